import { parallelCamera, pixelOf, type Camera } from '../../care/figure/camera.ts';
import { landmarksOf } from '../../care/figure/landmarks.ts';
import type { Vec } from '../../care/figure/vectors.ts';
import type { LessonScene, SceneFigure, SceneThing } from '../../care/learning/lesson-scene.ts';
import { boxAround, type FigureDrawing, type FigurePart } from './figure-drawing.ts';
import { chair, type FigureProp } from './figure-props.ts';
import { outlineOf, partsOf, type Ball } from './figure-shapes.ts';

/** How far a mat or a bed reaches beyond the body that lies on it, in metres. */
const MAT_MORE_M = 0.2;
/** How round the edges of things are, in metres. */
const ROUND = { box: 0.012, cushion: 0.05 } as const;

/** The drawing of a lesson, by the same body and in the same shapes as that of an exercise. */
export function sceneDrawing(scene: LessonScene): FigureDrawing {
  const camera = parallelCamera({ ...scene, aim: [0, 0, 0] }, { widthPx: 0, heightPx: 0, pxPerM: 100 });
  const props = [
    ...(scene.bedBehindM === null ? [] : [mat(scene.figures, scene.bedBehindM, camera)]),
    ...scene.figures.flatMap(({ seatM }) => (seatM === null ? [] : chair(seatM, camera))),
    ...scene.things.map((thing) => solid(thing, camera)),
  ];
  const figure = scene.figures.flatMap((one) => partsIn(one, camera));
  const points = [...figure.flatMap(({ outlines }) => outlines.flat()), ...props.flatMap((prop) => prop.points)];
  return { box: boxAround(points), isCut: false, props, ghost: [], figure, arrows: [], plumbs: [] };
}

const partsIn = ({ skeleton, heightM, marked, isFromSide }: SceneFigure, camera: Camera): readonly FigurePart[] =>
  partsOf(skeleton, heightM, camera).map((part) => ({
    ...part,
    moves: marked.includes(part.part),
    far: isFromSide && part.side === 'left',
  }));

/** A mat under every part of the bodies that lie. */
function mat(figures: readonly SceneFigure[], behindM: number, camera: Camera): FigureProp {
  const points = figures.flatMap(({ skeleton }) => Object.values(landmarksOf(skeleton)));
  const ends = (axis: 0 | 2): readonly [number, number] => {
    const along = points.map((at) => at[axis]);
    return [Math.min(...along) - MAT_MORE_M, Math.max(...along) + MAT_MORE_M];
  };
  const [[left, right], [nearest, front]] = [ends(0), ends(2)];
  const back = nearest + MAT_MORE_M - behindM;
  const corners: readonly Vec[] = [
    [left, 0, back],
    [right, 0, back],
    [right, 0, front],
    [left, 0, front],
  ];
  return { kind: 'mat', points: corners.map((at) => pixelOf(camera, at)) };
}

/** A box or a cushion: what lies between the balls at its corners. */
function solid({ kind, at, half }: SceneThing, camera: Camera): FigureProp {
  const signs = [-1, 1] as const;
  const corners = signs.flatMap((x) =>
    signs.flatMap((y) =>
      signs.map((z): Ball => [[at[0] + x * half[0], at[1] + y * half[1], at[2] + z * half[2]], ROUND[kind]]),
    ),
  );
  return { kind, points: outlineOf(corners, camera) };
}
