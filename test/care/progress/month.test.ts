import { describe, expect, it } from 'vitest';
import { calendarOf, doneInMonth, keptIn, lastDayOf, monthsKept } from '../../../src/care/progress/month.ts';
import { firstOf } from '../../../src/care/progress/days-exercised.ts';
import { keptSessions } from '../../../src/care/progress/kept-sets.ts';
import { functionOverTime } from '../../../src/care/progress/function-over-time.ts';
import { painAcrossAll, painOverTime } from '../../../src/care/progress/pain-over-time.ts';
import { someProgress } from '../../fixtures/some-progress.ts';

const HERE = { today: '2026-04-01', zone: 'Europe/Vienna' };
const progress = someProgress();
const all = {
  sessions: keptSessions(progress.heads ?? [], HERE).sessions,
  pain: painOverTime(progress.checkIns ?? [], HERE).days,
  functions: functionOverTime(progress.scales ?? [], HERE).points,
};

describe('a month', () => {
  it('holds what was done and told on its days, and the months together hold all', () => {
    const months = monthsKept(all);
    expect(months).toEqual([...months].sort().reverse());
    const parts = months.map((month) => keptIn(all, month));
    for (const [at, month] of months.entries())
      for (const { day } of [...parts[at]!.sessions, ...parts[at]!.pain, ...parts[at]!.functions])
        expect(day.slice(0, 7)).toBe(month.slice(0, 7));
    expect(parts.flatMap(({ sessions }) => sessions)).toHaveLength(all.sessions.length);
    expect(parts.flatMap(({ pain }) => pain)).toHaveLength(all.pain.length);
  });

  it('begins on its first day and ends on its last one, leap years too', () => {
    expect(['2026-02-17', '2026-12-31'].map(firstOf)).toEqual(['2026-02-01', '2026-12-01']);
    expect(['2026-02-01', '2028-02-01', '2026-04-01', '2026-12-01'].map(lastDayOf)).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2026-04-30',
      '2026-12-31',
    ]);
  });

  it('has a calendar of its own, also where nothing was done in it', () => {
    const month = calendarOf(keptIn(all, '2027-01-01'), '2027-01-01', HERE, 1);
    expect(month.first).toBe('2027-01-01');
    expect(month.weeks.flat().filter((day) => day?.exercised)).toEqual([]);
    const february = calendarOf(keptIn(all, '2026-02-01'), '2026-02-01', HERE, 1);
    const exercised = february.weeks.flat().flatMap((day) => (day?.exercised ? [day.day] : []));
    expect(exercised).toEqual([...new Set(keptIn(all, '2026-02-01').sessions.map(({ day }) => day))]);
  });

  it('tells of pain on each of its days', () => {
    const pain = ['2026-01-01', '2026-01-02', '2026-01-03'].map(
      (day) => ({ day, before: 5, after: 3, places: [] }) as const,
    );
    const { pain: all } = keptIn({ sessions: [], pain, functions: [] }, '2026-01-01');
    expect(painAcrossAll(all)?.of).toEqual([3, 3]);
  });

  it('tells of each exercise on how many days, in how many sets and how often, the tests by themselves', () => {
    const { sessions } = keptIn(all, '2026-02-01');
    const done = doneInMonth(sessions);
    expect(done.map(({ exercise }) => exercise.id)).not.toContain('single-leg-stance');
    for (const { exercise, days, sets, done: count } of done) {
      const ofIt = sessions.flatMap(({ day, sets: all }) =>
        all.filter((set) => set.exercise.id === exercise.id && !set.test).map((set) => ({ day, ...set })),
      );
      expect([days, sets, count]).toEqual([
        new Set(ofIt.map(({ day }) => day)).size,
        ofIt.length,
        ofIt.reduce((sum, set) => sum + set.done, 0),
      ]);
    }
  });
});
