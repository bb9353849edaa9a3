import { describe, expect, it } from 'vitest';
import { COCO_17, LANDMARKS, type LandmarkName } from '../../../src/core/body/landmarks.ts';
import type { Landmark, Landmarks, Pose } from '../../../src/core/body/pose.ts';
import { checkStart } from '../../../src/core/judge/start-check.ts';
import { startSet, stepSet } from '../../../src/core/judge/step.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { fixtureNames, posesOf } from '../../fixtures/poses/read-fixture.ts';

const GIVEN: ReadonlySet<LandmarkName> = new Set(COCO_17);
const NOT_GIVEN: Landmark = { xPx: 0, yPx: 0, zPx: 0, score: 0 };

const flat = (points: Landmarks): Landmarks =>
  Object.fromEntries(
    LANDMARKS.map((name) => [name, GIVEN.has(name) ? { ...points[name], zPx: 0 } : NOT_GIVEN]),
  ) as Landmarks;

/** What MoveNet would give of a pose: 17 of the 33 landmarks, and no depth. */
const withoutDepth = (pose: Pose): Pose => ({ ...pose, world: null, points: pose.points && flat(pose.points) });

/** Exercises seen from the front whose counted measure is read off depth. */
const MEASURED_IN_DEPTH = ['cross-body-stretch', 'seated-trunk-rotation'];
/** Those of which depth gives a second reading: where it is missing a repetition begins and ends a little sooner or later. */
const HELPED_BY_DEPTH = ['shoulder-external-rotation'];
const ABOUT_MS = 300;

const recordings = EXERCISES.flatMap((exercise) =>
  fixtureNames()
    .filter((name) => name.startsWith(`${exercise.id}.`))
    .map((name) => ({
      name,
      exercise,
      needsDepth: exercise.view === 'side' || exercise.mode === 'screen' || MEASURED_IN_DEPTH.includes(exercise.id),
      told: analyzePoses(exercise, posesOf(name)),
      toldWithoutDepth: analyzePoses(exercise, posesOf(name).map(withoutDepth)),
    })),
);

/** When a limb sets off from rest is drawn out from its readings, and known to a frame. */
const FRAME_MS = 40;

describe('poses of a model that gives 17 landmarks and no depth', () => {
  it.each(recordings.filter(({ needsDepth }) => needsDepth))(
    'are not judged where depth must tell the near side or the turn: $name',
    ({ toldWithoutDepth: { reps, rejected, faults, unjudged, view, score } }) => {
      expect({ reps, rejected, faults, score }).toEqual({ reps: [], rejected: [], faults: [], score: null });
      expect(view).toMatchObject({ measurable: false, reasons: ['no-depth'] });
      expect(unjudged.map(({ reason }) => reason)).toContain('no-depth');
    },
  );

  it.each(recordings.filter(({ needsDepth }) => !needsDepth))(
    'give the same repetitions from the front, and no other faults: $name',
    ({ exercise, told, toldWithoutDepth }) => {
      const times = ({ reps, rejected }: typeof told) =>
        [...reps, ...rejected].map(({ side, startMs, endMs }) => ({ side, startMs, endMs }));
      const nearTo = (ms: number): unknown =>
        expect.toSatisfy(
          (found) => Math.abs(found - ms) <= (HELPED_BY_DEPTH.includes(exercise.id) ? ABOUT_MS : FRAME_MS),
        );
      expect(times(toldWithoutDepth)).toEqual(
        times(told).map(({ side, startMs, endMs }) => ({ side, startMs: nearTo(startMs), endMs: nearTo(endMs) })),
      );
      expect(told.faults).toEqual(expect.arrayContaining([...toldWithoutDepth.faults]));
    },
  );

  it('leave open whether the sides differ: a body that is turned a little looks just so', () => {
    const uneven = recordings.find(({ name }) => name === 'shoulder-abduction-raise.faults')!;
    expect(uneven.told.faults.map(({ id }) => id)).toContain('asymmetry');
    expect(uneven.toldWithoutDepth.faults.map(({ id }) => id)).not.toContain('asymmetry');
    const even = recordings.find(({ name }) => name === 'shoulder-abduction-raise.clean')!;
    for (const { unjudged } of even.told.reps) expect(unjudged).not.toContain('asymmetry');
    for (const { unjudged } of even.toldWithoutDepth.reps) expect(unjudged).toContain('asymmetry');
  });

  it('do not begin a set that could not be judged: the start check says why', () => {
    const exercise = EXERCISES.find(({ id }) => id === 'bird-dog')!;
    const [first, ...others] = posesOf('bird-dog.clean').slice(0, 40).map(withoutDepth);
    let [state] = stepSet(startSet(exercise), first!);
    for (const pose of others) [state] = stepSet(state, pose);
    const lines = checkStart(state, others.at(-1)!);
    expect(lines.find(({ id }) => id === 'view')).toEqual({ id: 'view', state: 'not-yet', fix: 'no-depth' });
  });
});
