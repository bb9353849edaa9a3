import { otherSide } from '../../../src/core/body/landmarks.ts';
import { merge, on } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { deadBug } from './rest.ts';

export default defineMove({
  exercise: 'dead-bug-heel-tap',
  view: 'side',
  setting: 'supine',
  sides: 'each',
  kind: 'repetitions',
  rest: deadBug,
  contacts: [],
  forward: 0.16,
  clean: (side) => ({ peak: on(side, { hipFlex: 41, ankle: 0 }), holdMs: 300 }),
  faults: {
    'other-leg-drops': (clean, side) => ({
      ...clean,
      holdMs: 700,
      peak: merge(clean.peak, on(otherSide(side), { hipFlex: 60 })),
    }),
    'knee-extends': (clean, side) => ({ ...clean, holdMs: 700, peak: merge(clean.peak, on(side, { knee: 30 })) }),
    'head-lifts': (clean) => ({ ...clean, holdMs: 800, peak: merge(clean.peak, { neckFlex: 32, headFlex: 8 }) }),
    'too-fast': (clean) => ({ ...clean, outMs: 230, holdMs: 100, backMs: 330 }),
  },
  rejected: { 'too-small': (clean, side) => ({ ...clean, peak: on(side, { hipFlex: 68 }) }) },
});
