/**
 * When a sentence gets its turn.
 *
 * - `now`: at once. It cuts off what is being said, and what waits is dropped: safety, a camera that is lost.
 * - `count`: at once, unless a `now` is being said, which the newest of them waits for: a count that comes late counts the wrong
 *   repetition.
 * - `turn`: after what is being said, in the order in which they came; none replaces another, and one that a count cuts off is
 *   said again: the course of a visit.
 * - `cue`: after what is being said; one that a count cuts off is said again: what to mend, which is true until it is mended.
 * - `next`: after what is being said: what is true of this moment only. Of `cue` and `next` only the newest waits, since an older
 *   instruction is not true any more.
 * - `idle`: only where nothing is being said, else never: a second of a hold, a breath, praise, a reminder.
 */
export type Urgency = 'now' | 'count' | 'turn' | 'cue' | 'next' | 'idle';

/** A voice of this device, with the name that the device gives it. */
export interface VoiceChoice {
  readonly id: string;
  readonly name: string;
}

/** The sentence whose turn it is; null while there is none. And whether this device can say it aloud. */
export interface Speech {
  readonly sentence: string | null;
  readonly hasVoice: boolean;
}

/**
 * Voice and sounds. A failure here must never stop a set. A sentence has its turn whether or not it can be heard: where there
 * is no voice, or the sound is off, it lasts as long as it would take to say, so that the screen shows it meanwhile.
 */
export interface Speaker {
  readonly hasVoice: boolean;
  /** The voices that this device has for the language in use. Browsers read them some time after the page (`onChange` tells). */
  voices(): readonly VoiceChoice[];
  say(sentence: string, options: { readonly urgency: Urgency }): void;
  /** Tells whose turn it is, at every change. Returns how to stop listening. */
  onChange(listener: (now: Speech) => void): () => void;
  sound(name: 'counted' | 'rejected' | 'hold-done' | 'start' | 'go' | 'end' | 'attention'): void;
  /**
   * How long after `sound` the sound is heard, ms, as far as the device knows: a clock that starts with a beep starts
   * then.
   */
  soundDelayMs(): number;
  setMuted(muted: boolean): void;
  /** Words a minute; 150 is comfortable for older listeners. */
  setRate(wordsPerMinute: number): void;
  /** The voice to speak with; null, and one that is not there for the language in use: the device's first. */
  setVoice(id: string | null): void;
  stop(): void;
}
