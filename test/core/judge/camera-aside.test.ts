import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/core/body/landmarks.ts';
import type { Landmark, Pose } from '../../../src/core/body/pose.ts';
import { isCounted } from '../../../src/core/exercise/exercise.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { both, changed } from '../../../src/care/figure/angles.ts';
import { cameraAt, poseSeenBy } from '../../../src/care/figure/camera.ts';
import { landmarksOf } from '../../../src/care/figure/landmarks.ts';
import { skeletonOf } from '../../../src/care/figure/skeleton.ts';
import { standing } from '../../../src/care/figure/start-poses.ts';
import { findExercise } from '../../../src/exercises/index.ts';
import { ADULT } from '../../fixtures/adult.ts';

const EXERCISE = findExercise('shoulder-external-rotation');
const turnedOut = (deg: number) =>
  changed(
    standing(),
    both({ shoulderElevationDeg: 6, shoulderPlaneDeg: 80, shoulderRotationDeg: deg, elbowFlexionDeg: 90 }),
  );
const REST_DEG = -6;

const [PAUSE_MS, OUT_MS, HOLD_MS, FRAME_MS] = [1200, 1300, 700, 80];
const CYCLE_MS = PAUSE_MS + 2 * OUT_MS + HOLD_MS;

/** How far the forearms are turned out at a moment. */
function outAt(peaksDeg: readonly number[], timeMs: number): number {
  const sinceMs = (timeMs % CYCLE_MS) - PAUSE_MS;
  const way = sinceMs <= OUT_MS + HOLD_MS ? sinceMs / OUT_MS : (2 * OUT_MS + HOLD_MS - sinceMs) / OUT_MS;
  const share = (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, way)))) / 2;
  return REST_DEG + share * ((peaksDeg[Math.floor(timeMs / CYCLE_MS)] ?? REST_DEG) - REST_DEG);
}

/** What the model makes of forearms that point at the camera: in the picture, the hand of one side is so much further out by the time the arm is out. */
function misplaced(pose: Pose, outDeg: number, wrong: Readonly<Record<Side, number>>): Pose {
  const { points } = pose;
  if (!points) return pose;
  const moved = (side: Side): Landmark => {
    const [elbow, wrist] =
      side === 'left' ? [points.leftElbow, points.leftWrist] : [points.rightElbow, points.rightWrist];
    const shoulder = side === 'left' ? points.leftShoulder : points.rightShoulder;
    const forearmPx = 0.91 * Math.hypot(shoulder.xPx - elbow.xPx, shoulder.yPx - elbow.yPx);
    const share = Math.max(0, (outDeg - REST_DEG) / 22);
    const outPx = forearmPx * Math.sin((wrong[side] * Math.min(1, share) * Math.PI) / 180);
    return { ...wrist, xPx: wrist.xPx + (side === 'left' ? outPx : -outPx) };
  };
  return { ...pose, points: { ...points, leftWrist: moved('left'), rightWrist: moved('right') } };
}

function film(peaksDeg: readonly number[], yawDeg: number, wrong: Readonly<Record<Side, number>>): readonly Pose[] {
  const spot = { yawDeg, heightM: 1, distanceM: 3.1, aimM: 0.9, widthPx: 640, heightPx: 480, fovDeg: 62 };
  const camera = cameraAt(spot);
  const endMs = peaksDeg.length * CYCLE_MS + PAUSE_MS;
  return Array.from({ length: Math.ceil(endMs / FRAME_MS) }, (_, i) => {
    const deg = outAt(peaksDeg, i * FRAME_MS);
    const skeleton = skeletonOf(ADULT, turnedOut(deg), [0, 0.93, 0]);
    const pose = poseSeenBy(camera, landmarksOf(skeleton), i * FRAME_MS);
    return { ...misplaced(pose, deg, wrong), light: 0.5 };
  });
}

const judge = (poses: readonly Pose[]) => {
  if (!EXERCISE || !isCounted(EXERCISE)) throw new Error('expected an exercise that is counted');
  const { reps, rejected } = analyzePoses(EXERCISE, poses);
  return [
    ...reps.map(({ startMs }) => ({ startMs, what: 'counted' })),
    ...rejected.map(({ startMs, reason }) => ({ startMs, what: reason })),
  ]
    .sort((a, b) => a.startMs - b.startMs)
    .map(({ what }) => what);
};

describe('forearms that turn out before a camera that stands aside', () => {
  it.each(
    [-18, -12, -6, 6, 12, 18].flatMap((yawDeg) => (['left', 'right'] as const).map((side) => [yawDeg, side] as const)),
  )(
    'by 16 degrees are not counted, and by 55 are, where the picture shows one of them further out: %d degrees aside, the %s one',
    (yawDeg, side) => {
      const wrong = { left: -9, right: -9, [side]: 14 };
      expect(judge(film([16, 55, 16], yawDeg, wrong))).toEqual(['range-too-small', 'counted', 'range-too-small']);
    },
  );

  it('are told as one side alone where one arm goes out and the other stays', () => {
    const stiff = film([55, 55], 0, { left: 0, right: 0 }).map((pose, _, all) => {
      const [first] = all;
      if (!pose.points || !pose.world || !first?.points || !first.world) return pose;
      return {
        ...pose,
        points: { ...pose.points, leftWrist: first.points.leftWrist },
        world: { ...pose.world, leftWrist: first.world.leftWrist },
      };
    });
    expect(judge(stiff)).toEqual(['one-side', 'one-side']);
  });
});
