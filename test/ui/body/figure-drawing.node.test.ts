import { describe, expect, it } from 'vitest';
import { isCounted } from '../../../src/core/exercise/exercise.ts';
import { EXERCISES, findExercise } from '../../../src/exercises/index.ts';
import skeletonExercise from '../../../scripts/new-exercise/skeleton.ts';
import { drawingOf, startDrawingOf, type FigureDrawing } from '../../../src/ui/body/figure-drawing.ts';

const library = EXERCISES.map((exercise) => ({ id: exercise.id, exercise }));

function pictureOf(id: string): FigureDrawing {
  const exercise = findExercise(id);
  if (!exercise) throw new Error(`expected ${id}`);
  return drawingOf(exercise);
}

const movingIn = ({ figure }: FigureDrawing): readonly string[] =>
  figure.filter(({ moves }) => moves).map(({ part, side }) => [side, part].filter(Boolean).join(' '));
const propsIn = ({ props }: FigureDrawing): ReadonlySet<string> => new Set(props.map(({ kind }) => kind));

describe('the picture of an exercise', () => {
  it.each(library)('lies in its frame, whole: $id', ({ exercise }) => {
    const { box, figure, ghost, arrows, isCut } = drawingOf(exercise);
    const [left, top, width, height] = box;
    expect(box.every(Number.isFinite)).toBe(true);
    const shown = isCut ? figure.filter(({ part }) => part !== 'thigh' && part !== 'shank') : [...figure, ...ghost];
    for (const [x, y] of [...shown.flatMap(({ outlines }) => outlines.flat()), ...arrows.flat()]) {
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x).toBeLessThanOrEqual(left + width);
      expect(y).toBeGreaterThanOrEqual(top);
      expect(y).toBeLessThanOrEqual(top + height);
    }
  });

  it('is like no other one', () => {
    const pictures = EXERCISES.map((exercise) => JSON.stringify(drawingOf(exercise)));
    expect(new Set(pictures).size).toBe(EXERCISES.length);
  });

  it.each(library.filter(({ exercise }) => isCounted(exercise)))(
    'tells what moves, and from where: $id',
    ({ exercise }) => {
      const drawing = drawingOf(exercise);
      expect(movingIn(drawing)).not.toEqual([]);
      expect(drawing.ghost.map(({ part }) => part)).toHaveLength(movingIn(drawing).length);
    },
  );

  it('marks the limbs that the exercise is about, and no others', () => {
    expect(new Set(movingIn(pictureOf('bird-dog')))).toEqual(
      new Set(['right thigh', 'right shank', 'left arm', 'left forearm']),
    );
    expect(new Set(movingIn(pictureOf('march-on-back')))).toEqual(new Set(['right thigh', 'right shank']));
    expect(movingIn(pictureOf('neck-side-bend'))).toEqual(['head']);
    expect(new Set(movingIn(pictureOf('elbow-curl')))).toEqual(new Set(['left forearm', 'right forearm']));
    expect(movingIn(pictureOf('bridge'))).toContain('trunk');
  });

  it('draws the near limb over the far one, seen from the side', () => {
    const { figure } = pictureOf('march-on-back');
    const at = (side: string): number => figure.findIndex((part) => part.side === side && part.part === 'shank');
    expect(at('right')).toBeGreaterThan(at('left'));
    expect(figure.filter(({ far }) => far).every(({ side }) => side === 'left')).toBe(true);
  });

  it('has what the exercise needs: a mat, a chair, a wall', () => {
    expect(propsIn(pictureOf('bridge'))).toEqual(new Set(['mat']));
    expect(propsIn(pictureOf('sit-to-stand'))).toEqual(new Set(['chair', 'seat']));
    expect(propsIn(pictureOf('wall-slide'))).toEqual(new Set(['wall']));
    expect(propsIn(pictureOf('elbow-curl'))).toEqual(new Set());
  });

  it('points at what is too small to be drawn', () => {
    for (const id of ['pelvic-tilt', 'transverse-abdominal']) expect(pictureOf(id).arrows).toHaveLength(1);
  });

  it('of a screen shows somebody from the front and from the side, each at a plumb line', () => {
    const { figure, plumbs } = pictureOf('posture-screen');
    expect(figure.filter(({ part }) => part === 'head')).toHaveLength(2);
    expect(plumbs).toHaveLength(2);
  });

  it('shows the upper body alone, larger, where no leg is looked at', () => {
    expect(pictureOf('overhead-press').isCut).toBe(true);
    expect(pictureOf('single-leg-stance').isCut).toBe(false);
    expect(pictureOf('seated-trunk-rotation').isCut).toBe(false);
  });

  it('is there for an exercise from outside', () => {
    const drawing = drawingOf(skeletonExercise);
    expect(new Set(movingIn(drawing))).toEqual(new Set(['right shank']));
    expect(propsIn(drawing)).toEqual(new Set(['chair', 'seat']));
  });
});

describe('the start position', () => {
  it.each(library)('is of the whole person, nothing of it moving: $id', ({ exercise }) => {
    const drawing = startDrawingOf(exercise, { near: 'right', mirrored: false });
    expect(drawing.isCut).toBe(false);
    expect(movingIn(drawing)).toEqual([]);
    expect(drawing.figure.filter(({ part }) => part === 'shank')).toHaveLength(2);
  });
});
