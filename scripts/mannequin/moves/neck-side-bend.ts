import { merge, on } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { standing } from '../../../src/care/figure/start-poses.ts';

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
  clean: (side) => ({ peak: { neckSideBendDeg: 32 * wayOf(side) } }),
  faults: {
    'shoulder-rises': (clean, side) => ({ ...clean, peak: merge(clean.peak, on(side, { shrugPct: 28 })) }),
    'head-turns': (clean, side) => ({ ...clean, peak: merge(clean.peak, { neckRotationDeg: 38 * wayOf(side) }) }),
    'trunk-leans': (clean, side) => ({ ...clean, peak: merge(clean.peak, { trunkSideBendDeg: 17 * wayOf(side) }) }),
  },
  rejected: { 'too-small': (clean, side) => ({ ...clean, peak: { neckSideBendDeg: 10 * wayOf(side) } }) },
  tempo: { outMs: 1300, holdMs: 6500, backMs: 1300, restMs: 1500 },
});
