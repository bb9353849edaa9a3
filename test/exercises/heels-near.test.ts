import { describe, expect, it } from 'vitest';
import { BODIES } from '../../scripts/mannequin/cast/bodies.ts';
import { direct } from '../../scripts/mannequin/direct.ts';
import { idealPoses } from '../../scripts/mannequin/ideal.ts';
import { allScenarios } from '../../scripts/mannequin/scenarios.ts';
import { both, changed } from '../../src/care/figure/angles.ts';
import { bridged, bridgePitch, hookLying } from '../../src/care/figure/start-poses.ts';
import { analyzePoses } from '../../src/core/report/analyze.ts';
import { findExercise } from '../../src/exercises/index.ts';

const TEMPO = { outMs: 1300, holdMs: 900, backMs: 1300, restMs: 900 };
const bridge = findExercise('bridge');
const scene = allScenarios().find(({ name }) => name === 'bridge.made-faults');
if (!bridge || !scene) throw new Error('expected the bridge and its mannequin');

/** Two clean bridges with knees that rest bent by `kneeDeg`, both feet on the floor. */
function bridgesWith(kneeDeg: number, body: (typeof BODIES)[number], yawDeg: number) {
  if (!scene) return [];
  // The sole stays on the floor where the hip bends by half as much as the knee.
  const rest = () => changed(hookLying(), both({ kneeFlexionDeg: kneeDeg, hipFlexionDeg: kneeDeg / 2 - 4 }));
  const peak = bridged(body, rest(), bridgePitch(body, rest(), 174));
  const { shot } = direct({
    ...scene,
    body,
    camera: { ...scene.camera, yawDeg },
    move: { ...scene.move, rest, clean: () => ({ peak }) },
    tempo: TEMPO,
    turns: [
      { kind: 'clean', side: 'left' },
      { kind: 'clean', side: 'left' },
    ],
  });
  return idealPoses(shot);
}

describe('bridges with the heels a hand from the bottom, as the steps ask', () => {
  const films = BODIES.flatMap((body) => [138, 150].map((kneeDeg) => ({ body, name: body.name, kneeDeg })));
  it.each(films)('are counted: $name, knees bent by $kneeDeg', ({ body, kneeDeg }) => {
    for (const yawDeg of [0, -13, 11])
      expect(analyzePoses(bridge, bridgesWith(kneeDeg, body, yawDeg))).toMatchObject({
        rejected: [],
        reps: [{ index: 0 }, { index: 1 }],
      });
  });
});
