import { defineMove } from '../move.ts';
import { standing } from '../../../src/care/figure/start-poses.ts';

export default defineMove({
  exercise: 'posture-screen',
  view: 'front',
  setting: 'standing',
  sides: 'both',
  kind: 'guided',
  rest: standing,
  contacts: [],
  forward: 0,
  // The person stands facing the camera, turns to the side, stands, and turns back.
  clean: (side) => ({ peak: { turnDeg: side === 'left' ? 90 : -90 } }),
  faults: {},
  rejected: {},
  tempo: { outMs: 1500, holdMs: 4500, backMs: 1500, restMs: 4500 },
});
