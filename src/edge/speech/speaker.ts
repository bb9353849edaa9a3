import { speakingMs } from '../../core/coach/speaking-time.ts';
import type { Speaker, Speech, Urgency } from '../../ports/voice.ts';
import { createTones, type Tones } from './tones.ts';
import type { Voice } from './voice.ts';

export interface SpeakerParts {
  readonly tones: Tones;
  /** Calls `then` after this time; returns how to call it off. */
  readonly after: (ms: number, then: () => void) => () => void;
}

interface Said {
  readonly sentence: string;
  readonly urgency: Urgency;
}

/** What is said again after a count that has cut it off. */
const isSaidAgain = ({ urgency }: Said): boolean => urgency === 'turn' || urgency === 'cue';

const isInstruction = ({ urgency }: Said): boolean => urgency === 'cue' || urgency === 'next';

/** Whether a sentence takes the place of an older one that waits: of counts and of instructions the newest is true. */
const replaces = (newer: Said, older: Said): boolean =>
  (isInstruction(newer) && isInstruction(older)) || (newer.urgency === 'count' && older.urgency === 'count');

const afterTime: SpeakerParts['after'] = (ms, then) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

/**
 * Gives sentences their turn, one at a time, by their urgency (`ports/voice.ts`). Without a voice on this device a sentence
 * that asks for something is announced by a sound. Never throws.
 */
export function createSpeaker(
  voice: Voice,
  { tones = createTones(), after = afterTime }: Partial<SpeakerParts> = {},
): Speaker {
  const listeners = new Set<(now: Speech) => void>();
  let muted = false;
  let wordsPerMinute = 150;
  let current: Said | null = null;
  let waiting: readonly Said[] = [];
  let callOff = (): void => undefined;

  const tell = (): void => {
    const now: Speech = { sentence: current?.sentence ?? null, hasVoice: voice.isThere };
    for (const listener of listeners) listener(now);
  };
  const cut = (): void => {
    callOff();
    current = null;
    voice.stop();
  };
  const begin = (said: Said): void => {
    callOff();
    current = said;
    if (voice.isThere && !muted) {
      voice.say(said.sentence, { wordsPerMinute, onEnd: goOn });
    } else {
      callOff = after(speakingMs(said.sentence, wordsPerMinute), goOn);
      // A count has a sound of its own.
      if (!muted && said.urgency !== 'idle' && said.urgency !== 'count') tones.play('attention');
    }
    // A voice that breaks has ended the sentence by now.
    if (current === said) tell();
  };
  const goOn = (): void => {
    current = null;
    const [next, ...rest] = waiting;
    waiting = rest;
    if (next) begin(next);
    else tell();
  };
  const hush = (): void => {
    waiting = [];
    const wasSaying = current !== null;
    cut();
    if (wasSaying) tell();
  };
  const wait = (said: Said): void => {
    const others = waiting.filter((one) => !replaces(said, one));
    waiting = said.urgency === 'count' ? [said, ...others] : [...others, said];
  };
  const interrupt = (said: Said): void => {
    const cutOff = current;
    if (cutOff && isSaidAgain(cutOff) && !waiting.some((one) => replaces(one, cutOff))) waiting = [cutOff, ...waiting];
    cut();
    begin(said);
  };

  voice.onChange(tell);
  return {
    get hasVoice() {
      return voice.isThere;
    },
    voices: () => voice.choices(),
    say: (sentence, { urgency }) => {
      const said = { sentence, urgency };
      if (!current) return begin(said);
      if (urgency === 'now') {
        waiting = [];
        cut();
        return begin(said);
      }
      if (urgency === 'count' && current.urgency !== 'now') return interrupt(said);
      if (urgency !== 'idle') wait(said);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sound: (name) => {
      if (!muted) tones.play(name);
    },
    soundDelayMs: () => (muted ? 0 : tones.delayMs()),
    setMuted: (wanted) => {
      muted = wanted;
      if (muted) hush();
    },
    setRate: (wanted) => {
      wordsPerMinute = wanted;
    },
    setVoice: (id) => voice.choose(id),
    stop: hush,
  };
}
