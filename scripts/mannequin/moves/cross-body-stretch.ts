import { otherSide } from '../../../src/core/body/landmarks.ts';
import { merge, on } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { standing } from '../../../src/care/figure/start-poses.ts';

export default defineMove({
  exercise: 'cross-body-stretch',
  view: 'front',
  setting: 'standing',
  sides: 'each',
  kind: 'holds',
  rest: standing,
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  // The arm lies across the chest, with the other forearm hooked in front of it.
  clean: (side) => ({
    peak: merge(
      on(side, { shoulderElevationDeg: 86, shoulderPlaneDeg: -38, elbowFlexionDeg: 14 }),
      on(otherSide(side), {
        shoulderElevationDeg: 40,
        shoulderPlaneDeg: 18,
        shoulderRotationDeg: 0,
        elbowFlexionDeg: 132,
      }),
    ),
  }),
  faults: {
    'trunk-leans': (clean, side) => ({
      ...clean,
      peak: merge(clean.peak, { trunkSideBendDeg: side === 'left' ? 20 : -20 }),
    }),
    'trunk-turns': (clean, side) => ({
      ...clean,
      peak: merge(clean.peak, {
        trunkRotationDeg: side === 'left' ? -30 : 30,
        neckRotationDeg: side === 'left' ? 20 : -20,
      }),
    }),
    'shoulder-hikes': (clean, side) => ({ ...clean, peak: merge(clean.peak, on(side, { shrugPct: 30 })) }),
  },
  rejected: { brief: (clean) => ({ ...clean, outMs: 550, backMs: 550, holdMs: 400, reason: 'hold-too-short' }) },
  tempo: { outMs: 1300, holdMs: 6500, backMs: 1300, restMs: 1500 },
});
