import { both, merge } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { standing } from './rest.ts';

const RAISED = { armRaise: 164, armPlane: 4, elbow: 4 };

export default defineMove({
  exercise: 'shoulder-flexion-raise',
  view: 'side',
  setting: 'standing',
  sides: 'both',
  kind: 'repetitions',
  rest: standing,
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: () => ({ peak: both(RAISED) }),
  faults: {
    'trunk-leans': (clean) => ({ ...clean, peak: merge(clean.peak, { trunkFlex: -21, neckFlex: 10 }) }),
    'elbow-bends': (clean) => ({ ...clean, peak: merge(clean.peak, both({ elbow: 62 })) }),
    'shoulder-hikes': (clean) => ({ ...clean, peak: merge(clean.peak, both({ shrugPct: 42 })) }),
    'too-fast': (clean) => ({ ...clean, outMs: 230, holdMs: 200, backMs: 500 }),
  },
  rejected: { 'too-small': (clean) => ({ ...clean, peak: both({ ...RAISED, armRaise: 78 }) }) },
});
