import { describe, expect, it } from 'vitest';
import {
  isNewerAnswer,
  isNewerMorning,
  newerPlan,
  newerRanges,
  newerReports,
} from '../../../src/care/keeping/newer.ts';
import type { OwnFigure, OwnRange } from '../../../src/core/exercise/exercise.ts';
import { someCheckIn, someMorning, somePlan } from '../../fixtures/some-days.ts';

describe('of two states of a morning', () => {
  const [first, second] = someMorning().items;
  const further = someMorning({ items: [first!, { ...second!, status: 'skipped' }] });
  const ended = someMorning({ endedAtEpochMs: 5 });

  it('the one in which more is settled is newer, and the one that has ended later is newer still', () => {
    expect(isNewerMorning(further, someMorning())).toBe(true);
    expect(isNewerMorning(someMorning(), further)).toBe(false);
    expect(isNewerMorning(ended, further)).toBe(true);
    expect(isNewerMorning(further, ended)).toBe(false);
    expect(isNewerMorning(someMorning({ endedAtEpochMs: 6 }), ended)).toBe(true);
  });

  it('neither is newer where both are the same', () => {
    expect(isNewerMorning(ended, ended)).toBe(false);
    expect(isNewerMorning(someMorning(), someMorning())).toBe(false);
  });
});

it('of two answers the later one is newer', () => {
  const later = someCheckIn({ atEpochMs: someCheckIn().atEpochMs + 1 });
  expect([isNewerAnswer(later, someCheckIn()), isNewerAnswer(someCheckIn(), later)]).toEqual([true, false]);
  expect(isNewerAnswer(later, later)).toBe(false);
});

describe('what was said of a set', () => {
  const said = (question: string, answer: 'yes' | 'no', atEpochMs: number) => ({ question, answer, atEpochMs });

  it('takes the later answer to each question, and those to questions that were not answered here', () => {
    const here = [said('breath', 'no', 2), said('heel', 'yes', 2)];
    const there = [said('breath', 'yes', 3), said('heel', 'no', 1), said('chair', 'yes', 1)];
    expect(newerReports(here, there)).toEqual([
      said('heel', 'yes', 2),
      said('breath', 'yes', 3),
      said('chair', 'yes', 1),
    ]);
  });

  it('is what it was where nothing newer is there', () => {
    const here = [said('breath', 'no', 2)];
    for (const there of [undefined, [], here, [said('breath', 'yes', 2)]]) expect(newerReports(here, there)).toBe(here);
    expect(newerReports(undefined, undefined)).toBeUndefined();
    expect(newerReports(undefined, here)).toEqual(here);
  });
});

it('of two plans the one that was made later is newer; none is older than any', () => {
  const here = somePlan();
  const later = somePlan({ createdAtEpochMs: here.createdAtEpochMs + 1 });
  expect(newerPlan(here, later)).toBe(later);
  expect(newerPlan(later, here)).toBe(later);
  expect(newerPlan(null, here)).toBe(here);
  expect(newerPlan(here, null)).toBe(here);
  expect(newerPlan(here, somePlan({ name: 'made at once' }))).toBe(here);
});

describe('own ranges', () => {
  const figure = (side: 'left' | 'right', foundAtEpochMs: number): OwnFigure => ({
    measure: 'arm',
    side,
    valueDeg: 96,
    bandDeg: 5,
    peaksDeg: [94, 96, 99],
    foundAtEpochMs,
  });
  const range = (exerciseId: string, ...figures: OwnFigure[]): OwnRange => ({ exerciseId, figures });

  it('take of each measure and side what was found later, and what was found only there', () => {
    const here = [range('raise', figure('left', 2), figure('right', 2)), range('row', figure('left', 1))];
    const there = [range('raise', figure('left', 3), figure('right', 1)), range('curl', figure('left', 1))];
    expect(newerRanges(here, there)).toEqual([
      range('raise', figure('right', 2), figure('left', 3)),
      range('row', figure('left', 1)),
      range('curl', figure('left', 1)),
    ]);
  });

  it('are what they were where nothing newer is there', () => {
    const here = [range('raise', figure('left', 2))];
    expect(newerRanges(here, here)).toBe(here);
    expect(newerRanges(here, [])).toBe(here);
  });
});
