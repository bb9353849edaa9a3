import type { Measures } from '../measure/measures.ts';
import type { SetEvent } from '../record/set-events.ts';
import type { SeenState } from './set-state.ts';

/** The next state and what happened. */
export type Stepped<S> = readonly [S, readonly SetEvent[]];

/** How the sets of one mode are judged: repetitions and holds, guided exercises, posture records. */
export interface Mode<S extends SeenState> {
  /** Whether a repetition is under way. */
  readonly isMoving: (state: S) => boolean;
  /** Whether a movement runs that takes the reading of the view along with it. */
  readonly movesTheView: (state: S, nowMs: number) => boolean;
  /** Whether the track shimmers by more than the exercise needs to be told. */
  readonly isTooUnsteady: (state: S, measures: Measures) => boolean;
  /** A frame in which the exercise can be measured. */
  readonly judge: (state: S, measures: Measures) => Stepped<S>;
  /** Ends what has been out of sight for too long (`stale`), or all that runs. */
  readonly lose: (state: S, nowMs: number, which: 'stale' | 'all') => Stepped<S>;
  /** The person's position is no longer taken, and nobody saw how what ran in it ended. */
  readonly leave: (state: S, nowMs: number) => Stepped<S>;
  /** The state as the other one of two cameras sees it. */
  readonly exchangeEyes: (state: S) => S;
  /** What happens when the set is stopped. */
  readonly close: (state: S) => readonly SetEvent[];
}
