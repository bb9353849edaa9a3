import { both, merge } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { standing } from '../../../src/care/figure/start-poses.ts';

export default defineMove({
  exercise: 'chest-opener',
  view: 'side',
  setting: 'standing',
  sides: 'both',
  kind: 'holds',
  rest: standing,
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: () => ({ peak: both({ shoulderElevationDeg: 38, shoulderPlaneDeg: 172, elbowFlexionDeg: 12 }) }),
  faults: {
    'chin-pokes': (clean) => ({ ...clean, peak: merge(clean.peak, { neckFlexionDeg: 36, headFlexionDeg: -34 }) }),
    'trunk-leans': (clean) => ({ ...clean, peak: merge(clean.peak, { trunkFlexionDeg: -20, neckFlexionDeg: 8 }) }),
  },
  rejected: {
    'too-small': (clean) => ({
      ...clean,
      peak: both({ shoulderElevationDeg: 14, shoulderPlaneDeg: 178, elbowFlexionDeg: 8 }),
    }),
  },
  tempo: { outMs: 1300, holdMs: 6500, backMs: 1300, restMs: 1500 },
});
