import { both, changed } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { bridged, bridgePitch, hookLying } from '../../../src/care/figure/start-poses.ts';

/** The feet are too far from the hips, so that the knees are open at the top. */
const farAway = () => changed(hookLying(), both({ hipFlexionDeg: 39, kneeFlexionDeg: 70, ankleDorsiflexionDeg: -32 }));

export default defineMove({
  exercise: 'bridge',
  way: { name: 'feet-far', faults: ['feet-far'] },
  view: 'side',
  setting: 'supine',
  sides: 'both',
  kind: 'repetitions',
  rest: farAway,
  contacts: ['leftHand', 'rightHand', 'leftFoot', 'rightFoot'],
  forward: 0.16,
  clean: (_side, body) => ({ peak: bridged(body, farAway(), bridgePitch(body, farAway(), 174)) }),
  faults: {},
  rejected: {},
});
