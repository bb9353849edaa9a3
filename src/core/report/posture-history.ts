import type { PostureValue } from '../record/posture-value.ts';
import type { Session, SetRecord } from './session.ts';
import { summaryOf } from './summary-of.ts';
import type { SetSummary } from './summary.ts';

/** What a posture record has found; null where the set was none, or had not taken a view yet. */
export const postureOfSet = (set: SetRecord): NonNullable<SetSummary['screen']> | null => summaryOf(set).screen ?? null;

/** The values of the person's posture records before a moment, newest first. */
export const earlierPostureValues = (sessions: readonly Session[], beforeEpochMs: number): readonly PostureValue[] =>
  sessions
    .filter(({ startedAtEpochMs }) => startedAtEpochMs < beforeEpochMs)
    .sort((a, b) => b.startedAtEpochMs - a.startedAtEpochMs)
    .flatMap(({ sets }) => sets.flatMap((set) => postureOfSet(set)?.figures ?? []));
