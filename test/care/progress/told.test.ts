import { describe, expect, it } from 'vitest';
import { painAcross, painOverTime, weeksOfPain } from '../../../src/care/progress/pain-over-time.ts';
import { functionOverTime } from '../../../src/care/progress/function-over-time.ts';
import { normField, testsOverTime } from '../../../src/care/progress/tests-over-time.ts';
import { keptSessions } from '../../../src/care/progress/kept-sets.ts';
import type { OfTen } from '../../../src/care/pain/check-in.ts';
import { someCheckIn, someScale, SOME_DAY_MS } from '../../fixtures/some-days.ts';
import { someChairResult, someStanceResult } from '../../fixtures/some-test-result.ts';
import { HERE, someHead, someSetHead } from './some-kept.ts';

const DAY_MS = 86_400_000;
/** Pain before and after on so many days after the 2nd of February. */
const pain = (day: number, before: OfTen | null, after: OfTen | null = null) => [
  someCheckIn({ id: `b${day}`, atEpochMs: SOME_DAY_MS + day * DAY_MS, painNow: before }),
  someCheckIn({ id: `a${day}`, when: 'after', atEpochMs: SOME_DAY_MS + day * DAY_MS + 3_600_000, painNow: after }),
];
const days = (...all: readonly (readonly ReturnType<typeof someCheckIn>[])[]) => painOverTime(all.flat(), HERE).days;

describe('pain over time', () => {
  it('is the first answer before and the last one after, on each of the person’s own days', () => {
    const twice = [
      ...pain(0, 4, 3),
      someCheckIn({ id: 'c', atEpochMs: SOME_DAY_MS + 7_200_000, painNow: 6 }),
      someCheckIn({ id: 'd', when: 'after', atEpochMs: SOME_DAY_MS + 9_000_000, painNow: 2 }),
      someCheckIn({ id: 'e', when: 'between', atEpochMs: SOME_DAY_MS + 8_000_000, painNow: 9 }),
    ];
    expect(days(twice)).toEqual([{ day: '2026-02-02', before: 4, after: 2, places: ['low-back'] }]);
  });

  it('has no day where nothing was said, and leaves out what a clock that jumped has dated', () => {
    expect(days(pain(0, null, null))).toEqual([]);
    expect(painOverTime([someCheckIn({ atEpochMs: 0 })], HERE)).toEqual({ days: [], undated: 1 });
  });

  const week = (from: number, ...answers: readonly OfTen[]) => answers.flatMap((one, at) => pain(from + at, one, one));

  it('is compared by the means of two weeks that do not touch, of three days or more each', () => {
    expect(weeksOfPain(days(week(0, 6, 6, 5), week(11, 3, 3, 3)))).toMatchObject({
      of: [3, 3],
      change: { kind: 'less' },
    });
    expect(weeksOfPain(days(week(0, 6, 6, 5), week(11, 5, 4, 5)))).toMatchObject({ change: { kind: 'within-error' } });
    expect(weeksOfPain(days(week(0, 2, 2, 2), week(14, 5, 5, 5)))).toMatchObject({ change: { kind: 'more' } });
    expect(weeksOfPain(days(week(0, 6, 6), week(11, 3, 3, 3)))).toBeNull();
    expect(weeksOfPain(days(week(0, 6, 6, 5, 5, 5, 5, 5, 3, 3, 3)))).toBeNull();
    expect(weeksOfPain([])).toBeNull();
  });

  it('of the neck takes more to be a change than of the back', () => {
    const neck = week(0, 6, 6, 6).map((one) => ({ ...one, places: ['neck'] as const }));
    const later = week(12, 3, 3, 3).map((one) => ({ ...one, places: ['neck'] as const }));
    expect(weeksOfPain(days(neck, later))?.change.kind).toBe('within-error');
    expect(weeksOfPain(days(neck, week(12, 3, 3, 3)))?.change.kind).toBe('less');
  });

  it('after exercising is put beside that before it, over three days or more of the last four weeks', () => {
    expect(painAcross(days(pain(0, 6, 3), pain(1, 6, 3), pain(2, 6, 3)), HERE)).toMatchObject({
      from: 6,
      to: 3,
      change: { kind: 'less' },
    });
    expect(painAcross(days(pain(0, 6, 3), pain(1, 6, 3), pain(2, 6)), HERE)).toBeNull();
    expect(painAcross(days(pain(0, 6, 3), pain(1, 6, 3), pain(2, 6, 3)), { ...HERE, today: '2026-06-01' })).toBeNull();
  });
});

describe('tests over time', () => {
  const test = (result: ReturnType<typeof someChairResult>) =>
    someSetHead({ done: 0, test: { id: 'five-times-sit-to-stand', result } });

  it('are the best attempt of each session, with its error; with the hands they are another line', () => {
    const heads = [
      someHead('2026-02-01', [test(someChairResult({ timeMs: 14_000 })), test(someChairResult({ timeMs: 12_500 }))]),
      someHead('2026-02-05', [test(someChairResult({ timeMs: 16_000, hands: 'used' }))]),
      someHead('2026-02-06', [test(someChairResult({ outcome: 'void', timeMs: null }))]),
    ];
    const [five] = testsOverTime(keptSessions(heads, HERE).sessions);
    expect(five?.points).toEqual({
      free: [{ day: '2026-02-01', value: 12.5, band: 0.3 }],
      hands: [{ day: '2026-02-05', value: 16, band: 0.3 }],
    });
    expect(five?.results).toHaveLength(2);
  });

  it('of a leg are of that leg, and a leg without a try has none', () => {
    const set = someSetHead({ test: { id: 'single-leg-stance', result: someStanceResult({ left: 12_300 }) } });
    const [stance] = testsOverTime(keptSessions([someHead('2026-02-01', [set])], HERE).sessions);
    expect(stance?.points).toEqual({ left: [{ day: '2026-02-01', value: 12.3, band: 0.3 }] });
  });

  it('stand beside the field of the age group, where there is one', () => {
    expect(normField('five-times-sit-to-stand', { ageYears: 72, sex: null })).toMatchObject({ from: null, to: 12.6 });
    expect(normField('thirty-second-chair-stand', { ageYears: 72, sex: 'female' })).toMatchObject({ from: 10, to: 15 });
    expect(normField('thirty-second-chair-stand', { ageYears: 72, sex: null })).toBeNull();
    expect(normField('single-leg-stance', { ageYears: 72, sex: null })).toMatchObject({ from: 21, to: 21 });
    expect(normField('five-times-sit-to-stand', { ageYears: null, sex: null })).toBeNull();
  });
});

describe('function over time', () => {
  it('is the mean of each answer; those about other activities than the latest are told apart', () => {
    const scale = (id: string, day: number, name: string, score: OfTen) =>
      someScale({ id, atEpochMs: SOME_DAY_MS + day * DAY_MS, activities: [{ name, score }] });
    const { points, undated } = functionOverTime(
      [
        scale('b', 14, 'socks', 5),
        scale('a', 0, 'stairs', 3),
        scale('c', 15, 'socks', 6),
        scale('d', -20_000, 'socks', 1),
      ],
      HERE,
    );
    expect(points.map(({ day, mean, isSame }) => [day, mean, isSame])).toEqual([
      ['2026-02-02', 3, false],
      ['2026-02-16', 5, true],
      ['2026-02-17', 6, true],
    ]);
    expect(undated).toBe(1);
  });
});
