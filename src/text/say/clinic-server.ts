import { isAllThere, type Sending } from '../../care/exchange/sending.ts';
import { catalogue } from '../in-use.ts';
import { timeOfDay } from './day.ts';
import { sessionFileMade } from './exchange.ts';
import { whole } from './forms.ts';
import type { KeptRow } from './keeping.ts';

/** What would go to a server, in rows. */
export function recordRows(record: {
  readonly sessions: number;
  readonly checkIns: number;
  readonly scales: number;
  readonly hasPlan: boolean;
}): readonly KeptRow[] {
  const { exchange, keeping } = catalogue();
  const { kept } = keeping;
  const rows = [
    { label: exchange.take.sessions, count: record.sessions },
    { label: kept.checkIns, count: record.checkIns },
    { label: kept.scales, count: record.scales },
  ];
  const counted = rows.flatMap(({ label, count }) => (count > 0 ? [{ label, figure: whole(count) }] : []));
  return [...counted, ...(record.hasPlan ? [{ label: exchange.take.newPlan, figure: kept.isThere }] : [])];
}

/** What of somebody is not in it: what does not read, and what would not fit. */
export const recordWithout = (made: { readonly leftOut: number; readonly withoutRoom: number }): readonly string[] =>
  // The first sentence says that a file was made.
  sessionFileMade({ ...made, withoutPoses: 0 }).slice(1);

/** Whose record it is. `isOwn`: of whoever exercises on this device. */
export function recordOwner(name: string | null, isOwn: boolean): string {
  const { server, people } = catalogue().exchange;
  if (isOwn) return server.own;
  return server.of({ name: name === null || name.trim() === '' ? people.unnamed : name });
}

/** Whose record went where. */
export const sendingTitle = (
  { patientName, address }: Pick<Sending, 'patientName' | 'address'>,
  isOwn: boolean,
): string =>
  catalogue().exchange.server.to({
    record: recordOwner(patientName, isOwn),
    address: address.replace(/^https:\/\//, ''),
  });

/** How far it is on its way; `isInFlight`: its next part is being sent; `hasKey`: this page has the key that the server wants. */
export function sendingProgress(
  sending: Sending,
  { isInFlight, hasKey }: { readonly isInFlight: boolean; readonly hasKey: boolean },
): readonly string[] {
  const t = catalogue().exchange.server;
  const { parts, partsDone, made, known, dueEpochMs, trouble } = sending;
  const came = [
    ...(made > 0 ? [t.made({ count: whole(made) })] : []),
    ...(known > 0 ? [t.known({ count: whole(known) })] : []),
  ];
  if (isAllThere(sending)) return [t.allThere, ...came];
  if (isInFlight) return [t.onItsWay({ part: whole(partsDone + 1), parts: whole(parts) }), ...came];
  const soFar = partsDone > 0 ? [t.soFar({ part: whole(partsDone), parts: whole(parts) }), ...came] : [];
  if (dueEpochMs === null) return trouble ? [t.trouble[trouble], ...soFar, t.byYou] : [t.stopped, ...soFar];
  if (sending.needsKey && !hasKey) return [t.needsKey, ...soFar];
  return trouble ? [t.trouble[trouble], ...soFar, t.again({ time: timeOfDay(dueEpochMs) })] : [t.turn, ...soFar];
}
