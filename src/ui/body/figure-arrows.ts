import type { LandmarkName, Side } from '../../core/body/landmarks.ts';
import { SIDES } from '../../care/figure/angles.ts';
import { pixelOf, type Camera } from '../../care/figure/camera.ts';
import { landmarksOf } from '../../care/figure/landmarks.ts';
import { skeletonOn, type ShownExercise } from '../../care/figure/shown-exercise.ts';
import type { Way } from '../../care/figure/way.ts';
import { point, type Skeleton } from '../../care/figure/skeleton.ts';
import type { DrawnPoint } from './figure-shapes.ts';

/** An arrow, as a line of points. */
export type FigureArrow = readonly DrawnPoint[];

/** The shares of the way at which an arrow begins and ends, so that it touches neither limb. */
const ARROW_FROM = 0.22;
const ARROW_TO = 0.8;
const ARROW_STEPS = 14;
const UNDER_HAND = 10;
/** An arrow over a shorter way than this is drawn along the whole way; one over a still shorter way is left out. */
const ARROW_SHORT = 25;
const ARROW_LEAST = 10;

/** The arrows along the way of each moving limb's end, on each side that moves. */
export function arrowsOf(shown: ShownExercise, way: Way, camera: Camera): readonly FigureArrow[] {
  // The arrow of a hand that turns outwards would cover the hand, so it is drawn below.
  const below = shown.exercise.movement?.measure === 'rotation' ? UNDER_HAND : 0;
  return tipsOf(shown, way).flatMap((tip) => {
    const along = (from: number, to: number): FigureArrow =>
      Array.from({ length: ARROW_STEPS + 1 }, (_, i) => {
        const share = from + ((to - from) * i) / ARROW_STEPS;
        const [x, y] = pixelOf(camera, landmarksOf(skeletonOn(shown, way, share))[tip]);
        return [x, y + below];
      });
    const whole = along(0, 1);
    if (lengthAlong(whole) < ARROW_LEAST) return [];
    return [lengthAlong(whole) < ARROW_SHORT ? whole : along(ARROW_FROM, ARROW_TO)];
  });
}

const lengthAlong = (points: readonly DrawnPoint[]): number =>
  points.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = points[i] ?? [x, y];
    return sum + Math.hypot(x - px, y - py);
  }, 0);

/** How far above the body a mark stands, in metres. */
const MARK_M = 0.17;

/**
 * A mark at a movement that is too small to be drawn: the belly drawn in, or the pelvis rolled until the low back lies
 * down.
 */
export function markOf(
  { exercise }: ShownExercise,
  { pelvis, waist, lengths }: Skeleton,
  camera: Camera,
): readonly FigureArrow[] {
  switch (exercise.figure?.mark) {
    case undefined:
      return [];
    case 'belly-in': {
      const from = lengths.seatDepth + MARK_M;
      return [[from, from - 0.06, from - 0.12].map((front) => pixelOf(camera, point(waist, 0, -0.02, front)))];
    }
    case 'low-back-down': {
      const radius = lengths.seatDepth + 0.6 * MARK_M;
      return [
        Array.from({ length: ARROW_STEPS + 1 }, (_, i) => {
          const along = (1 - (2 * i) / ARROW_STEPS) * 1.1;
          return pixelOf(camera, point(pelvis, 0, -radius * Math.sin(along), radius * Math.cos(along)));
        }),
      ];
    }
  }
}

/** The landmarks whose way the arrows show. */
function tipsOf({ exercise }: ShownExercise, { lane }: Way): readonly LandmarkName[] {
  const sides: readonly Side[] = lane !== 'both' ? [lane] : exercise.view === 'side' ? ['right'] : SIDES;
  switch (exercise.movement?.measure) {
    case 'shoulder':
    case 'arm':
    case 'elbow':
    case 'extension':
    case 'rotation':
    case 'cross':
    case 'elbowUp':
    case 'elbowOut':
      return sides.map((side) => `${side}Index` as const);
    case 'hip':
    case 'leg':
    case 'knee':
      return lane === 'both' ? ['rightHip'] : [`${lane}Ankle`];
    case 'footLift':
    case 'kneeRise':
      return sides.map((side) => `${side}Ankle` as const);
    case 'stand':
      return ['rightHip'];
    case 'twist':
      return [lane === 'right' ? 'leftElbow' : 'rightElbow'];
    default:
      return [];
  }
}
