import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#shoulder-external-rotation (wide band; no degrees above 60: depth is weak). */
export default defineExercise({
  id: 'shoulder-external-rotation',
  version: 1,
  words: 'shoulder-external-rotation',
  mode: 'repetitions',
  view: 'front',
  posture: 'upright',
  sides: 'both',
  dose: { sets: 2, reps: 12, holdMs: 0, restMs: 60_000 },
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
    { measure: 'shoulder', min: 0, max: 30 },
    { measure: 'rotation', min: -60, max: 28 },
    { measure: 'elbow', min: 25, max: 140 },
  ],
  stay: [
    { measure: 'trunk', min: -35, max: 35 },
    { measure: 'shoulder', max: 60 },
    { measure: 'hipShift', max: 60 },
  ],
  movement: {
    measure: 'rotation',
    direction: 'opens',
    countAt: { kind: 'angle', deg: 30 },
    targetDeg: 45,
    restDeg: 25,
    changedDeg: 12,
    // Elbows at the sides and bent: a person who talks with the hands lifts the arms.
    attempt: [
      { measure: 'shoulder', max: 20 },
      { measure: 'elbow', min: 60, max: 130 },
    ],
  },
  faults: [
    {
      id: 'elbow-leaves-side',
      kind: 'form',
      test: { kind: 'while', measure: 'elbowOut', of: 'both', from: 'rest', over: 10, forMs: 300 },
      source:
        'table#shoulder-external-rotation-elbow-leaves-side: the elbow moves more than 10 % of trunk length from the side.',
    },
  ],
  notSeen: ['true-rotation'],
  figure: {
    to: 52,
    rest: {
      both: { shoulderElevationDeg: 6, shoulderPlaneDeg: 80, shoulderRotationDeg: -6, elbowFlexionDeg: 90 },
    },
  },
});
