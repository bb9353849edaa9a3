import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexAt, pyramidOf, stretchOf } from '../../../src/care/review/decimate.ts';

const value = fc.oneof(
  { weight: 8, arbitrary: fc.float({ min: -180, max: 360, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);

/** The same, read one by one. */
function plain(values: readonly number[]) {
  const read = values.filter((one) => !Number.isNaN(one));
  return {
    least: read.length > 0 ? Math.min(...read) : Number.NaN,
    most: read.length > 0 ? Math.max(...read) : Number.NaN,
    hasGap: read.length < values.length,
  };
}

describe('a trace drawn at any width', () => {
  it('has in every stretch the least, the most and the gaps that are in it', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 400 }), fc.nat(), fc.nat(), (numbers, a, b) => {
        const values = Float32Array.from(numbers);
        const [from, to] = [a % (values.length + 1), b % (values.length + 1)].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        expect(stretchOf(pyramidOf(values), from, to)).toEqual(plain([...values.slice(from, to)]));
      }),
      { numRuns: 500 },
    );
  });

  it('reads no more values for an hour than for a minute', () => {
    const values = new Float32Array(108_000).map((_, at) => Math.sin(at / 50));
    const pyramid = pyramidOf(values);
    const read = pyramid.levels.reduce((sum, { least }) => sum + least.length, 0);
    expect(read).toBeLessThan(values.length / 2);
    expect(stretchOf(pyramid, 0, values.length)).toEqual({ least: -1, most: 1, hasGap: false });
  });
});

describe('the picture at a moment', () => {
  it('is the last one that is not after it', () => {
    const times = Float64Array.from([0, 33.3, 66.6, 1000]);
    expect([-1, 0, 33.2, 33.3, 999, 5000].map((ms) => indexAt(times, ms))).toEqual([-1, 0, 0, 1, 2, 3]);
    expect(indexAt(new Float64Array(0), 5)).toBe(-1);
  });
});
