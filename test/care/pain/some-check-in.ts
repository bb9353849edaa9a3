import type { CheckIn } from '../../../src/care/pain/check-in.ts';

export const AT = Date.UTC(2026, 1, 2, 7);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** What was told, hours after a Monday at eight in Vienna. */
export const told = (hours: number, change: Partial<CheckIn> = {}): CheckIn => ({
  id: `at ${hours}`,
  morningId: 'morning',
  atEpochMs: AT + hours * HOUR,
  zone: 'Europe/Vienna',
  when: 'between',
  painNow: 2,
  places: [],
  ...change,
});
