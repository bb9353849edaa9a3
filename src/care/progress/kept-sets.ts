import type { CalendarDay } from '../../core/record/calendar-day.ts';
import type { ReadableHead, SessionHead, SetHead } from '../../core/report/session-head.ts';
import { ownDay, type Here } from './own-days.ts';

/** What somebody did in front of a camera in one session, on a day of their own. */
export interface KeptSession {
  readonly day: CalendarDay;
  readonly head: ReadableHead;
  /** Its sets without those that were judged from a recording. */
  readonly sets: readonly SetHead[];
}

/** What of the kept sessions says something of how it goes, and how much was left out, and why. */
export interface Kept {
  /** Oldest first. */
  readonly sessions: readonly KeptSession[];
  /** Sessions that cannot be read. */
  readonly unreadable: number;
  /** Sessions of a day that no right clock can have shown. */
  readonly undated: number;
  /** Sets that were judged from a recording: when they were done, and by whom, is not known. */
  readonly fromFile: number;
}

/** Sorts out what of the kept sessions belongs to which of the person's own days. */
export function keptSessions(heads: readonly SessionHead[], here: Here): Kept {
  const sessions: KeptSession[] = [];
  let [unreadable, undated, fromFile] = [0, 0, 0];
  for (const head of heads) {
    if (head.kind === 'unreadable') {
      unreadable += 1;
      continue;
    }
    const sets = head.sets.filter((set) => !set.fromFile);
    fromFile += head.sets.length - sets.length;
    if (sets.length === 0) continue;
    const day = ownDay(head.startedAtEpochMs, head.timeZone, here);
    if (day === null) undated += 1;
    else sessions.push({ day, head, sets });
  }
  const inOrder = sessions.toSorted(
    (a, b) => Number(a.day > b.day) - Number(a.day < b.day) || a.head.startedAtEpochMs - b.head.startedAtEpochMs,
  );
  return { sessions: inOrder, unreadable, undated, fromFile };
}
