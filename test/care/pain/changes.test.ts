import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZERO_TO_TEN, type OfTen } from '../../../src/care/pain/check-in.ts';
import {
  changeOfFunction,
  functionScore,
  heldAgainst,
  isFunctionDue,
  type FunctionChange,
  type Scale,
} from '../../../src/care/pain/function-scale.ts';
import { changeOfPain, type PainChange } from '../../../src/care/pain/pain-change.ts';
import { AT, DAY } from './some-check-in.ts';

describe('a change of pain (clinical#measure-pain-0-to-10)', () => {
  it.each<[string, number, number, PainChange]>([
    ['of 1 is within the error', 3, 4, { difference: 1, kind: 'within-error', matters: false }],
    ['of 2 is more than the error, and matters', 5, 3, { difference: -2, kind: 'less', matters: true }],
    ['of 2 from a start of 8 does not matter yet', 8, 6, { difference: -2, kind: 'less', matters: false }],
    ['of 3 from a start of 8 matters', 8, 5, { difference: -3, kind: 'less', matters: true }],
    ['for the worse is told as more', 2, 5, { difference: 3, kind: 'more', matters: true }],
    ['of the means of two weeks', 4.5, 2.6, { difference: -1.9, kind: 'less', matters: false }],
  ])('%s', (_what, from, to, change) => {
    expect(changeOfPain(from, to, ['low-back'])).toEqual({ ...change, difference: expect.closeTo(change.difference) });
  });

  it('in the neck alone has to be 4 to be more than the error', () => {
    expect(changeOfPain(6, 3, ['neck']).kind).toBe('within-error');
    expect(changeOfPain(6, 2, ['neck']).kind).toBe('less');
    expect(changeOfPain(6, 3, ['neck', 'low-back']).kind).toBe('less');
  });
});

const scale = (days: number, scores: readonly OfTen[], names = ['socks', 'stairs', 'desk']): Scale => ({
  id: `on ${days}`,
  kind: 'psfs',
  atEpochMs: AT + days * DAY,
  zone: 'Europe/Vienna',
  activities: scores.map((score, at) => ({ name: names[at] ?? '', score })),
});

describe('a change of function (clinical#measure-psfs)', () => {
  it.each<[string, readonly OfTen[], Omit<FunctionChange, 'difference'>]>([
    ['of 1 on average is within the error', [4, 4, 4], { kind: 'within-error', size: 'none' }],
    ['of 4 thirds is small', [4, 4, 5], { kind: 'better', size: 'small' }],
    ['of 7 thirds is medium', [5, 5, 6], { kind: 'better', size: 'medium' }],
    ['of 8 thirds is medium still', [5, 6, 6], { kind: 'better', size: 'medium' }],
    ['of 3 is large', [6, 6, 6], { kind: 'better', size: 'large' }],
    ['of 4 thirds for the worse is small', [2, 2, 1], { kind: 'worse', size: 'small' }],
  ])('%s', (_what, scores, change) => {
    expect(changeOfFunction(scale(0, [3, 3, 3]), scale(14, scores))).toMatchObject(change);
  });

  it('of other activities is none that could be told', () => {
    expect(changeOfFunction(scale(0, [3, 3, 3]), scale(14, [9, 9, 9], ['socks', 'stairs', 'garden']))).toBeNull();
  });

  it('is the same the other way round, with the other sign, in whatever order the activities stand', () => {
    const three = fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(...ZERO_TO_TEN)));
    fc.assert(
      fc.property(three, three, (one, other) => {
        const [from, to] = [scale(0, one), scale(14, other)];
        const there = changeOfFunction(from, to);
        const back = changeOfFunction(to, { ...from, activities: from.activities.toReversed() });
        expect(back?.size).toBe(there?.size);
        expect(back?.difference).toBeCloseTo(-(there?.difference ?? Number.NaN));
        expect(there?.difference).toBeCloseTo(functionScore(to) - functionScore(from));
      }),
    );
  });

  it('is told against the first and the last answers about the same activities', () => {
    const [first, other, second, third] = [
      scale(0, [3, 3, 3]),
      scale(7, [1, 1, 1], ['a', 'b', 'c']),
      scale(14, [4, 4, 4]),
      scale(28, [6, 6, 6]),
    ];
    const all = [third, other, first, second];
    expect(heldAgainst(all, third)).toEqual({ first, last: second });
    expect(heldAgainst(all, second)).toEqual({ first: null, last: first });
    expect(heldAgainst(all, first)).toEqual({ first: null, last: null });
    expect(heldAgainst(all, other)).toEqual({ first: null, last: null });
  });

  it('is offered every two weeks, to the nearest day', () => {
    expect(isFunctionDue([], AT)).toBe(true);
    expect([13.4, 13.6, 14, 20].map((days) => isFunctionDue([scale(0, [1, 1, 1])], AT + days * DAY))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(isFunctionDue([scale(0, [1, 1, 1]), scale(10, [1, 1, 1])], AT + 15 * DAY)).toBe(false);
    expect(isFunctionDue([scale(100, [1, 1, 1])], AT)).toBe(true);
  });
});
