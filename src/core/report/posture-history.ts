import type { ScreenFigure } from '../record/posture-figure.ts';
import type { Session, SetRecord } from './session.ts';
import { summaryOf } from './summary-of.ts';
import type { SetSummary } from './summary.ts';

/** What a screen has recorded; null where it was none, or had not taken a view yet. */
export const screenOfSet = (set: SetRecord): NonNullable<SetSummary['screen']> | null => summaryOf(set).screen ?? null;

/** The figures of the person's screens before a moment, newest first. */
export const earlierFigures = (sessions: readonly Session[], beforeEpochMs: number): readonly ScreenFigure[] =>
  sessions
    .filter(({ startedAtEpochMs }) => startedAtEpochMs < beforeEpochMs)
    .sort((a, b) => b.startedAtEpochMs - a.startedAtEpochMs)
    .flatMap(({ sets }) => sets.flatMap((set) => screenOfSet(set)?.figures ?? []));
