import type { SetEvent } from '../../core/record/set-events.ts';
import type { StoreFailure, Result } from '../../core/record/failures.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { SessionEnd, SessionStart, SetEnd, SetStart, SetStore } from '../../ports/storage.ts';

/** How many poses are written together: about two seconds at 30 frames a second. Events are written at once. */
const TRACE_PARCEL = 60;

/**
 * Saves a session as it happens: writes go to the store one after the other, in order, and nobody waits for them. The
 * first write that fails is reported to `onTrouble`, later failures are not, and every later write is still tried. Only
 * the trace is given up at its first failure, so that the remaining space is left to the repetitions.
 */
export class SetRecorder {
  private readonly store: SetStore;
  private readonly onTrouble: (failure: StoreFailure) => void;
  private queue: Promise<void> = Promise.resolve();
  private hasReported = false;
  private traceLost = false;
  private parcel: Pose[] = [];

  constructor(store: SetStore, onTrouble: (failure: StoreFailure) => void) {
    this.store = store;
    this.onTrouble = onTrouble;
  }

  startSession(session: SessionStart): void {
    this.enqueue(() => this.store.startSession(session));
  }

  startSet(set: SetStart): void {
    this.traceLost = false;
    this.parcel = [];
    this.enqueue(() => this.store.startSet(set));
  }

  events(setId: string, events: readonly SetEvent[]): void {
    if (events.length > 0) this.enqueue(() => this.store.appendEvents(setId, events));
  }

  pose(setId: string, pose: Pose): void {
    this.parcel.push(pose);
    if (this.parcel.length >= TRACE_PARCEL) this.flushTrace(setId);
  }

  /**
   * Writes the poses that still wait. Called at the end of a set, and when the page is hidden and may not come back.
   */
  flushTrace(setId: string): void {
    const parcel = this.parcel;
    this.parcel = [];
    if (parcel.length === 0) return;
    this.enqueue(async () => {
      if (this.traceLost) return { ok: true, value: undefined };
      const result = await this.store.appendTrace(setId, parcel);
      this.traceLost = !result.ok;
      return result;
    });
  }

  finishSet(set: SetEnd): void {
    this.flushTrace(set.id);
    this.enqueue(() => this.store.finishSet(set));
  }

  finishSession(session: SessionEnd): void {
    this.enqueue(() => this.store.finishSession(session));
  }

  /** Resolves when every write so far has been tried. */
  idle(): Promise<void> {
    return this.queue;
  }

  private enqueue(write: () => Promise<Result<void, StoreFailure>>): void {
    this.queue = this.queue.then(async () => {
      const result = await write().catch((error: unknown): Result<void, StoreFailure> => ({
        ok: false,
        failure: { kind: 'store-refused', detail: String(error) },
      }));
      if (result.ok || this.hasReported) return;
      this.hasReported = true;
      this.onTrouble(result.failure);
    });
  }
}
