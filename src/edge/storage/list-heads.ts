import type { HeadPage, HeadsWish } from '../../ports/storage.ts';
import type { Database } from './database.ts';
import { orderOf, positionOf, readHead, type HeadRow } from './head-row.ts';

/**
 * A page of the list of sessions, newest first. An index finds the rows, so that at most one more is read than is
 * wanted.
 */
export async function listHeads(database: Database, wish: HeadsWish): Promise<HeadPage> {
  const rows = await rowsFor(database, wish);
  const page = rows.slice(0, wish.limit);
  const heads = page.map(readHead).filter((head) => head !== null);
  const last = rows.length > page.length ? page.at(-1)?.order : undefined;
  return { heads, next: last ? positionOf(last) : null };
}

function rowsFor(database: Database, { after, limit, topic }: HeadsWish): Promise<HeadRow[]> {
  const heads = database.transaction('heads').store;
  const place = after ? orderOf(after) : [];
  if (!topic) return heads.index('order').getAll(after && IDBKeyRange.lowerBound(place, true), limit + 1);
  // In a key an array sorts after every number, so this is the end of all keys that begin with the topic.
  const end = [topic.kind, topic.id, []];
  return heads
    .index('topics')
    .getAll(IDBKeyRange.bound([topic.kind, topic.id, ...place], end, after !== null), limit + 1);
}
