import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#elbow-curl (elbow flexion 143-150, Soucie 2011). */
export default defineExercise({
  id: 'elbow-curl',
  version: 1,
  words: 'elbow-curl',
  mode: 'repetitions',
  view: 'side',
  alsoFrom: ['front'],
  posture: 'upright',
  sides: 'both',
  dose: { sets: 2, reps: 10, holdMs: 0, restMs: 60_000 },
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
    { measure: 'trunk', min: -25, max: 25 },
    { measure: 'elbow', min: 138, max: 180 },
    { measure: 'shoulder', min: 0, max: 40 },
  ],
  stay: [
    { measure: 'trunk', min: -35, max: 35 },
    { measure: 'hipShift', max: 60 },
  ],
  movement: {
    measure: 'elbow',
    direction: 'closes',
    countAt: { kind: 'angle', deg: 70 },
    targetDeg: 50,
    own: { lessDeg: 10 },
    restDeg: 138,
    changedDeg: 15,
    attempt: [{ measure: 'shoulder', max: 60 }],
    // A hand that goes to the face takes the upper arm along: of a bent arm that is lifted by 50 it is there (table#elbow-curl-count).
    // Seen from the front the hand comes up before its shoulder; hands that talk or fold lie before the belly: twice the band of the reading.
    others: [
      { measure: 'shoulder', max: 50 },
      { measure: 'elbowUp', max: 20, from: 'rest' },
      { measure: 'rotation', min: -30 },
    ],
  },
  faults: [
    {
      id: 'elbow-drifts',
      kind: 'form',
      test: { kind: 'while', measure: 'shoulder', of: 'both', from: 'rest', over: 20, eitherWay: true, forMs: 300 },
      source: 'table#elbow-curl-elbow-drifts: the upper arm moves by more than 20.',
    },
    {
      id: 'trunk-leans',
      kind: 'form',
      test: { kind: 'while', measure: 'trunk', of: 'body', from: 'rest', over: 10, eitherWay: true, forMs: 300 },
      source: 'table#elbow-curl-trunk-leans: more than 10.',
    },
    {
      id: 'too-fast',
      kind: 'form',
      test: { kind: 'tempo', underMs: 500 },
      source: 'table#elbow-curl-too-fast: rest to peak below 500 ms.',
    },
  ],
  notSeen: ['far-arm', 'forearm-turn', 'grip'],
  figure: {
    to: 40,
    rest: { both: { shoulderElevationDeg: 5, shoulderPlaneDeg: 60, forearmPronationDeg: -70 } },
  },
});
