import type { TimedTest } from '../../core/assess/timed-tests.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Route } from '../registry.ts';
import type { Purpose } from './run-state.ts';

/** What a visit to the mat is to be. */
export interface VisitWish {
  readonly exercise: Exercise;
  /** The timed test that the exercise is done as; null where it is practised. */
  readonly test: TimedTest | null;
  readonly purpose: Purpose;
  /** Whether a session is stored of it. */
  readonly isKept: boolean;
  /** Where the person comes back to, unless a feature leads them on. */
  readonly back: Route;
}

/** What can be asked of a visit while it runs. */
export type VisitRequest = 'next' | 'pause' | 'resume' | 'stop' | 'reconnect';
