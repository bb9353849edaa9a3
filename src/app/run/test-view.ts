import type { Side } from '../../core/body/landmarks.ts';
import type { TestId } from '../../core/record/test-result.ts';

/** What the page shows of a timed test. Changes when something happened, or when a second has passed. */
export interface TestView {
  readonly id: TestId;
  readonly phase: 'settling' | 'practise' | 'ready' | 'running' | 'over';
  /** Whole seconds on the clock; null while no clock runs. */
  readonly seconds: number | null;
  /** Full stands, or tries that count. */
  readonly count: number;
  /** The leg on which the person is to stand, or stands. */
  readonly leg: Side | null;
  /** The time of the last try, ms; null before the first. */
  readonly lastTryMs: number | null;
}

/** A test that has not begun. */
export const NOTHING: Omit<TestView, 'id'> = { phase: 'settling', seconds: null, count: 0, leg: null, lastTryMs: null };

/** The view of a test before its first frame. */
export const freshTestView = (id: TestId): TestView => ({ id, ...NOTHING });
