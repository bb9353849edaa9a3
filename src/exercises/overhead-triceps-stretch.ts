import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#overhead-triceps-stretch (shoulder at own - 10, elbow below 70). */
export default defineExercise({
  id: 'overhead-triceps-stretch',
  version: 1,
  words: 'overhead-triceps-stretch',
  mode: 'holds',
  view: 'front',
  posture: 'upright',
  sides: 'each',
  dose: { sets: 1, reps: 2, holdMs: 30000, restMs: 60_000 },
  needs: [
    'leftEar',
    'rightEar',
    'leftShoulder',
    'rightShoulder',
    'leftElbow',
    'rightElbow',
    'leftWrist',
    'rightWrist',
    'leftHip',
    'rightHip',
  ],
  startPose: [
    { measure: 'trunk', min: -20, max: 20 },
    { measure: 'shoulder', min: 0, max: 40 },
  ],
  // The hips stay where they are: squatting, sitting down or walking away is another movement.
  stay: [
    { measure: 'trunk', min: -35, max: 35 },
    { measure: 'hipShift', max: 40 },
  ],
  movement: {
    measure: 'shoulder',
    direction: 'opens',
    // The table's 140 less 10 degrees, and less what the model reads too little of an arm bent behind the head:
    // table#reading-arm-overhead.
    countAt: { kind: 'angle', deg: 118 },
    targetDeg: 118,
    own: { countShare: 0.9, lessDeg: 10 },
    restDeg: 60,
    changedDeg: 10,
    // Lower than that the arm is back (restDeg): hands that talk.
    attempt: [{ measure: 'shoulder', min: 60 }],
    requires: [{ measure: 'elbow', max: 70, whenOver: 'hold-elbow-open' }],
  },
  faults: [
    {
      id: 'trunk-leans',
      kind: 'form',
      test: { kind: 'while', measure: 'trunk', of: 'body', from: 'rest', over: 10, eitherWay: true, forMs: 300 },
      source: 'table#overhead-triceps-stretch-trunk-leans: more than 10.',
    },
  ],
  notSeen: ['back-arch-from-front', 'muscle-tension', 'head-forward'],
  asks: ['pull-mild'],
  figure: {
    to: 160,
    end: { mover: { shoulderPlaneDeg: 70, shoulderRotationDeg: 80, elbowFlexionDeg: 128 } },
  },
});
