import { otherSide } from '../../../src/core/body/landmarks.ts';
import { merge, on } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { handsAndKnees } from './rest.ts';

const LEG_OUT = { hipFlex: 6, knee: 4, ankle: -45 };
const ARM_OUT = { armRaise: 168, elbow: 4, pronation: 10, wrist: 0 };

export default defineMove({
  exercise: 'bird-dog',
  view: 'side',
  setting: 'kneeling',
  sides: 'each',
  kind: 'repetitions',
  rest: handsAndKnees,
  contacts: ['leftHand', 'rightHand', 'leftFoot', 'rightFoot'],
  forward: -0.08,
  clean: (side) => ({ peak: merge(on(side, LEG_OUT), on(otherSide(side), ARM_OUT)) }),
  faults: {
    'leg-low': (clean, side) => ({ ...clean, peak: merge(clean.peak, on(side, { hipFlex: 45, knee: 20 })) }),
    'arm-low': (clean, side) => ({ ...clean, peak: merge(clean.peak, on(otherSide(side), { armRaise: 118 })) }),
    'low-back-arch': (clean, side) => ({
      ...clean,
      holdMs: Math.max(1200, clean.holdMs ?? 0),
      peak: merge(clean.peak, on(side, { hipFlex: -26 })),
    }),
    'knee-bent': (clean, side) => ({ ...clean, peak: merge(clean.peak, on(side, { hipFlex: 10, knee: 65 })) }),
    'head-drops': (clean) => ({ ...clean, peak: merge(clean.peak, { neckFlex: 40, headFlex: 15 }) }),
    // The hips go back towards the heels and the shoulders down: the trunk's line turns.
    'trunk-shifts': (clean, side) => ({
      ...clean,
      peak: merge(clean.peak, on(side, { hipFlex: 26 }), on(otherSide(side), { hipFlex: 102 }), { pitch: 97 }),
    }),
    'same-side': (clean, side) => ({ ...clean, peak: merge(on(side, LEG_OUT), on(side, ARM_OUT)) }),
    'too-fast': (clean) => ({ ...clean, outMs: 260, holdMs: 250, backMs: 450 }),
  },
  rejected: {
    'too-small': (clean, side) => ({
      ...clean,
      peak: merge(on(side, { hipFlex: 62, knee: 75 }), on(otherSide(side), { armRaise: 92, elbow: 5, wrist: -20 })),
    }),
  },
});
