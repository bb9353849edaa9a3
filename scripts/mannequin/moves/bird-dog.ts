import { otherSide } from '../../../src/core/body/landmarks.ts';
import { merge, on } from '../../../src/care/figure/angles.ts';
import { defineMove } from '../move.ts';
import { handsAndKnees } from '../../../src/care/figure/start-poses.ts';

const LEG_OUT = { hipFlexionDeg: 6, kneeFlexionDeg: 4, ankleDorsiflexionDeg: -45 };
const ARM_OUT = { shoulderElevationDeg: 168, elbowFlexionDeg: 4, forearmPronationDeg: 10, wristFlexionDeg: 0 };

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
    'leg-low': (clean, side) => ({
      ...clean,
      peak: merge(clean.peak, on(side, { hipFlexionDeg: 45, kneeFlexionDeg: 20 })),
    }),
    'arm-low': (clean, side) => ({
      ...clean,
      peak: merge(clean.peak, on(otherSide(side), { shoulderElevationDeg: 118 })),
    }),
    'low-back-arch': (clean, side) => ({
      ...clean,
      holdMs: Math.max(1200, clean.holdMs ?? 0),
      peak: merge(clean.peak, on(side, { hipFlexionDeg: -26 })),
    }),
    'knee-bent': (clean, side) => ({
      ...clean,
      peak: merge(clean.peak, on(side, { hipFlexionDeg: 10, kneeFlexionDeg: 65 })),
    }),
    'head-drops': (clean) => ({ ...clean, peak: merge(clean.peak, { neckFlexionDeg: 40, headFlexionDeg: 15 }) }),
    // The hips go back towards the heels and the shoulders go down, so that the line of the trunk turns.
    'trunk-shifts': (clean, side) => ({
      ...clean,
      peak: merge(clean.peak, on(side, { hipFlexionDeg: 26 }), on(otherSide(side), { hipFlexionDeg: 102 }), {
        pitchDeg: 97,
      }),
    }),
    'same-side': (clean, side) => ({ ...clean, peak: merge(on(side, LEG_OUT), on(side, ARM_OUT)) }),
    'too-fast': (clean) => ({ ...clean, outMs: 260, holdMs: 250, backMs: 450 }),
  },
  rejected: {
    'too-small': (clean, side) => ({
      ...clean,
      peak: merge(
        on(side, { hipFlexionDeg: 62, kneeFlexionDeg: 75 }),
        on(otherSide(side), { shoulderElevationDeg: 92, elbowFlexionDeg: 5, wristFlexionDeg: -20 }),
      ),
    }),
  },
});
