import { both, changed, merge, on } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { standing } from '../../../src/care/figure/start-poses.ts';

const UP = { shoulderElevationDeg: 172, shoulderPlaneDeg: 80, shoulderRotationDeg: 80, elbowFlexionDeg: 8 };

export default defineMove({
  exercise: 'overhead-press',
  view: 'front',
  setting: 'standing',
  sides: 'both',
  kind: 'repetitions',
  rest: () =>
    changed(
      standing(),
      both({ shoulderElevationDeg: 80, shoulderPlaneDeg: 80, shoulderRotationDeg: 88, elbowFlexionDeg: 106 }),
    ),
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: () => ({ peak: both(UP) }),
  faults: {
    // Straight enough to be counted and bent enough for the fault: 146 degrees, where one camera reads ten less.
    'elbows-not-straight': (clean) => ({ ...clean, peak: merge(clean.peak, both({ elbowFlexionDeg: 34 })) }),
    asymmetry: (clean, side) => ({ ...clean, peak: merge(clean.peak, on(side, { shoulderElevationDeg: 136 })) }),
    'trunk-leans': (clean, side) => {
      const way = side === 'left' ? 1 : -1;
      return { ...clean, peak: merge(clean.peak, { trunkSideBendDeg: 20 * way, neckSideBendDeg: -8 * way }) };
    },
  },
  rejected: {
    'too-small': (clean) => ({ ...clean, peak: both({ ...UP, shoulderElevationDeg: 118, elbowFlexionDeg: 64 }) }),
  },
});
