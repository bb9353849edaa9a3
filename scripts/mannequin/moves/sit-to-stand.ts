import { lengthsOf, type Body } from '../body/body.ts';
import { both, type Change, merge } from '../body/posture.ts';
import { placeOf } from '../body/ground.ts';
import { defineMove, type Repetition } from '../move.ts';
import { seated } from './rest.ts';

/** The pelvis over the feet, legs almost straight: `share` of the way up. */
function risen(body: Body, share: number): Change {
  const { thigh, shank, ankle } = lengthsOf(body);
  const seatM = placeOf(body, seated(), 0, 0).y;
  const tallM = 0.996 * (thigh + shank) + ankle;
  const footAheadM = thigh * Math.sin((87 * Math.PI) / 180) - shank * Math.sin((5 * Math.PI) / 180);
  return merge(
    { upM: share * (tallM - seatM), forwardM: footAheadM * Math.min(1, 1.02 * share) },
    both({ armRaise: 8, armPlane: 30, elbow: 12 }),
  );
}

/** Nobody rises without leaning forwards: 30-45 degrees are needed. */
const LEANING: NonNullable<Repetition['beside']> = [
  { change: { pitch: 34 }, phase: 'out', from: 0, to: 0.96 },
  { change: { pitch: 32 }, phase: 'back', from: 0.04, to: 1 },
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
        { change: both({ armRaise: 34, armPlane: 165, elbow: 24 }), phase: 'out', from: -0.25, to: 0.85 },
      ],
    }),
  },
  rejected: {
    'not-upright': (clean, _side, body) => ({
      ...clean,
      peak: merge(risen(body, 0.66), { pitch: 30 }),
      beside: [],
    }),
  },
  tempo: { holdMs: 800 },
});

export default sitToStand;
