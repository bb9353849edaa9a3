import { sessionsCsv } from '../../care/exchange/csv.ts';
import { bundleOf } from '../../care/exchange/fhir/bundle.ts';
import { sessionFileName } from '../../care/exchange/file-name.ts';
import type { Person, SessionFile } from '../../care/exchange/session-file.ts';
import type { Patient } from '../../ports/patients.ts';
import { exerciseName } from '../../text/say/card.ts';
import { setExchange, type Exchanging, type OtherForm } from './exchanged.ts';
import { ownPerson } from './give.ts';
import { working } from './working.ts';

/** Spreadsheets take a table without it for one of an older alphabet, and names in it come out wrong (U+FEFF, byte order mark). */
const BYTE_ORDER_MARK = '\ufeff';

/** Saves all of somebody's sessions, and what they told beside them, as what other programs read. Movement stays out of it. */
export async function saveAs(app: Exchanging, patient: Patient, form: OtherForm, withName: boolean): Promise<void> {
  const { ports } = app;
  setExchange(app, { came: null });
  await working(app, 'saving', async (how) => {
    const gathered = await ports.patients.gather(
      {
        patientId: patient.id,
        sessionIds: null,
        withDays: true,
        daysSinceEpochMs: -Infinity,
        withPlan: true,
        withTraces: false,
        withCorrections: true,
      },
      how,
    );
    if (!gathered.ok) return setExchange(app, { came: { kind: 'failed', failure: gathered.failure } });
    // It was called off.
    if (!gathered.value) return;
    const { contents, ...saved } = gathered.value;
    const madeAtEpochMs = ports.clock.epochMs();
    const file = { madeAtEpochMs, person: await personOf(app, patient), ...contents };
    const ending = form === 'table' ? 'csv' : 'fhir.json';
    await ports.downloads.saveFile(
      sessionFileName(madeAtEpochMs, ports.clock.timeZone(), ending),
      form === 'table' ? tableOf(file, withName) : recordOf(app, file, withName),
    );
    setExchange(app, { came: { kind: 'saved', ...saved } });
  });
}

const personOf = (app: Exchanging, { isThisDevice, id, name }: Patient): Person | Promise<Person> =>
  isThisDevice ? ownPerson(app, name) : { id, name };

const tableOf = (file: SessionFile, withName: boolean): Blob =>
  new Blob([BYTE_ORDER_MARK, sessionsCsv([file], { withName })], { type: 'text/csv' });

function recordOf({ store }: Exchanging, file: SessionFile, withName: boolean): Blob {
  const { exercises } = store.state;
  const nameOf: Parameters<typeof bundleOf>[1]['nameOf'] = ({ id }) => {
    const exercise = exercises.find((one) => one.id === id);
    return exercise ? exerciseName(exercise) : id;
  };
  return new Blob([JSON.stringify(bundleOf(file, { withName, nameOf }))], { type: 'application/fhir+json' });
}
