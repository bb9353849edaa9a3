import { speakingMs } from '../../core/coach/speaking-time.ts';
import type { VoiceChoice } from '../../ports/voice.ts';

/** One voice that says one sentence at a time. */
export interface Voice {
  /** False where this device has no voice of its own for the language, or where the voice has stopped answering. */
  readonly isThere: boolean;
  /** `onEnd` is called once, when the sentence has ended or was given up; it is not called after `stop`. */
  say(sentence: string, options: { readonly wordsPerMinute: number; readonly onEnd: () => void }): void;
  stop(): void;
  /** The device's own voices for the language in use. */
  choices(): readonly VoiceChoice[];
  /** The voice to speak with from now on; null: the device's first. */
  choose(id: string | null): void;
  /** Calls `listener` when the device's voices have changed: browsers read the list of voices some time after the page. */
  onChange(listener: () => void): void;
}

/** At rate 1 the common speech engines speak about this many words a minute (eSpeak's default). */
const WORDS_PER_MINUTE_AT_RATE_1 = 175;
const MIN_RATE = 0.5;
const MAX_RATE = 2;
/**
 * Some engines fall silent after a quarter of a minute of one utterance. What would take longer than this is said sentence by sentence.
 */
const LONGEST_UTTERANCE_MS = 10_000;
/** Where one sentence ends and another begins, in the scripts of the app's languages. */
const BETWEEN_SENTENCES = /(?<=[.!?\u0964\u061f])\s+/u;
/** After this many given-up sentences in a row the voice counts as gone, and sounds take its place. */
const GIVEN_UP_AT = 2;

/**
 * The device's own voice for the language in use (`en`, `de-AT`), through Web Speech. Voices that send the text to a
 * server are not used, because the sentences tell of somebody's health. `patienceMs`: engines sometimes fall silent without an
 * event, so a sentence is given up after twice its expected time and this much more (the kernel's table of everything that is
 * awaited says it).
 */
export function createVoice(
  language: () => string,
  patienceMs: number,
  synthesis: SpeechSynthesis | null = globalThis.speechSynthesis ?? null,
): Voice {
  let silences = 0;
  let chosenId: string | null = null;
  let current: { readonly over: AbortController; readonly isOverdue: () => boolean } | null = null;

  const voiceNow = (): SpeechSynthesisVoice | null => {
    if (silences >= GIVEN_UP_AT) return null;
    const voices = localVoices(synthesis, language());
    return voices.find(({ voiceURI }) => voiceURI === chosenId) ?? voices[0] ?? null;
  };
  const stop = (): void => {
    // A count may cut off every sentence before it is given up: one that has not begun by the time it should have ended is silence.
    if (current?.isOverdue()) silences += 1;
    current?.over.abort();
    current = null;
    quietly(() => synthesis?.cancel());
  };

  return {
    get isThere() {
      return voiceNow() !== null;
    },
    say: (sentence, { wordsPerMinute, onEnd }) => {
      stop();
      const over = new AbortController();
      const saidMs = performance.now();
      let hasBegun = false;
      const isOverdue = (): boolean =>
        !over.signal.aborted && !hasBegun && performance.now() - saidMs >= speakingMs(sentence, wordsPerMinute);
      current = { over, isOverdue };
      const end = (hasSpoken: boolean): void => {
        over.abort();
        silences = hasSpoken ? 0 : silences + 1;
        if (!hasSpoken) quietly(() => synthesis?.cancel());
        onEnd();
      };
      const sayNext = ([piece, ...rest]: readonly string[]): void => {
        if (piece === undefined) return end(true);
        const utterance = utter(piece, voiceNow(), wordsPerMinute);
        const after = onlyOnce(over.signal, (hasSpoken) => (hasSpoken ? sayNext(rest) : end(false)));
        const watchdog = setTimeout(() => after(false), 2 * speakingMs(piece, wordsPerMinute) + patienceMs);
        over.signal.addEventListener('abort', () => clearTimeout(watchdog));
        utterance?.addEventListener('start', () => (hasBegun = true));
        for (const [event, hasSpoken] of [
          ['end', true],
          ['error', false],
        ] as const)
          utterance?.addEventListener(event, () => {
            clearTimeout(watchdog);
            after(hasSpoken);
          });
        // A tab that was in the background may find its voice paused.
        const speak = (spoken: SpeechSynthesisUtterance): void => {
          if (synthesis?.paused) synthesis.resume();
          synthesis?.speak(spoken);
        };
        if (!utterance || !quietly(() => speak(utterance))) after(false);
      };
      sayNext(piecesOf(sentence, wordsPerMinute));
    },
    choices: () => localVoices(synthesis, language()).map(({ voiceURI, name }) => ({ id: voiceURI, name })),
    choose: (id) => {
      chosenId = id;
    },
    stop,
    onChange: (listener) => {
      quietly(() => synthesis?.addEventListener('voiceschanged', listener));
    },
  };
}

/** What is said in one go: all of it, or a sentence at a time where all of it takes long. */
const piecesOf = (words: string, wordsPerMinute: number): readonly string[] =>
  speakingMs(words, wordsPerMinute) > LONGEST_UTTERANCE_MS ? words.split(BETWEEN_SENTENCES) : [words];

/** Calls `then` the first time only, and never once the signal is given. */
function onlyOnce(over: AbortSignal, then: (hasSpoken: boolean) => void): (hasSpoken: boolean) => void {
  let isCalled = false;
  return (hasSpoken) => {
    if (isCalled || over.aborted) return;
    isCalled = true;
    then(hasSpoken);
  };
}

/**
 * The device's own voices for a language, those of its country first. The list of voices is filled some time after the page is
 * loaded, so it is read each time.
 */
function localVoices(synthesis: SpeechSynthesis | null, language: string): readonly SpeechSynthesisVoice[] {
  const wanted = language.toLowerCase();
  const [mainPart = wanted] = wanted.split('-');
  const tagOf = (voice: SpeechSynthesisVoice): string => String(voice.lang).toLowerCase().replace('_', '-');
  const voices = voicesOf(synthesis).filter((voice) => voice.localService && tagOf(voice).split('-')[0] === mainPart);
  const isExact = (voice: SpeechSynthesisVoice): boolean => tagOf(voice) === wanted;
  return [...voices.filter(isExact), ...voices.filter((voice) => !isExact(voice))];
}

/**
 * None where the engine is broken: some browsers lack a part of it, or throw where no speech service runs. This is asked often, so
 * it is not reported each time.
 */
function voicesOf(synthesis: SpeechSynthesis | null): readonly SpeechSynthesisVoice[] {
  try {
    const voices: readonly (SpeechSynthesisVoice | null)[] = Array.from(synthesis?.getVoices() ?? []);
    return voices.filter((voice) => voice !== null);
  } catch {
    return [];
  }
}

function utter(
  sentence: string,
  voice: SpeechSynthesisVoice | null,
  wordsPerMinute: number,
): SpeechSynthesisUtterance | null {
  if (!voice) return null;
  try {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = Math.min(MAX_RATE, Math.max(MIN_RATE, wordsPerMinute / WORDS_PER_MINUTE_AT_RATE_1));
    return utterance;
  } catch (error) {
    console.warn('The voice failed:', error);
    return null;
  }
}

/** Runs `action`; false where it threw: a voice that breaks must not break the set. */
function quietly(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    console.warn('The voice failed:', error);
    return false;
  }
}
