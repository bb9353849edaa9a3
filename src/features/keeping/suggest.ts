import { notify } from '../../app/notices.ts';
import { visitIsOver } from '../../app/visit-is-over.ts';
import { isBackupDue } from '../../care/keeping/reminder.ts';
import { allSentences } from '../../text/in-use.ts';
import type { Keeping } from './keeping.ts';

/** Suggests a backup, never during a visit to the mat, where none was made for long. */
export async function suggestBackup({ store, ports }: Keeping): Promise<void> {
  const listed = await ports.store.listHeads({ after: null, limit: 1 });
  const newest = listed.ok ? listed.value.heads[0] : undefined;
  if (!newest) return;
  const nowEpochMs = ports.clock.epochMs();
  const notes = ports.keeping.read();
  // The app was used before it remembered this, or with a clock that was wrong.
  if (notes.firstSeenAtEpochMs === null || notes.firstSeenAtEpochMs > nowEpochMs)
    ports.keeping.change({ firstSeenAtEpochMs: nowEpochMs });
  if (!isBackupDue(notes, { newestSessionAtEpochMs: newest.startedAtEpochMs, nowEpochMs })) return;
  await Promise.all([allSentences(), visitIsOver(store)]);
  ports.keeping.change({ remindedAtEpochMs: nowEpochMs });
  notify(store, { kind: 'backup-due' });
}

/** Pages on which somebody reads what they have done, and is not about to do the next exercise. */
const AT_REST = ['start', 'summary', 'history', 'session', 'progress'];

/**
 * Offers, once a first session is kept and the person is at rest, to ask the browser to keep it. Some browsers then ask the person,
 * so that it is never asked without somebody who has wished it.
 */
export async function offerToKeep({ store, ports }: Keeping): Promise<void> {
  const { keeping, disk, clock } = ports;
  const nowEpochMs = clock.epochMs();
  if (keeping.read().firstSeenAtEpochMs === null) keeping.change({ firstSeenAtEpochMs: nowEpochMs });
  if (keeping.read().askedAtEpochMs !== null || (await disk.isPromised()) !== false) return;
  await Promise.all([allSentences(), atRest(store)]);
  // Another visit has ended meanwhile, or somebody has asked on the page.
  if (keeping.read().askedAtEpochMs !== null) return;
  keeping.change({ askedAtEpochMs: nowEpochMs });
  notify(store, { kind: 'keep-offer' });
}

const atRest = (store: Keeping['store']): Promise<void> =>
  new Promise((resolve) => {
    const isAtRest = (): boolean => store.state.run === null && AT_REST.includes(store.state.route.page);
    if (isAtRest()) return resolve();
    const stop = store.subscribe(() => {
      if (!isAtRest()) return;
      stop();
      resolve();
    });
  });
