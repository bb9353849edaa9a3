import { merge, on } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { standing } from './rest.ts';

export default defineMove({
  exercise: 'overhead-triceps-stretch',
  view: 'front',
  setting: 'standing',
  sides: 'each',
  kind: 'holds',
  rest: standing,
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  // The hand behind the head.
  clean: (side) => ({ peak: on(side, { armRaise: 168, armPlane: 70, armTurn: 80, elbow: 128 }) }),
  faults: {
    'trunk-leans': (clean, side) => ({ ...clean, peak: merge(clean.peak, { trunkSide: side === 'left' ? -20 : 20 }) }),
    'head-forward': (clean) => ({ ...clean, peak: merge(clean.peak, { neckFlex: 38, headFlex: -10 }) }),
  },
  rejected: {
    'too-small': (clean, side) => ({
      ...clean,
      peak: on(side, { armRaise: 106, armPlane: 80, armTurn: 85, elbow: 124 }),
    }),
  },
  tempo: { outMs: 1300, holdMs: 6500, backMs: 1300, restMs: 1500 },
});
