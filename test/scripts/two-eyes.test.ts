import { describe, expect, it } from 'vitest';
import { turnOnto } from '../../scripts/bench/two-eyes/fused.ts';
import { offIn } from '../../scripts/bench/two-eyes/readings.ts';
import { measureTwoEyes } from '../../scripts/bench/two-eyes/table.ts';
import { exerciseIn, posesFrom, truthOfTwo } from '../fixtures/two-eyes/read-two-eyes.ts';

type Vec = readonly [number, number, number];
const ABOUT_VERTICAL = (deg: number, [x, y, z]: Vec): Vec => {
  const [sin, cos] = [Math.sin((deg * Math.PI) / 180), Math.cos((deg * Math.PI) / 180)];
  return [cos * x + sin * z, y, -sin * x + cos * z];
};
const POINTS: readonly Vec[] = [
  [0.2, -0.5, 0.1],
  [-0.2, -0.5, -0.1],
  [0.1, 0, 0.05],
  [0.3, 0.4, 0.3],
  [-0.1, 0.8, -0.2],
];

describe('the points in space of two cameras', () => {
  it.each([0, 30, 90, 180, -120])('are laid onto each other where one stands %i degrees further round', (deg) => {
    const pairs = POINTS.map((to) => ({ to, from: ABOUT_VERTICAL(deg, to), weight: 1 }));
    const turn = turnOnto(pairs);
    for (const { to, from } of pairs)
      turn.forEach((row, i) =>
        expect(row[0] * from[0] + row[1] * from[1] + row[2] * from[2]).toBeCloseTo(to[i] ?? NaN, 4),
      );
  });
});

describe('what two cameras are measured by', () => {
  const { text, figures } = measureTwoEyes(null);
  const valueOf = (id: string): number => figures.find((one) => one.id === id)?.p50 ?? Number.NaN;

  it('judge nine in ten of what one leaves open, nearly all of it right, and more than either alone', () => {
    expect(valueOf('two-eyes.judged-of-open')).toBeGreaterThan(90);
    expect(valueOf('two-eyes.right-of-those')).toBeGreaterThan(95);
    for (const alone of ['first', 'second'])
      expect(valueOf('two-eyes.right.both')).toBeGreaterThan(valueOf(`two-eyes.right.${alone}`));
    expect(text).toMatch(/Of \d+ that the first camera leaves open, both judge \d+, \d+ of them right\./);
  });

  it('take each reading from the camera that sees it better, which is off by less than points in space laid onto each other', () => {
    for (const of of ['first', 'mean', 'fused'])
      expect(valueOf('two-eyes.off.better')).toBeLessThan(valueOf(`two-eyes.off.${of}`));
  });

  it('see nothing from where the exercise cannot be judged', () => {
    const name = 'sit-to-stand.made-faults';
    const off = offIn(exerciseIn(name), truthOfTwo(name), posesFrom(name, 'first'), posesFrom(name, 'second'));
    expect(off.length).toBeGreaterThan(500);
    expect(off.filter(({ first, mean }) => first !== null || mean !== null)).toEqual([]);
    expect(off.filter(({ better }) => better !== null).length).toBeGreaterThan(200);
  });
});
