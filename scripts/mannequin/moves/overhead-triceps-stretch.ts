import { merge, on } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { standing } from '../../../src/care/figure/start-poses.ts';

export default defineMove({
  exercise: 'overhead-triceps-stretch',
  view: 'front',
  setting: 'standing',
  sides: 'each',
  kind: 'holds',
  rest: standing,
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  // The hand is behind the head.
  clean: (side) => ({
    peak: on(side, { shoulderElevationDeg: 168, shoulderPlaneDeg: 70, shoulderRotationDeg: 80, elbowFlexionDeg: 128 }),
  }),
  faults: {
    'trunk-leans': (clean, side) => ({
      ...clean,
      peak: merge(clean.peak, { trunkSideBendDeg: side === 'left' ? -20 : 20 }),
    }),
    'head-forward': (clean) => ({ ...clean, peak: merge(clean.peak, { neckFlexionDeg: 38, headFlexionDeg: -10 }) }),
  },
  rejected: {
    'too-small': (clean, side) => ({
      ...clean,
      peak: on(side, {
        shoulderElevationDeg: 106,
        shoulderPlaneDeg: 80,
        shoulderRotationDeg: 85,
        elbowFlexionDeg: 124,
      }),
    }),
  },
  tempo: { outMs: 1300, holdMs: 6500, backMs: 1300, restMs: 1500 },
});
