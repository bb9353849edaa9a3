import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#sit-to-stand and clinical#tests-clock (full stand: within 12 of own tall). */
export default defineExercise({
  id: 'sit-to-stand',
  version: 1,
  words: 'sit-to-stand',
  mode: 'repetitions',
  view: 'side',
  alsoFrom: ['oblique'],
  posture: 'upright',
  sides: 'both',
  dose: { sets: 2, reps: 8, holdMs: 0, restMs: 60_000 },
  needs: ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip', 'leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'],
  startPose: [
    { measure: 'trunk', min: -30, max: 30 },
    { measure: 'hip', min: 55, max: 125 },
    { measure: 'knee', min: 55, max: 125 },
  ],
  stay: [{ measure: 'trunk', min: -80, max: 35 }],
  movement: {
    // Measured by hip height over leg length: the hip angle closes with every lean forwards, on the seat as well as in
    // rising.
    measure: 'stand',
    direction: 'opens',
    countAt: { kind: 'way', toDeg: 100, share: 0.8 },
    targetDeg: 92,
    restDeg: 0,
    changedDeg: 8,
    attempt: [],
    requires: [
      { measure: 'hip', min: 155 },
      { measure: 'knee', min: 155 },
    ],
  },
  faults: [
    {
      id: 'drops-down',
      kind: 'form',
      test: { kind: 'return-tempo', underMs: 800 },
      source: 'table#sit-to-stand-drops-down: tall to seat below 800 ms; off in tests.',
    },
  ],
  notSeen: ['load-per-leg', 'knees-from-side', 'hands-push'],
  figure: {
    end: { both: { shoulderElevationDeg: 8, shoulderPlaneDeg: 30, elbowFlexionDeg: 12 } },
  },
});
