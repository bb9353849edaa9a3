import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plot } from '../../../src/ui/chart/plot.ts';
import { scalesOf } from '../../../src/ui/chart/plot-scales.ts';

const ROOM = { left: 40, right: 340, top: 10, bottom: 180 };
const plotOf = (points: Plot['lines'][number]['points'], change: Partial<Plot> = {}): Plot => ({
  label: '',
  lines: [{ name: '', look: 'left', points, isJoined: true }],
  fields: [],
  least: [0, 10],
  valueName: String,
  dayName: String,
  ...change,
});

const point = fc.record({
  day: fc.integer({ min: 19_000, max: 22_000 }),
  value: fc.integer({ min: 0, max: 180 }),
  band: fc.integer({ min: 0, max: 40 }),
});

describe('the scales of a plot', () => {
  it('hold every point with its error, and run from left to right and from below', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 300 }), (points) => {
        const { x, y } = scalesOf(plotOf(points), ROOM, 80);
        for (const { day, value, band } of points) {
          expect(x(day)).toBeGreaterThanOrEqual(ROOM.left);
          expect(x(day)).toBeLessThanOrEqual(ROOM.right);
          expect(y(value + band)).toBeGreaterThanOrEqual(ROOM.top - 1e-9);
          expect(y(value - band)).toBeLessThanOrEqual(ROOM.bottom + 1e-9);
        }
        expect(x(2)).toBeGreaterThan(x(1));
        expect(y(2)).toBeLessThan(y(1));
      }),
    );
  });

  it('name whole days only, no more of them than there is room for', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 50 }),
        fc.integer({ min: 40, max: 300 }),
        (points, dayPx) => {
          const { dayTicks } = scalesOf(plotOf(points), ROOM, dayPx);
          expect(dayTicks.every(Number.isInteger)).toBe(true);
          expect(dayTicks.length).toBeLessThanOrEqual(Math.max(1, Math.floor(300 / dayPx)));
        },
      ),
    );
  });

  it('put one day alone into the middle', () => {
    const { x } = scalesOf(plotOf([{ day: 20_000, value: 5 }]), ROOM, 80);
    expect(x(20_000)).toBe(190);
  });

  it('go no further than what bounds the values, and hold a field that lies beside them', () => {
    const points = [{ day: 20_000, value: 95, band: 20 }];
    expect(scalesOf(plotOf(points, { bounds: [0, 100] }), ROOM, 80).y.domain()).toEqual([0, 100]);
    const field = { name: '', from: null, to: 200 };
    expect(scalesOf(plotOf(points, { fields: [field] }), ROOM, 80).y.domain()[1]).toBeGreaterThanOrEqual(200);
  });
});
