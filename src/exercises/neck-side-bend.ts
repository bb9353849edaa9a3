import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#neck-side-bend (side bend 45 at 20 years, 30 at 65: Youdas 1992; day to day 12: Christensen 1998). */
export default defineExercise({
  id: 'neck-side-bend',
  version: 1,
  words: 'neck-side-bend',
  mode: 'holds',
  view: 'front',
  posture: 'upright',
  sides: 'each',
  dose: { sets: 1, reps: 2, holdMs: 30000, restMs: 60_000 },
  needs: ['nose', 'leftEar', 'rightEar', 'leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'],
  startPose: [
    { measure: 'trunk', min: -15, max: 15 },
    { measure: 'neckBend', min: -7, max: 7 },
  ],
  // The hips stay where they are: squatting, sitting down or walking away is another movement.
  stay: [
    { measure: 'trunk', min: -35, max: 35 },
    { measure: 'hipShift', max: 40 },
  ],
  movement: {
    measure: 'neckBend',
    direction: 'opens',
    // The table asks for at least 15 degrees, of which the model shows five to seven tenths: table#reading-neck.
    countAt: { kind: 'angle', deg: 10 },
    targetDeg: 10,
    // table#neck-side-bend-count: the band is 15-40; bending further means pulling at the head.
    mostDeg: 40,
    own: { lessDeg: 5 },
    restDeg: 6,
    changedDeg: 6,
    attempt: [],
    // Hips that turn by more than 60 have turned away from the camera with all of the body.
    others: [
      { measure: 'headTilt', min: 75 },
      { measure: 'hipTurn', min: -60, max: 60, from: 'rest' },
    ],
    // A neck that bends tilts the head by at least as much as it leans; one that turns only seems to lean: table#reading-turned-head.
    requires: [{ measure: 'headTilt', min: 75, whenUnder: 'hold-face-ahead' }],
  },
  faults: [
    {
      id: 'trunk-leans',
      kind: 'form',
      test: { kind: 'while', measure: 'trunk', of: 'body', from: 'rest', over: 8, eitherWay: true, forMs: 300 },
      source: 'table#neck-side-bend-trunk-leans: more than 8.',
    },
  ],
  notSeen: ['neck-degrees', 'muscle-tension', 'neck-turn', 'shoulder-rise'],
  asks: ['pull-mild'],
  figure: { to: 26 },
});
