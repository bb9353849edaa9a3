import { describe, expect, it } from 'vitest';
import { direct } from '../../../scripts/mannequin/direct.ts';
import { idealPoses } from '../../../scripts/mannequin/ideal.ts';
import { allScenarios } from '../../../scripts/mannequin/scenarios.ts';
import { both, on, type AngleChange } from '../../../src/care/figure/angles.ts';
import { otherSide } from '../../../src/core/body/landmarks.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { findExercise } from '../../../src/exercises/index.ts';
import { makeTrack, withLimbs, type TrackOptions } from '../../fixtures/make-track.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';
import { exerciseOf } from '../judge-track.ts';

const outcome = (id: string, poses: readonly Pose[]) => {
  const exercise = findExercise(id);
  if (!exercise) throw new Error(`expected ${id}`);
  const { reps, rejected } = analyzePoses(exercise, poses);
  return { counted: reps.length, rejected: rejected.map(({ reason }) => reason) };
};
const NOTHING = { counted: 0, rejected: [] };

describe('knees drawn in from a plank', () => {
  /** One knee after the other, through the pose of hands and knees, in which the body does not rest. */
  const kneeDrives = (tempoMs: number): TrackOptions => ({
    reps: 6,
    tempoMs,
    holdMs: 0,
    pauseMs: 0,
    atRest: (stance) => {
      const plank = { hipDeg: 95, kneeDeg: 95 };
      return withLimbs(withLimbs(stance, 'left', plank), 'right', plank);
    },
    atPeak: (stance, side) => {
      const out = withLimbs(stance, side, { hipDeg: 155, kneeDeg: 170, shoulderDeg: 85 });
      return withLimbs(out, otherSide(side), { hipDeg: 70, kneeDeg: 70, shoulderDeg: 85 });
    },
    startAtPeak: true,
  });

  it.each([500, 700, 900])('are no bird dogs: %d ms a way', (tempoMs) => {
    expect(outcome('bird-dog', makeTrack('bird-dog', kneeDrives(tempoMs)))).toEqual(NOTHING);
  });

  it.each([
    [500, 1400],
    [700, 300],
    [900, 800],
  ])('are none with a rest on hands and knees between them either: %d ms a way, %d ms of rest', (tempoMs, pauseMs) => {
    const options = { ...kneeDrives(tempoMs), pauseMs, holdMs: 200, startAtPeak: false };
    expect(outcome('bird-dog', makeTrack('bird-dog', options))).toEqual(NOTHING);
  });

  it('are told by the knee that is drawn in, not by hips that go back over it', () => {
    expect(outcome('bird-dog', posesOf('bird-dog.made-faults-2'))).toEqual({
      counted: 4,
      rejected: ['range-too-small'],
    });
  });

  it('do not take the place of a bird dog that begins after a rest on hands and knees', () => {
    expect(outcome('bird-dog', makeTrack('bird-dog', { reps: 2, pauseMs: 700 })).counted).toBe(2);
  });
});

/** The mannequin does something else where a recording of it has a clean repetition; as perfect eyes see it. */
function doneInstead(recording: string, peak: AngleChange, holdMs: number): readonly Pose[] {
  const scene = allScenarios().find(({ name }) => name === recording);
  if (!scene) throw new Error(`expected the recording ${recording}`);
  const turns = [1, 2, 3].map(() => ({ kind: 'clean', side: 'left' }) as const);
  return idealPoses(direct({ ...scene, turns, move: { ...scene.move, clean: () => ({ peak, holdMs }) } }).shot);
}

describe('legs that are stretched out on the floor', () => {
  const straight = { hipFlexionDeg: 4, kneeFlexionDeg: 6, ankleDorsiflexionDeg: -20 };

  it.each([
    ['both', both(straight)],
    ['the near one', on('left', straight)],
    ['the far one', on('right', straight)],
  ])('are no bridge: %s', (_which, peak) => {
    expect(outcome('bridge', doneInstead('bridge.made-faults', peak, 1000))).toEqual(NOTHING);
  });
});

describe('hands that go to the head', () => {
  const arm = (elevationDeg: number, planeDeg: number, elbowDeg: number) => ({
    shoulderElevationDeg: elevationDeg,
    shoulderPlaneDeg: planeDeg,
    shoulderRotationDeg: 75,
    elbowFlexionDeg: elbowDeg,
  });

  it.each([
    ['shoulder-flexion-raise', both(arm(120, 60, 134))],
    ['shoulder-flexion-raise', on('left', arm(125, 60, 134))],
  ])('are no raise of the arms: %s', (id, peak) => {
    expect(outcome(id, doneInstead(`${id}.made-faults`, peak, 1500))).toEqual(NOTHING);
  });

  it('are no curl: the upper arm comes along', () => {
    const toFace = both({ ...arm(58, 15, 132), shoulderRotationDeg: -15 });
    expect(outcome('elbow-curl', doneInstead('elbow-curl.made-faults', toFace, 1000))).toEqual(NOTHING);
  });

  it('and elbows that drift forward, or bend in a raise, do not: those are told as what they are', () => {
    const ids = ['elbow-curl.at-home', 'shoulder-abduction-raise.made-faults', 'shoulder-flexion-raise.made-faults'];
    const told = ids.flatMap((name) => {
      const exercise = findExercise(name.split('.')[0] ?? '');
      return exercise ? analyzePoses(exercise, posesOf(name)).faults.map(({ id }) => id) : [];
    });
    expect(told).toEqual(expect.arrayContaining(['elbow-drifts', 'elbow-bends']));
  });
});

/** The ears of every frame turned about their middle to the side that the neck leans to, by this share of its lean. */
const tiltedBy = (share: number, poses: readonly Pose[]): readonly Pose[] =>
  poses.map((pose) => {
    const { points } = pose;
    if (!points) return pose;
    const { leftEar, rightEar, leftShoulder, rightShoulder } = points;
    const [xPx, yPx] = [(leftEar.xPx + rightEar.xPx) / 2, (leftEar.yPx + rightEar.yPx) / 2];
    const lean = Math.atan2(
      xPx - (leftShoulder.xPx + rightShoulder.xPx) / 2,
      (leftShoulder.yPx + rightShoulder.yPx) / 2 - yPx,
    );
    const half = (leftEar.xPx - rightEar.xPx) / 2;
    const [x, y] = [half * Math.cos(share * lean), half * Math.sin(share * lean)];
    return {
      ...pose,
      points: {
        ...points,
        leftEar: { ...leftEar, xPx: xPx + x, yPx: yPx + y },
        rightEar: { ...rightEar, xPx: xPx - x, yPx: yPx - y },
      },
    };
  });

describe('a neck that is read to lean', () => {
  const bends = posesOf('neck-side-bend.clean');

  it('has bent where the head tilts along', () => {
    expect(outcome('neck-side-bend', tiltedBy(1, bends)).counted).toBe(2);
  });

  it('and a head that tilts half as far: the head has turned, which is no side bend and is not spoken of', () => {
    expect(outcome('neck-side-bend', tiltedBy(0.5, bends))).toEqual(NOTHING);
  });
});

describe('an arm drawn across the chest by the other hand', () => {
  it.each(['clean', 'made-faults', 'made-faults-2'])('is no raise of both arms to the side: %s', (which) => {
    expect(outcome('shoulder-abduction-raise', posesOf(`cross-body-stretch.${which}`)).counted).toBe(0);
  });
});

describe('a start pose', () => {
  const from = (pauseMs: number) => {
    const away = makeTrack('bird-dog', {
      path: [
        [0, 1],
        [1500, 1],
        [2000, 0],
        [2000 + pauseMs, 0],
        [2600 + pauseMs, 1],
        [3600 + pauseMs, 1],
        [4300 + pauseMs, 0],
        [5300 + pauseMs, 0],
      ],
      easing: 'linear',
    });
    return analyzePoses(exerciseOf('bird-dog'), away).reps.length;
  };

  it('is taken by resting in it, by one who comes from elsewhere: half a second is enough, passing through is not', () => {
    expect([from(0), from(500)]).toEqual([0, 1]);
  });
});

describe('a body that turns away as a whole', () => {
  it.each(['seated-trunk-rotation', 'neck-side-bend', 'single-leg-stance'])('is no %s: the hips turn with it', (id) => {
    expect(outcome(id, posesOf('posture-screen.clean'))).toEqual(NOTHING);
  });
});

describe('arms that talk before the camera', () => {
  const bent = (elbowFlexionDeg: number, shoulderElevationDeg = 10) => ({
    elbowFlexionDeg,
    shoulderElevationDeg,
    shoulderPlaneDeg: 30,
  });

  it('are no curls where one bends and the other one half as far: both do what they do in a curl', () => {
    const oneMore = { left: bent(120), right: bent(70) };
    expect(outcome('elbow-curl', doneInstead('elbow-curl.clean-2', oneMore, 400)).counted).toBe(0);
    const alike = { left: bent(120), right: bent(120) };
    expect(outcome('elbow-curl', doneInstead('elbow-curl.clean-2', alike, 400)).counted).toBe(3);
  });

  it('are no curls where the elbows come up towards the camera', () => {
    const lifted = { ...bent(120, 55), shoulderPlaneDeg: 10 };
    expect(outcome('elbow-curl', doneInstead('elbow-curl.clean-2', both(lifted), 400))).toEqual(NOTHING);
  });
});
