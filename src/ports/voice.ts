/** Voice and sounds. Nothing here may ever stop a set: a missing voice turns into a sound. */
export interface Speaker {
  readonly hasVoice: boolean;
  say(sentence: string, options: { readonly urgency: 'now' | 'next' | 'idle' }): void;
  sound(name: 'counted' | 'rejected' | 'hold-done' | 'start' | 'go' | 'end' | 'attention'): void;
  /** How long after `sound` it is heard, ms, as far as the device knows: a clock that runs from a beep runs from there. */
  soundDelayMs(): number;
  setMuted(muted: boolean): void;
  /** Words a minute; 150 is comfortable for older listeners. */
  setRate(wordsPerMinute: number): void;
  stop(): void;
}
