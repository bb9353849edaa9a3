import { dayIn, numberOfDay, weekdayOf, type CalendarDay } from '../../core/record/calendar-day.ts';
import type { Weekday } from './plan.ts';

/** A reminder for a calendar: the days of a plan, at a time of day, wherever the person is. */
export interface Reminder {
  /** Unique and stable: a file that is read again changes the entry and adds none. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  /** None: every day. */
  readonly days: readonly Weekday[];
  /** From this day on. */
  readonly from: CalendarDay;
  /** "08:00" */
  readonly at: string;
  readonly minutes: number;
  readonly madeAtEpochMs: number;
}

const NAMES: Readonly<Record<Weekday, string>> = { 1: 'MO', 2: 'TU', 3: 'WE', 4: 'TH', 5: 'FR', 6: 'SA', 7: 'SU' };

/**
 * The reminder as an iCalendar file (RFC 5545): one repeating entry in floating local time, so that eight o'clock stays eight o'clock in
 * every zone and in summer, with an alarm at its beginning. Written here, because the kept libraries bring more code than the first page has.
 */
export function calendarFile(reminder: Reminder): string {
  const { uid, title, description, days, at, minutes, madeAtEpochMs } = reminder;
  const isDaily = days.length === 0 || days.length === 7;
  const rule = isDaily ? 'FREQ=DAILY' : `FREQ=WEEKLY;BYDAY=${days.map((day) => NAMES[day]).join(',')}`;
  const start = `${compact(firstDay(reminder))}T${at.replace(':', '')}00`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plumbline//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(madeAtEpochMs)}`,
    `DTSTART:${start}`,
    `DURATION:PT${Math.max(1, Math.round(minutes))}M`,
    `RRULE:${rule}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The first day of the plan from a day on: an entry has to begin on a day of its own rule (RFC 5545, 3.8.5.3). */
function firstDay({ from, days }: Reminder): CalendarDay {
  if (days.length === 0) return from;
  const weekday = weekdayOf(from);
  const ahead = Math.min(...days.map((day) => (day - weekday + 7) % 7));
  return dayIn((numberOfDay(from) + ahead) * MS_OF_A_DAY, 'UTC');
}

/** Arithmetic. */
const MS_OF_A_DAY = 86_400_000;

const compact = (day: CalendarDay): string => day.replaceAll('-', '');

function utc(epochMs: number): string {
  const seconds = Math.floor((((epochMs % MS_OF_A_DAY) + MS_OF_A_DAY) % MS_OF_A_DAY) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${compact(dayIn(epochMs, 'UTC'))}T${parts.map((part) => String(part).padStart(2, '0')).join('')}Z`;
}

/** Text as a value (RFC 5545, 3.3.11); control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\p{Cc}]/gu, '');

/** A line has at most 75 octets; what is longer goes on in the next line after a space (RFC 5545, 3.1). No character is cut in two. */
const MOST_OCTETS = 75;

function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      lines.push(now);
      now = ' ';
      octets = 1;
    }
    now += character;
    octets += size;
  }
  return [...lines, now].join('\r\n');
}

/** How many octets a character has in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
