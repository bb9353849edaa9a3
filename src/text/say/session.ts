/** A session in a list: when, what, how much. */
import { countableOf, type Countable } from '../../core/exercise/exercise.ts';
import { postureOfSet } from '../../core/report/posture-history.ts';
import type { Session, SetRecord } from '../../core/report/session.ts';
import { resultOf, testOfSet } from '../../core/report/test-history.ts';
import { catalogue } from '../in-use.ts';
import { dayAndTime, dayName, timeOfDay } from './day.ts';
import { countOf, emphasise, facts, type Emphasis } from './forms.ts';
import { exerciseNames } from './set-name.ts';
import { resultFigure } from './test.ts';

/** What the count of several sets is of: repetitions where they are not all of one kind. */
export function countableIn(sets: readonly Pick<SetRecord, 'exercise'>[]): Countable {
  const [first, ...others] = new Set(sets.map(({ exercise }) => countableOf(exercise)));
  return first && others.length === 0 ? first : 'repetitions';
}

/** What a session was: its exercises, or that it was one. */
export const sessionName = ({ sets }: Session): string => exerciseNames(sets) || catalogue().pages.session;

/** The figure that stands for a session that was a timed test or a screen; null where repetitions do. */
export function sessionFigure(session: Session): string | null {
  const t = catalogue();
  const test = session.sets.map(testOfSet).find((one) => one !== null);
  if (test) {
    const result = resultOf(session, test.id);
    return (result && resultFigure(result)) ?? t.test.noResult;
  }
  if (!session.sets.some(({ exercise }) => exercise.mode === 'screen')) return null;
  const views = session.sets.flatMap((set) => postureOfSet(set)?.views ?? []);
  return t.screen.taken({ count: countOf(views.length) });
}

/** How many repetitions, holds or rounds. */
const countedSentence = (sets: Session['sets'], count: number): string =>
  catalogue().history.counted({ of: countableIn(sets), count: countOf(count) });

/** The same with the number apart, to be set in bold. */
export const countedParts = ({ sets }: Session, count: number): Emphasis =>
  emphasise(countedSentence(sets, count), countOf(count).digits);

/** Facts about a session: when, and in how many sets or attempts it was done. */
export function sessionFacts(session: Session): string {
  const t = catalogue();
  const count = countOf(session.sets.length);
  const time = timeOfDay(session.startedAtEpochMs);
  return facts([time, sessionFigure(session) === null ? t.history.sets({ count }) : t.test.attempts({ count })]);
}

/** The name of the button that deletes a session. */
export const removeLabel = (session: Session, nowEpochMs: number): string =>
  catalogue().history.removeLabel({
    what: sessionName(session),
    when: dayAndTime(session.startedAtEpochMs, nowEpochMs),
  });

/** The last session in one line. `count`: what was done in it. */
export const lastSession = (session: Session, count: number, nowEpochMs: number): string =>
  catalogue().start.last({
    day: dayName(session.startedAtEpochMs, nowEpochMs),
    what: sessionName(session),
    how: sessionFigure(session) ?? countedSentence(session.sets, count),
  });
