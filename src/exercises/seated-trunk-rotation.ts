import { defineExercise } from '../core/exercise.ts';

/** Figures: the project's exercise table (turn as a share: the model's depth reads about half; Johnson 2012). */
export default defineExercise({
  id: 'seated-trunk-rotation',
  version: 1,
  mode: 'repetitions',
  view: 'front',
  posture: 'upright',
  sides: 'each',
  dose: { sets: 2, reps: 8, holdMs: 2000, restMs: 60_000 },
  needs: ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'],
  startPose: [
    { measure: 'trunk', min: -20, max: 20 },
    { measure: 'twist', min: -7, max: 7 },
  ],
  // The hips stay where they are; squatting, sitting down or walking off is another movement.
  stay: [
    { measure: 'trunk', min: -35, max: 35 },
    { measure: 'hipShift', max: 25 },
  ],
  movement: {
    measure: 'twist',
    direction: 'opens',
    // 60 % of a turn of 40, of which the model's depth shows about a third (rendered clips: 13-16 for 40).
    countAt: { kind: 'angle', deg: 8 },
    targetDeg: 12,
    restDeg: 5,
    changedDeg: 5,
    attempt: [],
  },
  faults: [
    {
      id: 'trunk-leans',
      kind: 'form',
      test: { kind: 'while', measure: 'trunk', of: 'body', from: 'rest', over: 10, eitherWay: true, forMs: 300 },
      source: 'Exercise table: more than 10.',
    },
  ],
  notSeen: ['rotation-degrees'],
});
