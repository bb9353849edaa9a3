import { defineMove } from '../move.ts';
import { headUp, hipsUp, legSlides } from './guided.ts';
import { hookLying } from '../../../src/care/figure/start-poses.ts';

export default defineMove({
  exercise: 'pelvic-tilt',
  view: 'side',
  setting: 'supine',
  sides: 'both',
  kind: 'guided',
  rest: hookLying,
  contacts: ['leftHand', 'rightHand', 'leftFoot', 'rightFoot'],
  forward: 0.16,
  // The pelvis rolls back and the low back comes down to the mat.
  clean: () => ({ peak: { pitchDeg: -99, trunkFlexionDeg: 10 } }),
  faults: { 'hips-lift': hipsUp(0.15), 'head-lifts': headUp, 'legs-move': legSlides },
  rejected: {},
  tempo: { holdMs: 2500 },
});
