import { pixelOf, type Camera } from '../../care/figure/camera.ts';
import { landmarksOf } from '../../care/figure/landmarks.ts';
import { hasProp, seatHeightM, skeletonOn, type ShownExercise } from '../../care/figure/shown-exercise.ts';
import type { Skeleton } from '../../care/figure/skeleton.ts';
import type { Vec } from '../../care/figure/vectors.ts';
import type { DrawnPoint } from './figure-shapes.ts';

/** A thing beside the figure: `mat`, `wall`, `seat`, `box` and `cushion` are filled faces, `chair` is drawn in lines. */
export interface FigureProp {
  readonly kind: 'mat' | 'wall' | 'seat' | 'chair' | 'box' | 'cushion';
  readonly points: readonly DrawnPoint[];
}

const lined = (camera: Camera, ...points: readonly Vec[]): readonly DrawnPoint[] =>
  points.map((at) => pixelOf(camera, at));

/** The things that an exercise is done on or at. */
export function propsOf(shown: ShownExercise, rest: Skeleton, camera: Camera): readonly FigureProp[] {
  if (shown.exercise.posture !== 'upright') return [mat(rest, camera)];
  const seatM = seatHeightM(shown);
  return [...(hasProp(shown, 'wall') ? [wall(shown, camera)] : []), ...(seatM === null ? [] : chair(seatM, camera))];
}

/** Half the width of a mat, and how far it reaches in front of and behind the person, in metres. */
const MAT_HALF_M = 0.3;
const MAT_MORE_M = 0.14;

/** A mat under every part of the body that lies on it. */
function mat(rest: Skeleton, camera: Camera): FigureProp {
  const along = Object.values(landmarksOf(rest)).map(([, , z]) => z);
  const [back, front] = [Math.min(...along) - MAT_MORE_M, Math.max(...along) + MAT_MORE_M];
  const corner = (side: number, z: number): Vec => [side * MAT_HALF_M, 0, z];
  return { kind: 'mat', points: lined(camera, corner(1, back), corner(1, front), corner(-1, front), corner(-1, back)) };
}

/** Half the width of the drawn piece of wall, and its height, in metres. */
const WALL_HALF_M = 0.75;
const WALL_M = 2.1;

/** A wall in front of the person, where the hands are. */
function wall(shown: ShownExercise, camera: Camera): FigureProp {
  const hands = [null, ...shown.ways].flatMap((way) => {
    const { left, right } = skeletonOn(shown, way, 1);
    return [left.wrist[2], right.wrist[2]];
  });
  const corner = (side: number, y: number): Vec => [side * WALL_HALF_M, y, Math.max(...hands)];
  return { kind: 'wall', points: lined(camera, corner(1, 0), corner(1, WALL_M), corner(-1, WALL_M), corner(-1, 0)) };
}

/**
 * Half the width of a seat, how far it reaches in front of and behind the hips, and the height of its back, in metres.
 */
const SEAT = { halfM: 0.21, frontM: 0.22, backM: -0.2, backrestM: 0.42 } as const;

/** A chair with its seat at this height, under the middle of the floor. */
export function chair(seatM: number, camera: Camera): readonly FigureProp[] {
  const { halfM, frontM, backM, backrestM } = SEAT;
  const corner = (side: number, y: number, z: number): Vec => [side * halfM, y, z];
  const line = (...points: readonly Vec[]): FigureProp => ({ kind: 'chair', points: lined(camera, ...points) });
  const [top, bar] = [seatM + backrestM, seatM + 0.6 * backrestM];
  const seat = [corner(1, seatM, backM), corner(1, seatM, frontM), corner(-1, seatM, frontM), corner(-1, seatM, backM)];
  return [
    line(corner(1, 0, backM), corner(1, top, backM), corner(-1, top, backM), corner(-1, 0, backM)),
    line(corner(1, bar, backM), corner(-1, bar, backM)),
    line(corner(1, 0, frontM), corner(1, seatM, frontM)),
    line(corner(-1, 0, frontM), corner(-1, seatM, frontM)),
    { kind: 'seat', points: lined(camera, ...seat) },
  ];
}
