import type { TimedTest } from '../../core/assess/timed-tests.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Route } from '../registry.ts';
import type { Purpose } from './run-state.ts';

/** What kind of visit to the mat is wanted. */
export interface VisitWish {
  readonly exercise: Exercise;
  /** The timed test that the exercise is done as; null where it is practised. */
  readonly test: TimedTest | null;
  readonly purpose: Purpose;
  /** Whether the session is stored. */
  readonly isKept: boolean;
  /** The page that opens at the end of the visit, unless a feature names another one. */
  readonly back: Route;
}

/** What the person can ask of a visit while it runs. */
export type VisitRequest = 'next' | 'pause' | 'resume' | 'stop' | 'reconnect';
