import type { Side } from '../../core/body/landmarks.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { placementOf } from '../../core/exercise/placement.ts';
import { sidedRule } from '../../core/measure/sided-measures.ts';
import { pixelOf, parallelCamera, type Camera } from '../../care/figure/camera.ts';
import { hasProp, shownExercise, skeletonOn, type ShownExercise } from '../../care/figure/shown-exercise.ts';
import type { Way } from '../../care/figure/way.ts';
import { skeletonOf, type Skeleton } from '../../care/figure/skeleton.ts';
import type { Vec } from '../../care/figure/vectors.ts';
import { arrowsOf, markOf, type FigureArrow } from './figure-arrows.ts';
import { propsOf, type FigureProp } from './figure-props.ts';
import { partsOf, type DrawnPart, type DrawnPoint } from './figure-shapes.ts';
import { movingParts } from './moving-parts.ts';

/** A part of the body in the drawing. */
export interface FigurePart extends DrawnPart {
  /** True for a part that moves in the exercise. */
  readonly moves: boolean;
  /** True for a limb on the far side, in a drawing from the side. */
  readonly far: boolean;
}

/** The drawing of an exercise; a metre has 100 units. */
export interface FigureDrawing {
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** True where the legs are cut off below: nothing of the exercise happens there. */
  readonly isCut: boolean;
  readonly props: readonly FigureProp[];
  /** The moving parts at the start of the movement. */
  readonly ghost: readonly FigurePart[];
  readonly figure: readonly FigurePart[];
  /** Arrows from the start to the end of the movement, or marks at a movement that is too small to be seen. */
  readonly arrows: readonly FigureArrow[];
  /** Vertical lines to compare a posture with. */
  readonly plumbs: readonly (readonly DrawnPoint[])[];
}

const PX_PER_M = 100;
const SIZE = { widthPx: 0, heightPx: 0, pxPerM: PX_PER_M };
/** Space around the figure. */
const MARGIN = 8;
/**
 * The drawing is turned a little (from the side a bit to the front, from the front a bit to the side) and seen a little
 * from above, so that no limb hides the other.
 */
const TURNED_DEG = 16;
const ABOVE_DEG = 8;
/** A movement that turns about the vertical is seen from further above. */
const ABOVE_TURNING_DEG = 18;
/** The two figures of a posture screen stand this far from the middle. */
const APART_M = 0.36;
/** The height of their plumb lines, in body heights. */
const PLUMB_SHARE = 1.08;

/** The camera of the drawing. Its side is that of the exercise's camera: the person's right side is near. */
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
  // Straight from the front both arms look alike; a lifted leg and a chair are recognised from a corner.
  return movesLeg(exercise) ? -2 * TURNED_DEG : isSeated ? -TURNED_DEG : 0;
}

const movesLeg = ({ movement }: Exercise): boolean =>
  movement !== null && /Hip|Knee|Ankle/.test(sidedRule(movement.measure).joints.join());

/**
 * The movement that is drawn: seen from the side the one of the near side, because those limbs are seen best; else the
 * first.
 */
const shownWay = ({ ways, exercise }: ShownExercise): Way | null =>
  (exercise.view === 'side' ? ways.at(-1) : ways[0]) ?? null;

/** The drawing of an exercise: the body at the furthest point, and the moving parts where they began. */
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

/** How the person is seen on the screen: the side nearer to the camera, and whether the picture is a mirror. */
export interface SeenOnScreen {
  readonly near: Side;
  readonly mirrored: boolean;
}

/**
 * The whole person in the start pose, as the laptop sees them from where it stands: they face on the screen as the
 * drawing faces.
 */
export function startDrawingOf(exercise: Exercise, { near, mirrored }: SeenOnScreen): FigureDrawing {
  const shown = shownExercise(exercise);
  const rest = skeletonOn(shown, null, 0);
  const seen = laptopCamera(exercise, near);
  const camera: Camera = mirrored ? { ...seen, seen: (at) => mirrorImage(seen.seen(at)) } : seen;
  const figure = figureParts(shown, rest, new Set(), camera);
  const props = propsOf(shown, rest, camera);
  return { ...STILL, box: boxAround(allPoints({ parts: figure, props, arrows: [] })), props, figure };
}

const mirrorImage = ([right, up, away]: Vec): Vec => [-right, up, away];

/** The camera of the laptop from where an exercise wants it, so many degrees from above; the drawing's own units. */
export function laptopCamera(exercise: Exercise, near: Side, pitchDeg = 0): Camera {
  const yawDeg = { front: 0, back: 180, side: near === 'right' ? -90 : 90 }[placementOf(exercise).at];
  return parallelCamera({ yawDeg, pitchDeg, aim: [0, 0, 0] }, SIZE);
}

const STILL = { isCut: false, ghost: [], arrows: [], plumbs: [] } as const;

const endsOf = (shown: ShownExercise, way: Way | null): { readonly rest: Skeleton; readonly end: Skeleton } => ({
  rest: skeletonOn(shown, way, 0),
  end: skeletonOn(shown, way, 1),
});

/** The parts of a body in a drawing; those of `moving` (side and name) are marked. */
export function figureParts(
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

export interface Framed {
  readonly parts: readonly FigurePart[];
  readonly props: readonly FigureProp[];
  readonly arrows: readonly FigureArrow[];
}

/** The frame around everything, or around everything but the legs where the drawing is cut. A wall may stick out. */
export function frameOf(shown: ShownExercise, framed: Framed, camera: Camera): Pick<FigureDrawing, 'box' | 'isCut'> {
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

/** A posture screen is drawn as two figures side by side, one for each view. */
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
  const plumb = (leftM: number): readonly DrawnPoint[] =>
    [0, PLUMB_SHARE * build.heightM].map((y) => pixelOf(camera, [leftM, y, 0]));
  const plumbs = [plumb(-APART_M), plumb(APART_M)];
  return { ...STILL, box, props: [], figure, plumbs };
}

/** For somebody who stands and whose legs need not be seen, the drawing shows the upper body, larger. */
const cutsLegs = ({ exercise, isSeated }: ShownExercise): boolean =>
  exercise.posture === 'upright' && !isSeated && !exercise.needs.some((name) => /Knee|Ankle/.test(name));

/** How far below the hips a cut drawing ends, in metres. */
const CUT_BELOW_M = 0.3;

const outlined = ({ outlines }: DrawnPart): readonly DrawnPoint[] => outlines.flat();

/** The frame around some points. */
export function boxAround(points: readonly DrawnPoint[]): FigureDrawing['box'] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return [left, top, Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top];
}
