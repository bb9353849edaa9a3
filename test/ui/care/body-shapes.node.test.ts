import { describe, expect, it } from 'vitest';
import { BODY_PLACES, partsOf } from '../../../src/care/pain/body-place.ts';
import { nextShape, shapesOf, type Arrow, type BodyShape } from '../../../src/ui/care/body-shapes.ts';

const VIEWS = ['front', 'back'] as const;
const ARROWS: readonly Arrow[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

describe('the body picture', () => {
  it('shows every place, some of them from the front and from behind', () => {
    const shown = new Set(VIEWS.flatMap((view) => shapesOf(view).map(({ place }) => place)));
    expect(BODY_PLACES.filter((place) => !shown.has(place))).toEqual([]);
  });

  it('shows the person’s right on the left from the front, as somebody across, and on the right from behind', () => {
    for (const view of VIEWS)
      for (const { place, middle } of shapesOf(view)) {
        const { side } = partsOf(place);
        const isOnTheLeft = middle.x < 0;
        if (side !== null) expect(isOnTheLeft, `${view}: ${place}`).toBe((view === 'front') === (side === 'right'));
        else expect(middle.x).toBeCloseTo(0);
      }
  });

  it.each(VIEWS)('leads to every place by arrow keys alone, from wherever one begins: %s', (view) => {
    const shapes = shapesOf(view);
    for (const start of shapes) {
      const reached = new Set<BodyShape>([start]);
      for (const from of reached) ARROWS.forEach((arrow) => reached.add(nextShape(shapes, from, arrow)));
      expect(shapes.filter((shape) => !reached.has(shape)).map(({ place }) => place)).toEqual([]);
    }
  });
});
