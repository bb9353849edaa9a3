import { merge, on } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { seated } from './rest.ts';

export default defineMove({
  exercise: 'seated-march',
  view: 'side',
  alsoFrom: ['front'],
  setting: 'chair',
  sides: 'each',
  kind: 'repetitions',
  rest: seated,
  contacts: ['leftFoot', 'rightFoot'],
  forward: -0.1,
  clean: (side) => ({ peak: on(side, { hipFlex: 114, knee: 96, ankle: 0 }), holdMs: 300 }),
  faults: {
    'trunk-leans': (clean) => ({ ...clean, holdMs: 700, peak: merge(clean.peak, { trunkFlex: -21, neckFlex: 10 }) }),
  },
  rejected: { 'too-small': (clean, side) => ({ ...clean, peak: on(side, { hipFlex: 92, knee: 92, ankle: 2 }) }) },
});
