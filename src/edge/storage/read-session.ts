import type { Session, SetRecord, UnreadableSet } from '../../core/report/session.ts';
import { headOf, needsEvents } from '../../core/report/head-of.ts';
import type { SessionHead } from '../../core/report/session-head.ts';
import { epochMs, parseBy, type Mistake, type Parsed } from '../../schema/parse.ts';
import { readSet, sessionRow, type ReadSet, type SessionRow, type SetRow } from '../../schema/session.ts';
import type { EventsRow } from './database.ts';
import type { StoredSession } from './stored-session.ts';

/** The rows that belong to a session, within one transaction. */
export interface RowsOfASession {
  readonly sets: { index(name: 'sessionId'): { getAll(sessionId: string): Promise<SetRow[]> } };
  readonly events: { index(name: 'setId'): { getAll(setId: string): Promise<EventsRow[]> } };
}

/**
 * One whole session. A damaged part stays stored, is reported in the console, and does not hide the other parts. Where
 * the session's own row cannot be read, the result says what was expected.
 */
export async function readSession(rows: RowsOfASession, row: StoredSession): Promise<Parsed<Session>> {
  const session = parseBy(sessionRow, row);
  if (!session.ok) return session;
  const stored = await rows.sets.index('sessionId').getAll(row.id);
  const sets = await Promise.all(stored.map((set) => readWholeSet(rows, set)));
  for (const { set, mistakes } of sets) mistakes.forEach((mistake) => tell(set.id, mistake));
  return { ok: true, value: sessionOf(session.value, sets) };
}

/** What lists show of a session. Events are read only where its sets need them for that. */
export async function readHeadOf(rows: RowsOfASession, row: StoredSession): Promise<SessionHead> {
  const session = parseBy(sessionRow, row);
  if (!session.ok) {
    const { id, startedAtEpochMs } = row;
    return {
      kind: 'unreadable',
      id,
      startedAtEpochMs: parseBy(epochMs, startedAtEpochMs).ok ? startedAtEpochMs : null,
    };
  }
  const stored = await rows.sets.index('sessionId').getAll(row.id);
  return headOf(sessionOf(session.value, await Promise.all(stored.map((set) => readSetForHead(rows, set)))));
}

async function readWholeSet({ events }: RowsOfASession, row: SetRow): Promise<ReadSet> {
  const stretches = await events.index('setId').getAll(row.id);
  return readSet(
    row,
    stretches.map((stretch) => stretch.events),
  );
}

async function readSetForHead(rows: RowsOfASession, row: SetRow): Promise<ReadSet> {
  const withoutEvents = readSet(row, []);
  const isEnough = withoutEvents.kind === 'set' && !needsEvents(withoutEvents.set);
  return isEnough ? withoutEvents : readWholeSet(rows, row);
}

function sessionOf(row: SessionRow, read: readonly ReadSet[]): Session {
  const sets: SetRecord[] = read.flatMap((one) => (one.kind === 'set' ? [one.set] : []));
  const unreadable: UnreadableSet[] = read.flatMap((one) => (one.kind === 'unreadable' ? [one.set] : []));
  return {
    ...row,
    sets: sets.sort((one, other) => one.startedAtEpochMs - other.startedAtEpochMs),
    ...(unreadable.length > 0 && { unreadable }),
  };
}

const tell = (setId: string, { where, expected }: Mistake): void =>
  console.error(`Set ${setId} does not read whole: ${where}: expected ${expected}`);
