import { both, changed, merge, on } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { standing } from '../../../src/care/figure/start-poses.ts';

const UP = { shoulderElevationDeg: 155, shoulderPlaneDeg: 62, shoulderRotationDeg: 88, elbowFlexionDeg: 42 };

export default defineMove({
  exercise: 'wall-slide',
  view: 'back',
  alsoFrom: ['front'],
  setting: 'wall',
  sides: 'both',
  kind: 'repetitions',
  rest: () =>
    changed(
      standing(),
      both({
        shoulderElevationDeg: 90,
        shoulderPlaneDeg: 72,
        shoulderRotationDeg: 88,
        elbowFlexionDeg: 88,
        forearmPronationDeg: 40,
      }),
    ),
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: () => ({ peak: both(UP) }),
  faults: {
    asymmetry: (clean, side) => ({
      ...clean,
      peak: merge(clean.peak, on(side, { shoulderElevationDeg: 122, elbowFlexionDeg: 66 })),
    }),
    'trunk-leans': (clean, side) => {
      const way = side === 'left' ? 1 : -1;
      return { ...clean, peak: merge(clean.peak, { trunkSideBendDeg: 20 * way, neckSideBendDeg: -8 * way }) };
    },
  },
  rejected: { 'too-small': (clean) => ({ ...clean, peak: both({ shoulderElevationDeg: 111, elbowFlexionDeg: 76 }) }) },
});
