/** One voice that says one sentence at a time. */
export interface Voice {
  /** False where this device has no voice of its own for the language, or it has stopped answering. */
  readonly isThere: boolean;
  /** `onEnd` is called once, when the sentence is over or was given up, and not after `stop`. */
  say(sentence: string, options: { readonly wordsPerMinute: number; readonly onEnd: () => void }): void;
  stop(): void;
}

/** At rate 1 the common engines say about this many words a minute (eSpeak's default). */
const WORDS_PER_MINUTE_AT_RATE_1 = 175;
const MIN_RATE = 0.5;
const MAX_RATE = 2;
/** Engines are known to fall silent without a word: a sentence gets twice its time and this much on top. */
const PATIENCE_MS = 4000;
/** Given up this often in a row, the voice counts as gone and sounds take its place. */
const GIVEN_UP_AT = 2;

/**
 * The device's own voice for the language that is spoken now (`en`, `de-AT`), through Web Speech. Voices that send the text to a server are
 * not used: what is said here tells of somebody's health.
 */
export function createVoice(
  language: () => string,
  synthesis: SpeechSynthesis | null = globalThis.speechSynthesis ?? null,
): Voice {
  let silences = 0;
  let current: AbortController | null = null;

  const voiceNow = (): SpeechSynthesisVoice | null =>
    silences < GIVEN_UP_AT ? localVoice(synthesis, language()) : null;
  const stop = (): void => {
    current?.abort();
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
      current = over;
      const end = (heard: boolean): void => {
        if (over.signal.aborted) return;
        over.abort();
        clearTimeout(watchdog);
        silences = heard ? 0 : silences + 1;
        if (!heard) quietly(() => synthesis?.cancel());
        onEnd();
      };
      const watchdog = setTimeout(() => end(false), 2 * speakingMs(sentence, wordsPerMinute) + PATIENCE_MS);
      over.signal.addEventListener('abort', () => clearTimeout(watchdog));
      utterance?.addEventListener('end', () => end(true));
      utterance?.addEventListener('error', () => end(false));
      if (!utterance || !quietly(() => synthesis?.speak(utterance))) end(false);
    },
    stop,
  };
}

function localVoice(synthesis: SpeechSynthesis | null, language: string): SpeechSynthesisVoice | null {
  // The list fills some time after the page is loaded, so it is asked each time.
  const voices = synthesis?.getVoices().filter((voice) => voice.localService) ?? [];
  const wanted = language.toLowerCase();
  const [mainPart = wanted] = wanted.split('-');
  const tagOf = (voice: SpeechSynthesisVoice): string => voice.lang.toLowerCase().replace('_', '-');
  const exact = voices.find((voice) => tagOf(voice) === wanted);
  return exact ?? voices.find((voice) => tagOf(voice).split('-')[0] === mainPart) ?? null;
}

function utter(
  sentence: string,
  voice: SpeechSynthesisVoice | null,
  wordsPerMinute: number,
): SpeechSynthesisUtterance | null {
  if (!voice) return null;
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = Math.min(MAX_RATE, Math.max(MIN_RATE, wordsPerMinute / WORDS_PER_MINUTE_AT_RATE_1));
  return utterance;
}

const speakingMs = (sentence: string, wordsPerMinute: number): number =>
  (sentence.split(/\s+/).length / wordsPerMinute) * 60_000;

/** A voice that breaks must not break the set. */
function quietly(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    console.warn('The voice failed:', error);
    return false;
  }
}
