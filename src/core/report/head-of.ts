/** Heads as they are made from whole sessions. Whoever only lists sessions needs none of this. */
import { askedCount } from '../exercise/as-asked.ts';
import { headOfExercise, type ExerciseHead } from '../exercise/exercise-head.ts';
import { toldOf } from './outcome.ts';
import { doneIn, type ReadableHead, type SetHead } from './session-head.ts';
import type { Session, SetRecord, UnreadableSet } from './session.ts';
import { rangesOf } from './set-ranges.ts';
import { summaryOf } from './summary-of.ts';

type Recorded = Pick<SetRecord, 'exercise' | 'summary'>;

/** Whether the head of a set can only be made from its events: a summary holds no rounds, and an open set has none. */
export const needsEvents = ({ exercise, summary }: Recorded): boolean => summary === null || exercise.mode === 'guided';

/** The head of a set. Its events may be left out where `needsEvents` says that they are not looked at. */
export function headOfSet(set: SetRecord): SetHead {
  const { test = null, screen = null, counted, reps } = set.summary ?? summaryOf(set);
  const ranges = test ? null : rangesOf(set.exercise, reps);
  const asked = test ? 0 : askedCount(set.exercise);
  const told = toldOf(set).flatMap(({ question, heard }) => (heard === 'otherwise' ? [question] : []));
  return {
    exercise: headOfExercise(set.exercise),
    done: needsEvents(set) ? doneIn([set]) : counted.total,
    ...(asked > 0 && { asked }),
    ...(set.number !== undefined && { number: set.number }),
    ...(set.source.kind !== 'camera' && { fromFile: true }),
    durationMs: set.summary?.durationMs ?? null,
    test,
    screen,
    ...(ranges && { ranges }),
    ...(told.length > 0 && { told }),
  };
}

const headOfUnreadable = ({ done, durationMs }: UnreadableSet, exercise: ExerciseHead): SetHead => ({
  exercise,
  done,
  durationMs,
  test: null,
  screen: null,
});

/** The head of a session, from the session alone: whenever it is made anew it comes out the same. */
export function headOf({ id, startedAtEpochMs, endedAtEpochMs, timeZone, status, ...stored }: Session): ReadableHead {
  const unreadable = stored.unreadable ?? [];
  const timed = [
    ...stored.sets.map((set) => ({ atEpochMs: set.startedAtEpochMs, head: headOfSet(set) })),
    ...unreadable.flatMap((set) =>
      set.exercise ? [{ atEpochMs: set.startedAtEpochMs ?? Infinity, head: headOfUnreadable(set, set.exercise) }] : [],
    ),
  ];
  return {
    kind: 'session',
    id,
    startedAtEpochMs,
    endedAtEpochMs,
    timeZone,
    status,
    sets: timed.sort((one, other) => one.atEpochMs - other.atEpochMs).map(({ head }) => head),
    namelessSets: stored.sets.length + unreadable.length - timed.length,
  };
}
