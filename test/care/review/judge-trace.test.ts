import { describe, expect, it } from 'vitest';
import { withBands } from '../../../src/care/review/band-change.ts';
import { indexAt } from '../../../src/care/review/decimate.ts';
import { judgementsApart } from '../../../src/care/review/judgements-apart.ts';
import { judgeTrace, readTrace } from '../../../src/care/review/judge-trace.ts';
import { applyPlan } from '../../../src/core/person/personalise.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { EXERCISES, findExercise } from '../../../src/exercises/index.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import { posesIn, storedSet } from './some-sets.ts';

const poses = posesIn('bird-dog.clean');

describe('a trace that is judged anew', () => {
  it.each(['bird-dog.clean', 'bird-dog.faults', 'bird-dog.short', 'sit-to-stand.clean', 'chest-opener.clean'])(
    'is judged as it was: %s',
    (name) => {
      const exercise = findExercise(name.split('.')[0] ?? '');
      if (!exercise) throw new Error(name);
      expect(judgeTrace(exercise, posesIn(name)).summary).toEqual(analyzePoses(exercise, posesIn(name)).summary);
    },
  );

  it('gives the angles that the repetitions were judged by, and none where the limb is hidden', () => {
    const { readings, summary } = readTrace(birdDog, poses);
    expect(readings.timesMs).toHaveLength(poses.length);
    expect(readings.series.map(({ measure, side }) => `${measure} ${side}`).slice(0, 2)).toEqual([
      'hip left',
      'hip right',
    ]);
    for (const { side, peakMs, angles } of summary.reps) {
      const series = readings.series.find((one) => one.measure === 'hip' && one.side === side);
      const read = series?.values[indexAt(readings.timesMs, peakMs)] ?? Number.NaN;
      expect(Math.abs(read - (angles['hip']?.peakDeg ?? Number.NaN))).toBeLessThan(3);
    }
    expect(
      readTrace(
        birdDog,
        poses.map((pose) => ({ ...pose, points: null, world: null })),
      ).readings.series.every(({ values }) => values.every(Number.isNaN)),
    ).toBe(true);
  });
});

describe('another band', () => {
  const stored = storedSet(poses).summary;
  if (!stored) throw new Error('no summary');

  it('that nobody reaches counts nothing, and says so of each repetition', () => {
    const { summary } = judgeTrace(withBands(birdDog, { countDeg: 400, targetDeg: 410 }), poses);
    const { before, after, changes } = judgementsApart(stored, summary);
    expect(before.total).toBe(stored.reps.length);
    expect(after.total).toBe(0);
    expect(changes.map(({ kind }) => kind)).toEqual(stored.reps.map(() => 'counts-no-more'));
  });

  it('that is the same changes nothing', () => {
    expect(withBands(birdDog, {})).toBe(birdDog);
    expect(judgementsApart(stored, judgeTrace(birdDog, poses).summary).changes).toEqual([]);
  });

  it('of a fault adds or takes away the fault, and no count', () => {
    const faulty = posesIn('bird-dog.faults');
    const was = judgeTrace(birdDog, faulty).summary;
    const id = was.faults[0]?.id ?? '';
    const { changes, before, after } = judgementsApart(
      was,
      judgeTrace(withBands(birdDog, { without: [id] }), faulty).summary,
    );
    expect(after).toEqual(before);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ kind, lost }) => kind === 'other-faults' && lost.includes(id))).toBe(true);
  });

  it('holds for both sides of somebody who has a band of each side', () => {
    const own = applyPlan(birdDog, { left: { targetDeg: 150 }, right: { targetDeg: 160 } });
    const changed = withBands(own, { targetDeg: 140, holdMs: 3000 });
    if (changed.mode !== 'repetitions') throw new Error('counted');
    for (const limits of [changed, changed.bySide?.left, changed.bySide?.right])
      expect([limits?.movement.targetDeg, limits?.dose.holdMs]).toEqual([140, 3000]);
  });

  it('leaves what is not counted as it is', () => {
    for (const one of EXERCISES.filter(({ movement }) => movement === null))
      expect(withBands(one, { targetDeg: 20, tolerance: { x: 5 } })).toEqual(one);
  });
});
