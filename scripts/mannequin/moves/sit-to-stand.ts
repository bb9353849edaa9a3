import { lengthsOf } from '../../../src/care/figure/build.ts';
import type { Body } from '../cast/body.ts';
import { both, type AngleChange, merge } from '../../../src/care/figure/angles.ts';
import { placeOf } from '../../../src/care/figure/ground.ts';
import { defineMove, type Repetition } from '../move.ts';
import { seated } from '../../../src/care/figure/start-poses.ts';

/** The pelvis moves over the feet and the legs become almost straight: `share` of the way up. */
function risen(body: Body, share: number): AngleChange {
  const { thigh, shank, ankle } = lengthsOf(body);
  const seatM = placeOf(body, seated(), 0, 0)[1];
  const tallM = 0.996 * (thigh + shank) + ankle;
  const footAheadM = thigh * Math.sin((87 * Math.PI) / 180) - shank * Math.sin((5 * Math.PI) / 180);
  return merge(
    { upM: share * (tallM - seatM), forwardM: footAheadM * Math.min(1, 1.02 * share) },
    both({ shoulderElevationDeg: 8, shoulderPlaneDeg: 30, elbowFlexionDeg: 12 }),
  );
}

/** Nobody rises without leaning forwards: 30-45 degrees are needed. */
const LEANING: NonNullable<Repetition['beside']> = [
  { change: { pitchDeg: 34 }, phase: 'out', from: 0, to: 0.96 },
  { change: { pitchDeg: 32 }, phase: 'back', from: 0.04, to: 1 },
];

export const sitToStand = defineMove({
  exercise: 'sit-to-stand',
  view: 'side',
  setting: 'chair',
  sides: 'both',
  kind: 'repetitions',
  rest: seated,
  contacts: ['leftFoot', 'rightFoot'],
  forward: -0.1,
  clean: (_side, body) => ({ peak: risen(body, 1), beside: LEANING }),
  faults: {
    'drops-down': (clean) => ({ ...clean, backMs: 420 }),
    // Both hands push on the seat until the hips are well above it.
    'uses-hands': (clean) => ({
      ...clean,
      beside: [
        ...LEANING,
        {
          change: both({ shoulderElevationDeg: 34, shoulderPlaneDeg: 165, elbowFlexionDeg: 24 }),
          phase: 'out',
          from: -0.25,
          to: 0.85,
        },
      ],
    }),
  },
  rejected: {
    'not-upright': (clean, _side, body) => ({
      ...clean,
      peak: merge(risen(body, 0.66), { pitchDeg: 30 }),
      beside: [],
    }),
  },
  tempo: { holdMs: 800 },
});

export default sitToStand;
