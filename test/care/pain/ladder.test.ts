import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY_PLACES, type BodyPlace } from '../../../src/care/pain/body-place.ts';
import { ZERO_TO_TEN, type CheckIn, type OfTen } from '../../../src/care/pain/check-in.ts';
import { painLimit, stepOfLadder, type LadderStep } from '../../../src/care/pain/ladder.ts';
import { told } from './some-check-in.ts';

const start = (painNow: OfTen | null, places: readonly BodyPlace[] = []): CheckIn =>
  told(0, { when: 'before', painNow, places });

const stepAt = (
  startPain: OfTen | null,
  earlier: readonly (OfTen | null)[],
  now: OfTen | null,
  places: readonly BodyPlace[] = [],
): LadderStep =>
  stepOfLadder({
    startPain,
    before: [start(startPain), ...earlier.map((painNow, at) => told(0.1 + at / 10, { painNow }))],
    now: told(1, { painNow: now, places }),
  });

describe('the ladder of pain (clinical#pain-ladder)', () => {
  it.each<[string, OfTen | null, readonly OfTen[], OfTen | null, LadderStep]>([
    ['the same as at the start', 3, [], 3, { kind: 'go-on', because: 'as-at-start' }],
    ['less than at the start', 6, [], 2, { kind: 'go-on', because: 'as-at-start' }],
    ['1 more', 3, [], 4, { kind: 'go-on', because: 'as-at-start' }],
    ['2 more', 3, [], 5, { kind: 'offer-easier', because: 'two-more' }],
    ['2 more than a start above 3, which is its limit', 4, [], 6, { kind: 'offer-easier', because: 'two-more' }],
    ['3 more', 0, [], 3, { kind: 'stop-exercise', because: 'three-more' }],
    ['3 more, and over the limit of 5', 3, [], 6, { kind: 'stop-exercise', because: 'three-more' }],
    ['3 more than a start above 3', 4, [], 7, { kind: 'stop-exercise', because: 'three-more' }],
    ['over the limit, where the start was not told', null, [], 6, { kind: 'stop-exercise', because: 'over-limit' }],
    ['at the limit, where the start was not told', null, [], 5, { kind: 'go-on', because: 'as-at-start' }],
    [
      'over the limit once again, where the start was not told',
      null,
      [9],
      9,
      { kind: 'end', because: 'three-more-again' },
    ],
    ['3 more once again', 2, [5], 5, { kind: 'end', because: 'three-more-again' }],
    ['3 more once again, with a better exercise between', 2, [5, 2], 6, { kind: 'end', because: 'three-more-again' }],
    ['2 more after 3 more', 2, [5], 4, { kind: 'offer-easier', because: 'two-more' }],
    ['8 with 2 more', 6, [], 8, { kind: 'end', because: 'eight-and-two-more' }],
    ['9 with 1 more', 8, [], 9, { kind: 'go-on', because: 'as-at-start' }],
    ['10 with 2 more', 8, [], 10, { kind: 'end', because: 'eight-and-two-more' }],
    ['8 with 3 more', 5, [], 8, { kind: 'end', because: 'eight-and-two-more' }],
    ['pain that is not told', 3, [], null, { kind: 'go-on', because: 'not-said' }],
  ])('%s', (_what, startPain, earlier, now, step) => {
    expect(stepAt(startPain, earlier, now)).toEqual(step);
  });

  it('knows the limit of a day: 5, and from a start above 3 the start and 2', () => {
    expect(ZERO_TO_TEN.map(painLimit)).toEqual([5, 5, 5, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('ends where pain comes further down a limb, however little it is, and whether or not its number was told', () => {
    const before = [start(2, ['low-back'])];
    for (const painNow of [0, 2, null] as const)
      expect(
        stepOfLadder({ startPain: 2, before, now: told(1, { painNow, places: ['low-back', 'left-calf'] }) }),
      ).toEqual({ kind: 'end', because: 'spreads' });
  });

  it('holds later pain against the first that was told, where the start was not', () => {
    expect(stepAt(null, [1], 4)).toEqual({ kind: 'stop-exercise', because: 'three-more' });
  });
});

const pain = fc.constantFrom(...ZERO_TO_TEN);
const places = fc.subarray([...BODY_PLACES], { maxLength: 4 });
const RANK = { 'go-on': 0, 'offer-easier': 1, 'stop-exercise': 2, end: 3 } as const;

describe('whatever is told, the ladder', () => {
  it('never asks for less where pain is more', () => {
    fc.assert(
      fc.property(pain, fc.array(pain, { maxLength: 4 }), pain, pain, (startPain, earlier, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const rank = (now: OfTen): number => RANK[stepAt(startPain, earlier, now).kind];
        expect(rank(more)).toBeGreaterThanOrEqual(rank(less));
      }),
    );
  });

  it('never asks for less after a day with more pain', () => {
    fc.assert(
      fc.property(pain, fc.array(pain, { maxLength: 4 }), pain, pain, (startPain, earlier, now, worse) => {
        const rank = (before: readonly OfTen[]): number => RANK[stepAt(startPain, before, now).kind];
        expect(rank([...earlier, worse])).toBeGreaterThanOrEqual(rank(earlier));
      }),
    );
  });

  it('stops everything that is over the limit, and nothing that is at most 1 more and spreads nowhere', () => {
    fc.assert(
      fc.property(pain, pain, (startPain, now) => {
        const { kind } = stepAt(startPain, [], now);
        if (now > painLimit(startPain)) expect(['stop-exercise', 'end']).toContain(kind);
        if (now <= startPain + 1) expect(kind).toBe('go-on');
      }),
    );
  });

  it('is the same in whatever order it is given what was told, and changes nothing of it', () => {
    fc.assert(
      fc.property(
        pain,
        fc.array(fc.tuple(pain, places), { maxLength: 4 }),
        pain,
        places,
        (startPain, earlier, now, at) => {
          const before = [
            start(startPain),
            ...earlier.map(([painNow, where], index) => told(0.1 + index / 10, { painNow, places: where })),
          ];
          const copy = structuredClone(before);
          const step = (order: readonly CheckIn[]) =>
            stepOfLadder({ startPain, before: order, now: told(1, { painNow: now, places: at }) });
          expect(step(before.toReversed())).toEqual(step(before));
          expect(before).toEqual(copy);
        },
      ),
    );
  });
});
