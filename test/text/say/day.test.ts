import { describe, expect, it, vi } from 'vitest';
import { dayAndTime, dayName, dayOfYear, yearOf } from '../../../src/text/say/day.ts';

/** Engines differ in the kind of space before AM and PM, so every space is made the same. */
const written = (...asked: Parameters<typeof dayAndTime>): string => dayAndTime(...asked).replace(/\s/g, ' ');

/** A moment by its time in UTC: "2025-03-30 10:00". */
const at = (utc: string): number => Date.parse(`${utc.replace(' ', 'T')}:00Z`);

describe('the day of a session', () => {
  it.each([
    ['an hour ago', 'Europe/Vienna', '2025-06-15 08:00', '2025-06-15 09:00', 'Today'],
    [
      'a minute before midnight, told a minute after it',
      'Europe/Vienna',
      '2025-06-15 21:59',
      '2025-06-15 22:01',
      'Yesterday',
    ],
    [
      'two minutes apart, on both sides of midnight in UTC, on one day here',
      'Europe/Vienna',
      '2025-06-14 23:59',
      '2025-06-15 00:01',
      'Today',
    ],
    ['early yesterday, told late today', 'Europe/Vienna', '2025-06-13 22:30', '2025-06-15 21:30', 'Yesterday'],
    [
      'the day before yesterday, less than 48 hours ago',
      'Europe/Vienna',
      '2025-06-13 21:30',
      '2025-06-14 22:30',
      'Friday, June 13, 2025',
    ],
    // A day of 23 hours: 24 hours before half past midnight is two days earlier.
    [
      'noon of the day on which clocks go forward',
      'Europe/Vienna',
      '2025-03-30 10:00',
      '2025-03-30 22:30',
      'Yesterday',
    ],
    [
      'the day before clocks go forward',
      'Europe/Vienna',
      '2025-03-29 11:00',
      '2025-03-30 22:30',
      'Saturday, March 29, 2025',
    ],
    // A day of 25 hours: 24 hours before its last half hour is the same day.
    ['the day before clocks go back', 'Europe/Vienna', '2025-10-25 10:00', '2025-10-26 22:30', 'Yesterday'],
    [
      'the first half hour of the day on which clocks go back',
      'Europe/Vienna',
      '2025-10-25 22:30',
      '2025-10-26 22:30',
      'Today',
    ],
    // Where clocks go forward at midnight, that day begins at one o'clock.
    ['before a midnight that there is not', 'Africa/Cairo', '2025-04-24 21:59', '2025-04-24 22:01', 'Yesterday'],
    ['the last day of a month', 'America/New_York', '2025-01-31 23:00', '2025-02-01 15:00', 'Yesterday'],
    ['the last of February in a leap year', 'America/New_York', '2024-02-29 15:00', '2024-03-01 15:00', 'Yesterday'],
    ['the last of February in another year', 'America/New_York', '2025-02-28 15:00', '2025-03-01 15:00', 'Yesterday'],
    ['New Year’s Eve', 'America/New_York', '2025-01-01 04:00', '2025-01-01 15:00', 'Yesterday'],
    ['the same moments further east', 'Pacific/Auckland', '2025-01-01 04:00', '2025-01-01 15:00', 'Yesterday'],
    ['half an hour off the full hour', 'Asia/Kolkata', '2025-06-14 18:29', '2025-06-14 18:31', 'Yesterday'],
    // Samoa had no 30 December 2011: the day before the 31st was the 29th.
    [
      'the day before a day that was left out',
      'Pacific/Apia',
      '2011-12-30 08:00',
      '2011-12-30 12:00',
      'Thursday, December 29, 2011',
    ],
    [
      'later than now, after a clock was set back',
      'Europe/Vienna',
      '2025-06-17 08:00',
      '2025-06-15 09:00',
      'Tuesday, June 17, 2025',
    ],
    ['a long time ago', 'Europe/Vienna', '1969-12-31 12:00', '2025-06-15 09:00', 'Wednesday, December 31, 1969'],
  ])('%s (%s)', (_title, zone, then, now, name) => {
    expect(dayName(at(then), at(now), zone, zone)).toBe(name);
  });

  it('is the day of the place where it was done, with the hour of that place, wherever it is read', () => {
    const inBerlin = at('2026-03-14 23:30');
    const atNoonInNewYork = at('2026-03-15 16:00');
    expect(written(inBerlin, atNoonInNewYork, 'Europe/Berlin', 'America/New_York')).toBe('Today, 12:30 AM');
    expect(written(inBerlin, at('2026-03-16 16:00'), 'Europe/Berlin', 'America/New_York')).toBe('Yesterday, 12:30 AM');
    expect(written(inBerlin, at('2026-03-20 16:00'), 'Europe/Berlin', 'America/New_York')).toBe(
      'Sunday, March 15, 2026, 12:30 AM',
    );
    // On the evening before, by the reader's calendar, it bears tomorrow's date: no word of today says so.
    expect(written(inBerlin, at('2026-03-14 23:45'), 'Europe/Berlin', 'America/New_York')).toBe(
      'Sunday, March 15, 2026, 12:30 AM',
    );
  });

  it('is told by the distance from UTC where the zone had no name', () => {
    expect(written(at('2026-03-14 20:45'), at('2026-03-15 09:00'), '+05:45', 'UTC')).toBe('Today, 2:30 AM');
    expect(written(at('2026-03-15 01:00'), at('2026-03-15 09:00'), '-03:30', 'UTC')).toBe('Yesterday, 9:30 PM');
  });

  it.each(['Etc/Unknown', 'Mars/Olympus', '', 'Europe/Berlin; x', '+25:00'])(
    'is that of the reader where days cannot be told in the stored zone: %j',
    (zone) => {
      const [then, now] = [at('2026-03-14 23:30'), at('2026-03-15 08:00')] as const;
      expect(written(then, now, zone, 'UTC')).toBe(written(then, now, null, 'UTC'));
    },
  );

  it('is told in the zone of this device where no other is named', () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const then = at('2025-06-01 23:30');
    const now = at('2025-06-15 09:00');
    expect(dayAndTime(then, now)).toBe(dayAndTime(then, now, timeZone));
  });

  it('can be told on a device that does not know its own zone', () => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function (this: Intl.DateTimeFormat) {
      return { ...resolvedOptions.call(this), timeZone: 'Etc/Unknown' };
    });
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-120);
    expect(written(at('2025-06-14 22:30'), at('2025-06-15 09:00'))).toBe('Today, 12:30 AM');
    vi.restoreAllMocks();
  });
});

describe('the year in which somebody was tested', () => {
  it('is the year of the calendar there, on its first and last day too', () => {
    expect(yearOf(at('2024-01-01 00:30'), 'UTC')).toBe(2024);
    expect(yearOf(at('2024-12-31 23:30'), 'UTC')).toBe(2024);
    expect(yearOf(at('2024-12-31 23:30'), 'Europe/Vienna')).toBe(2025);
  });
});

describe('a day within a sentence', () => {
  it('has its year only where that is another one, by the calendar of the reader', () => {
    expect(dayOfYear(at('2025-05-03 10:00'), at('2025-06-15 10:00'), 'Europe/Vienna')).toBe('May 3');
    expect(dayOfYear(at('2024-05-03 10:00'), at('2025-06-15 10:00'), 'Europe/Vienna')).toBe('May 3, 2024');
    expect(dayOfYear(at('2024-12-31 23:30'), at('2025-06-15 10:00'), 'Europe/Vienna')).toBe('January 1');
    expect(dayOfYear(at('2024-12-31 23:30'), at('2025-06-15 10:00'), 'America/New_York')).toBe('December 31, 2024');
  });
});
