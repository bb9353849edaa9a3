import type { Exercise } from '../../core/exercise/exercise.ts';
import { placementOf, type Placement } from '../../core/exercise/placement.ts';
import { pixelOf, type Camera } from '../../care/figure/camera.ts';
import { landmarksOf } from '../../care/figure/landmarks.ts';
import { shownExercise, skeletonOn } from '../../care/figure/shown-exercise.ts';
import { point, type Skeleton } from '../../care/figure/skeleton.ts';
import { cross, dot, minus, plus, times, type Vec } from '../../care/figure/vectors.ts';
import { propsOf, type FigureProp } from './figure-props.ts';
import { partsOf, type DrawnPart, type DrawnPoint } from './figure-shapes.ts';

/** The scene from one direction; a metre has 100 units, as in the drawing of the exercise. */
export interface PlacementView {
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly props: readonly FigureProp[];
  readonly figure: readonly DrawnPart[];
  /** The person's nose, so that it is seen where they face. */
  readonly nose: readonly DrawnPoint[];
  /** The laptop and what it stands on, as lines. `eye`: its camera. */
  readonly laptop: readonly (readonly DrawnPoint[])[];
  readonly stand: readonly (readonly DrawnPoint[])[];
  readonly eye: DrawnPoint;
  /** What the camera has to see: from the camera to both ends of it. */
  readonly sight: readonly DrawnPoint[];
}

/**
 * Where the laptop stands, twice: from above, which shows the side and the distance, and from the level of the floor,
 * across the line from laptop to person, which shows the height. In both the laptop is left of the person.
 */
export interface PlacementDrawing {
  readonly placement: Placement;
  readonly above: PlacementView;
  readonly level: PlacementView;
}

/** The directions of a scene: from the laptop to the person, and across that to the right, both along the floor. */
interface Ways {
  readonly ahead: Vec;
  readonly across: Vec;
}

const UP: Vec = [0, 1, 0];
const DOWN: Vec = [0, -1, 0];

/** In which direction the laptop looks, by where it stands. Beside the person it is drawn at their right. */
const AHEAD: Readonly<Record<Placement['at'], Vec>> = { side: [1, 0, 0], front: [0, 0, -1], back: [0, 0, 1] };

const PX_PER_M = 100;
/** Space around everything. */
const MARGIN = 10;
/** Half the width of a laptop, the depth of its keyboard, the height of its screen and how far it leans back; metres. */
const LAPTOP = { halfM: 0.17, deepM: 0.24, screenM: 0.22, leanM: 0.05 } as const;
/** Half the width of what it stands on, metres. */
const STAND_HALF_M = 0.24;
/** The half width and length of the drawn nose, in head radii. */
const NOSE = { half: 0.3, from: 0.9, to: 1.5 } as const;

/** The drawing of where the laptop stands, made from the same value as the words. */
export function placementDrawingOf(exercise: Exercise): PlacementDrawing {
  const placement = placementOf(exercise);
  const ahead = AHEAD[placement.at];
  const ways: Ways = { ahead, across: cross(ahead, UP) };
  const shown = shownExercise(exercise);
  const rest = skeletonOn(shown, null, 0);
  const eye: Vec = plus(times(ahead, -middle(placement.distanceM)), [0, eyeHeightM(placement, rest), 0]);
  const view = (camera: Camera, spread: Vec): PlacementView =>
    viewOf({ placement, ways, rest, eye, heightM: shown.build.heightM }, propsOf(shown, rest, camera), camera, spread);
  return {
    placement,
    above: view(parallel(ahead, times(ways.across, -1), DOWN), ways.across),
    level: view(parallel(ahead, UP, times(ways.across, -1)), UP),
  };
}

const middle = ([from, to]: Placement['distanceM']): number => (from + to) / 2;

const eyeHeightM = ({ height }: Placement, { chest }: Skeleton): number =>
  height.kind === 'low' ? middle(height.heightM) : chest.at[1];

/** A camera without perspective that looks along `away`, with `right` and `up` as they are on the drawing. */
const parallel = (right: Vec, up: Vec, away: Vec): Camera => ({
  widthPx: 0,
  heightPx: 0,
  seen: (at) => [dot(at, right), dot(at, up), dot(at, away)],
  pxPerM: () => PX_PER_M,
});

interface Scene {
  readonly placement: Placement;
  readonly ways: Ways;
  readonly rest: Skeleton;
  readonly eye: Vec;
  readonly heightM: number;
}

function viewOf(scene: Scene, props: readonly FigureProp[], camera: Camera, spread: Vec): PlacementView {
  const { rest, eye } = scene;
  const on = (...points: readonly Vec[]): readonly DrawnPoint[] => points.map((at) => pixelOf(camera, at));
  const figure = partsOf(rest, scene.heightM, camera);
  const { head, lengths } = rest;
  const inHead = (x: number, z: number): Vec =>
    point(head, x * lengths.headRadius, -0.12 * lengths.headRadius, z * lengths.headRadius);
  const nose = [inHead(-NOSE.half, NOSE.from), inHead(0, NOSE.to), inHead(NOSE.half, NOSE.from)];
  const laptop = laptopOf(scene).map((points) => on(...points));
  // From above, a leg of the table is no line.
  const stand = standOf(scene)
    .map((points) => on(...points))
    .filter(([first, ...others]) => others.some(([x, y]) => x !== first?.[0] || y !== first[1]));
  const seen = [...toSee(scene)].sort((a, b) => dot(a, spread) - dot(b, spread));
  const [first = eye, last = eye] = [seen[0], seen.at(-1)];
  const drawn = [
    ...figure.flatMap(({ outlines }) => outlines.flat()),
    ...props.flatMap(({ points }) => points),
    ...[...laptop, ...stand].flat(),
  ];
  return {
    box: boxAround(drawn),
    props,
    figure,
    nose: on(...nose),
    laptop,
    stand,
    eye: pixelOf(camera, eye),
    sight: on(eye, first, last),
  };
}

/** The points that have to be in the picture. */
function toSee({ placement, rest }: Scene): readonly Vec[] {
  const marks = Object.entries(landmarksOf(rest));
  return marks
    .filter(([name]) => placement.downTo === 'feet' || !/Knee|Ankle|Heel|Foot/.test(name))
    .map(([, at]) => at);
}

/** The keyboard, open towards the person, and the screen behind it, at whose top the camera is. */
function laptopOf({ ways, eye }: Scene): readonly (readonly Vec[])[] {
  const { halfM, deepM, screenM, leanM } = LAPTOP;
  const hinge = plus(eye, plus(times(ways.ahead, leanM), [0, -screenM, 0]));
  const at = (from: Vec, aheadM: number, acrossM: number): Vec =>
    plus(from, plus(times(ways.ahead, aheadM), times(ways.across, acrossM)));
  const edge = (from: Vec, aheadM: number): readonly Vec[] => [at(from, aheadM, -halfM), at(from, aheadM, halfM)];
  const [left, right] = [edge(hinge, 0), edge(hinge, deepM)];
  return [
    [...left, ...[...right].reverse(), ...left.slice(0, 1)],
    [...edge(eye, 0), ...[...left].reverse(), ...edge(eye, 0).slice(0, 1)],
  ];
}

/** A table, as wide as the laptop. */
function standOf({ ways, eye }: Scene): readonly (readonly Vec[])[] {
  const topM = eye[1] - LAPTOP.screenM;
  const centre = plus(minus(eye, [0, eye[1], 0]), times(ways.ahead, LAPTOP.leanM + LAPTOP.deepM / 2));
  const at = (aheadM: number, acrossM: number, heightM: number): Vec =>
    plus(plus(centre, [0, heightM, 0]), plus(times(ways.ahead, aheadM), times(ways.across, acrossM)));
  const [near, far] = [STAND_HALF_M, -STAND_HALF_M];
  return [
    [at(far, far, topM), at(far, near, topM), at(near, near, topM), at(near, far, topM), at(far, far, topM)],
    [at(0.8 * far, 0, topM), at(0.8 * far, 0, 0)],
    [at(0.8 * near, 0, topM), at(0.8 * near, 0, 0)],
  ];
}

function boxAround(points: readonly DrawnPoint[]): PlacementView['box'] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return [left, top, Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top];
}
