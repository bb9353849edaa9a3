import { sessionsCsv } from '../../care/exchange/csv.ts';
import { sessionFileName } from '../../care/exchange/file-name.ts';
import type { SessionFile } from '../../care/exchange/session-file.ts';
import type { Patient } from '../../ports/patients.ts';
import { setExchange, type Exchanging, type OtherForm } from './exchanged.ts';
import { fileOf, gatherAll, recordOf } from './record.ts';
import { working } from './working.ts';

/** Spreadsheets take a table without it for one of an older alphabet, and names in it come out wrong (U+FEFF, byte order mark). */
const BYTE_ORDER_MARK = '\ufeff';

/** Saves all of somebody's sessions, and what they told beside them, as what other programs read. Movement stays out of it. */
export async function saveAs(app: Exchanging, patient: Patient, form: OtherForm, withName: boolean): Promise<void> {
  const { ports } = app;
  setExchange(app, { came: null });
  await working(app, 'saving', async (how) => {
    const gathered = await gatherAll(app, patient, how);
    if (!gathered.ok) return setExchange(app, { came: { kind: 'failed', failure: gathered.failure } });
    // It was called off.
    if (!gathered.value) return;
    const { contents, ...saved } = gathered.value;
    const file = await fileOf(app, patient, contents);
    const ending = form === 'table' ? 'csv' : 'fhir.json';
    await ports.downloads.saveFile(
      sessionFileName(file.madeAtEpochMs, ports.clock.timeZone(), ending),
      form === 'table'
        ? tableOf(file, withName)
        : new Blob([JSON.stringify(recordOf(app, file, withName))], { type: 'application/fhir+json' }),
    );
    setExchange(app, { came: { kind: 'saved', ...saved } });
  });
}

const tableOf = (file: SessionFile, withName: boolean): Blob =>
  new Blob([BYTE_ORDER_MARK, sessionsCsv([file], { withName })], { type: 'text/csv' });
