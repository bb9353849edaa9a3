import { partsOf } from '../../care/exchange/fhir/parts.ts';
import type { Patient } from '../../ports/patients.ts';
import { setExchange, type Exchanging } from './exchanged.ts';
import { fileOf, gatherAll, recordOf } from './record.ts';
import { working } from './working.ts';

/** Puts together what of somebody would go to a clinic's server, and shows how much that is. Sends nothing. */
export async function prepare(app: Exchanging, patient: Patient, withName: boolean): Promise<void> {
  if (app.store.state.exchange.work) return;
  setExchange(app, { came: null, prepared: null, notSent: null });
  await working(app, 'preparing', async (how) => {
    const gathered = await gatherAll(app, patient, how);
    if (!gathered.ok) return setExchange(app, { came: { kind: 'failed', failure: gathered.failure } });
    // It was called off, or the page was left.
    if (!gathered.value || app.store.state.route.page !== 'exchange') return;
    const { contents, leftOut, withoutRoom } = gathered.value;
    const file = await fileOf(app, patient, contents);
    const { checkIns, scales } = file;
    setExchange(app, {
      prepared: {
        patient,
        withName,
        // A session without a set says nothing, and is no record.
        sessions: file.sessions.filter(({ sets }) => sets.length > 0).length,
        checkIns: checkIns.length,
        scales: scales.length,
        hasPlan: (file.plan?.items.length ?? 0) > 0,
        leftOut,
        withoutRoom,
        parts: partsOf(recordOf(app, file, withName)),
      },
    });
  });
}
