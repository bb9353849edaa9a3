import type { AnyFailure } from '../../app/failures.ts';
import type { WorkShown } from '../../app/long-work.ts';
import type { BackupMistake, Coming, Kept } from '../../care/keeping/kept.ts';
import type { DiskUse } from '../../ports/device.ts';
import type { MadeBackup, OpenedBackup } from '../../ports/storage.ts';

/** Whether the browser keeps everything: as far as is known, and what came of asking. */
export type KeepingPromise = 'unknown' | 'given' | 'open' | 'asking' | 'refused' | 'unavailable';

/** Work that goes on. */
export interface KeepingWork extends WorkShown {
  readonly kind: 'packing' | 'reading' | 'adding';
}

/** What the page of the person's data shows. */
export interface KeptHere {
  /** Null until it is known. */
  readonly kept: Kept | null;
  /** Why it is not known. */
  readonly failure: AnyFailure | null;
  /** Null: the browser does not tell; undefined: it has not answered yet. */
  readonly disk: DiskUse | null | undefined;
  readonly promise: KeepingPromise;
  readonly backedUpAtEpochMs: number | null;
  readonly work: KeepingWork | null;
  /** The backup that was made last on this page. */
  readonly made: Pick<MadeBackup, 'leftOut' | 'withoutPoses'> | null;
  /** Why none could be made. */
  readonly notMade: AnyFailure | null;
  /** A file that was read, and what would come of it. */
  readonly opened: { readonly backup: OpenedBackup; readonly coming: Coming } | null;
  readonly mistake: BackupMistake | null;
  /** Why a backup could not be brought back, or that not be undone. */
  readonly notRestored: AnyFailure | null;
  /** What was brought back last on this page, and how to undo it; `undone`: that was done. */
  readonly restored: { readonly coming: Coming; readonly undo: () => Promise<void> } | 'undone' | null;
}

export const NOTHING_KNOWN: KeptHere = {
  kept: null,
  failure: null,
  disk: undefined,
  promise: 'unknown',
  backedUpAtEpochMs: null,
  work: null,
  made: null,
  notMade: null,
  opened: null,
  mistake: null,
  notRestored: null,
  restored: null,
};
