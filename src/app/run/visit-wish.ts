import type { TimedTest } from '../../core/assess/timed-tests.ts';
import type { DoneBefore } from '../../core/exercise/done-before.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Route } from '../registry.ts';
import type { Purpose } from './run-state.ts';

/** What kind of visit to the mat is wanted. */
export interface VisitWish {
  readonly exercise: Exercise;
  /** The timed test that the exercise is done as; null where it is practised. */
  readonly test: TimedTest | null;
  readonly purpose: Purpose;
  /** What was done before in a session that was cut short; absent where the exercise begins anew. */
  readonly from?: DoneBefore;
  /** Told the id of the visit's session whenever a set begins: a tab that is killed tells nothing afterwards. */
  readonly onSet?: (sessionId: string) => void;
  /** Whether the session is stored. */
  readonly isKept: boolean;
  /** The page that opens at the end of the visit, unless a feature names another one. */
  readonly back: Route;
}

/** Makes of an exercise what is asked for in its place. It stays the same exercise, by the same movement. */
export type ExerciseChange = (exercise: Exercise) => Exercise;

/** What the person can ask of a visit while it runs. `leave`: they have gone to another page. */
export type VisitRequest = 'next' | 'pause' | 'resume' | 'stop' | 'leave' | 'reconnect';
