import { describe, expect, it } from 'vitest';
import { calendarFile, type Reminder } from '../../../src/care/plan/calendar-file.ts';

const reminder = (change: Partial<Reminder> = {}): Reminder => ({
  uid: 'plan@plumbline',
  title: 'Plumbline: Low back',
  description: '5 exercises, about 12 minutes. Press Begin.',
  days: [1, 3, 5],
  from: '2026-02-03',
  at: '08:00',
  minutes: 12,
  madeAtEpochMs: Date.UTC(2026, 1, 3, 6, 5, 7),
  ...change,
});
/** The lines as a calendar reads them: folded ones put together again. */
const linesOf = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('is an entry that repeats on the days of the plan, from its next day on, in local time', () => {
    const lines = linesOf(calendarFile(reminder()));
    expect(lines).toContain('DTSTART:20260204T080000');
    expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR');
    expect(lines).toContain('DTSTAMP:20260203T060507Z');
    expect(lines).toContain('DURATION:PT12M');
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
  });

  it('repeats daily where every day is one', () => {
    for (const days of [[], [1, 2, 3, 4, 5, 6, 7]] as const) {
      const lines = linesOf(calendarFile(reminder({ days })));
      expect(lines).toContain('RRULE:FREQ=DAILY');
      expect(lines).toContain('DTSTART:20260203T080000');
    }
  });

  it('escapes what has a meaning of its own, and takes new lines for what they are', () => {
    const lines = linesOf(calendarFile(reminder({ title: 'a, b; c\\d\r\ne\u0007' })));
    expect(lines).toContain(String.raw`SUMMARY:a\, b\; c\\d\ne`);
  });

  it.each([
    ['of letters', 'x'.repeat(300)],
    ['of umlauts', 'ä'.repeat(200)],
    ['of Hindi', 'व्यायाम'.repeat(40)],
    ['of signs that are two units long', '🧍'.repeat(60)],
  ])('has no line of more than 75 octets, and cuts no character in two: %s', (_what, title) => {
    const text = calendarFile(reminder({ title }));
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(text.split('\n').every((line, at, all) => at === all.length - 1 || line.endsWith('\r'))).toBe(true);
    expect(linesOf(text)).toContain(`SUMMARY:${title}`);
    expect(text).not.toContain('\uFFFD');
  });
});
