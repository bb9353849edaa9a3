/** The progress of a guided exercise: the round, whether it asks for work or rest, and for how long already. */
export interface GuideView {
  readonly phase: 'work' | 'rest' | 'done';
  readonly round: number;
  readonly sinceMs: number;
  /** The turn of the breath that paces the work; null in a rest. */
  readonly breath: { readonly turn: 'out' | 'in'; readonly lastsMs: number } | null;
}

/**
 * The progress of a posture screen: the view that is asked for (null once it is done), the views recorded, and for how
 * long the person has stood still.
 */
export interface ScreenView {
  readonly view: 'front' | 'side' | null;
  readonly taken: number;
  readonly stillMs: number;
}
