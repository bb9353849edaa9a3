import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#march-on-back (hook-lying march; hip flexion available 127-134, Soucie 2011). */
export default defineExercise({
  id: 'march-on-back',
  version: 1,
  words: 'march-on-back',
  mode: 'repetitions',
  view: 'side',
  posture: 'supine',
  sides: 'each',
  dose: { sets: 2, reps: 8, holdMs: 0, restMs: 60_000 },
  needs: ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip', 'leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'],
  startPose: [
    { measure: 'trunk', min: -30, max: 30 },
    { measure: 'hip', min: 105, max: 155 },
    { measure: 'knee', min: 20, max: 125 },
  ],
  stay: [{ measure: 'trunk', min: -40, max: 40 }],
  movement: {
    measure: 'hip',
    direction: 'closes',
    countAt: { kind: 'way', toDeg: 90, share: 0.6 },
    targetDeg: 95,
    restDeg: 155,
    changedDeg: 10,
    attempt: [],
    oneAtATime: true,
  },
  faults: [
    {
      id: 'knee-extends',
      kind: 'form',
      test: { kind: 'at-peak', measure: 'knee', of: 'mover', over: 130 },
      source: 'table#march-on-back-knee-extends: knee above 130 at the peak.',
    },
    {
      id: 'pelvis-rocks',
      kind: 'form',
      test: { kind: 'while', measure: 'hipShift', of: 'body', from: 'first-clean-rep', over: 8, forMs: 300 },
      source:
        'table#march-on-back-pelvis-rocks: hip point moves 8 % of trunk length more than in the first clean repetition, for 300 ms.',
    },
    {
      id: 'head-lifts',
      kind: 'form',
      test: { kind: 'while', measure: 'headLift', of: 'body', from: 'rest', over: 6, forMs: 300 },
      source:
        'table#march-on-back-head-lifts: the head rises by more than 5 % of trunk length; one more, for table#reading-head-at-rest.',
    },
    {
      id: 'too-fast',
      kind: 'form',
      test: { kind: 'tempo', underMs: 500 },
      source: 'table#march-on-back-too-fast: rest to peak below 500 ms.',
    },
  ],
  notSeen: ['low-back-on-floor', 'pelvis-rotation'],
  asks: ['back-quiet'],
  figure: { end: { mover: { kneeFlexionDeg: 95, ankleDorsiflexionDeg: -5 } } },
});
