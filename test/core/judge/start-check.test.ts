import { describe, expect, it } from 'vitest';
import { USUAL_BUILD } from '../../../src/care/figure/build.ts';
import { cameraAt, poseSeenBy } from '../../../src/care/figure/camera.ts';
import { placeOf } from '../../../src/care/figure/ground.ts';
import { landmarksOf } from '../../../src/care/figure/landmarks.ts';
import { shownExercise, skeletonOn } from '../../../src/care/figure/shown-exercise.ts';
import { skeletonOf, type Skeleton } from '../../../src/care/figure/skeleton.ts';
import { standing } from '../../../src/care/figure/start-poses.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { checkStart, isReadyToStart, START_HOLD_MS, type StartCheckLine } from '../../../src/core/judge/start-check.ts';
import type { LandmarkName } from '../../../src/core/body/landmarks.ts';
import type { Landmark, Pose } from '../../../src/core/body/pose.ts';
import { snapshotOf } from '../../../src/core/judge/snapshot.ts';
import { startSet, stepSet } from '../../../src/core/judge/step.ts';
import { makePose, withLimbs } from '../../fixtures/make-track.ts';
import { nobody } from '../../fixtures/some-pose.ts';
import { exerciseOf } from '../judge-track.ts';

const birdDog = exerciseOf('bird-dog');
const FLOOR = EXERCISES.filter(({ posture }) => posture !== 'upright').map((exercise) => ({
  id: exercise.id,
  exercise,
}));
const FRAME_MS = 40;

/** Looks at a still picture for a while. */
function look(
  pose: Pose,
  forMs = 1000,
  exercise: Exercise = birdDog,
): { readonly lines: readonly StartCheckLine[]; readonly heldMs: number } {
  let state = startSet(exercise);
  for (let timeMs = 0; timeMs <= forMs; timeMs += FRAME_MS) [state] = stepSet(state, { ...pose, timeMs });
  return { lines: checkStart(state, pose), heldMs: snapshotOf(state).startPoseHeldMs };
}
const lineOf = (pose: Pose, id: StartCheckLine['id']): StartCheckLine | undefined =>
  look(pose).lines.find((line) => line.id === id);
/** A body as a laptop on a low chair sees it, from its right side (-90), from the front (0) or from between. */
function seenFrom(skeleton: Skeleton, yawDeg: number): Pose {
  const camera = cameraAt({
    yawDeg,
    heightM: 0.6,
    distanceM: 2.5,
    aimM: 0.6,
    widthPx: 1280,
    heightPx: 720,
    fovDeg: 70,
  });
  return poseSeenBy(camera, landmarksOf(skeleton), 0);
}
const atStart = (exercise: Exercise): Skeleton => skeletonOn(shownExercise(exercise), null, 0);
const upright = skeletonOf(USUAL_BUILD, standing(), placeOf(USUAL_BUILD, standing(), 0, 0));
const moved = (name: LandmarkName, to: Partial<Landmark>): Pose => {
  const pose = makePose('bird-dog');
  if (!pose.points) throw new Error('expected a person');
  return { ...pose, points: { ...pose.points, [name]: { ...pose.points[name], ...to } } };
};

describe('the start check', () => {
  it('ticks every line for somebody on hands and knees, side-on, in the light', () => {
    expect(look(makePose('bird-dog')).lines.map(({ id, state }) => [id, state])).toEqual([
      ['person', 'ok'],
      ['light', 'ok'],
      ['whole-body', 'ok'],
      ['distance', 'ok'],
      ['view', 'ok'],
      ['start-pose', 'ok'],
    ]);
  });

  it('looks for a person first; before that nothing else can be told but the light', () => {
    const { lines } = look({ ...nobody(0), light: 0.4 });
    expect(lines.map(({ state }) => state)).toEqual(['not-yet', 'ok', 'unknown', 'unknown', 'unknown', 'unknown']);
    expect(lines[0]?.fix).toBe('no-person');
  });

  it('asks for the shutter before the picture where that is black, and does not look for anybody in it', () => {
    const { lines } = look({ ...nobody(0), light: 0, isBlack: true });
    expect(lines.map(({ state }) => state)).toEqual(['unknown', 'not-yet', 'unknown', 'unknown', 'unknown', 'unknown']);
    expect(lines[1]?.fix).toBe('only-black');
  });

  it.each<[string, StartCheckLine['id'], Pose]>([
    ['too-dark', 'light', makePose('bird-dog', undefined, { light: 0.1 })],
    ['feet-out-of-frame', 'whole-body', moved('leftAnkle', { xPx: -60 })],
    ['body-cut-off', 'whole-body', moved('leftWrist', { yPx: 560 })],
    ['too-far', 'distance', makePose('bird-dog', undefined, { pxPerM: 100 })],
    ['too-close', 'distance', makePose('bird-dog', undefined, { pxPerM: 700 })],
    ['not-side-on', 'view', seenFrom(atStart(birdDog), 0)],
    ['start-pose-bird-dog', 'start-pose', makePose('bird-dog', (stance) => withLimbs(stance, 'left', { hipDeg: 160 }))],
  ])('says %s where that is what to change', (fix, id, pose) => {
    expect(lineOf(pose, id)).toEqual({ id, state: 'not-yet', fix });
  });

  it('says after three seconds which part of the start pose is missing, of somebody who lies still too', () => {
    const lifted = makePose('bird-dog', (stance) => withLimbs(stance, 'left', { shoulderDeg: 140 }));
    expect(lineOf(lifted, 'start-pose')?.fix).toBe('start-pose-bird-dog');
    const { lines } = look(lifted, 3200);
    expect(lines.find(({ id }) => id === 'start-pose')?.fix).toBe('shoulder-over');
  });

  it('does not ask for the start pose before the person is turned the right way', () => {
    expect(lineOf(seenFrom(atStart(birdDog), 0), 'start-pose')?.state).toBe('unknown');
  });

  it.each(FLOOR.flatMap((one) => [0, -45, -90].map((yawDeg) => ({ ...one, yawDeg }))))(
    'asks somebody who still stands to come down, and for nothing else: $id, turned by $yawDeg',
    ({ id, exercise, yawDeg }) => {
      const { lines } = look(seenFrom(upright, yawDeg), 1000, exercise);
      expect(lines.filter(({ state }) => state === 'not-yet')).toEqual([
        { id: 'start-pose', state: 'not-yet', fix: `start-pose-${id}` },
      ]);
    },
  );

  it.each(FLOOR)('asks somebody who is down, and seen from the wrong side, to turn: $id', ({ exercise }) => {
    const { lines } = look(seenFrom(atStart(exercise), 0), 1000, exercise);
    expect(lines.find(({ id }) => id === 'view')).toEqual({ id: 'view', state: 'not-yet', fix: 'not-side-on' });
  });

  it('is content without a picture to tell the light by', () => {
    expect(lineOf(makePose('bird-dog', undefined, { light: null }), 'light')?.state).toBe('ok');
  });

  it('lets the set start once all is right and the start pose has been held for two seconds', () => {
    expect(START_HOLD_MS).toBe(2000);
    const soon = look(makePose('bird-dog'), 1800);
    expect(isReadyToStart(soon.lines, soon.heldMs)).toBe(false);
    const ready = look(makePose('bird-dog'), 2200);
    expect(isReadyToStart(ready.lines, ready.heldMs)).toBe(true);
    const dark = look(makePose('bird-dog', undefined, { light: 0.1 }), 5000);
    expect(isReadyToStart(dark.lines, dark.heldMs)).toBe(false);
  });
});
