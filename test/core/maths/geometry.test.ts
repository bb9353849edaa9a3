import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  across,
  along,
  angleBetweenDeg,
  distance,
  innerAngleDeg,
  midpoint,
  turnDeg,
  type Point,
} from '../../../src/core/maths/geometry.ts';

const at = (xPx: number, yPx: number): Point => ({ xPx, yPx });
const HIP = at(100, 100);
const SHOULDER = at(100, 20);

describe('angles in the picture', () => {
  it('reads a straight joint as 180 and a right angle as 90, whichever way it bends', () => {
    expect(innerAngleDeg(SHOULDER, HIP, at(100, 180))).toBeCloseTo(180);
    expect(innerAngleDeg(SHOULDER, HIP, at(180, 100))).toBeCloseTo(90);
    expect(innerAngleDeg(SHOULDER, HIP, at(20, 100))).toBeCloseTo(90);
    expect(innerAngleDeg(SHOULDER, HIP, at(100, 50))).toBeCloseTo(0);
  });

  it('does not know the angle at a limb without length', () => {
    expect(innerAngleDeg(SHOULDER, HIP, HIP)).toBeNaN();
  });

  it('turns clockwise as seen on the screen for positive degrees', () => {
    expect(turnDeg({ x: 1, y: 0 }, { x: 0, y: 1 })).toBeCloseTo(90);
    expect(turnDeg({ x: 0, y: 1 }, { x: 1, y: 0 })).toBeCloseTo(-90);
  });

  it('splits a vector into its part along a line and its part across', () => {
    const trunk = { x: 0, y: -80 };
    expect(along({ x: 30, y: -40 }, trunk)).toBeCloseTo(40);
    expect(across({ x: 30, y: -40 }, trunk)).toBeCloseTo(30);
  });

  it('measures lengths in pixels', () => {
    expect(distance(at(0, 0), at(3, 4))).toBe(5);
    expect(midpoint(at(0, 10), at(4, 20))).toEqual(at(2, 15));
  });

  it('is the same near and far, here and there, and turned by any angle', () => {
    const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(coordinate, coordinate, coordinate, coordinate),
        fc.double({ min: 0.1, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 6.3, noNaN: true }),
        ([ax, ay, bx, by], scale, turn) => {
          fc.pre(Math.hypot(ax, ay) > 1 && Math.hypot(bx, by) > 1);
          const moved = (x: number, y: number): Point =>
            at(
              77 + scale * (x * Math.cos(turn) - y * Math.sin(turn)),
              scale * (x * Math.sin(turn) + y * Math.cos(turn)) - 31,
            );
          const before = innerAngleDeg(at(ax, ay), at(0, 0), at(bx, by));
          expect(innerAngleDeg(moved(ax, ay), moved(0, 0), moved(bx, by))).toBeCloseTo(before, 4);
          expect(before).toBeGreaterThanOrEqual(0);
          expect(before).toBeLessThanOrEqual(180);
          expect(angleBetweenDeg({ x: ax, y: ay }, { x: bx, y: by })).toBeCloseTo(before, 6);
        },
      ),
      { numRuns: 100 },
    );
  });
});
