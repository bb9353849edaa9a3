import { both, merge, changed } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { standing } from '../../../src/care/figure/start-poses.ts';

export default defineMove({
  exercise: 'elbow-curl',
  view: 'side',
  alsoFrom: ['front'],
  setting: 'standing',
  sides: 'both',
  kind: 'repetitions',
  rest: () => changed(standing(), both({ shoulderElevationDeg: 5, shoulderPlaneDeg: 60, forearmPronationDeg: -70 })),
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: () => ({ peak: both({ elbowFlexionDeg: 135 }) }),
  faults: {
    'elbow-drifts': (clean) => ({
      ...clean,
      peak: merge(clean.peak, both({ shoulderElevationDeg: 36, shoulderPlaneDeg: 0 })),
    }),
    'trunk-leans': (clean) => ({ ...clean, peak: merge(clean.peak, { trunkFlexionDeg: -20, neckFlexionDeg: 10 }) }),
    'too-fast': (clean) => ({ ...clean, outMs: 230, holdMs: 180, backMs: 400 }),
  },
  rejected: { 'too-small': (clean) => ({ ...clean, peak: both({ elbowFlexionDeg: 72 }) }) },
});
