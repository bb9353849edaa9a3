import { dayIn } from '../../core/record/calendar-day.ts';
import { dismissKind } from '../../app/notices.ts';
import { setKeeping, type Keeping } from './keeping.ts';
import { working } from './long-work.ts';
import { recordsOf, unreadRecords } from './records.ts';

/** Packs everything into one file and hands it to the browser. */
export async function backUp(app: Keeping): Promise<void> {
  const { ports, store } = app;
  if (store.state.keeping.work) return;
  setKeeping(app, { made: null, notMade: null });
  const madeAtEpochMs = ports.clock.epochMs();
  const made = await working(app, 'packing', async (how) =>
    ports.backups.make(await recordsOf(ports), madeAtEpochMs, how),
  );
  if (!made) return;
  if (!made.ok) return setKeeping(app, { notMade: made.failure });
  // It was called off.
  if (!made.value) return;
  const day = dayIn(madeAtEpochMs, ports.clock.timeZone());
  await ports.downloads.saveFile(`plumbline-${day}.backup.gz`, made.value.file);
  const { leftOut, withoutPoses } = made.value;
  ports.keeping.change({ backedUpAtEpochMs: madeAtEpochMs });
  dismissKind(store, 'backup-due');
  setKeeping(app, {
    backedUpAtEpochMs: madeAtEpochMs,
    made: { leftOut: leftOut + (await unreadRecords(ports)), withoutPoses },
  });
}
