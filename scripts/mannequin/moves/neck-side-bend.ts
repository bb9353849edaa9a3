import { merge, on } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { standing } from './rest.ts';

const wayOf = (side: 'left' | 'right'): 1 | -1 => (side === 'left' ? 1 : -1);

export default defineMove({
  exercise: 'neck-side-bend',
  view: 'front',
  setting: 'standing',
  sides: 'each',
  kind: 'holds',
  rest: standing,
  contacts: ['leftFoot', 'rightFoot'],
  forward: 0,
  clean: (side) => ({ peak: { neckSide: 32 * wayOf(side) } }),
  faults: {
    'shoulder-rises': (clean, side) => ({ ...clean, peak: merge(clean.peak, on(side, { shrugPct: 28 })) }),
    'head-turns': (clean, side) => ({ ...clean, peak: merge(clean.peak, { neckTurn: 38 * wayOf(side) }) }),
    'trunk-leans': (clean, side) => ({ ...clean, peak: merge(clean.peak, { trunkSide: 17 * wayOf(side) }) }),
  },
  rejected: { 'too-small': (clean, side) => ({ ...clean, peak: { neckSide: 10 * wayOf(side) } }) },
  tempo: { outMs: 1300, holdMs: 6500, backMs: 1300, restMs: 1500 },
});
