import { dayIn } from '../../core/record/calendar-day.ts';

const DAY_MS = 86_400_000;
/** The years that four digits write: 1 January 1 to 31 December 9999. */
const FIRST_MS = -62_135_596_800_000;
const LAST_MS = 253_402_300_799_999;

const digits = (value: number, count: number): string => String(Math.floor(value)).padStart(count, '0');

/** A moment as other programs read it, in UTC: "2026-02-02T07:00:00.000Z" (ISO 8601). Years that it cannot write are the nearest that it can. */
export function isoMoment(epochMs: number): string {
  const ms = Math.min(LAST_MS, Math.max(FIRST_MS, Math.round(epochMs)));
  const inDayMs = ((ms % DAY_MS) + DAY_MS) % DAY_MS;
  const [hours, minutes, seconds] = [inDayMs / 3_600_000, (inDayMs / 60_000) % 60, (inDayMs / 1000) % 60];
  return `${dayIn(ms, 'UTC')}T${digits(hours, 2)}:${digits(minutes, 2)}:${digits(seconds, 2)}.${digits(inDayMs % 1000, 3)}Z`;
}
