import { zoneOf } from '../../core/record/time-zone.ts';
import type { Clock } from '../../ports/device.ts';

/** The machine's own clock. `nowMs` counts from when the page was opened, as the times of frames do. */
export const createClock = (): Clock => ({
  nowMs: () => performance.now(),
  epochMs: () => Date.now(),
  timeZone: () => zoneOf(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date().getTimezoneOffset()),
  wait,
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
});

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const giveUp = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    }, ms);
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
