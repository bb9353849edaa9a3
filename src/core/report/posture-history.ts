import type { PostureValue } from '../record/posture-value.ts';
import type { SetRecord } from './session.ts';
import { before, type SessionHead } from './session-head.ts';
import { summaryOf } from './summary-of.ts';
import type { SetSummary } from './summary.ts';

/** What a posture record has found; null where the set was none, or had not taken a view yet. */
export const postureOfSet = (set: SetRecord): NonNullable<SetSummary['screen']> | null => summaryOf(set).screen ?? null;

/** The values of the person's posture records before a moment, in the order of `heads`: newest first. */
export const earlierPostureValues = (heads: readonly SessionHead[], beforeEpochMs: number): readonly PostureValue[] =>
  before(heads, beforeEpochMs).flatMap(({ sets }) => sets.flatMap(({ screen }) => screen?.figures ?? []));
