import { describe, expect, it } from 'vitest';
import { BODIES } from '../../scripts/mannequin/cast/bodies.ts';
import { analyzePoses } from '../../src/core/report/analyze.ts';
import bridge from '../../src/exercises/bridge.ts';
import { bridgePoses, bridgeScene } from '../fixtures/bridges.ts';

describe('bridges with the heels a hand from the bottom, as the steps ask', () => {
  const films = BODIES.flatMap((body) => [138, 150].map((kneeDeg) => ({ body, name: body.name, kneeDeg })));
  it.each(films)('are counted: $name, knees bent by $kneeDeg', ({ body, kneeDeg }) => {
    for (const yawDeg of [0, -13, 11]) {
      const { reps, rejected } = analyzePoses(bridge, bridgePoses(bridgeScene(kneeDeg, body, yawDeg), 2));
      expect([reps.length, rejected]).toEqual([2, []]);
    }
  });
});
