import { both, merge, on } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { standing } from './rest.ts';

const RAISED = { armRaise: 97, armPlane: 85, elbow: 5, pronation: 60 };

export default defineMove({
  exercise: 'shoulder-abduction-raise',
  view: 'front',
  setting: 'standing',
  sides: 'both',
  kind: 'repetitions',
  rest: standing,
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: () => ({ peak: both(RAISED) }),
  faults: {
    asymmetry: (clean, side) => ({ ...clean, peak: merge(clean.peak, on(side, { armRaise: 62 })) }),
    'shoulder-hikes': (clean) => ({ ...clean, peak: merge(clean.peak, both({ shrugPct: 36 })) }),
    'trunk-leans': (clean, side) => ({ ...clean, peak: merge(clean.peak, leaning(side === 'left' ? 1 : -1)) }),
    // The forearms hang from the elbows: seen from the front, the bend lies in the picture.
    'elbow-bends': (clean) => ({ ...clean, peak: merge(clean.peak, both({ elbow: 62, armTurn: -75 })) }),
    'too-fast': (clean) => ({ ...clean, outMs: 230, holdMs: 200, backMs: 450 }),
  },
  rejected: { 'too-small': (clean) => ({ ...clean, peak: both({ ...RAISED, armRaise: 50 }) }) },
});

/** The arms stay level as far as the trunk lets them. */
const leaning = (way: 1 | -1) => ({ trunkSide: 21 * way, neckSide: -8 * way });
