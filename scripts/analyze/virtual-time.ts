import type { Clock } from '../../src/ports/device.ts';

interface Timer {
  readonly atMs: number;
  readonly then: () => void;
}

/** A clock that stands still until it is moved on; what was to happen meanwhile then happens in its order. */
export class VirtualTime implements Clock {
  private timeMs = 0;
  private timers: readonly Timer[] = [];

  nowMs = (): number => this.timeMs;
  epochMs = (): number => this.timeMs;
  timeZone = (): string => 'UTC';

  wait = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const callOff = this.after(ms, () => {
        signal.removeEventListener('abort', abort);
        resolve();
      });
      const abort = (): void => {
        callOff();
        reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
      };
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
    });

  /** Calls `then` once the clock has been moved on by this much. Returns how to call it off. */
  after = (ms: number, then: () => void): (() => void) => {
    const timer = { atMs: this.timeMs + ms, then };
    this.timers = [...this.timers, timer];
    return () => (this.timers = this.timers.filter((other) => other !== timer));
  };

  /** Moves the clock on. Resolves when all that was due has happened, with all that followed from it at once. */
  async moveTo(timeMs: number): Promise<void> {
    for (let next = this.firstUntil(timeMs); next; next = this.firstUntil(timeMs)) {
      const due = next;
      this.timers = this.timers.filter((other) => other !== due);
      this.timeMs = Math.max(this.timeMs, due.atMs);
      due.then();
      await settled();
    }
    this.timeMs = Math.max(this.timeMs, timeMs);
  }

  private firstUntil(timeMs: number): Timer | undefined {
    return this.timers.filter(({ atMs }) => atMs <= timeMs).toSorted((a, b) => a.atMs - b.atMs)[0];
  }
}

/** Resolves when everything that waits for nothing but promises has been done. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
