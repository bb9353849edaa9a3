import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn, OfTen } from '../../../src/care/pain/check-in.ts';
import { painAcross, painOverTime, weeksOfPain } from '../../../src/care/progress/pain-over-time.ts';
import { changeOfRange } from '../../../src/care/progress/range-change.ts';
import type { DayRange, DaySides } from '../../../src/care/progress/ranges-over-time.ts';
import { sidesApart } from '../../../src/core/report/side-by-side.ts';
import {
  apartSentence,
  leftOutSentences,
  otherTargetSentence,
  painAcrossSentence,
  rangeChangeSentence,
  testFigure,
  weeksOfPainSentence,
} from '../../../src/text/say/progress.ts';
import { someCheckIn, SOME_DAY_MS } from '../../fixtures/some-days.ts';

const TODAY = '2026-03-20';
const DAY_MS = 86_400_000;

const step = (from: number, to: number) => fc.integer({ min: from / 5, max: to / 5 }).map((steps) => 5 * steps);
const ranges = fc
  .array(fc.record({ value: step(0, 180), band: step(5, 40) }), { minLength: 1, maxLength: 6 })
  .map((all): readonly DayRange[] => all.map((one, at) => ({ ...one, unit: 'deg', of: 3, day: `2026-03-0${at + 1}` })));

/** What a reader takes from the sentence: two readings with their bands, and the error of both. */
const READ =
  /from (\d+)° ±(\d+) to (\d+)° ±(\d+)\. That is (not more|more) than the measurement error of the two together \(±(\d+)°\)/;

describe('what is said of how far somebody goes', () => {
  it('is true of the figures that stand in it', () => {
    fc.assert(
      fc.property(ranges, (all) => {
        const sentence = rangeChangeSentence(changeOfRange(all), 'left', TODAY);
        expect(sentence).toMatch(/^Left: /);
        const first = all[0];
        const last = all.at(-1);
        if (all.length === 1 || !first || !last) {
          expect(sentence).toContain('One day so far');
          return;
        }
        const [, from, , to, , more, error] = READ.exec(sentence) ?? [];
        expect([Number(from), Number(to)]).toEqual([first.value, last.value]);
        // What is called more than the error is more than the number that stands there for the error, and that is no less than both have.
        expect(Math.abs(Number(to) - Number(from)) > Number(error)).toBe(more === 'more');
        expect(Number(error)).toBeGreaterThanOrEqual(Math.hypot(first.band, last.band));
        if (sentence.includes('Further than')) expect(last.value).toBeGreaterThan(first.value);
        if (sentence.includes('Less far than')) expect(last.value).toBeLessThan(first.value);
        const before = all.at(-2);
        if (sentence.includes('on two days running') && before)
          expect(Math.sign(before.value - first.value)).toBe(Math.sign(last.value - first.value));
        expect(/no change that I can be sure of/.test(sentence)).toBe(more !== 'more');
      }),
    );
  });

  it('names the day of another year with its year', () => {
    const days = [60, 60].map((value, at): DayRange => ({
      unit: 'deg',
      value,
      band: 10,
      of: 3,
      day: ['2025-12-30', '2026-01-02'][at] ?? '',
    }));
    expect(rangeChangeSentence(changeOfRange(days), 'right', TODAY)).toBe(
      'Right: Since December 30, 2025, from 60° ±10 to 60° ±10. That is not more than the measurement error of the two together (±15°): no change that I can be sure of.',
    );
  });

  it('of a way is told in per cent, and the whole of it as that', () => {
    const days = [60, 100, 100].map((value, at): DayRange => ({
      unit: 'way',
      value,
      band: 20,
      of: 3,
      day: `2026-03-0${at + 1}`,
    }));
    expect(rangeChangeSentence(changeOfRange(days), 'left', TODAY)).toBe(
      'Left: Further than on March 1: from 60 % of the way ±20 to the whole way. That is more than the measurement error of the two together (±30 %), on two days running.',
    );
  });
});

describe('what is said of left against right', () => {
  it('names a side only where it is clearly further', () => {
    fc.assert(
      fc.property(step(0, 180), step(0, 180), step(5, 40), (left, right, band) => {
        const reading = { unit: 'deg', band } as const;
        const apart = sidesApart({ ...reading, value: left }, { ...reading, value: right });
        const sides: DaySides = { day: TODAY, ahead: left - right, ...apart };
        const sentence = apartSentence(sides, 'deg', TODAY);
        const [, side, by] = /Your (left|right) side moves further, by about (\d+) degrees/.exec(sentence) ?? [];
        const isClear = Math.abs(left - right) >= 20 && Math.abs(left - right) > band;
        expect(side !== undefined).toBe(isClear);
        if (side !== undefined) {
          expect(side).toBe(left > right ? 'left' : 'right');
          expect(Number(by)).toBe(Math.abs(left - right));
        }
      }),
    );
  });
});

const answers = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 40 }),
    before: fc.option(fc.integer({ min: 0, max: 10 })),
    after: fc.option(fc.integer({ min: 0, max: 10 })),
  }),
  { maxLength: 30 },
);

describe('what is said of pain', () => {
  it('is true of the means that stand in it, and calls nothing a change that is within 1.8', () => {
    const here = { today: '2026-03-14', zone: 'Europe/Vienna' };
    fc.assert(
      fc.property(answers, (all) => {
        const checkIns = all.flatMap(({ day, before, after }, at): readonly CheckIn[] =>
          ([before, after] as const).map((painNow, index) =>
            someCheckIn({
              id: `${at} ${index}`,
              when: index === 0 ? 'before' : 'after',
              atEpochMs: SOME_DAY_MS + day * DAY_MS + index * 3_600_000,
              painNow: painNow as OfTen | null,
            }),
          ),
        );
        const { days } = painOverTime(checkIns, here);
        for (const sentence of [
          weeksOfPainSentence(weeksOfPain(days)),
          painAcrossSentence(painAcross(days, here)) ?? '',
        ]) {
          const [from = Number.NaN, to = Number.NaN] = (sentence.match(/\d+\.\d/g) ?? []).map(Number);
          // The means stand there with one decimal.
          if (sentence.includes('That is less')) expect(from - to).toBeGreaterThan(1.8 - 0.11);
          if (sentence.includes('That is more')) expect(to - from).toBeGreaterThan(1.8 - 0.11);
          if (sentence.includes('not larger')) expect(Math.abs(to - from)).toBeLessThan(1.8 + 0.11);
        }
      }),
    );
  });

  it('is that there is too little to compare, where there is', () => {
    expect(weeksOfPainSentence(null)).toBe(
      'To compare, I need three answers in each of two weeks. One week alone goes up and down.',
    );
    expect(painAcrossSentence(null)).toBeNull();
  });
});

describe('what is left out', () => {
  it('is said with how many, and nothing is said of what is whole', () => {
    expect(leftOutSentences({ unreadable: 0, undated: 0, fromFile: 0 })).toEqual([]);
    expect(leftOutSentences({ unreadable: 2, undated: 0, fromFile: 1 })).toEqual([
      'Entries that I cannot read, kept as they are and left out here: 2',
      'Sets from a recording, left out here because I do not know the day they were done: 1',
    ]);
    expect([0, 3].map(otherTargetSentence)).toEqual([
      null,
      'Days towards another target, which cannot be compared and are left out: 3',
    ]);
  });

  it('is said of a test in the table, too: a time with its error, and stands with those that were close', () => {
    const day = '2026-03-01';
    expect(testFigure('five-times-sit-to-stand', { day, value: 11.4, band: 0.3 })).toBe('11.4\u00a0s ±0.3');
    expect(testFigure('thirty-second-chair-stand', { day, value: 12, band: 0 })).toBe('12 stands');
    expect(testFigure('single-leg-stance', undefined)).toBe('–');
  });
});
