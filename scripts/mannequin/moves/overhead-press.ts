import { both, changed, merge, on } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { standing } from './rest.ts';

const UP = { armRaise: 172, armPlane: 80, armTurn: 80, elbow: 8 };

export default defineMove({
  exercise: 'overhead-press',
  view: 'front',
  setting: 'standing',
  sides: 'both',
  kind: 'repetitions',
  rest: () => changed(standing(), both({ armRaise: 80, armPlane: 80, armTurn: 88, elbow: 106 })),
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: () => ({ peak: both(UP) }),
  faults: {
    // Straight enough to count, not straight enough to be straight: 146, where one camera reads ten less than there is.
    'elbows-not-straight': (clean) => ({ ...clean, peak: merge(clean.peak, both({ elbow: 34 })) }),
    asymmetry: (clean, side) => ({ ...clean, peak: merge(clean.peak, on(side, { armRaise: 136 })) }),
    'trunk-leans': (clean, side) => {
      const way = side === 'left' ? 1 : -1;
      return { ...clean, peak: merge(clean.peak, { trunkSide: 20 * way, neckSide: -8 * way }) };
    },
  },
  rejected: { 'too-small': (clean) => ({ ...clean, peak: both({ ...UP, armRaise: 118, elbow: 64 }) }) },
});
