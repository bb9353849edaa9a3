import { otherSide } from '../../../src/core/body/landmarks.ts';
import { merge, on } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { deadBug } from '../../../src/care/figure/start-poses.ts';

export default defineMove({
  exercise: 'dead-bug-heel-tap',
  view: 'side',
  setting: 'supine',
  sides: 'each',
  kind: 'repetitions',
  rest: deadBug,
  contacts: [],
  forward: 0.16,
  clean: (side) => ({ peak: on(side, { hipFlexionDeg: 41, ankleDorsiflexionDeg: 0 }), holdMs: 300 }),
  faults: {
    'other-leg-drops': (clean, side) => ({
      ...clean,
      holdMs: 700,
      peak: merge(clean.peak, on(otherSide(side), { hipFlexionDeg: 60 })),
    }),
    'knee-extends': (clean, side) => ({
      ...clean,
      holdMs: 700,
      peak: merge(clean.peak, on(side, { kneeFlexionDeg: 30 })),
    }),
    'head-lifts': (clean) => ({
      ...clean,
      holdMs: 800,
      peak: merge(clean.peak, { neckFlexionDeg: 32, headFlexionDeg: 8 }),
    }),
    'too-fast': (clean) => ({ ...clean, outMs: 230, holdMs: 100, backMs: 330 }),
  },
  rejected: { 'too-small': (clean, side) => ({ ...clean, peak: on(side, { hipFlexionDeg: 68 }) }) },
});
