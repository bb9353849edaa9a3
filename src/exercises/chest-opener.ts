import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#chest-opener (shoulder extension from 20). */
export default defineExercise({
  id: 'chest-opener',
  version: 1,
  words: 'chest-opener',
  mode: 'holds',
  view: 'side',
  posture: 'upright',
  sides: 'both',
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
    { measure: 'extension', min: -25, max: 15 },
  ],
  // The hips stay where they are: squatting, sitting down or walking away is another movement.
  stay: [
    { measure: 'trunk', min: -35, max: 35 },
    { measure: 'hipShift', max: 40 },
  ],
  movement: {
    measure: 'extension',
    direction: 'opens',
    countAt: { kind: 'angle', deg: 20 },
    targetDeg: 20,
    restDeg: 14,
    changedDeg: 8,
    attempt: [],
  },
  faults: [
    {
      id: 'chin-pokes',
      kind: 'form',
      test: { kind: 'while', measure: 'head', of: 'body', from: 'rest', over: 20, forMs: 500 },
      source:
        'table#chest-opener-chin-pokes: head and lean change for sure at 8 (clinical#camera-error); twice that and more is seen.',
    },
    {
      id: 'trunk-leans',
      kind: 'form',
      test: { kind: 'while', measure: 'trunk', of: 'body', from: 'rest', over: 10, forMs: 300 },
      source: 'table#chest-opener-trunk-leans: more than 10.',
    },
  ],
  notSeen: ['muscle-tension'],
  asks: ['pull-mild'],
  figure: { to: 38, end: { both: { shoulderPlaneDeg: 172, elbowFlexionDeg: 12 } } },
});
