import type { StoreFailure } from '../../core/record/failures.ts';
import type { Session, SetRecord } from '../../core/report/session.ts';
import type { Clock } from '../../ports/device.ts';
import type { SetStore } from '../../ports/storage.ts';
import { SetRecorder } from './set-recorder.ts';

export interface KeepingPorts {
  readonly clock: Clock;
  readonly store: SetStore;
  readonly newId: () => string;
}

/**
 * The session of one visit, stored as it happens. It begins with the first set: a visit without a set stores no
 * session.
 */
export class KeptSession {
  readonly recorder: SetRecorder;
  private readonly ports: KeepingPorts;
  private session: Session | null = null;
  private isCutShort = false;

  constructor(ports: KeepingPorts, onTrouble: (failure: StoreFailure) => void) {
    this.ports = ports;
    this.recorder = new SetRecorder(ports.store, onTrouble);
  }

  /** Begins the session where it has not begun; returns its id. */
  begin(): string {
    this.session ??= this.start();
    return this.session.id;
  }

  /** Adds a set that has ended. */
  add(set: SetRecord): void {
    if (this.session) this.session = { ...this.session, sets: [...this.session.sets, set] };
  }

  /** The person has gone away in the middle of it. */
  cutShort(): void {
    this.isCutShort = true;
  }

  /** Ends the session and returns it; null where no set has begun. */
  finish(): Session | null {
    if (!this.session) return null;
    const status = this.isCutShort ? 'interrupted' : 'finished';
    this.session = { ...this.session, endedAtEpochMs: this.ports.clock.epochMs(), status };
    this.recorder.finishSession(this.session);
    return this.session;
  }

  private start(): Session {
    const { clock, newId } = this.ports;
    const start = {
      id: newId(),
      startedAtEpochMs: clock.epochMs(),
      endedAtEpochMs: null,
      timeZone: clock.timeZone(),
      status: 'running',
    } as const;
    this.recorder.startSession(start);
    return { ...start, sets: [] };
  }
}
