import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOfDay, weekdayOf } from '../../../src/core/record/calendar-day.ts';
import { daysExercised, hasEarlier, lately, monthsOf } from '../../../src/care/progress/days-exercised.ts';
import { keptSessions } from '../../../src/care/progress/kept-sets.ts';
import { dayAfter, dayOfNumber, ownDay } from '../../../src/care/progress/own-days.ts';
import { HERE, someHead, someSetHead } from './some-kept.ts';

const days = (heads: Parameters<typeof keptSessions>[0]) => daysExercised(keptSessions(heads, HERE).sessions);

describe('a day of somebody', () => {
  it('is that of the place where it was, whatever the zone of who looks', () => {
    const late = Date.UTC(2026, 1, 3, 23, 30);
    expect(ownDay(late, 'Europe/Vienna', HERE)).toBe('2026-02-04');
    expect(ownDay(late, 'America/New_York', HERE)).toBe('2026-02-03');
    expect(ownDay(late, null, HERE)).toBe('2026-02-04');
  });

  it('is one day also where summer time begins and ends in it', () => {
    const here = { ...HERE, today: '2026-11-01' };
    for (const hour of [0, 1, 2, 3, 22])
      expect(ownDay(Date.UTC(2026, 2, 28, 23 + hour), 'Europe/Vienna', here)).toBe(hour < 23 ? '2026-03-29' : '');
    expect(ownDay(Date.UTC(2026, 9, 25, 22, 59), 'Europe/Vienna', here)).toBe('2026-10-25');
    expect(ownDay(Date.UTC(2026, 9, 24, 22), 'Europe/Vienna', here)).toBe('2026-10-25');
  });

  it('is none where no right clock can have shown it: long before the app, or after today; a journey is no such jump', () => {
    expect(ownDay(0, 'UTC', HERE)).toBeNull();
    expect(ownDay(Date.UTC(2099, 0), 'UTC', HERE)).toBeNull();
    expect(ownDay(Number.NaN, 'UTC', HERE)).toBeNull();
    expect(ownDay(9e15, 'UTC', HERE)).toBeNull();
    expect(ownDay(Date.UTC(2026, 1, 22), 'UTC', HERE)).toBe('2026-02-22');
    expect(ownDay(Date.UTC(2026, 1, 23), 'UTC', HERE)).toBeNull();
  });

  it('counts on over months and years', () => {
    expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01');
    expect(dayAfter('2024-02-28', 1)).toBe('2024-02-29');
    expect(dayAfter('2026-01-01', -1)).toBe('2025-12-31');
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (n) => numberOfDay(dayOfNumber(n)) === n));
  });
});

describe('the days on which somebody exercised', () => {
  it('are each counted once, in their order', () => {
    const heads = ['2026-02-03', '2026-02-01', '2026-02-03'].map((day) => someHead(day, [someSetHead()]));
    expect(days(heads)).toEqual(['2026-02-01', '2026-02-03']);
  });

  it('are none of a session in which nothing was done, of a recording, or of one that does not read', () => {
    const nothing = someHead('2026-02-03', [someSetHead({ done: 0 })]);
    const recording = someHead('2026-02-04', [someSetHead({ fromFile: true })]);
    const kept = keptSessions(
      [nothing, recording, { kind: 'unreadable', id: 'x', startedAtEpochMs: Date.UTC(2026, 1, 5) }],
      HERE,
    );
    expect(daysExercised(kept.sessions)).toEqual([]);
    expect(kept).toMatchObject({ unreadable: 1, fromFile: 1, undated: 0 });
  });

  it('are those of a posture record and of a test with a result, too', () => {
    const screen = someHead('2026-02-03', [someSetHead({ done: 0, screen: { views: ['front'], figures: [] } })]);
    const cutShort = someHead('2026-02-04', [
      someSetHead({ done: 0, test: { id: 'single-leg-stance', result: null } }),
    ]);
    expect(days([screen, cutShort])).toEqual(['2026-02-03']);
  });

  it('leave out what a clock that jumped has dated, and say how much', () => {
    const heads = ['1970-01-01', '2026-02-01', '2099-05-05'].map((day) => someHead(day, [someSetHead()]));
    expect(days(heads)).toEqual(['2026-02-01']);
    expect(keptSessions(heads, HERE).undated).toBe(2);
  });

  it('are counted over four weeks, today among them', () => {
    expect(lately(['2026-01-23', '2026-01-24', '2026-02-20', '2026-02-21'], HERE)).toBe(2);
  });
});

describe('the months of a calendar', () => {
  it('begin their weeks where the language does', () => {
    const [february] = monthsOf([], HERE, 3, 1);
    expect(february?.first).toBe('2026-02-01');
    // 1 February 2026 is a Sunday.
    expect(february?.weeks[0]?.map((day) => day?.day ?? null)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      '2026-02-01',
    ]);
    expect(monthsOf([], HERE, 3, 7)[0]?.weeks[0]?.[0]?.day).toBe('2026-02-01');
  });

  it('go back to the first exercise and no further, at most as many as are asked for', () => {
    const some = ['2025-11-30', '2026-02-01'];
    const firsts = (most: number) => monthsOf(some, HERE, most, 1).map(({ first }) => first);
    expect(firsts(10)).toEqual(['2026-02-01', '2026-01-01', '2025-12-01', '2025-11-01']);
    expect(firsts(2)).toEqual(['2026-02-01', '2026-01-01']);
    expect(hasEarlier(some, monthsOf(some, HERE, 2, 1))).toBe(true);
    expect(hasEarlier(some, monthsOf(some, HERE, 10, 1))).toBe(false);
  });

  it('hold each of their days once, in its column, with a mark where somebody exercised', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: numberOfDay('2024-01-01'), max: numberOfDay('2040-12-31') }),
        fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 20 }),
        fc.constantFrom(1, 6, 7),
        (today, ago, weekBegins) => {
          const here = { today: dayOfNumber(today), zone: 'UTC' };
          const exercised = [...new Set(ago.map((days) => dayOfNumber(today - days)))].toSorted();
          const months = monthsOf(exercised, here, 100, weekBegins);
          const cells = months.flatMap(({ weeks }) => weeks.flat());
          const shown = cells.filter((cell) => cell !== null);
          expect(new Set(shown.map(({ day }) => day)).size).toBe(shown.length);
          expect(
            shown
              .filter((one) => one.exercised)
              .map(({ day }) => day)
              .toSorted(),
          ).toEqual(exercised);
          expect(shown.filter(({ isToday }) => isToday)).toHaveLength(1);
          for (const { weeks } of months)
            for (const week of weeks)
              week.forEach((cell, at) => {
                if (cell) expect(weekdayOf(cell.day)).toBe(((weekBegins - 1 + at) % 7) + 1);
              });
        },
      ),
      { numRuns: 50 },
    );
  });
});
