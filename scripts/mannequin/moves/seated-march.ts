import { merge, on } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { seated } from '../../../src/care/figure/start-poses.ts';

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
  clean: (side) => ({
    peak: on(side, { hipFlexionDeg: 114, kneeFlexionDeg: 96, ankleDorsiflexionDeg: 0 }),
    holdMs: 300,
  }),
  faults: {
    'trunk-leans': (clean) => ({
      ...clean,
      holdMs: 700,
      peak: merge(clean.peak, { trunkFlexionDeg: -21, neckFlexionDeg: 10 }),
    }),
  },
  rejected: {
    'too-small': (clean, side) => ({
      ...clean,
      peak: on(side, { hipFlexionDeg: 92, kneeFlexionDeg: 92, ankleDorsiflexionDeg: 2 }),
    }),
  },
});
