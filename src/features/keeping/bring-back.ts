import { loadHistory } from '../../app/sessions.ts';
import type { ChosenFile } from '../../app/source-choice.ts';
import type { Coming } from '../../care/keeping/kept.ts';
import type { BackupRead, BackupRecords, Merged, MergeCounts, OpenedBackup } from '../../ports/storage.ts';
import { setKeeping, type Keeping } from './keeping.ts';
import { working } from './long-work.ts';
import { count } from './look.ts';
import { compareRecords, putBackRecords, putRecords, recordsOf, writtenCount, type RecordChange } from './records.ts';

const NOTHING_SAID = { opened: null, mistake: null, notRestored: null, restored: null } as const;

/** Reads a file and shows what would come of it. Changes nothing. */
export async function openBackup(app: Keeping, file: ChosenFile): Promise<void> {
  if (app.store.state.keeping.work) return;
  setKeeping(app, NOTHING_SAID);
  const read = await working(app, 'reading', (how) => app.ports.backups.open(file, how));
  if (read?.ok) await preview(app, read.backup);
  else if (read) setKeeping(app, { mistake: mistakeOf(read) });
}

const mistakeOf = (read: Extract<BackupRead, { readonly ok: false }>) => read.mistake;

async function preview(app: Keeping, backup: OpenedBackup): Promise<void> {
  const counts = await working(app, 'reading', () => backup.preview());
  if (counts?.ok) {
    const coming = comingOf(counts.value, await compareRecords(app, backup));
    setKeeping(app, { opened: { backup, coming } });
  } else if (counts) setKeeping(app, { notRestored: counts.failure });
}

/** Nothing changes beside the database. */
const NO_RECORDS: RecordChange = {
  plan: null,
  planHere: null,
  isPlanLeft: false,
  ownExercises: [],
  ownRanges: [],
  rangesOf: [],
  written: { plans: [], draft: null },
  settings: {},
};

const comingOf = ({ added, renewed, same }: MergeCounts, records: RecordChange): Coming => ({
  added: {
    ...added,
    hasPlan: records.plan !== null && records.planHere === null,
    ownExercises: records.ownExercises.length,
    ownRanges: records.rangesOf.length,
    writtenPlans: writtenCount(records.written),
    hasSettings: Object.keys(records.settings).length > 0,
  },
  renewed,
  same,
  otherPlan: records.plan && records.planHere ? { here: records.planHere, there: records.plan } : null,
  isPlanLeft: records.isPlanLeft,
});

export const leaveBackup = (app: Keeping): void => setKeeping(app, NOTHING_SAID);

/**
 * Adds what the opened backup holds and this device does not: all of it, or nothing. What lies beside the database comes last; where that
 * is refused, the database is as it was too.
 */
export async function bringBack(app: Keeping): Promise<void> {
  const { opened, work } = app.store.state.keeping;
  if (!opened || work) return;
  setKeeping(app, NOTHING_SAID);
  await working(app, 'adding', async () => {
    const before = await recordsOf(app.ports);
    const change = await compareRecords(app, opened.backup);
    const merged = await opened.backup.merge();
    if (!merged.ok) return setKeeping(app, { notRestored: merged.failure });
    const put = await putRecords(app, change);
    const undo = (): Promise<void> => undoBringBack(app, merged.value, before, change);
    if (put.ok) return setKeeping(app, { restored: { coming: comingOf(merged.value.counts, change), undo } });
    await putBackRecords(app, before, change);
    const undone = await merged.value.undo();
    // Where the database is not as it was, that is said, and can be undone once more.
    const added = undone.ok ? null : { coming: comingOf(merged.value.counts, NO_RECORDS), undo };
    setKeeping(app, { restored: added, notRestored: put.failure });
  });
  await tell(app);
}

async function undoBringBack(app: Keeping, merged: Merged, before: BackupRecords, change: RecordChange): Promise<void> {
  await working(app, 'adding', async () => {
    const undone = await merged.undo();
    if (!undone.ok) return setKeeping(app, { notRestored: undone.failure });
    await putBackRecords(app, before, change);
    setKeeping(app, { ...NOTHING_SAID, restored: 'undone' });
  });
  await tell(app);
}

/** Takes away what was brought back last. Does nothing where nothing was. */
export async function undoRestore({ store }: Keeping): Promise<void> {
  const { restored, work } = store.state.keeping;
  if (restored && restored !== 'undone' && !work) await restored.undo();
}

/** What other tabs and other pages show has changed. */
async function tell(app: Keeping): Promise<void> {
  app.ports.otherTabs.tell({ kind: 'restored' });
  await count(app);
  if (app.store.state.history.status === 'ready') await loadHistory(app.store, app.ports.store, { keepShown: true });
}
