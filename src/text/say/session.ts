/** A session in a list: when, what, how much. */
import { countableOf, type Countable } from '../../core/exercise/exercise.ts';
import { doneInSession, type ReadableHead, type SessionHead, type SetHead } from '../../core/report/session-head.ts';
import { resultOf } from '../../core/report/test-history.ts';
import { catalogue } from '../in-use.ts';
import { dayAndTime, dayName, timeOfDay } from './day.ts';
import { countOf, emphasise, facts, whole, type Emphasis } from './forms.ts';
import { exerciseNames } from './set-name.ts';
import { resultFigure } from './test.ts';

interface SetOf {
  readonly exercise: Pick<SetHead['exercise'], 'mode'>;
}

/** What the count of several sets is of: repetitions where they are not all of one kind. */
export function countableIn(sets: readonly SetOf[]): Countable {
  const [first, ...others] = new Set(sets.map(({ exercise }) => countableOf(exercise)));
  return first && others.length === 0 ? first : 'repetitions';
}

/** What a session was: its exercises, or that it was one; of one that does not read, that. */
export function sessionName(head: SessionHead): string {
  const t = catalogue();
  if (head.kind === 'unreadable') return t.history.unreadable;
  return exerciseNames(head.sets) || t.pages.session;
}

/** The day of a session, or that it has none. */
export const sessionDay = ({ startedAtEpochMs }: SessionHead, nowEpochMs: number): string =>
  startedAtEpochMs === null ? catalogue().history.noDate : dayName(startedAtEpochMs, nowEpochMs);

/** The figure that stands for a session that was a timed test or a screen; null where repetitions do. */
export function sessionFigure({ sets }: Pick<ReadableHead, 'sets'>): string | null {
  const t = catalogue();
  const test = sets.map((set) => set.test).find((one) => one !== null);
  if (test) {
    const result = resultOf({ sets }, test.id);
    return (result && resultFigure(result)) ?? t.test.noResult;
  }
  if (!sets.some(({ exercise }) => exercise.mode === 'screen')) return null;
  const views = sets.flatMap(({ screen }) => screen?.views ?? []);
  return t.screen.taken({ count: countOf(views.length) });
}

/** How many repetitions, holds or rounds. */
const countedSentence = (head: ReadableHead): string =>
  catalogue().history.counted({ of: countableIn(head.sets), count: countOf(doneInSession(head)) });

/** The same with the number apart, to be set in bold. */
export const countedParts = (head: ReadableHead): Emphasis =>
  emphasise(countedSentence(head), countOf(doneInSession(head)).digits);

/** Facts about a session: when, in how many sets or attempts it was done, and whether it still goes on. */
export function sessionFacts(head: ReadableHead): string {
  const t = catalogue();
  const count = countOf(head.sets.length + head.namelessSets);
  const time = timeOfDay(head.startedAtEpochMs);
  const sets = sessionFigure(head) === null ? t.history.sets({ count }) : t.test.attempts({ count });
  return facts([time, sets, ...(head.status === 'running' ? [t.history.running] : [])]);
}

/** The name of the button that deletes a session. */
export function removeLabel(head: SessionHead, nowEpochMs: number): string {
  const t = catalogue().history;
  const { startedAtEpochMs } = head;
  const when = startedAtEpochMs === null ? t.noDate : dayAndTime(startedAtEpochMs, nowEpochMs);
  return t.removeLabel({ what: sessionName(head), when });
}

/** The last session in one line. */
export const lastSession = (head: ReadableHead, nowEpochMs: number): string =>
  catalogue().start.last({
    day: dayName(head.startedAtEpochMs, nowEpochMs),
    what: sessionName(head),
    how: sessionFigure(head) ?? countedSentence(head),
  });

/** How many sessions the list shows by now. */
export const shownSentence = (count: number): string => catalogue().history.shown({ count: countOf(count) });

/** How many of the sessions that an older app wrote are in the list by now. */
export const bringingInSentence = ({ done, total }: { readonly done: number; readonly total: number }): string =>
  catalogue().history.bringingIn({ done: whole(done), total: whole(total) });
