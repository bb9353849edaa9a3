import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#single-leg-stance (Springer 2007: eyes open, at most 45 s; goal 30 s). */
export default defineExercise({
  id: 'single-leg-stance',
  version: 1,
  words: 'single-leg-stance',
  mode: 'holds',
  view: 'front',
  posture: 'upright',
  sides: 'each',
  dose: { sets: 1, reps: 2, holdMs: 30000, restMs: 60_000 },
  needs: ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip', 'leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'],
  startPose: [
    { measure: 'trunk', min: -15, max: 15 },
    { measure: 'footLift', min: -4, max: 4 },
    { measure: 'knee', min: 150 },
  ],
  // The hips stay where they are: squatting, sitting down or walking away is another movement.
  stay: [
    { measure: 'trunk', min: -35, max: 35 },
    { measure: 'hipShift', max: 40 },
  ],
  movement: {
    measure: 'footLift',
    direction: 'opens',
    countAt: { kind: 'angle', deg: 6 },
    targetDeg: 6,
    restDeg: 3,
    changedDeg: 3,
    attempt: [],
    // Hips that turn by more than 60 have turned away from the camera with all of the body.
    others: [{ measure: 'hipTurn', min: -60, max: 60, from: 'rest' }],
    reports: 'other-side',
  },
  faults: [
    {
      id: 'trunk-leans',
      kind: 'form',
      test: { kind: 'while', measure: 'trunk', of: 'body', from: 'rest', over: 10, eitherWay: true, forMs: 300 },
      source: 'table#single-leg-stance-trunk-leans: more than 10.',
    },
    {
      id: 'pelvis-drops',
      kind: 'form',
      test: { kind: 'while', measure: 'pelvisLevel', of: 'body', from: 'rest', over: 8, eitherWay: true, forMs: 300 },
      // Where the trunk leans, the model tilts the hips with it: table#reading-pelvis.
      unless: ['trunk-leans'],
      source: 'table#single-leg-stance-pelvis-drops: the pelvis line tilts by more than 8.',
    },
  ],
  // When the pelvis dropped by 14 degrees, the model showed 1: table#reading-pelvis.
  notSeen: ['sway', 'small-pelvis-drop'],
  figure: { to: 22 },
});
