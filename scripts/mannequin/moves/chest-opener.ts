import { both, merge } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { standing } from './rest.ts';

export default defineMove({
  exercise: 'chest-opener',
  view: 'side',
  setting: 'standing',
  sides: 'both',
  kind: 'holds',
  rest: standing,
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: () => ({ peak: both({ armRaise: 38, armPlane: 172, elbow: 12 }) }),
  faults: {
    'chin-pokes': (clean) => ({ ...clean, peak: merge(clean.peak, { neckFlex: 36, headFlex: -34 }) }),
    'trunk-leans': (clean) => ({ ...clean, peak: merge(clean.peak, { trunkFlex: -20, neckFlex: 8 }) }),
  },
  rejected: { 'too-small': (clean) => ({ ...clean, peak: both({ armRaise: 14, armPlane: 178, elbow: 8 }) }) },
  tempo: { outMs: 1300, holdMs: 6500, backMs: 1300, restMs: 1500 },
});
