import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#seated-trunk-rotation (turn of the shoulder line, as a share of own; mean 41-45 in young adults, Johnson 2012). */
export default defineExercise({
  id: 'seated-trunk-rotation',
  version: 1,
  words: 'seated-trunk-rotation',
  mode: 'repetitions',
  view: 'front',
  posture: 'upright',
  sides: 'each',
  dose: { sets: 2, reps: 8, holdMs: 2000, restMs: 60_000 },
  needs: ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'],
  startPose: [
    { measure: 'trunk', min: -20, max: 20 },
    { measure: 'twist', min: -14, max: 14 },
  ],
  // The hips stay where they are: squatting, sitting down or walking away is another movement.
  stay: [
    { measure: 'trunk', min: -35, max: 35 },
    { measure: 'hipShift', max: 25 },
  ],
  movement: {
    measure: 'twist',
    direction: 'opens',
    // 60 % of the usual turn of 40 degrees.
    countAt: { kind: 'angle', deg: 24 },
    targetDeg: 36,
    own: { countShare: 0.6, lessDeg: 4 },
    restDeg: 14,
    changedDeg: 8,
    attempt: [],
    // An elbow that is lifted takes the shoulder line along; turning the trunk leaves it as high as it was.
    // Hips that turn by more than 60 have turned away from the camera with all of the body.
    others: [
      { measure: 'elbowUp', min: -20, max: 20, from: 'rest' },
      { measure: 'hipTurn', min: -60, max: 60, from: 'rest' },
    ],
  },
  faults: [
    {
      id: 'hips-turn',
      kind: 'form',
      test: { kind: 'follows', measure: 'hipTurn', share: 0.75 },
      source:
        'table#seated-trunk-rotation-hips-turn: three quarters of the turn; hips that stay read up to 0.56 of it (table#reading-hips-of-a-turned-trunk).',
    },
    {
      id: 'trunk-leans',
      kind: 'form',
      test: { kind: 'while', measure: 'trunk', of: 'body', from: 'rest', over: 10, eitherWay: true, forMs: 300 },
      source: 'table#seated-trunk-rotation-trunk-leans: more than 10.',
    },
  ],
  notSeen: ['rotation-degrees'],
  figure: {
    props: ['chair'],
    // Arms crossed, hands on the shoulders.
    rest: {
      both: { shoulderElevationDeg: 42, shoulderPlaneDeg: 55, shoulderRotationDeg: -20, elbowFlexionDeg: 125 },
    },
  },
});
