import { both, merge } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { sitToStand } from './sit-to-stand.ts';

/** Seen from the front, where it is visible that the knees fall inwards on the way up. */
export default defineMove({
  ...sitToStand,
  way: { name: 'knees-cave-in', faults: ['knees-cave-in'] },
  view: 'front',
  clean: (side, body) => {
    const clean = sitToStand.clean(side, body);
    const inwards = { change: both({ hipAbductionDeg: -16 }), phase: 'all', from: 0.02, to: 0.98 } as const;
    return { ...clean, peak: merge(clean.peak), beside: [...(clean.beside ?? []), inwards] };
  },
  faults: {},
  rejected: {},
});
