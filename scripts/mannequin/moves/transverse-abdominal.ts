import { both, changed } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { headUp, hipsUp, legSlides } from './guided.ts';
import { hookLying } from './rest.ts';

export default defineMove({
  exercise: 'transverse-abdominal',
  view: 'side',
  setting: 'supine',
  sides: 'both',
  kind: 'guided',
  // The hands on the belly.
  rest: () => changed(hookLying(), both({ armRaise: 28, armPlane: 95, armTurn: -70, elbow: 95, pronation: 60 })),
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0.16,
  // Nothing that a camera sees: a breath.
  clean: () => ({ peak: { trunkFlex: 1 } }),
  faults: { 'pelvis-rocks': hipsUp(0.14), 'head-lifts': headUp, 'legs-move': legSlides },
  rejected: {},
  tempo: { holdMs: 2500 },
});
