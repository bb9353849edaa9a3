import { otherSide } from '../../../src/core/body/landmarks.ts';
import { merge, on } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { standing } from '../../../src/care/figure/start-poses.ts';

const wayOf = (side: 'left' | 'right'): 1 | -1 => (side === 'left' ? 1 : -1);

export default defineMove({
  exercise: 'single-leg-stance',
  view: 'front',
  setting: 'standing',
  // The side is the side of the standing leg.
  sides: 'each',
  kind: 'holds',
  rest: standing,
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: (side) => ({
    peak: merge(
      { leftM: 0.045 * wayOf(side) },
      on(otherSide(side), { hipFlexionDeg: 38, kneeFlexionDeg: 78, ankleDorsiflexionDeg: -10 }),
    ),
  }),
  faults: {
    'trunk-leans': (clean, side) => ({ ...clean, peak: merge(clean.peak, { trunkSideBendDeg: 20 * wayOf(side) }) }),
    // The belt line drops on the side of the lifted leg, and the trunk stays upright.
    'pelvis-drops': (clean, side) => ({
      ...clean,
      peak: merge(clean.peak, { rollDeg: -14 * wayOf(side), trunkSideBendDeg: 14 * wayOf(side) }),
    }),
  },
  rejected: {
    brief: (clean) => ({ ...clean, outMs: 550, backMs: 550, holdMs: 300, reason: 'hold-too-short' }),
  },
  tempo: { outMs: 1300, holdMs: 6500, backMs: 1300, restMs: 1500 },
});
