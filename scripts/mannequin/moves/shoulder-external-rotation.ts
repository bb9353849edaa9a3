import { both, changed, merge } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { standing } from '../../../src/care/figure/start-poses.ts';

export default defineMove({
  exercise: 'shoulder-external-rotation',
  view: 'front',
  setting: 'standing',
  sides: 'both',
  kind: 'repetitions',
  rest: () =>
    changed(
      standing(),
      both({ shoulderElevationDeg: 6, shoulderPlaneDeg: 80, shoulderRotationDeg: -6, elbowFlexionDeg: 90 }),
    ),
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: () => ({ peak: both({ shoulderRotationDeg: 55 }) }),
  faults: {
    'elbow-leaves-side': (clean) => ({
      ...clean,
      peak: merge(clean.peak, both({ shoulderElevationDeg: 34, shoulderPlaneDeg: 88 })),
    }),
  },
  rejected: { 'too-small': (clean) => ({ ...clean, peak: both({ shoulderRotationDeg: 17 }) }) },
});
