/** Voice and sounds. A failure here must never stop a set: where there is no voice, a sound replaces the sentence. */
export interface Speaker {
  readonly hasVoice: boolean;
  say(sentence: string, options: { readonly urgency: 'now' | 'next' | 'idle' }): void;
  sound(name: 'counted' | 'rejected' | 'hold-done' | 'start' | 'go' | 'end' | 'attention'): void;
  /**
   * How long after `sound` the sound is heard, ms, as far as the device knows: a clock that starts with a beep starts
   * then.
   */
  soundDelayMs(): number;
  setMuted(muted: boolean): void;
  /** Words a minute; 150 is comfortable for older listeners. */
  setRate(wordsPerMinute: number): void;
  stop(): void;
}
