import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZERO_TO_TEN, type OfTen } from '../../../src/care/pain/check-in.ts';
import { halfTheRepetitions, hasStayedWorse, startsByPlanOnly } from '../../../src/care/pain/over-days.ts';
import { AT, HOUR, told } from './some-check-in.ts';

const before = (hours: number, painNow: OfTen | null) => told(hours, { when: 'before', painNow });
const after = (hours: number, painNow: OfTen | null) => told(hours, { when: 'after', painNow });
const now = (hours: number, painNow: OfTen) => ({ atEpochMs: AT + hours * HOUR, painNow });

describe('pain that is worse by 2 for longer than a day (clinical#pain-next-day)', () => {
  const monday = [before(0, 2), after(0.5, 4)];
  it.each<[string, Parameters<typeof hasStayedWorse>[0], ReturnType<typeof now>, boolean]>([
    ['more than 24 hours later', monday, now(24.6, 4), true],
    ['24 hours later to the minute', monday, now(24.5, 4), false],
    ['earlier the next morning', monday, now(23, 4), false],
    ['the morning after the next, which began as the last ended', [...monday, before(24, 4)], now(48, 4), true],
    ['settled by then', monday, now(24.6, 3), false],
    ['settled in between', [...monday, before(24, 2)], now(48, 4), false],
    ['less than 2 worse', [before(0, 2), after(0.5, 3)], now(25, 3), false],
    ['worse only now', [before(0, 2), after(0.5, 2)], now(25, 4), false],
    ['told of without a number in between', [...monday, before(20, null)], now(25, 4), true],
    ['more than a week ago', monday, now(24 * 8, 4), false],
    ['with nothing told before', [], now(0, 9), false],
  ])('%s', (_what, earlier, at, half) => {
    expect(hasStayedWorse(earlier, at)).toBe(half);
    expect(hasStayedWorse(earlier.toReversed(), at)).toBe(half);
  });

  it('needs a day to pass, whatever was told in it', () => {
    const some = fc.array(fc.tuple(fc.double({ min: 0, max: 23.9, noNaN: true }), fc.constantFrom(...ZERO_TO_TEN)));
    fc.assert(
      fc.property(some, fc.constantFrom(...ZERO_TO_TEN), (all, pain) => {
        expect(
          hasStayedWorse(
            all.map(([hours, one]) => before(hours, one)),
            now(24, pain),
          ),
        ).toBe(false);
      }),
    );
  });

  it('halves the repetitions, to the easier side and never to none', () => {
    expect([1, 2, 3, 8, 9, 10].map(halfTheRepetitions)).toEqual([1, 1, 1, 4, 4, 5]);
  });
});

it('starts with pain of 7 or more by plan only (clinical#pain-start)', () => {
  expect(ZERO_TO_TEN.filter(startsByPlanOnly)).toEqual([7, 8, 9, 10]);
  expect(startsByPlanOnly(null)).toBe(false);
});
