import { demonstrate, type Demonstration } from '../../care/figure/demonstrate.ts';
import { skeletonOn, type ShownExercise } from '../../care/figure/shown-exercise.ts';
import type { ShownFault } from '../../care/figure/shown-fault.ts';
import type { Way } from '../../care/figure/way.ts';
import type { Camera } from '../../care/figure/camera.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { placementOf } from '../../core/exercise/placement.ts';
import { markOf, type FigureArrow } from './figure-arrows.ts';
import { figureParts, frameOf, laptopCamera, type FigureDrawing, type FigurePart } from './figure-drawing.ts';
import { propsOf, type FigureProp } from './figure-props.ts';
import { outlinePath } from './figure-shapes.ts';
import { movingParts } from './moving-parts.ts';

/** A part of a picture: its outline as an SVG path, and its classes. */
export interface FilmPart {
  readonly path: string;
  readonly classes: string;
}

/** One picture of the figure. */
export type FilmPicture = readonly FilmPart[];

/** A figure that moves, as the laptop sees it. The same moment of the movement gives the same picture object. */
export interface FigureFilm extends Pick<FigureDrawing, 'box' | 'isCut'> {
  readonly props: readonly FigureProp[];
  /** Marks at a movement that is too small to be seen. */
  readonly marks: readonly FigureArrow[];
  readonly durationMs: number;
  readonly pictureAt: (timeMs: number) => FilmPicture;
  /** For who wants no movement: the start, and the furthest point. */
  readonly start: FilmPicture;
  readonly end: FilmPicture;
}

/** A demonstration holds long enough to be seen, which is shorter than some exercises ask for. A choice. */
const HOLD_UP_TO_MS = 1500;
/**
 * So many pictures are drawn of a way out, once; the way back shows them again. A choice: 24 a second at the usual pace, as in films. While
 * somebody gets ready, more of them would take the processor from the model that looks for the start position.
 */
const STEPS = 48;
/** A laptop on a low table looks down a little at somebody on the floor, and not at who stands. From the placement: 0.65 m high, 2.5 m away. */
const FROM_ABOVE = { low: 10, chest: 0 } as const;
/** A leg that goes too low for its length is drawn with its foot on the floor. */
const DRAWN = { feetOnFloor: true } as const;
/** The shares of the way at which the body is measured for the frame. */
const LOOKED_AT = [0, 0.25, 0.5, 0.75, 1] as const;

/** An exercise as a film, and with a fault of it beside that; both in frames of the same size. */
export function filmsOf(
  exercise: Exercise,
  fault: ShownFault | null,
): { readonly clean: FigureFilm; readonly faulty: FigureFilm | null } {
  const clean = demonstrate(exercise, { holdUpToMs: HOLD_UP_TO_MS });
  // The one without it is beside it.
  const faulty =
    fault && demonstrate(exercise, { holdUpToMs: HOLD_UP_TO_MS, fault: { ...fault, isComparative: false } });
  const shots = [clean, ...(faulty ? [faulty] : [])];
  const camera = laptopCamera(exercise, 'right', FROM_ABOVE[placementOf(exercise).height.kind]);
  const frame = frameAround(
    shots.map(({ shown }) => shown),
    camera,
  );
  return {
    clean: filmOf(clean, { camera, frame, marked: marksOf(clean.shown), mark: 'moves' }),
    faulty: faulty && filmOf(faulty, { camera, frame, marked: wrongParts(clean.shown, faulty.shown), mark: 'wrong' }),
  };
}

interface Shot {
  readonly camera: Camera;
  readonly frame: Pick<FigureDrawing, 'box' | 'isCut'>;
  readonly marked: ReadonlySet<string>;
  readonly mark: 'moves' | 'wrong';
}

function filmOf({ shown, durationMs, momentAt }: Demonstration, { camera, frame, marked, mark }: Shot): FigureFilm {
  const drawn = new Map<Way | null, FilmPicture[]>();
  const pictureOf = (way: Way | null, share: number): FilmPicture => {
    const step = Math.round(share * STEPS);
    const pictures = drawn.get(way) ?? [];
    drawn.set(way, pictures);
    return (pictures[step] ??= figureParts(shown, skeletonOn(shown, way, step / STEPS, DRAWN), marked, camera).map(
      (part) => ({
        path: outlinePath(part.outlines),
        classes: classesOf(part, mark),
      }),
    ));
  };
  const first = shown.ways[0] ?? null;
  return {
    ...frame,
    props: propsOf(shown, skeletonOn(shown, null, 0), camera),
    marks: markOf(shown, skeletonOn(shown, null, 0), camera),
    durationMs,
    pictureAt: (timeMs) => {
      const { way, share } = momentAt(timeMs);
      return pictureOf(way, share);
    },
    start: pictureOf(first, 0),
    end: pictureOf(first, 1),
  };
}

const classesOf = ({ part, far, moves }: FigurePart, mark: Shot['mark']): string =>
  `${part}${far ? ' far' : ''}${moves ? ` ${mark}` : ''}`;

/** The parts that move in an exercise: what it is about. */
function marksOf(shown: ShownExercise): ReadonlySet<string> {
  if (shown.exercise.mode === 'screen') return new Set();
  return new Set(shown.ways.flatMap((way) => [...movingParts(skeletonOn(shown, way, 0), skeletonOn(shown, way, 1))]));
}

/** The parts that are elsewhere in a fault; those that move, where it is one of pace or of the hold. */
function wrongParts(clean: ShownExercise, faulty: ShownExercise): ReadonlySet<string> {
  const parts = clean.ways.flatMap((way, index) => {
    const other = faulty.ways[index];
    return other ? [...movingParts(skeletonOn(clean, way, 1), skeletonOn(faulty, other, 1))] : [];
  });
  return parts.length > 0 ? new Set(parts) : marksOf(clean);
}

function frameAround(all: readonly ShownExercise[], camera: Camera): Pick<FigureDrawing, 'box' | 'isCut'> {
  const [first = null] = all;
  if (!first) return { box: [0, 0, 1, 1], isCut: false };
  const parts = all.flatMap((shown) =>
    [null, ...shown.ways].flatMap((way) =>
      LOOKED_AT.flatMap((share) => figureParts(shown, skeletonOn(shown, way, share, DRAWN), new Set(), camera)),
    ),
  );
  const props = all.flatMap((shown) => propsOf(shown, skeletonOn(shown, null, 0), camera));
  return frameOf(first, { parts, props, arrows: [] }, camera);
}

/** The films of an exercise, and of a fault of it, once made. */
const made = new WeakMap<Exercise, Map<string, ReturnType<typeof filmsOf>>>();

/** As `filmsOf`; the same exercise and fault give the same films, whose pictures are drawn once. */
export function keptFilms(exercise: Exercise, fault: ShownFault | null): ReturnType<typeof filmsOf> {
  const kept = made.get(exercise) ?? new Map<string, ReturnType<typeof filmsOf>>();
  made.set(exercise, kept);
  const key = fault?.id ?? '';
  const films = kept.get(key) ?? filmsOf(exercise, fault);
  kept.set(key, films);
  return films;
}
