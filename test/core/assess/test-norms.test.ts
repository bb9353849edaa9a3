import { describe, expect, it } from 'vitest';
import { bestAttempt, figureOf } from '../../../src/core/assess/best-attempt.ts';
import { changeOf, earlierHolds, normFor } from '../../../src/core/assess/test-norms.ts';
import { someChairResult, someStanceResult } from '../../fixtures/some-test-result.ts';

describe('the norms of a test', () => {
  it('are looked up by age', () => {
    const limitAt = (ageYears: number) => normFor('five-times-sit-to-stand', { ageYears, sex: null });
    expect(limitAt(60)).toMatchObject({ kind: 'norm', norm: { kind: 'slower-than', seconds: 11.4 } });
    expect(limitAt(79)).toMatchObject({ norm: { seconds: 12.6, fromYears: 70, toYears: 79 } });
    expect(limitAt(80)).toMatchObject({ norm: { seconds: 14.8 } });
    expect(limitAt(45)).toMatchObject({ norm: { kind: 'adults', meanS: 6.2, limitS: 12.4 } });
  });

  it('are by sex where the tables are, and ask for it', () => {
    const of = (sex: 'female' | 'male' | null) => normFor('thirty-second-chair-stand', { ageYears: 67, sex });
    expect(of('female')).toMatchObject({ norm: { kind: 'middle-half', low: 11, high: 16 } });
    expect(of('male')).toMatchObject({ norm: { low: 12, high: 18 } });
    expect(of(null)).toEqual({ kind: 'none', why: 'sex-unknown' });
    const hold = (sex: 'female' | 'male' | null) => normFor('single-leg-stance', { ageYears: 72, sex });
    expect(hold(null)).toMatchObject({ norm: { kind: 'mean-hold', seconds: 21 } });
    expect(hold('male')).toMatchObject({ norm: { seconds: 26 } });
  });

  it('are none outside the tables, or of somebody whose age is not known', () => {
    expect(normFor('five-times-sit-to-stand', { ageYears: 91, sex: null })).toEqual({ kind: 'none', why: 'no-norm' });
    expect(normFor('thirty-second-chair-stand', { ageYears: 59, sex: 'male' })).toEqual({
      kind: 'none',
      why: 'no-norm',
    });
    expect(normFor('single-leg-stance', { ageYears: null, sex: 'male' })).toEqual({ kind: 'none', why: 'age-unknown' });
  });

  it('each say where they come from', () => {
    for (const ageYears of [25, 45, 55, 62, 75, 88])
      for (const test of ['five-times-sit-to-stand', 'thirty-second-chair-stand', 'single-leg-stance'] as const) {
        const answer = normFor(test, { ageYears, sex: 'female' });
        if (answer.kind === 'norm') expect(answer.norm.source.cite).toMatch(/\d{4}/);
      }
  });
});

describe('a result beside earlier ones', () => {
  const five = (timeS: number, change = {}) => someChairResult({ timeMs: timeS * 1000, ...change });

  it('has not changed where the difference is within the error of measuring', () => {
    expect(changeOf(five(11.4), [five(13.8)])).toMatchObject({ kind: 'no-change', before: 13.8 });
    expect(changeOf(five(11.4), [five(13.9)])).toMatchObject({ kind: 'less', before: 13.9 });
    expect(changeOf(five(14), [five(11.4), five(20)])).toMatchObject({ kind: 'more', before: 11.4 });
  });

  it('counts stands: three more are a change, two are none', () => {
    const thirty = (stands: number) =>
      someChairResult({ test: 'thirty-second-chair-stand', stands, timeMs: null, error: null });
    expect(changeOf(thirty(14), [thirty(12)])).toMatchObject({ kind: 'no-change', by: 2 });
    expect(changeOf(thirty(15), [thirty(12)])).toMatchObject({ kind: 'more', by: 3 });
  });

  it('is held only against one that was finished, of the same test, done the same way with the hands', () => {
    expect(changeOf(five(11), [])).toEqual({ kind: 'first' });
    expect(changeOf(five(11), [five(20, { outcome: 'void', timeMs: null }), five(11.2)])).toMatchObject({
      kind: 'no-change',
      before: 11.2,
    });
    expect(changeOf(five(11), [five(20, { hands: 'used' }), someStanceResult({ left: 5000 })])).toEqual({
      kind: 'first',
    });
  });

  it('is the best of two attempts', () => {
    const attempts = [five(12.1), five(11.2), five(9, { outcome: 'stopped', timeMs: null })];
    expect(bestAttempt(attempts)).toBe(attempts[1]);
    expect(bestAttempt([attempts[2]!])).toBeNull();
    const pushed = five(8, { hands: 'used' });
    expect(bestAttempt([pushed, ...attempts])).toBe(attempts[1]);
    expect(bestAttempt([pushed])).toBe(pushed);
    expect(figureOf(attempts[1]!)).toBe(11.2);
  });

  it('is a trend where it is a hold', () => {
    const earlier = [someStanceResult({ left: 5000, right: 9000 }), five(11), someStanceResult({ right: 7000 })];
    expect(earlierHolds(earlier, 'right')).toEqual([9, 7]);
    expect(earlierHolds(earlier, 'left')).toEqual([5]);
  });
});
