/** A stretch of time, ms. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * What a repetition shows of one fault: when it was there; `none` where the repetition was free of it; `hidden` where what the
 * fault rests on was not seen well enough to tell.
 */
export type Finding = Span | 'none' | 'hidden';
