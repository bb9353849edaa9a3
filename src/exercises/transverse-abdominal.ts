import { defineExercise } from '../core/exercise/exercise.ts';

/**
 * Figures: table#transverse-abdominal. No camera sees a deep muscle: the exercise is guided by breath and time, what is
 * visible is watched, and the person is asked about the rest (10 x 10 s, Hides 1996).
 */
export default defineExercise({
  id: 'transverse-abdominal',
  version: 1,
  words: 'transverse-abdominal',
  mode: 'guided',
  view: 'side',
  posture: 'supine',
  sides: 'both',
  dose: { sets: 1, reps: 10, holdMs: 10000, restMs: 60_000 },
  needs: ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip', 'leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'],
  startPose: [
    { measure: 'trunk', min: -30, max: 30 },
    { measure: 'hip', min: 100, max: 155 },
    { measure: 'knee', min: 20, max: 125 },
  ],
  stay: [{ measure: 'trunk', min: -40, max: 40 }],
  movement: null,
  // table#transverse-abdominal-dose: twelve breaths a minute, the slow end of an adult's quiet breath.
  guide: { restMs: 5000, breath: { outMs: 3000, inMs: 2000 }, still: 'hip' },
  faults: [
    {
      id: 'pelvis-rocks',
      kind: 'form',
      test: { kind: 'while', measure: 'hipShift', of: 'body', from: 'rest', over: 6, forMs: 300 },
      source: 'table#transverse-abdominal-pelvis-rocks: the hip point moves by more than 6 % of trunk length.',
    },
    {
      id: 'head-lifts',
      kind: 'form',
      test: { kind: 'while', measure: 'headLift', of: 'body', from: 'rest', over: 6, forMs: 300 },
      unless: ['pelvis-rocks'],
      source:
        'table#transverse-abdominal-head-lifts: the head rises by more than 5 % of trunk length; one more, for table#reading-head-at-rest.',
    },
    {
      id: 'legs-move',
      kind: 'form',
      test: { kind: 'while', measure: 'knee', of: 'both', from: 'rest', over: 10, eitherWay: true, forMs: 300 },
      unless: ['pelvis-rocks'],
      source: 'table#transverse-abdominal-legs-move: the knees move by more than 10.',
    },
  ],
  notSeen: ['deep-muscle', 'breath'],
  asks: ['breathed-on', 'tummy-worked'],
  figure: {
    mark: 'belly-in',
    rest: {
      both: {
        shoulderElevationDeg: 28,
        shoulderPlaneDeg: 95,
        shoulderRotationDeg: -70,
        elbowFlexionDeg: 95,
        forearmPronationDeg: 60,
      },
    },
  },
});
