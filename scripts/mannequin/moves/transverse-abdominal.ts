import { both, changed } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { headUp, hipsUp, legSlides } from './guided.ts';
import { hookLying } from '../../../src/care/figure/start-poses.ts';

export default defineMove({
  exercise: 'transverse-abdominal',
  view: 'side',
  setting: 'supine',
  sides: 'both',
  kind: 'guided',
  // The hands lie on the belly.
  rest: () =>
    changed(
      hookLying(),
      both({
        shoulderElevationDeg: 28,
        shoulderPlaneDeg: 95,
        shoulderRotationDeg: -70,
        elbowFlexionDeg: 95,
        forearmPronationDeg: 60,
      }),
    ),
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0.16,
  // No camera sees this movement: only a breath.
  clean: () => ({ peak: { trunkFlexionDeg: 1 } }),
  faults: { 'pelvis-rocks': hipsUp(0.14), 'head-lifts': headUp, 'legs-move': legSlides },
  rejected: {},
  tempo: { holdMs: 2500 },
});
