import { both, changed, merge } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { seated } from '../../../src/care/figure/start-poses.ts';

const wayOf = (side: 'left' | 'right'): 1 | -1 => (side === 'left' ? 1 : -1);

export default defineMove({
  exercise: 'seated-trunk-rotation',
  view: 'front',
  setting: 'chair',
  sides: 'each',
  kind: 'repetitions',
  // The hands are on the front of the shoulders, the elbows out.
  rest: () =>
    changed(
      seated(),
      both({ shoulderElevationDeg: 42, shoulderPlaneDeg: 55, shoulderRotationDeg: -20, elbowFlexionDeg: 125 }),
    ),
  contacts: ['leftFoot', 'rightFoot'],
  forward: -0.1,
  clean: (side) => ({ peak: { trunkRotationDeg: 44 * wayOf(side), neckRotationDeg: 8 * wayOf(side) } }),
  faults: {
    // The hips turn as on a swivel chair: less than three quarters of the turn cannot be told from hips that stay.
    'hips-turn': (clean, side) => ({
      ...clean,
      peak: { trunkRotationDeg: 4 * wayOf(side), turnDeg: 42 * wayOf(side), neckRotationDeg: 8 * wayOf(side) },
    }),
    'trunk-leans': (clean, side) => ({ ...clean, peak: merge(clean.peak, { trunkSideBendDeg: 20 * wayOf(side) }) }),
  },
  rejected: { 'too-small': (clean, side) => ({ ...clean, peak: { trunkRotationDeg: 15 * wayOf(side) } }) },
});
