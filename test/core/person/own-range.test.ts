import { describe, expect, it } from 'vitest';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { isCounted, type CountedExercise } from '../../../src/core/exercise/exercise.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import { findOwnRange, ownMeasures, rangeCheckOf } from '../../../src/core/person/own-range.ts';
import { EXERCISES, findExercise } from '../../../src/exercises/index.ts';
import { parseExercise } from '../../../src/schema/exercise.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';

const counted = (id: string): CountedExercise => {
  const exercise = findExercise(id);
  if (!exercise || !isCounted(exercise)) throw new Error(`expected ${id} in the library, counted`);
  return exercise;
};
const flexion = counted('shoulder-flexion-raise');
const AT = 1_750_000_000_000;
const check = (exercise: CountedExercise, fixture: string) =>
  findOwnRange(exercise, analyzePoses(rangeCheckOf(exercise), posesOf(fixture)).reps, AT);

/** A raise to `peakDeg`, seen of the right arm. */
const raise = (index: number, peakDeg: number, change: Partial<Rep> = {}): Rep => ({
  index,
  side: null,
  startMs: 6000 * index,
  peakMs: 6000 * index + 2000,
  endMs: 6000 * index + 4000,
  holdMs: 0,
  angles: { rightArm: { startDeg: 10, peakDeg, bandDeg: 10 } },
  faults: [],
  unjudged: [],
  notes: [],
  ...change,
});
const raises = (...peaksDeg: readonly number[]): readonly Rep[] => peaksDeg.map((deg, i) => raise(i, deg));
const withOwn = EXERCISES.filter((exercise) => ownMeasures(exercise).length > 0);

describe('which exercises offer a range check', () => {
  it('is told by their bands: those that follow the own range', () => {
    expect(withOwn.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['bird-dog', 'elbow-curl', 'neck-side-bend', 'overhead-press', 'shoulder-flexion-raise']),
    );
    expect(ownMeasures(counted('bridge'))).toEqual([]);
    expect(ownMeasures(findExercise('transverse-abdominal') ?? flexion)).toEqual([]);
  });

  it('names the measures beside the counted one, too', () => {
    expect(ownMeasures(counted('overhead-press'))).toEqual(['elbow', 'shoulder']);
    expect(ownMeasures(counted('bird-dog'))).toEqual(['arm']);
  });

  it.each(withOwn)('$id is a possible exercise as a range check, of three repetitions', (exercise) => {
    const asChecked = rangeCheckOf(counted(exercise.id));
    expect(parseExercise(JSON.parse(JSON.stringify(asChecked)))).toEqual({ ok: true, value: asChecked });
    expect(asChecked).toMatchObject({ mode: 'repetitions', dose: { sets: 1, reps: 3, holdMs: 0 } });
    expect(asChecked.faults.every(({ kind }) => kind === 'safety')).toBe(true);
  });
});

describe('a range check', () => {
  it('finds the range of somebody who is far from counting in the exercise itself', () => {
    expect(analyzePoses(flexion, posesOf('shoulder-flexion-raise.too-small')).reps).toEqual([]);
    const [finding, ...others] = check(flexion, 'shoulder-flexion-raise.too-small');
    expect(others).toEqual([]);
    expect(finding?.figure).toMatchObject({ measure: 'arm', foundAtEpochMs: AT });
    expect(finding?.figure?.valueDeg).toBeGreaterThan(80);
    expect(finding?.figure?.valueDeg).toBeLessThan(105);
    expect(finding?.figure?.bandDeg).toBeGreaterThanOrEqual(10);
    expect(finding?.peaksDeg).toHaveLength(3);
  });

  it.each(['shoulder-flexion-raise', 'overhead-press', 'elbow-curl'])(
    'finds a full range on the clean clip of %s',
    (id) => {
      const found = check(counted(id), `${id}.clean`);
      expect(found.length).toBeGreaterThan(0);
      for (const { figure } of found) expect(figure).not.toBeNull();
    },
  );

  it('finds each side apart where they move apart, and says of which there were too few', () => {
    const found = check(counted('neck-side-bend'), 'neck-side-bend.clean');
    // One bend to each side: no figure, and why.
    expect(found.map(({ side, figure, reason }) => [side, figure, reason])).toEqual([
      ['left', null, 'few'],
      ['right', null, 'few'],
    ]);
  });

  it('finds the arm beside the leg in bird dog: of the side that the leg is not', () => {
    const found = check(counted('bird-dog'), 'bird-dog.clean');
    expect(found.map(({ measure, side }) => `${side} ${measure}`)).toEqual(['left arm', 'right arm']);
    const { view } = analyzePoses(counted('bird-dog'), posesOf('bird-dog.clean'));
    const near = view.name === 'side-left' ? 'left' : 'right';
    expect(found.find(({ side }) => side === near)?.figure?.valueDeg).toBeGreaterThan(150);
    expect(found.find(({ side }) => side !== near)).toMatchObject({ figure: null, reason: 'far' });
  });
});

describe('the figure that is offered', () => {
  const of = (reps: readonly Rep[]) => findOwnRange(flexion, reps, AT);

  it('is the middle of the peaks, with the band of the measure', () => {
    expect(of(raises(96, 104, 101))).toEqual([
      {
        measure: 'arm',
        side: 'right',
        figure: {
          measure: 'arm',
          side: 'right',
          valueDeg: 101,
          bandDeg: 10,
          peaksDeg: [96, 104, 101],
          foundAtEpochMs: AT,
        },
        reason: null,
        peaksDeg: [96, 104, 101],
      },
    ]);
  });

  it('is none where fewer than three repetitions support it, and says why', () => {
    const reasons = (reps: readonly Rep[]) => of(reps).map(({ figure, reason }) => [figure, reason]);
    expect(reasons([])).toEqual([
      [null, 'few'],
      [null, 'few'],
    ]);
    expect(reasons(raises(100, 101))).toContainEqual([null, 'few']);
    const brisk = raises(100, 101, 102).map((rep, i) => (i === 1 ? { ...rep, peakMs: rep.startMs + 400 } : rep));
    expect(reasons(brisk)).toEqual([[null, 'fast']]);
    const aside = raises(100, 101, 102).map((rep) => ({ ...rep, notes: ['view-oblique'] }));
    expect(reasons(aside)).toEqual([[null, 'oblique']]);
    expect(reasons(raises(80, 95, 120))).toEqual([[null, 'scattered']]);
  });

  it('leaves out a fidget', () => {
    expect(of([raise(0, 40), ...raises(100, 101, 102)])[0]).toMatchObject({ peaksDeg: [100, 101, 102] });
  });

  it('leaves out what was brisk or seen from aside where enough is left', () => {
    const reps = [...raises(100, 101, 102), raise(3, 140, { peakMs: 18_400 })];
    expect(of(reps)[0]?.figure?.valueDeg).toBe(101);
  });
});
