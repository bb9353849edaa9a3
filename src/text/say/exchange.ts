import type { ComingSessions } from '../../care/exchange/coming.ts';
import { countsOf, type SessionFile, type SessionFileMistake } from '../../care/exchange/session-file.ts';
import { catalogue } from '../in-use.ts';
import { dayName } from './day.ts';
import { whole } from './forms.ts';
import { madeSentences, type KeptRow } from './keeping.ts';
import { patientName } from './patient.ts';

/** What would come of taking a file in, or has come, in rows. */
export function sessionFileRows({ added, renewed, same, corrections, isNewPlan }: ComingSessions): readonly KeptRow[] {
  const { exchange, keeping } = catalogue();
  const { kept, restore } = keeping;
  const rows = [
    { label: exchange.take.sessions, count: added.sessions },
    { label: kept.mornings, count: added.mornings },
    { label: kept.checkIns, count: added.checkIns },
    { label: kept.scales, count: added.scales },
    { label: exchange.take.corrections, count: corrections },
    { label: restore.renewed, count: renewed },
    { label: restore.same, count: same },
  ];
  const counted = rows.flatMap(({ label, count }) => (count > 0 ? [{ label, figure: whole(count) }] : []));
  return [...counted, ...(isNewPlan ? [{ label: exchange.take.newPlan, figure: kept.isThere }] : [])];
}

/** Whom a file is from, and of when it is. `isOwn`: it is of this device's own person. */
export function sessionFileTitle(
  { person, madeAtEpochMs }: Pick<SessionFile, 'person' | 'madeAtEpochMs'>,
  isOwn: boolean,
  nowEpochMs: number,
): string {
  const t = catalogue().exchange.take;
  const day = dayName(madeAtEpochMs, nowEpochMs);
  if (isOwn) return t.own({ day });
  return person.name === null || person.name.trim() === '' ? t.unnamed({ day }) : t.from({ name: person.name, day });
}

/** What is in a file: how many sessions of when, and of how many sets the movement. A file may hold no session. */
export function sessionFileContents(file: SessionFile, nowEpochMs: number): readonly string[] {
  const t = catalogue().exchange.take;
  const { sessions, traces } = countsOf(file);
  const begun = file.sessions.toSorted((one, other) => one.startedAtEpochMs - other.startedAtEpochMs);
  const [first, last] = [begun.at(0), begun.at(-1)].map(
    (session) => session && dayName(session.startedAtEpochMs, nowEpochMs, session.timeZone),
  );
  if (first === undefined || last === undefined) return [];
  return [
    sessions === 1 ? t.holdsOne({ first }) : t.holds({ count: whole(sessions), first, last }),
    ...(traces > 0 ? [t.traces({ count: whole(traces) })] : []),
  ];
}

/** Somebody whose sessions are here, and of when their last file is. */
export function personHere(
  patient: { readonly name: string | null; readonly isThisDevice: boolean; readonly lastImportEpochMs: number | null },
  nowEpochMs: number,
): string {
  const { isThisDevice, lastImportEpochMs } = patient;
  const name = patientName(patient);
  if (isThisDevice || lastImportEpochMs === null) return name;
  return catalogue().exchange.people.last({ name, day: dayName(lastImportEpochMs, nowEpochMs) });
}

/** Why a file was not taken, and what to do. One that waits to be opened is asked for what opens it. */
export function sessionFileMistakeSentence({ kind }: SessionFileMistake): string {
  const t = catalogue().exchange.take;
  if (kind === 'locked') return t.locked;
  return kind === 'wrong-key' ? t.wrong : t.notTaken[kind];
}

/** That a file was made, and what is not in it. */
export function sessionFileMade(made: {
  readonly leftOut: number;
  readonly withoutPoses: number;
  readonly withoutRoom: number;
}): readonly string[] {
  const { withoutRoom } = catalogue().exchange.give;
  return [...madeSentences(made), ...(made.withoutRoom > 0 ? [withoutRoom({ count: whole(made.withoutRoom) })] : [])];
}
