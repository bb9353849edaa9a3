import type { Bundle, Entry } from './resources.ts';

/** Some of a record, as one transaction that a server takes whole or not at all. */
export interface RecordPart {
  readonly bundle: Bundle;
  /** So many of its first entries stand in every part; they are counted with the first one. */
  readonly shared: number;
}

/**
 * So many entries go in one transaction, where a session has no more of its own. A choice: a small server answers in seconds, and what is
 * lost on the way costs little.
 */
const MOST_ENTRIES = 40;

/**
 * A bundle in parts that can be sent one after the other. Each holds the person and what judged, which a server makes once, so that every
 * reference leads to an entry of the same part; a session stays with its sets. Nothing but those two: no part.
 */
export function partsOf({ entry }: Bundle, mostEntries = MOST_ENTRIES): readonly RecordPart[] {
  const shared = entry.filter(({ resource }) => isShared(resource));
  const parts: Entry[][] = [];
  for (const group of groupsOf(entry.filter(({ resource }) => !isShared(resource)))) {
    const last = parts.at(-1);
    if (last && shared.length + last.length + group.length <= mostEntries) last.push(...group);
    else parts.push([...group]);
  }
  return parts.map((own) => ({
    bundle: { resourceType: 'Bundle', type: 'transaction', entry: [...shared, ...own] },
    shared: shared.length,
  }));
}

/** How many records are in all parts, each counted once. */
export const recordsIn = (parts: readonly RecordPart[]): number =>
  (parts.at(0)?.shared ?? 0) + parts.reduce((sum, { bundle, shared }) => sum + bundle.entry.length - shared, 0);

const isShared = ({ resourceType }: Entry['resource']): boolean =>
  resourceType === 'Patient' || resourceType === 'Device';

/** Entries that refer to each other, in the order in which they stand in the bundle. */
function groupsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const sessionOf = new Map<string, Entry>();
  for (const entry of entries) for (const member of membersOf(entry)) sessionOf.set(member, entry);
  const groups = new Map<Entry, Entry[]>();
  for (const entry of entries) {
    const head = sessionOf.get(entry.fullUrl) ?? entry;
    groups.set(head, [...(groups.get(head) ?? []), entry]);
  }
  return [...groups.values()];
}

const membersOf = ({ resource }: Entry): readonly string[] =>
  resource.resourceType === 'Observation' ? (resource.hasMember ?? []).map(({ reference }) => reference) : [];
