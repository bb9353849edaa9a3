import {
  placeOf,
  topicsOf,
  type HeadPosition,
  type HeadTopic,
  type SessionHead,
} from '../../core/report/session-head.ts';
import { parseBy } from '../../schema/parse.ts';
import { sessionHead } from '../../schema/session-head.ts';
import type { StoredSession } from './stored-session.ts';

/**
 * A place in the order of lists, newest first. A database sorts upwards only, so the time is stored with its sign
 * changed.
 */
type Order = [minusStartedAtEpochMs: number, id: string];

/** A place among the sessions with one exercise or test. */
type Topic = [kind: HeadTopic['kind'], topicId: string, ...place: Order];

/** A row of the table of heads: the head, and the keys by which it is found. */
export interface HeadRow {
  readonly id: string;
  readonly head: SessionHead;
  /** Absent where the session is deleted: no list finds it then. */
  readonly order?: Order;
  /** One place for each exercise and test of the session; none where the session is deleted. */
  readonly topics: readonly Topic[];
  readonly deletedAtEpochMs: number | null;
  /**
   * Checksum of the head and of the session that it was made from. It no longer fits when one of the two has changed
   * without the other.
   */
  readonly checksum: number;
}

/** To be raised when heads get other contents: all heads are then made again. */
const FORM = 5;

export const orderOf = ({ startedAtEpochMs, id }: HeadPosition): Order => [-startedAtEpochMs, id];
export const positionOf = ([minusStartedAtEpochMs, id]: Order): HeadPosition => ({
  startedAtEpochMs: -minusStartedAtEpochMs,
  id,
});

/** The row for the head of a session; `form`: which contents the head has. */
export function headRowOf(session: StoredSession, head: SessionHead, form = FORM): HeadRow {
  const { id, deletedAtEpochMs } = session;
  const order = orderOf(placeOf(head));
  const topics = topicsOf(head).map((topic): Topic => [topic.kind, topic.id, ...order]);
  const isListed = deletedAtEpochMs === null;
  return {
    id,
    head,
    ...(isListed && { order }),
    topics: isListed ? topics : [],
    deletedAtEpochMs,
    checksum: checksumOf(session, head, form),
  };
}

/** The head in a row; null where it cannot be read. */
export function readHead({ head }: HeadRow): SessionHead | null {
  const parsed = parseBy(sessionHead, head);
  return parsed.ok ? parsed.value : null;
}

/**
 * Whether a row was written for this session as it is now. Whether the head agrees with the sets can only be told by
 * reading the sets.
 */
export const agrees = (row: HeadRow, session: StoredSession): boolean =>
  readHead(row) !== null && JSON.stringify(headRowOf(session, row.head)) === JSON.stringify(row);

/** Whether a row was written for this session as it is now by an app whose heads had other contents: it is no longer used. */
export function isOfOlderForm({ head, checksum }: HeadRow, session: StoredSession): boolean {
  const older = Array.from({ length: FORM - 1 }, (_, index) => index + 1);
  return older.some((form) => checksumOf(session, head, form) === checksum);
}

/**
 * FNV-1a over the session and the head. It does not protect against forgery: it only finds that one has changed without
 * the other.
 */
function checksumOf(session: StoredSession, head: SessionHead, form: number): number {
  const { id, startedAtEpochMs, endedAtEpochMs, timeZone, status, deletedAtEpochMs } = session;
  const both = JSON.stringify([form, [id, startedAtEpochMs, endedAtEpochMs, timeZone, status, deletedAtEpochMs], head]);
  let sum = 0x811c9dc5;
  for (let index = 0; index < both.length; index += 1) sum = Math.imul(sum ^ both.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}
