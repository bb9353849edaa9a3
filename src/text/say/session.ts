/** A session in a list: when it was, what was done, how much. */
import {
  askedInSession,
  countableIn,
  doneInSession,
  type ReadableHead,
  type SessionHead,
} from '../../core/report/session-head.ts';
import { resultOf } from '../../core/report/test-history.ts';
import { catalogue } from '../in-use.ts';
import { toldFacts } from './answer.ts';
import { dayAndTime, dayName, timeOfDay } from './day.ts';
import { countOf, emphasise, facts, whole, type Emphasis } from './forms.ts';
import { exerciseNames } from './set-name.ts';
import { resultFigure } from './test.ts';

/** The name of a session: its exercises. A session that cannot be read is just called a session. */
export function sessionName(head: SessionHead): string {
  const t = catalogue();
  if (head.kind === 'unreadable') return t.history.unreadable;
  return exerciseNames(head.sets) || t.pages.session;
}

/** The day of a session, or that it has none. */
export const sessionDay = (head: SessionHead, nowEpochMs: number): string =>
  head.startedAtEpochMs === null
    ? catalogue().history.noDate
    : dayName(head.startedAtEpochMs, nowEpochMs, zoneIn(head));

/** Where a session was done, as a time zone; null where that cannot be read. */
const zoneIn = (head: SessionHead): string | null => (head.kind === 'session' ? head.timeZone : null);

/** The result that stands for a session with a timed test or a posture screen; null where the count does. */
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

/** How many repetitions, holds or rounds a session has; where more were asked for, of how many. */
function countedSentence(head: ReadableHead): string {
  const t = catalogue().history;
  const done = doneInSession(head);
  const asked = askedInSession(head);
  const of = countableIn(head.sets);
  return asked !== null && done < asked
    ? t.countedOf({ of, count: countOf(done), asked: countOf(asked) })
    : t.counted({ of, count: countOf(done) });
}

/** The count of a session with the number emphasised. */
export const countedParts = (head: ReadableHead): Emphasis =>
  emphasise(countedSentence(head), countOf(doneInSession(head)).digits);

/** Facts about a session: when, how many sets or attempts, what the person told of it, and whether it still runs. */
export function sessionFacts(head: ReadableHead): string {
  const t = catalogue();
  const count = countOf(head.sets.length + head.namelessSets);
  const time = timeOfDay(head.startedAtEpochMs, head.timeZone);
  const sets = sessionFigure(head) === null ? t.history.sets({ count }) : t.test.attempts({ count });
  return facts([time, sets, ...toldFacts(head), ...(head.status === 'running' ? [t.history.running] : [])]);
}

/** The label of the button that deletes a session. */
export function removeLabel(head: SessionHead, nowEpochMs: number): string {
  const t = catalogue().history;
  const { startedAtEpochMs } = head;
  const when = startedAtEpochMs === null ? t.noDate : dayAndTime(startedAtEpochMs, nowEpochMs, zoneIn(head));
  return t.removeLabel({ what: sessionName(head), when });
}

/** The last session in one line. */
export const lastSession = (head: ReadableHead, nowEpochMs: number): string =>
  catalogue().start.last({
    day: dayName(head.startedAtEpochMs, nowEpochMs, head.timeZone),
    what: sessionName(head),
    how: sessionFigure(head) ?? countedSentence(head),
  });

/** How many sessions the list shows. */
export const shownSentence = (count: number): string => catalogue().history.shown({ count: countOf(count) });

/** How many of the sessions that an older app wrote have been added to the list. */
export const bringingInSentence = ({ done, total }: { readonly done: number; readonly total: number }): string =>
  catalogue().history.bringingIn({ done: whole(done), total: whole(total) });
