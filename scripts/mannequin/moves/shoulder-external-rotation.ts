import { both, changed, merge } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { standing } from './rest.ts';

export default defineMove({
  exercise: 'shoulder-external-rotation',
  view: 'front',
  setting: 'standing',
  sides: 'both',
  kind: 'repetitions',
  rest: () => changed(standing(), both({ armRaise: 6, armPlane: 80, armTurn: -6, elbow: 90 })),
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: () => ({ peak: both({ armTurn: 55 }) }),
  faults: {
    'elbow-leaves-side': (clean) => ({ ...clean, peak: merge(clean.peak, both({ armRaise: 34, armPlane: 88 })) }),
  },
  rejected: { 'too-small': (clean) => ({ ...clean, peak: both({ armTurn: 17 }) }) },
});
