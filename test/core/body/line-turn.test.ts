import { describe, expect, it } from 'vitest';
import { readTurn, turnFrom, turnOf, type LineTurn } from '../../../src/core/body/line-turn.ts';
import type { Landmark } from '../../../src/core/body/pose.ts';

const rad = (deg: number): number => (deg * Math.PI) / 180;
const at = (xPx: number, zPx: number): Landmark => ({ xPx, yPx: 0, zPx, score: 1 });

/** The shoulder line of somebody turned by so much, in a picture that is so many times as deep as the body. */
const lineAt = (deg: number, depth: number): LineTurn => {
  const [x, z] = [Math.cos(rad(deg)), Math.sin(rad(deg))];
  const world = { left: { xM: x, yM: 0, zM: z }, right: { xM: 0, yM: 0, zM: 0 } };
  return readTurn({ left: at(100 * x, 100 * depth * z), right: at(0, 0), world }, 1);
};

describe('the turn of a line', () => {
  it('is the mean of what both depths show of it, and the picture’s alone where there are no world points', () => {
    expect(turnOf({ inPictureDeg: 50, inWorldDeg: 30 })).toBe(40);
    expect(turnOf({ inPictureDeg: 50, inWorldDeg: null })).toBe(50);
  });

  it.each([1, 2.5])(
    'from where a body rests is the same to either side, however the body is turned, at depth %d',
    (depth) => {
      const straight = turnFrom(lineAt(25, depth), lineAt(0, depth));
      // A difference of readings leaves 25 one way and 46 the other of a body that is turned by 20, where the picture is 2.5 times as deep.
      for (const faces of [-20, -10, 10, 20])
        for (const by of [-25, 25])
          expect(Math.abs(Math.abs(turnFrom(lineAt(faces + by, depth), lineAt(faces, depth))) - straight)).toBeLessThan(
            2,
          );
    },
  );

  it('of a body that faces the camera is what is read of it', () => {
    const now = lineAt(30, 2.5);
    expect(turnFrom(now, lineAt(0, 2.5))).toBeCloseTo(turnOf(now));
  });

  it('without world points is the difference of what the picture shows', () => {
    expect(turnFrom({ inPictureDeg: 50, inWorldDeg: null }, { inPictureDeg: 20, inWorldDeg: null })).toBe(30);
  });
});
