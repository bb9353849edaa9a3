import { both, merge } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { standing } from '../../../src/care/figure/start-poses.ts';

const RAISED = { shoulderElevationDeg: 164, shoulderPlaneDeg: 4, elbowFlexionDeg: 4 };

export default defineMove({
  exercise: 'shoulder-flexion-raise',
  view: 'side',
  setting: 'standing',
  sides: 'both',
  kind: 'repetitions',
  rest: standing,
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: () => ({ peak: both(RAISED) }),
  faults: {
    'trunk-leans': (clean) => ({ ...clean, peak: merge(clean.peak, { trunkFlexionDeg: -21, neckFlexionDeg: 10 }) }),
    'elbow-bends': (clean) => ({ ...clean, peak: merge(clean.peak, both({ elbowFlexionDeg: 62 })) }),
    'shoulder-hikes': (clean) => ({ ...clean, peak: merge(clean.peak, both({ shrugPct: 42 })) }),
    'too-fast': (clean) => ({ ...clean, outMs: 230, holdMs: 200, backMs: 500 }),
  },
  rejected: { 'too-small': (clean) => ({ ...clean, peak: both({ ...RAISED, shoulderElevationDeg: 78 }) }) },
});
