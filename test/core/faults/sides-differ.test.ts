import { describe, expect, it } from 'vitest';
import type { CriterionOf } from '../../../src/core/exercise/fault-criterion.ts';
import { sidesDiffer } from '../../../src/core/faults/sides-differ.ts';
import { someContext, stretch } from './some-context.ts';

const UNEVEN: CriterionOf<'sides-differ'> = { kind: 'sides-differ', measure: 'arm', over: 15 };

describe('arms that are not raised alike', () => {
  const differBy = (deg: number, facesDeg: number) => {
    const frames = stretch(0, 600, 60, { left: { arm: 90 }, right: { arm: 90 - deg } });
    return sidesDiffer.find(
      someContext(frames, { from: { near: null, facesDeg, isOblique: false, offDeg: 0 } }),
      UNEVEN,
      'uneven',
    );
  };

  it('are uneven by the limit where the body faces the camera', () => {
    expect(differBy(13, 0)).toBe('none');
    expect(differBy(17, 0)).not.toBe('none');
  });

  it('may differ by 0.85 degrees more for each degree by which the body is turned', () => {
    expect(differBy(28, 20)).toBe('none');
    expect(differBy(40, 20)).not.toBe('none');
  });
});
