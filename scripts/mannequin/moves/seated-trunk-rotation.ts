import { both, changed, merge } from '../body/posture.ts';
import { defineMove } from '../move.ts';
import { seated } from './rest.ts';

const wayOf = (side: 'left' | 'right'): 1 | -1 => (side === 'left' ? 1 : -1);

export default defineMove({
  exercise: 'seated-trunk-rotation',
  view: 'front',
  setting: 'chair',
  sides: 'each',
  kind: 'repetitions',
  // Hands on the shoulders' front, elbows out.
  rest: () => changed(seated(), both({ armRaise: 42, armPlane: 55, armTurn: -20, elbow: 125 })),
  contacts: ['leftFoot', 'rightFoot'],
  forward: -0.1,
  clean: (side) => ({ peak: { trunkTwist: 44 * wayOf(side), neckTurn: 8 * wayOf(side) } }),
  faults: {
    // As on a swivel chair: less than three quarters of the turn is not told from hips that stay.
    'hips-turn': (clean, side) => ({
      ...clean,
      peak: { trunkTwist: 4 * wayOf(side), turn: 42 * wayOf(side), neckTurn: 8 * wayOf(side) },
    }),
    'trunk-leans': (clean, side) => ({ ...clean, peak: merge(clean.peak, { trunkSide: 20 * wayOf(side) }) }),
  },
  rejected: { 'too-small': (clean, side) => ({ ...clean, peak: { trunkTwist: 15 * wayOf(side) } }) },
});
