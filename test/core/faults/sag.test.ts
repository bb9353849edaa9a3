import { describe, expect, it } from 'vitest';
import { sag } from '../../../src/core/faults/sag.ts';
import { someContext, stretch } from './some-context.ts';

describe('a limb that gives way', () => {
  it('does so by more than its track shimmers: six times the noise from the highest frame to the lowest', () => {
    const dips = (byDeg: number, noiseDeg: number) => {
      const look = { noiseDeg };
      const frames = [
        ...stretch(0, 400, 60, look),
        ...stretch(400, 400, 60 - byDeg, look),
        ...stretch(800, 400, 60, look),
      ];
      return sag.find(someContext(frames), { kind: 'sags', by: 10 }, 'sags');
    };
    expect(dips(12, 0)).toMatchObject({ startMs: 400 });
    expect(dips(14, 1)).toBe('none');
    expect(dips(20, 1)).toMatchObject({ startMs: 400 });
  });
});
