import { both, merge, changed } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { standing } from './rest.ts';

export default defineMove({
  exercise: 'elbow-curl',
  view: 'side',
  alsoFrom: ['front'],
  setting: 'standing',
  sides: 'both',
  kind: 'repetitions',
  rest: () => changed(standing(), both({ armRaise: 5, armPlane: 60, pronation: -70 })),
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: () => ({ peak: both({ elbow: 135 }) }),
  faults: {
    'elbow-drifts': (clean) => ({ ...clean, peak: merge(clean.peak, both({ armRaise: 36, armPlane: 0 })) }),
    'trunk-leans': (clean) => ({ ...clean, peak: merge(clean.peak, { trunkFlex: -20, neckFlex: 10 }) }),
    'too-fast': (clean) => ({ ...clean, outMs: 230, holdMs: 180, backMs: 400 }),
  },
  rejected: { 'too-small': (clean) => ({ ...clean, peak: both({ elbow: 72 }) }) },
});
