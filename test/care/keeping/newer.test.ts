import { describe, expect, it } from 'vitest';
import { isNewerAnswer, mergedMorning, newerPlan, newerRanges, newerReports } from '../../../src/care/keeping/newer.ts';
import type { OwnFigure, OwnRange } from '../../../src/core/exercise/exercise.ts';
import { someCheckIn, someMorning, somePlan } from '../../fixtures/some-days.ts';

describe('of two states of a morning', () => {
  const [first, second] = someMorning().items;
  const further = someMorning({ items: [first!, { ...second!, status: 'skipped' }] });
  const ended = someMorning({ endedAtEpochMs: 5 });

  it('what is further on of each exercise stays, and the later end, whichever is merged into the other', () => {
    expect(mergedMorning(someMorning(), further)).toEqual(further);
    expect(mergedMorning(further, someMorning())).toBe(further);
    expect(mergedMorning(ended, further)).toEqual({ ...further, endedAtEpochMs: 5 });
    expect(mergedMorning(further, ended)).toEqual({ ...further, endedAtEpochMs: 5 });
    expect(mergedMorning(someMorning({ endedAtEpochMs: 6 }), ended).endedAtEpochMs).toBe(6);
  });

  it('an easier one that was taken in one of them, and the sessions of both, are kept', () => {
    const easier = { exerciseId: 'easier', status: 'done', sessionId: 'e', isEasier: true } as const;
    const swapped = someMorning({ items: [first!, { ...second!, status: 'swapped' }, easier] });
    const begun = someMorning({
      items: [
        { ...first!, sessionId: 'other' },
        { ...second!, sessionId: 's' },
      ],
    });
    for (const merged of [mergedMorning(begun, swapped), mergedMorning(swapped, begun)])
      expect(merged.items).toMatchObject([
        { status: 'done' },
        { exerciseId: 'elbow-curl', status: 'swapped', sessionId: 's' },
        easier,
      ]);
    const [item] = mergedMorning(someMorning(), begun).items;
    expect(item).toEqual({ ...first, earlierSessionIds: ['other'] });
  });

  it('through other exercises neither is written into the other', () => {
    const other = someMorning({ items: [second!, first!] });
    expect(mergedMorning(someMorning(), other)).toEqual(someMorning());
  });

  it('the one that is here stays as it is where both are the same', () => {
    for (const one of [ended, someMorning(), further]) expect(mergedMorning(one, structuredClone(one))).toBe(one);
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
