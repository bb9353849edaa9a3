import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptSessions } from '../../../src/care/progress/kept-sets.ts';
import { changeOfRange, errorOfBoth } from '../../../src/care/progress/range-change.ts';
import { rangesOverTime, type DayRange } from '../../../src/care/progress/ranges-over-time.ts';
import { degrees, HERE, rangeSet, someHead, someSetHead, wayTo } from './some-kept.ts';

const over = (...heads: Parameters<typeof keptSessions>[0]) => rangesOverTime(keptSessions(heads, HERE).sessions);
const readings = (values: readonly number[], band = 10): readonly DayRange[] =>
  values.map((value, at) => ({ unit: 'deg', value, band, of: 4, day: `2026-02-${String(at + 1).padStart(2, '0')}` }));

describe('how far somebody went over time', () => {
  it('is one figure a day and side: the mean of its sets, with the widest band, of all their repetitions', () => {
    const [hip] = over(
      someHead('2026-02-03', [
        rangeSet({ left: degrees(70), right: degrees(50) }),
        rangeSet({ left: degrees(80, 15) }),
      ]),
      someHead('2026-02-01', [rangeSet({ left: degrees(60) })]),
    );
    expect(hip?.left).toEqual([
      { day: '2026-02-01', unit: 'deg', value: 60, band: 10, of: 4 },
      { day: '2026-02-03', unit: 'deg', value: 75, band: 15, of: 8 },
    ]);
    expect(hip?.right).toEqual([{ day: '2026-02-03', unit: 'deg', value: 50, band: 10, of: 4 }]);
    expect(hip?.sides).toEqual([{ day: '2026-02-03', ahead: 25, difference: 25, band: 15, further: 'left' }]);
  });

  it('says nothing of a side without a figure: no number is made up', () => {
    const [hip] = over(someHead('2026-02-03', [rangeSet({ left: degrees(70) })]));
    expect(hip).toMatchObject({ right: [], sides: [] });
    expect(over(someHead('2026-02-03', [someSetHead()]))).toEqual([]);
  });

  it('keeps exercises apart, the one that was done last first', () => {
    const bridge = someHead('2026-02-04', [rangeSet({ left: degrees(40) }, 'bridge')]);
    const all = over(bridge, someHead('2026-02-03', [rangeSet({ left: degrees(70) })]));
    expect(all.map(({ exercise }) => exercise.id)).toEqual(['bridge', 'bird-dog']);
  });

  it('compares ways to the same target only, and says how many are left out', () => {
    const [way] = over(
      someHead('2026-02-01', [rangeSet({ left: wayTo(50, 90) })]),
      someHead('2026-02-02', [rangeSet({ left: wayTo(60, 70) })]),
      someHead('2026-02-03', [rangeSet({ left: wayTo(60, 75) })]),
    );
    expect(way).toMatchObject({ unit: 'way', otherTarget: 1 });
    expect(way?.left.map(({ value }) => value)).toEqual([70, 75]);
  });

  it('never tells a mean of less than the whole way as the whole', () => {
    const sets = [rangeSet({ left: wayTo(50, 95) }), rangeSet({ left: wayTo(50, 100) })];
    expect(over(someHead('2026-02-01', sets))[0]?.left[0]?.value).toBe(95);
  });
});

describe('a change of how far somebody goes', () => {
  it('is none with one day', () => {
    expect(changeOfRange([])).toEqual({ kind: 'first' });
    expect(changeOfRange(readings([60]))).toEqual({ kind: 'first' });
  });

  it('is none within the error of both readings: of 10 and 10 that is 14, told as 15, so that 15 is within it and 20 is not', () => {
    expect(errorOfBoth({ band: 10 }, { band: 10 })).toBe(15);
    expect(errorOfBoth({ band: 15 }, { band: 20 })).toBe(25);
    expect(errorOfBoth({ band: 10 }, { band: 25 })).toBe(30);
    expect(changeOfRange(readings([60, 75, 75])).kind).toBe('within-error');
    expect(changeOfRange(readings([60, 80, 80])).kind).toBe('more');
    expect(changeOfRange(readings([80, 60, 60])).kind).toBe('less');
  });

  it('is one only where two days running show it', () => {
    expect(changeOfRange(readings([60, 80])).kind).toBe('once');
    expect(changeOfRange(readings([60, 65, 80])).kind).toBe('once');
    expect(changeOfRange(readings([60, 40, 80])).kind).toBe('once');
    expect(changeOfRange(readings([60, 80, 65])).kind).toBe('within-error');
    expect(changeOfRange(readings([60, 80, 85])).kind).toBe('more');
  });

  const reading = fc.record({ value: fc.integer({ min: 0, max: 36 }), band: fc.integer({ min: 1, max: 8 }) });
  const days = fc.array(reading, { minLength: 2, maxLength: 12 }).map((all): readonly DayRange[] =>
    all.map(({ value, band }, at) => ({
      unit: 'deg',
      value: 5 * value,
      band: 5 * band,
      of: 3,
      day: `2026-02-${String(at + 1).padStart(2, '0')}`,
    })),
  );

  it('is never told of a difference that each of the two errors alone could make', () => {
    fc.assert(
      fc.property(days, (all) => {
        const change = changeOfRange(all);
        if (change.kind === 'first') return false;
        const isSure = change.kind === 'more' || change.kind === 'less';
        const size = Math.abs(change.difference);
        if (isSure || change.kind === 'once') return size > change.from.band && size > change.to.band;
        return size < change.from.band + change.to.band + 5;
      }),
    );
  });

  it('is the same the other way round: who goes as much less far as another goes further has as sure a change', () => {
    const opposite = {
      more: 'less',
      less: 'more',
      once: 'once',
      'within-error': 'within-error',
      first: 'first',
    } as const;
    fc.assert(
      fc.property(days, (all) => {
        const mirrored = all.map((one) => ({ ...one, value: 180 - one.value }));
        expect(changeOfRange(mirrored).kind).toBe(opposite[changeOfRange(all).kind]);
      }),
    );
  });

  it('does not become sure by wider errors', () => {
    fc.assert(
      fc.property(days, (all) => {
        const wider = all.map((one) => ({ ...one, band: 2 * one.band }));
        const isSure = (some: readonly DayRange[]): boolean => ['more', 'less'].includes(changeOfRange(some).kind);
        return isSure(all) || !isSure(wider);
      }),
    );
  });

  it('is the same whatever came between the first day and the last two', () => {
    fc.assert(
      fc.property(days, days, (all, between) => {
        const [first, ...rest] = all;
        if (!first || rest.length < 2) return true;
        expect(changeOfRange([first, ...between, ...rest]).kind).toBe(changeOfRange(all).kind);
        return true;
      }),
    );
  });
});
