import { lengthsOf } from '../../../src/care/figure/build.ts';
import { merge, on } from '../../../src/care/figure/angles.ts';
import { otherSide } from '../../../src/core/body/landmarks.ts';
import { defineMove } from '../move.ts';
import { bridged, hookLying } from '../../../src/care/figure/start-poses.ts';

const THIGH_UP = { hipFlexionDeg: 95, kneeFlexionDeg: 98, ankleDorsiflexionDeg: -5 };

export default defineMove({
  exercise: 'march-on-back',
  view: 'side',
  setting: 'supine',
  sides: 'each',
  kind: 'repetitions',
  rest: hookLying,
  contacts: ['leftHand', 'rightHand', 'leftFoot', 'rightFoot'],
  forward: 0.16,
  clean: (side) => ({ peak: on(side, THIGH_UP), holdMs: 350 }),
  faults: {
    'knee-extends': (clean, side) => ({
      ...clean,
      holdMs: 700,
      peak: merge(clean.peak, on(side, { kneeFlexionDeg: 25 })),
    }),
    // The hips come off the mat with the leg, by a seventh of the trunk's length.
    'pelvis-rocks': (clean, _side, body) => ({
      ...clean,
      holdMs: 800,
      peak: merge(clean.peak, bridged(body, hookLying(), degForRise(0.15 * lengthsOf(body).shoulders, body))),
    }),
    'head-lifts': (clean) => ({
      ...clean,
      holdMs: 800,
      peak: merge(clean.peak, { neckFlexionDeg: 32, headFlexionDeg: 8 }),
    }),
    'too-fast': (clean) => ({ ...clean, outMs: 230, holdMs: 100, backMs: 320 }),
  },
  rejected: {
    'too-small': (clean, side) => ({
      ...clean,
      peak: on(side, { hipFlexionDeg: 63, kneeFlexionDeg: 104, ankleDorsiflexionDeg: -25 }),
    }),
    'both-legs': (clean, side) => ({
      ...clean,
      holdMs: 700,
      beside: [{ change: on(otherSide(side), THIGH_UP), phase: 'all', from: 0.1, to: 0.95 }],
      reason: 'wrong-limbs',
    }),
  },
});

const degForRise = (riseM: number, body: Parameters<typeof lengthsOf>[0]): number =>
  (Math.asin(riseM / lengthsOf(body).shoulders) * 180) / Math.PI;
