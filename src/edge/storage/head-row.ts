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

/** A place in the order of lists, newest first. A database counts upwards only, so time is stored with its sign turned. */
type Order = [minusStartedAtEpochMs: number, id: string];

/** A place among the sessions of one topic. */
type Topic = [kind: HeadTopic['kind'], topicId: string, ...place: Order];

/** A head as it lies in its table, with what it is found by. */
export interface HeadRow {
  readonly id: string;
  readonly head: SessionHead;
  /** Absent where the session is deleted: then no list finds it. */
  readonly order?: Order;
  /** One place for each topic; none where the session is deleted. */
  readonly topics: readonly Topic[];
  readonly deletedAtEpochMs: number | null;
  /** Of the head and of the session that it was made from: where either has changed alone, this no longer agrees. */
  readonly checksum: number;
}

/** Goes up when heads come to hold something else: then all of them are made anew. */
const FORM = 1;

export const orderOf = ({ startedAtEpochMs, id }: HeadPosition): Order => [-startedAtEpochMs, id];
export const positionOf = ([minusStartedAtEpochMs, id]: Order): HeadPosition => ({
  startedAtEpochMs: -minusStartedAtEpochMs,
  id,
});

/** The row for the head of a session. */
export function headRowOf(session: StoredSession, head: SessionHead): HeadRow {
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
    checksum: checksumOf(session, head),
  };
}

/** The head in a row, or null where it no longer reads. */
export function readHead({ head }: HeadRow): SessionHead | null {
  const parsed = parseBy(sessionHead, head);
  return parsed.ok ? parsed.value : null;
}

/** Whether a row is as it was written for this session. Whether the sets agree with it, only the sets can tell. */
export const agrees = (row: HeadRow, session: StoredSession): boolean =>
  readHead(row) !== null && JSON.stringify(headRowOf(session, row.head)) === JSON.stringify(row);

/** FNV-1a over what both say: not against forgery, only against one of the two having been changed without the other. */
function checksumOf(session: StoredSession, head: SessionHead): number {
  const { id, startedAtEpochMs, endedAtEpochMs, timeZone, status, deletedAtEpochMs } = session;
  const both = JSON.stringify([FORM, [id, startedAtEpochMs, endedAtEpochMs, timeZone, status, deletedAtEpochMs], head]);
  let sum = 0x811c9dc5;
  for (let index = 0; index < both.length; index += 1) sum = Math.imul(sum ^ both.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}
