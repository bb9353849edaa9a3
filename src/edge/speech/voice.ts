import { speakingMs } from '../../core/coach/speaking-time.ts';

/** One voice that says one sentence at a time. */
export interface Voice {
  /** False where this device has no voice of its own for the language, or where the voice has stopped answering. */
  readonly isThere: boolean;
  /** `onEnd` is called once, when the sentence has ended or was given up; it is not called after `stop`. */
  say(sentence: string, options: { readonly wordsPerMinute: number; readonly onEnd: () => void }): void;
  stop(): void;
  /** Calls `listener` when the device's voices have changed: browsers read the list of voices some time after the page. */
  onChange(listener: () => void): void;
}

/** At rate 1 the common speech engines speak about this many words a minute (eSpeak's default). */
const WORDS_PER_MINUTE_AT_RATE_1 = 175;
const MIN_RATE = 0.5;
const MAX_RATE = 2;
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
  let current: { readonly over: AbortController; readonly isOverdue: () => boolean } | null = null;

  const voiceNow = (): SpeechSynthesisVoice | null =>
    silences < GIVEN_UP_AT ? localVoice(synthesis, language()) : null;
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
      const utterance = utter(sentence, voiceNow(), wordsPerMinute);
      const over = new AbortController();
      const saidMs = performance.now();
      const expectedMs = speakingMs(sentence, wordsPerMinute);
      let hasBegun = false;
      utterance?.addEventListener('start', () => (hasBegun = true));
      const isOverdue = (): boolean => !over.signal.aborted && !hasBegun && performance.now() - saidMs >= expectedMs;
      current = { over, isOverdue };
      const end = (hasSpoken: boolean): void => {
        if (over.signal.aborted) return;
        over.abort();
        clearTimeout(watchdog);
        silences = hasSpoken ? 0 : silences + 1;
        if (!hasSpoken) quietly(() => synthesis?.cancel());
        onEnd();
      };
      const watchdog = setTimeout(() => end(false), 2 * expectedMs + patienceMs);
      over.signal.addEventListener('abort', () => clearTimeout(watchdog));
      utterance?.addEventListener('end', () => end(true));
      utterance?.addEventListener('error', () => end(false));
      if (!utterance || !quietly(() => synthesis?.speak(utterance))) end(false);
    },
    stop,
    onChange: (listener) => {
      quietly(() => synthesis?.addEventListener('voiceschanged', listener));
    },
  };
}

function localVoice(synthesis: SpeechSynthesis | null, language: string): SpeechSynthesisVoice | null {
  // The list of voices is filled some time after the page is loaded, so it is read each time.
  const voices = voicesOf(synthesis).filter((voice) => voice.localService);
  const wanted = language.toLowerCase();
  const [mainPart = wanted] = wanted.split('-');
  const tagOf = (voice: SpeechSynthesisVoice): string => String(voice.lang).toLowerCase().replace('_', '-');
  const exact = voices.find((voice) => tagOf(voice) === wanted);
  return exact ?? voices.find((voice) => tagOf(voice).split('-')[0] === mainPart) ?? null;
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
