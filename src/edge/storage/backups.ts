import { succeed } from '../../core/record/failures.ts';
import type { KeptCounts } from '../../care/keeping/kept.ts';
import type { BackupRead, Backups, Merged, OpenedBackup } from '../../ports/storage.ts';
import type { Backup } from '../../schema/backup.ts';
import { settingsToTake } from '../../schema/settings.ts';
import { makeBackup, readBackup } from './backup-file.ts';
import { onDatabase, type Connection } from './connection.ts';
import type { Database } from './database.ts';
import { mergeBackup, previewMerge, undoMerge, type UnpackedBackup } from './merge-backup.ts';
import { unpackedBytes } from '../../schema/trace-chunk.ts';
import { bytesOf } from './rows-of-file.ts';

/** Everything in the database as one file, and back. */
export function createBackups(connection: Connection): Backups {
  return {
    count: () => onDatabase(connection, countsOf),
    make: (records, madeAtEpochMs, work) =>
      onDatabase(connection, (database) => makeBackup({ database, records, madeAtEpochMs }, work)),
    open: async (file, work): Promise<BackupRead | null> => {
      const read = await readBackup(file, work);
      if (!read?.ok) return read;
      const backup = await unpacked(read.backup, work.signal);
      if (work.signal.aborted) return null;
      return backup
        ? { ok: true, backup: opened(connection, backup) }
        : { ok: false, mistake: { kind: 'damaged', line: 0, expected: 'poses that unpack' } };
    },
  };
}

/** What is in the database; a deleted session that is not yet gone counts no more. */
async function countsOf(database: Database): Promise<KeptCounts> {
  const [all, deleted, mornings, checkIns, scales] = await Promise.all([
    database.count('sessions'),
    database.countFromIndex('heads', 'deletedAtEpochMs'),
    database.count('mornings'),
    database.count('checkins'),
    database.count('scales'),
  ]);
  return { sessions: all - deleted, mornings, checkIns, scales };
}

const opened = (connection: Connection, backup: UnpackedBackup): OpenedBackup => ({
  madeAtEpochMs: backup.madeAtEpochMs,
  records: backup.records,
  settingsFor: (here) => settingsToTake(here, backup.records.settings),
  preview: () => onDatabase(connection, (database) => previewMerge(database, backup)),
  merge: async () => {
    const merged = await onDatabase(connection, (database) => mergeBackup(database, backup));
    if (!merged.ok) return merged;
    const undo: Merged['undo'] = () => onDatabase(connection, (database) => undoMerge(database, merged.value));
    return succeed({ counts: merged.value.counts, undo });
  },
});

/** A backup with its poses out of their text; null where some do not unpack, or to more than any the app packs. */
async function unpacked(backup: Backup, signal: AbortSignal): Promise<UnpackedBackup | null> {
  const traces: { setId: string; gzip: ArrayBuffer }[] = [];
  for (const { setId, gzip } of backup.traces) {
    const bytes = bytesOf(gzip);
    if (signal.aborted || (await unpackedBytes(bytes)) === null) return null;
    traces.push({ setId, gzip: bytes });
  }
  return { ...backup, traces };
}
