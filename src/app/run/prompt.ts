/**
 * When what the person has to do is said, and said again. Silence of up to this is allowed where something is expected of them;
 * every gap below keeps within it. A choice, unverified.
 */
export const LONGEST_SILENCE_MS = 8000;
/** The silence before each further time that the same thing is said: growing, so that it does not nag. A choice, unverified. */
const GAPS_MS = [5000, 6000, 7000, 7500] as const;
const LAST_GAP_MS = 7500;
/**
 * After this many times it is said once that the voice waits, and then it does. Who has got up to rest is told once what is needed.
 * Choices, unverified.
 */
const MOST_TIMES = { again: 8, once: 1 } as const;
/** Where nothing has happened for so long after that, nobody is waited for any more. A choice, unverified. */
const PATIENCE_MS = 120_000;
/**
 * How long something must be expected before it is said: people walk through the picture on their way to the mat. A choice,
 * unverified.
 */
const SETTLE_MS = 1500;
/** The silence after other words: time to follow them (clinical#voice-one-instruction). */
const PAUSE_MS = 3000;

/** A shorter break in what is expected is none. A choice, unverified. */
const BRIDGE_MS = 1000;

/** What was expected, and what was said of it. */
export interface PromptState {
  /** The sentence of what is expected now; null where nothing is. */
  readonly sentence: string | null;
  readonly sinceMs: number;
  /** How often it was said since it is expected. */
  readonly times: number;
  /** Since when something is expected, and nothing has been said. */
  readonly quietSinceMs: number;
  /** When something was last said. */
  readonly spokenMs: number;
  /** When something was last expected. */
  readonly expectedMs: number;
  /** Whether it was said that the voice waits, and whether it has stopped to wait. */
  readonly patience: 'asks' | 'waits' | 'gone';
}

export const NO_PROMPT: PromptState = {
  sentence: null,
  sinceMs: 0,
  times: 0,
  quietSinceMs: 0,
  spokenMs: -Infinity,
  expectedMs: -Infinity,
  patience: 'asks',
};

export interface Expected {
  readonly sentence: string;
  /**
   * When it is said first: `at-once` what lasts for two seconds only or makes what was said precise; `soon` what is new to the person; `after-silence` what
   * follows from what was said last, so that only a silence brings it up: the next repetition, the way back after a hold.
   */
  readonly first: 'at-once' | 'soon' | 'after-silence';
  readonly often: keyof typeof MOST_TIMES;
}

export interface PromptMoment {
  readonly nowMs: number;
  /** What is expected, and its sentence; null where nothing is. */
  readonly expected: Expected | null;
  /** Whether a sentence has its turn now, and those that had it since the last moment. */
  readonly isSpeaking: boolean;
  readonly said: readonly string[];
}

/**
 * One moment of the voice's patience: whether what is expected is to be said now, or that the voice waits, or whether it gives up
 * waiting. What the person has to do is said once it has been expected for a moment, unless it was just said; then after each
 * silence that is too long.
 */
export function stepPrompt(
  before: PromptState,
  { nowMs, expected, isSpeaking, said }: PromptMoment,
): readonly [PromptState, 'say' | 'wait' | 'give-up' | null] {
  const state = follow(before, nowMs, expected?.sentence ?? null, isSpeaking || said.length > 0);
  if (!expected) return [state, null];
  const times = said.includes(expected.sentence) ? Math.max(1, state.times) : state.times;
  const next = { ...state, times };
  if (isSpeaking || said.length > 0 || next.patience === 'gone') return [next, null];
  if (next.patience === 'waits')
    return nowMs - next.quietSinceMs < PATIENCE_MS ? [next, null] : [{ ...next, patience: 'gone' }, 'give-up'];
  if (!isDue(next, expected.first, nowMs)) return [next, null];
  const asks = times < MOST_TIMES[expected.often];
  return [{ ...next, times: times + 1, quietSinceMs: nowMs, patience: asks ? 'asks' : 'waits' }, asks ? 'say' : 'wait'];
}

function follow(before: PromptState, nowMs: number, sentence: string | null, isLoud: boolean): PromptState {
  const expectedMs = sentence === null ? before.expectedMs : nowMs;
  // What was expected a moment ago, and is again, has been expected all the time: a limb that shimmers has not moved.
  const goesOn = nowMs - before.expectedMs < BRIDGE_MS;
  const quietSinceMs = isLoud || !goesOn ? nowMs : before.quietSinceMs;
  const spokenMs = isLoud ? nowMs : before.spokenMs;
  if (sentence === before.sentence || (sentence === null && goesOn))
    return { ...before, quietSinceMs, spokenMs, expectedMs };
  return { sentence, sinceMs: nowMs, times: 0, quietSinceMs, spokenMs, expectedMs, patience: 'asks' };
}

function isDue(
  { sinceMs, quietSinceMs, spokenMs, times }: PromptState,
  first: Expected['first'],
  nowMs: number,
): boolean {
  const quietMs = nowMs - quietSinceMs;
  if (first === 'at-once' && times === 0) return true;
  if (quietMs >= (GAPS_MS[Math.max(0, times - 1)] ?? LAST_GAP_MS)) return true;
  return first === 'soon' && times === 0 && nowMs - sinceMs >= SETTLE_MS && nowMs - spokenMs >= PAUSE_MS;
}
