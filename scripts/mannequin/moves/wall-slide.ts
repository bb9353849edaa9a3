import { both, changed, merge, on } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { standing } from './rest.ts';

const UP = { armRaise: 155, armPlane: 62, armTurn: 88, elbow: 42 };

export default defineMove({
  exercise: 'wall-slide',
  view: 'back',
  alsoFrom: ['front'],
  setting: 'wall',
  sides: 'both',
  kind: 'repetitions',
  rest: () => changed(standing(), both({ armRaise: 90, armPlane: 72, armTurn: 88, elbow: 88, pronation: 40 })),
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: () => ({ peak: both(UP) }),
  faults: {
    asymmetry: (clean, side) => ({ ...clean, peak: merge(clean.peak, on(side, { armRaise: 122, elbow: 66 })) }),
    'trunk-leans': (clean, side) => {
      const way = side === 'left' ? 1 : -1;
      return { ...clean, peak: merge(clean.peak, { trunkSide: 20 * way, neckSide: -8 * way }) };
    },
  },
  rejected: { 'too-small': (clean) => ({ ...clean, peak: both({ armRaise: 111, elbow: 76 }) }) },
});
