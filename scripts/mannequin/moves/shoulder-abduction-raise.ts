import { both, merge, on } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { standing } from '../../../src/care/figure/start-poses.ts';

const RAISED = { shoulderElevationDeg: 97, shoulderPlaneDeg: 85, elbowFlexionDeg: 5, forearmPronationDeg: 60 };

export default defineMove({
  exercise: 'shoulder-abduction-raise',
  view: 'front',
  setting: 'standing',
  sides: 'both',
  kind: 'repetitions',
  rest: standing,
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: () => ({ peak: both(RAISED) }),
  faults: {
    asymmetry: (clean, side) => ({ ...clean, peak: merge(clean.peak, on(side, { shoulderElevationDeg: 62 })) }),
    'shoulder-hikes': (clean) => ({ ...clean, peak: merge(clean.peak, both({ shrugPct: 36 })) }),
    'trunk-leans': (clean, side) => ({ ...clean, peak: merge(clean.peak, leaning(side === 'left' ? 1 : -1)) }),
    // The forearms hang from the elbows; seen from the front, the bend is visible.
    'elbow-bends': (clean) => ({
      ...clean,
      peak: merge(clean.peak, both({ elbowFlexionDeg: 62, shoulderRotationDeg: -75 })),
    }),
    'too-fast': (clean) => ({ ...clean, outMs: 230, holdMs: 200, backMs: 450 }),
  },
  rejected: { 'too-small': (clean) => ({ ...clean, peak: both({ ...RAISED, shoulderElevationDeg: 50 }) }) },
});

/** The change that keeps the arms as level as a leaning trunk allows. */
const leaning = (way: 1 | -1) => ({ trunkSideBendDeg: 21 * way, neckSideBendDeg: -8 * way });
