import type { CheckIn } from '../../care/pain/check-in.ts';
import type { Scale } from '../../care/pain/function-scale.ts';
import type { AnyFailure } from '../../app/failures.ts';
import type { SessionHead } from '../../core/report/session-head.ts';

/** What is kept of how it goes. A part that could not be read is null: of it nothing is said. */
export interface KeptProgress {
  readonly status: 'loading' | 'ready';
  /** Newest first. */
  readonly heads: readonly SessionHead[] | null;
  readonly checkIns: readonly CheckIn[] | null;
  readonly scales: readonly Scale[] | null;
  /** Check-ins and scales that no longer read. */
  readonly unreadable: number;
  /** The zone in which this device is now. */
  readonly zone: string;
  /** Why a part could not be read; null where all could. */
  readonly failure: AnyFailure | null;
}

export const NOTHING_KEPT: KeptProgress = {
  status: 'loading',
  heads: [],
  checkIns: [],
  scales: [],
  unreadable: 0,
  zone: 'UTC',
  failure: null,
};
