import { describe, expect, it } from 'vitest';
import { cameraAt, poseSeenBy } from '../../../src/care/figure/camera.ts';
import { landmarksOf } from '../../../src/care/figure/landmarks.ts';
import { shownExercise, skeletonOn } from '../../../src/care/figure/shown-exercise.ts';
import type { Side } from '../../../src/core/body/landmarks.ts';
import type { Landmarks } from '../../../src/core/body/pose.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { messageSentence } from '../../../src/text/say/cue.ts';
import { placeSentence } from '../../../src/text/say/place.ts';
import { startDrawingOf, type FigureDrawing } from '../../../src/ui/body/figure-drawing.ts';
import type { DrawnPart, DrawnPoint } from '../../../src/ui/body/figure-shapes.ts';
import { placementDrawingOf, type PlacementView } from '../../../src/ui/body/placement-drawing.ts';

const PX_PER_M = 100;
const library = EXERCISES.map((exercise) => ({ id: exercise.id, exercise }));

const centre = (points: readonly DrawnPoint[]): DrawnPoint => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];
const partsNamed = (figure: readonly DrawnPart[], name: string, side?: Side): readonly DrawnPoint[] =>
  figure
    .filter(({ part, ...of }) => part === name && (side === undefined || of.side === side))
    .flatMap((part) => part.outlines.flat());

/** Where the laptop stands by the drawing from above: measured on the drawn body, not read off the data. */
function sideInDrawing({ figure, nose, eye }: PlacementView): 'To your side' | 'In front of you' | 'Behind you' {
  const [leftX, leftY] = centre(partsNamed(figure, 'thigh', 'left'));
  const [rightX, rightY] = centre(partsNamed(figure, 'thigh', 'right'));
  const [bodyX, bodyY] = centre(partsNamed(figure, 'trunk'));
  const toLaptop: DrawnPoint = [eye[0] - bodyX, eye[1] - bodyY];
  const across: DrawnPoint = [rightX - leftX, rightY - leftY];
  const cosine =
    (toLaptop[0] * across[0] + toLaptop[1] * across[1]) / (Math.hypot(...toLaptop) * Math.hypot(...across));
  if (Math.abs(cosine) > 0.9) return 'To your side';
  expect(Math.abs(cosine), 'neither beside nor before nor behind').toBeLessThan(0.1);
  const [headX, headY] = centre(partsNamed(figure, 'head'));
  const [noseX, noseY] = centre(nose);
  const towards = (noseX - headX) * toLaptop[0] + (noseY - headY) * toLaptop[1];
  return towards > 0 ? 'In front of you' : 'Behind you';
}

describe('the drawing of where the laptop stands', () => {
  it.each(library)('says the same as its words, side, distance and height: $id', ({ exercise }) => {
    const words = placeSentence(exercise);
    const { above, level } = placementDrawingOf(exercise);

    expect(words).toContain(sideInDrawing(above));

    const [from = 0, to = 0] = [...words.matchAll(/(\d+) to (\d+) metres/g)].flatMap(([, a, b]) => [
      Number(a),
      Number(b),
    ]);
    for (const { eye, figure } of [above, level]) {
      const distanceM = Math.abs(centre(partsNamed(figure, 'thigh'))[0] - eye[0]) / PX_PER_M;
      expect(distanceM).toBeGreaterThan(from - 0.4);
      expect(distanceM).toBeLessThan(to + 0.4);
    }

    const heightM = -level.eye[1] / PX_PER_M;
    const trunk = partsNamed(level.figure, 'trunk').map(([, y]) => -y / PX_PER_M);
    const [low, high] = [Math.min(...trunk), Math.max(...trunk)];
    const isAtChest = heightM > (low + high) / 2 && heightM < high;
    const isLow = heightM >= 0.4 && heightM <= 0.9;
    expect(words).toContain(exercise.posture === 'upright' ? 'at chest height' : 'on a chair or a low table');
    expect(words.includes('at chest height') ? isAtChest : isLow).toBe(true);
  });

  it.each(library)('shows as much of the person as the words ask for: $id', ({ exercise }) => {
    const { level } = placementDrawingOf(exercise);
    const [, ...ends] = level.sight;
    const lowestM = Math.min(...ends.map(([, y]) => -y / PX_PER_M));
    const hipsM = -centre(partsNamed(level.figure, 'thigh'))[1] / PX_PER_M;
    if (placeSentence(exercise).includes('to feet')) expect(lowestM).toBeLessThan(0.15);
    else expect(lowestM).toBeGreaterThan(hipsM - 0.4);
  });

  it('stands behind somebody whose face is to the wall', () => {
    const wallSlide = EXERCISES.find(({ id }) => id === 'wall-slide');
    expect(placeSentence(wallSlide as Exercise)).toMatch(/^Behind you.*Your back is to the camera/);
    const turn = { kind: 'fix', id: 'not-facing' } as const;
    expect(EXERCISES.filter((one) => messageSentence(one, turn) === 'Turn your back to the camera')).toEqual([
      wallSlide,
    ]);
  });

  it.each(library)('lies in its frame: $id', ({ exercise }) => {
    const { above, level } = placementDrawingOf(exercise);
    for (const { box, figure, laptop, stand } of [above, level]) {
      const [left, top, width, height] = box;
      for (const [x, y] of [...figure.flatMap(({ outlines }) => outlines.flat()), ...laptop.flat(), ...stand.flat()]) {
        expect(x).toBeGreaterThanOrEqual(left);
        expect(x).toBeLessThanOrEqual(left + width);
        expect(y).toBeGreaterThanOrEqual(top);
        expect(y).toBeLessThanOrEqual(top + height);
      }
    }
  });
});

const LIMBS = [
  ['arm', 'Shoulder', 'Elbow'],
  ['forearm', 'Elbow', 'Wrist'],
  ['thigh', 'Hip', 'Knee'],
  ['shank', 'Knee', 'FootIndex'],
] as const;
const SIDES = ['left', 'right'] as const;

/** The places of all limbs and the head along the picture, drawn in the outline and seen by a real camera. */
function places({ figure }: FigureDrawing, points: Landmarks): readonly (readonly [drawn: number, seen: number])[] {
  const limbs = SIDES.flatMap((side) =>
    LIMBS.map(
      ([part, from, to]) =>
        [
          centre(partsNamed(figure, part, side))[0],
          (points[`${side}${from}`].xPx + points[`${side}${to}`].xPx) / 2,
        ] as const,
    ),
  );
  return [
    ...limbs,
    [centre(partsNamed(figure, 'head'))[0], (points.leftEar.xPx + points.rightEar.xPx + points.nose.xPx) / 3],
  ];
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [meanA, meanB] = [mean(0), mean(1)];
  const sum = (f: (a: number, b: number) => number): number =>
    pairs.reduce((total, [a, b]) => total + f(a - meanA, b - meanB), 0);
  return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
}

describe('the outline of the start pose over the picture', () => {
  const cases = library.flatMap((one) =>
    SIDES.flatMap((near) => [false, true].map((mirrored) => ({ ...one, near, mirrored }))),
  );
  it.each(cases)(
    'faces the way the person will: $id, $near side near, mirrored: $mirrored',
    ({ exercise, near, mirrored }) => {
      const { above } = placementDrawingOf(exercise);
      const yawDeg = { 'To your side': near === 'right' ? -90 : 90, 'In front of you': 0, 'Behind you': 180 }[
        sideInDrawing(above)
      ];
      const shown = shownExercise(exercise);
      const camera = cameraAt({
        yawDeg,
        heightM: 0.7,
        distanceM: 2.5,
        aimM: 0.7,
        widthPx: 1280,
        heightPx: 720,
        fovDeg: 70,
      });
      const { points } = poseSeenBy(camera, landmarksOf(skeletonOn(shown, null, 0)), 0);
      if (!points) throw new Error('expected a person');
      const seen = places(startDrawingOf(exercise, { near, mirrored }), points);
      expect(correlation(seen) * (mirrored ? -1 : 1)).toBeGreaterThan(0.5);
    },
  );
});
