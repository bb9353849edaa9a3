import type { LandmarkName, Side } from '../../core/body/landmarks.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { sidedRule } from '../../core/measure/sided-measures.ts';
import { pixelOf, parallelCamera, type Camera } from '../../care/figure/camera.ts';
import { landmarksOf } from '../../care/figure/landmarks.ts';
import {
  hasProp,
  seatHeightM,
  shownExercise,
  skeletonOn,
  type ShownExercise,
  type Way,
} from '../../care/figure/shown-exercise.ts';
import { SIDES } from '../../care/figure/angles.ts';
import { point, skeletonOf, type Skeleton } from '../../care/figure/skeleton.ts';
import { distanceBetween, minus, unit, type Vec } from '../../care/figure/vectors.ts';
import { partsOf, type DrawnPart, type DrawnPoint } from './figure-shapes.ts';

/** A part of the figure as it is drawn. */
export interface FigurePart extends DrawnPart {
  /** Does what the exercise is about. */
  readonly moves: boolean;
  /** On the side that is turned away, where the figure is seen from the side. */
  readonly far: boolean;
}

/** What stands or lies beside the figure: `mat`, `wall` and `seat` are faces, `chair` is of lines. */
export interface FigureProp {
  readonly kind: 'mat' | 'wall' | 'seat' | 'chair';
  readonly points: readonly DrawnPoint[];
}

/** A way along a line of points. */
export type FigureArrow = readonly DrawnPoint[];

/** A picture of an exercise, in units of which a metre has a hundred. */
export interface FigureDrawing {
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** The legs go on below the picture: nothing of the exercise happens there. */
  readonly isCut: boolean;
  readonly props: readonly FigureProp[];
  /** Where the parts that move come from. */
  readonly ghost: readonly FigurePart[];
  readonly figure: readonly FigurePart[];
  /** The way from there to here, or where something happens that is too small to be seen. */
  readonly arrows: readonly FigureArrow[];
  /** The vertical that somebody is to be seen against. */
  readonly plumbs: readonly (readonly DrawnPoint[])[];
}

const PX_PER_M = 100;
const SIZE = { widthPx: 0, heightPx: 0, pxPerM: PX_PER_M };
/** Around the figure. */
const MARGIN = 8;
/** From the side a little to the front, from the front a little to the side, and from above: so that no limb hides the other. */
const TURNED_DEG = 16;
const ABOVE_DEG = 8;
/** What turns about the upright is seen from further above. */
const ABOVE_TURNING_DEG = 18;
/** Both figures of a screen stand this far from the middle. */
const APART_M = 0.36;

/** From where an exercise is shown: the person's right side is near, as the camera of the exercise has it. */
function cameraFor(shown: ShownExercise): Camera {
  const { movement } = shown.exercise;
  const isTurning = movement?.measure === 'rotation' || movement?.measure === 'twist' || movement?.measure === 'cross';
  const pitchDeg = isTurning ? ABOVE_TURNING_DEG : ABOVE_DEG;
  return parallelCamera({ yawDeg: yawFor(shown), pitchDeg, aim: [0, 0, 0] }, SIZE);
}

function yawFor(shown: ShownExercise): number {
  const { isSeated, exercise } = shown;
  const { mode, view } = exercise;
  if (mode === 'screen') return 0;
  if (hasProp(shown, 'wall')) return 180 - 2 * TURNED_DEG;
  if (view === 'side') return -90 + TURNED_DEG;
  // Straight from the front both arms look alike; a lifted leg and a chair show what they are from their corner.
  return movesLeg(exercise) ? -2 * TURNED_DEG : isSeated ? -TURNED_DEG : 0;
}

const movesLeg = ({ movement }: Exercise): boolean =>
  movement !== null && /Hip|Knee|Ankle/.test(sidedRule(movement.measure).joints.join());

/** Which way out is shown: of two the one of the near side, where the person's limbs are seen best. */
const shownWay = ({ ways, exercise }: ShownExercise): Way | null =>
  (exercise.view === 'side' ? ways.at(-1) : ways[0]) ?? null;

/** The picture of an exercise: at the furthest point, with a ghost of where it began. */
export function drawingOf(exercise: Exercise): FigureDrawing {
  const shown = shownExercise(exercise);
  const camera = cameraFor(shown);
  if (exercise.mode === 'screen') return screenDrawing(shown, camera);
  const way = shownWay(shown);
  const { rest, end } = endsOf(shown, way);
  const moving = movingParts(rest, end);
  const before = figureParts(shown, rest, moving, camera);
  const figure = figureParts(shown, end, moving, camera);
  const arrows = [...(way ? arrowsOf(shown, way, camera) : []), ...markOf(shown, rest, camera)];
  const props = propsOf(shown, rest, camera);
  const frame = frameOf(shown, { parts: [...before, ...figure], props, arrows }, camera);
  return { ...STILL, ...frame, props, ghost: before.filter(({ moves }) => moves), figure, arrows };
}

/** The whole person at rest. */
export function startDrawingOf(exercise: Exercise): FigureDrawing {
  const shown = shownExercise(exercise);
  const camera = cameraFor(shown);
  const rest = skeletonOn(shown, null, 0);
  const figure = figureParts(shown, rest, new Set(), camera);
  const props = propsOf(shown, rest, camera);
  return { ...STILL, box: boxAround(allPoints({ parts: figure, props, arrows: [] })), props, figure };
}

/** The picture a share of the way out, in a frame in which every way has room. */
export function movingDrawingOf(shown: ShownExercise, way: Way | null, share: number): FigureDrawing {
  const camera = cameraFor(shown);
  const ends = shown.ways.map((each) => endsOf(shown, each));
  const { rest, end } = endsOf(shown, way);
  const moving = shown.exercise.mode === 'screen' ? new Set<string>() : movingParts(rest, end);
  const props = propsOf(shown, rest, camera);
  const parts = ends.flatMap((each) => [each.rest, each.end]).flatMap((at) => figureParts(shown, at, moving, camera));
  const figure = figureParts(shown, skeletonOn(shown, way, share), moving, camera);
  return { ...STILL, ...frameOf(shown, { parts: [...parts, ...figure], props, arrows: [] }, camera), props, figure };
}

const STILL = { isCut: false, ghost: [], arrows: [], plumbs: [] } as const;

const endsOf = (shown: ShownExercise, way: Way | null): { readonly rest: Skeleton; readonly end: Skeleton } => ({
  rest: skeletonOn(shown, way, 0),
  end: skeletonOn(shown, way, 1),
});

function figureParts(
  { build, exercise }: ShownExercise,
  skeleton: Skeleton,
  moving: ReadonlySet<string>,
  camera: Camera,
): readonly FigurePart[] {
  return partsOf(skeleton, build.heightM, camera).map((part) => ({
    ...part,
    far: exercise.view === 'side' && part.side === 'left',
    moves: moving.has(`${part.side ?? ''}${part.part}`),
  }));
}

interface Framed {
  readonly parts: readonly FigurePart[];
  readonly props: readonly FigureProp[];
  readonly arrows: readonly FigureArrow[];
}

/** Around all of it, or around all but the legs where the picture is cut. A wall goes on outside. */
function frameOf(shown: ShownExercise, framed: Framed, camera: Camera): Pick<FigureDrawing, 'box' | 'isCut'> {
  if (!cutsLegs(shown)) return { box: boxAround(allPoints(framed)), isCut: false };
  const upper = framed.parts.filter(({ part }) => part !== 'thigh' && part !== 'shank');
  const cut = pixelOf(camera, [0, shown.place[1] - CUT_BELOW_M, 0]);
  return { box: boxAround([...allPoints({ ...framed, parts: upper }), cut]), isCut: true };
}

const allPoints = ({ parts, props, arrows }: Framed): readonly DrawnPoint[] => [
  ...parts.flatMap(outlined),
  ...props.flatMap(({ kind, points }) => (kind === 'wall' ? [] : points)),
  ...arrows.flat(),
];

/** A screen shows how somebody stands in one view after the other: both, side by side. */
function screenDrawing(shown: ShownExercise, camera: Camera): FigureDrawing {
  const { build, rest, place } = shown;
  const at = (leftM: number, turnDeg: number): Skeleton =>
    skeletonOf(build, { ...rest, turnDeg }, [place[0] + leftM, place[1], place[2]]);
  const still = (part: DrawnPart): FigurePart => ({ ...part, far: false, moves: false });
  const front = partsOf(at(-APART_M, 0), build.heightM, camera).map(still);
  const side = partsOf(at(APART_M, 90), build.heightM, camera).map((part) => ({
    ...still(part),
    far: part.side === 'left',
  }));
  const figure = [...front, ...side];
  const box = boxAround(figure.flatMap(outlined));
  const plumbs = [-APART_M, APART_M].map((leftM) => lined(camera, [leftM, 0, 0], [leftM, 1.08 * build.heightM, 0]));
  return { ...STILL, box, props: [], figure, plumbs };
}

/** Standing and without a need to see the legs, the picture shows the upper body, larger. */
const cutsLegs = ({ exercise, isSeated }: ShownExercise): boolean =>
  exercise.posture === 'upright' && !isSeated && !exercise.needs.some((name) => /Knee|Ankle/.test(name));

/** Below the hips, where a cut picture ends, in metres. */
const CUT_BELOW_M = 0.3;

const outlined = ({ outlines }: DrawnPart): readonly DrawnPoint[] => outlines.flat();

/** The frame around points. */
function boxAround(points: readonly DrawnPoint[]): FigureDrawing['box'] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return [left, top, Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top];
}

/** A part of the trunk has moved when it is this far from where it was; a limb when its bone points elsewhere by this much. */
const MOVED_M = 0.07;
const TURNED_BONE = 0.15;

/** Which parts go somewhere, by side and name. Arms that a trunk takes along do not. */
function movingParts(rest: Skeleton, end: Skeleton): ReadonlySet<string> {
  const moved = new Set<string>();
  const isTurned = (a: Vec, b: Vec, c: Vec, d: Vec): boolean => boneTurn(a, b, c, d) > TURNED_BONE;
  const trunkGoes = distanceBetween(rest.pelvis.at, end.pelvis.at) > MOVED_M;
  const shouldersTurn = isTurned(rest.left.shoulder, rest.right.shoulder, end.left.shoulder, end.right.shoulder);
  const headGoes = distanceBetween(rest.head.at, end.head.at) > MOVED_M;
  if (trunkGoes || shouldersTurn) moved.add('trunk');
  if (headGoes || shouldersTurn || isTurned(rest.neck.at, rest.head.at, end.neck.at, end.head.at)) moved.add('head');
  for (const side of SIDES) {
    const [from, to] = [rest[side], end[side]];
    const arm = shouldersTurn || isTurned(from.shoulder, from.elbow, to.shoulder, to.elbow);
    const leg = isTurned(from.hip, from.knee, to.hip, to.knee);
    if (arm && !trunkGoes) moved.add(`${side}arm`);
    if ((arm || isTurned(from.elbow, from.wrist, to.elbow, to.wrist)) && !trunkGoes) moved.add(`${side}forearm`);
    if (leg) moved.add(`${side}thigh`);
    if (distanceBetween(from.ankle, to.ankle) > MOVED_M / 2) moved.add(`${side}shank`);
  }
  return moved;
}

/** How far the direction of a bone has turned, as the distance between unit vectors. */
const boneTurn = (a: Vec, b: Vec, c: Vec, d: Vec): number => distanceBetween(unit(minus(b, a)), unit(minus(d, c)));

/** How much of the way an arrow leaves out at its beginning and end, so that it stands clear of both limbs. */
const ARROW_FROM = 0.22;
const ARROW_TO = 0.8;
const ARROW_STEPS = 14;
const UNDER_HAND = 10;
/** A way shorter than this is shown whole, and one that is shorter still needs no arrow. */
const ARROW_SHORT = 25;
const ARROW_LEAST = 10;

function arrowsOf(shown: ShownExercise, way: Way, camera: Camera): readonly FigureArrow[] {
  // Hands that turn outwards would be hidden by their own arrows.
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

/** Where a movement is that is too small to be drawn: the belly drawn in, or the pelvis that rolls until the low back lies down. */
function markOf(
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

/** Whose way an arrow shows. */
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

const lined = (camera: Camera, ...points: readonly Vec[]): readonly DrawnPoint[] =>
  points.map((at) => pixelOf(camera, at));

function propsOf(shown: ShownExercise, rest: Skeleton, camera: Camera): readonly FigureProp[] {
  if (shown.exercise.posture !== 'upright') return [mat(rest, camera)];
  const seatM = seatHeightM(shown);
  return [...(hasProp(shown, 'wall') ? [wall(shown, camera)] : []), ...(seatM === null ? [] : chair(seatM, camera))];
}

/** Half the width of a mat, and how much of it there is before and behind the person, in metres. */
const MAT_HALF_M = 0.3;
const MAT_MORE_M = 0.14;

/** Under all that lies on it. */
function mat(rest: Skeleton, camera: Camera): FigureProp {
  const along = Object.values(landmarksOf(rest)).map(([, , z]) => z);
  const [back, front] = [Math.min(...along) - MAT_MORE_M, Math.max(...along) + MAT_MORE_M];
  const corner = (side: number, z: number): Vec => [side * MAT_HALF_M, 0, z];
  return { kind: 'mat', points: lined(camera, corner(1, back), corner(1, front), corner(-1, front), corner(-1, back)) };
}

/** Half the width of the piece of wall, and its height, in metres. */
const WALL_HALF_M = 0.75;
const WALL_M = 2.1;

/** As far before the person as the hands are. */
function wall(shown: ShownExercise, camera: Camera): FigureProp {
  const hands = [null, ...shown.ways].flatMap((way) => {
    const { left, right } = skeletonOn(shown, way, 1);
    return [left.wrist[2], right.wrist[2]];
  });
  const corner = (side: number, y: number): Vec => [side * WALL_HALF_M, y, Math.max(...hands)];
  return { kind: 'wall', points: lined(camera, corner(1, 0), corner(1, WALL_M), corner(-1, WALL_M), corner(-1, 0)) };
}

/** Half the width of a seat, its ends before and behind the hips, and the height of the back above it, in metres. */
const SEAT = { halfM: 0.21, frontM: 0.22, backM: -0.2, backrestM: 0.42 } as const;

function chair(seatM: number, camera: Camera): readonly FigureProp[] {
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
