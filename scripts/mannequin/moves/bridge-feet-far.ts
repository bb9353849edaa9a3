import { both, changed } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { bridged, bridgePitch, hookLying } from './rest.ts';

/** The feet too far from the hips: the knees are open at the top. */
const farAway = () => changed(hookLying(), both({ hipFlex: 39, knee: 70, ankle: -32 }));

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
