import type { SessionHead } from '../../core/report/session-head.ts';
import type { HeadPosition } from '../../core/report/session-head.ts';
import { succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { Patient, PatientStore } from '../../ports/patients.ts';
import type { KnownPatient } from './review-state.ts';
import { change, type Reviewing } from './reviewing.ts';

/** How many sessions are read at a time. A technical choice. */
const AT_A_TIME = 500;

/** Reads everybody whose sessions can be looked at. What cannot be read of one leaves the others as they are. */
export async function loadPatients(app: Reviewing): Promise<void> {
  const { patients, clock, reviewer } = app.ports;
  const { author, lookedAtEpochMs } = await reviewer.read();
  change(app, { zone: clock.timeZone(), author, lookedAtEpochMs });
  const listed = await patients.list();
  if (!listed.ok) return change(app, { patients: [], failure: listed.failure });
  const known = await Promise.all(listed.value.map((patient) => knownOf(patients, patient)));
  change(app, { patients: known, failure: null });
}

async function knownOf(patients: PatientStore, patient: Patient): Promise<KnownPatient> {
  const [heads, days] = await Promise.all([allHeads(patients, patient.id), patients.dayRecords(patient.id)]);
  if (!heads.ok) return { patient, record: null, failure: heads.failure };
  if (!days.ok) return { patient, record: null, failure: days.failure };
  return { patient, record: { heads: heads.value, ...days.value }, failure: null };
}

async function allHeads(
  patients: Pick<PatientStore, 'heads'>,
  patientId: string,
): Promise<Result<readonly SessionHead[], StoreFailure>> {
  const heads: SessionHead[] = [];
  let after: HeadPosition | null = null;
  do {
    const page = await patients.heads(patientId, { after, limit: AT_A_TIME });
    if (!page.ok) return page;
    heads.push(...page.value.heads);
    after = page.value.next;
  } while (after !== null);
  return succeed(heads);
}

/**
 * Notes that somebody was looked at now, and nothing more of who is not known here any more. What the open page says of the last look
 * stays until it is opened again.
 */
export async function noteLook({ store, ports }: Reviewing, patientId: string): Promise<void> {
  const { patients } = store.state.review;
  if (!patients?.some(({ patient }) => patient.id === patientId)) return;
  const nowEpochMs = ports.clock.epochMs();
  const isKnown = ([id]: readonly [string, number]): boolean => patients.some(({ patient }) => patient.id === id);
  await ports.reviewer.change((notes) => ({
    ...notes,
    lookedAtEpochMs: {
      ...Object.fromEntries(Object.entries(notes.lookedAtEpochMs).filter(isKnown)),
      [patientId]: nowEpochMs,
    },
  }));
}
