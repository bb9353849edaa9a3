import { describe, expect, it } from 'vitest';
import { landmarksOf } from '../../../src/care/figure/landmarks.ts';
import { distanceBetween } from '../../../src/care/figure/vectors.ts';
import { LESSON_IDS } from '../../../src/care/learning/lesson.ts';
import { LESSON_ANGLES, sceneOf } from '../../../src/care/learning/lesson-scene.ts';
import { beyondLimits } from '../../../src/care/figure/joint-limits.ts';

describe.each(LESSON_IDS)('the drawing of the lesson "%s"', (id) => {
  it('shows a body on the floor, and not in it', () => {
    for (const { skeleton, seatM } of sceneOf(id).figures) {
      const heights = Object.values(landmarksOf(skeleton)).map(([, y]) => y);
      expect(Math.min(...heights)).toBeGreaterThan(-0.01);
      expect(Math.min(...heights)).toBeLessThan(0.1);
      if (seatM !== null) expect(seatM).toBeGreaterThan(0.35);
    }
  });
});

it('no joint goes further than joints go', () => {
  expect(LESSON_ANGLES.flatMap(({ left, right, ...axial }) => [axial, left, right].flatMap(beyondLimits))).toEqual([]);
});

describe('what is held or lain on', () => {
  it('the load is between the hands, off the floor, near the shins', () => {
    const { figures, things } = sceneOf('lifting');
    const [lifter, box] = [figures[0]!, things[0]!];
    for (const { wrist, ankle } of [lifter.skeleton.left, lifter.skeleton.right]) {
      expect(distanceBetween(wrist, box.at)).toBeLessThan(0.4);
      expect(box.at[2] - ankle[2]).toBeLessThan(0.5);
    }
    expect(box.at[1] - box.half[1]).toBeGreaterThan(0);
  });

  it('somebody on the side lies as high as a shoulder is wide, the head on a cushion', () => {
    const { figures, things } = sceneOf('sleep');
    const { head, left, right } = figures[0]!.skeleton;
    expect(left.shoulder[1]).toBeGreaterThan(right.shoulder[1]);
    expect(things).toHaveLength(2);
    expect(things[0]!.at[1]).toBeLessThan(head.at[1]);
  });
});

it('one of the two arms is higher where sides are compared', () => {
  const { left, right } = sceneOf('sides').figures[0]!.skeleton;
  expect(left.wrist[1] - right.wrist[1]).toBeGreaterThan(0.1);
});
