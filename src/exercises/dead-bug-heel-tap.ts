import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#dead-bug-heel-tap (heel meets the floor at hip 135-145 by geometry). */
export default defineExercise({
  id: 'dead-bug-heel-tap',
  version: 1,
  words: 'dead-bug-heel-tap',
  mode: 'repetitions',
  view: 'side',
  posture: 'supine',
  sides: 'each',
  dose: { sets: 2, reps: 8, holdMs: 0, restMs: 60_000 },
  needs: ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip', 'leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'],
  startPose: [
    { measure: 'trunk', min: -30, max: 30 },
    { measure: 'hip', min: 60, max: 112 },
    { measure: 'knee', min: 55, max: 125 },
  ],
  stay: [{ measure: 'trunk', min: -40, max: 40 }],
  movement: {
    measure: 'hip',
    direction: 'opens',
    countAt: { kind: 'angle', deg: 125 },
    targetDeg: 135,
    restDeg: 105,
    changedDeg: 12,
    attempt: [],
  },
  faults: [
    {
      id: 'other-leg-drops',
      kind: 'form',
      test: { kind: 'while', measure: 'hip', of: 'other', from: 'rest', over: 20, forMs: 300 },
      source: 'table#dead-bug-heel-tap-other-leg-drops: the other hip opens by more than 20.',
    },
    {
      id: 'knee-extends',
      kind: 'form',
      test: { kind: 'at-peak', measure: 'knee', of: 'mover', over: 125 },
      source: 'table#dead-bug-heel-tap-knee-extends: knee above 125; none where the plan asks for a straight leg.',
    },
    {
      id: 'head-lifts',
      kind: 'form',
      test: { kind: 'while', measure: 'headLift', of: 'body', from: 'rest', over: 6, forMs: 300 },
      source:
        'table#dead-bug-heel-tap-head-lifts: the head rises by more than 5 % of trunk length; one more, for table#reading-head-at-rest.',
    },
    {
      id: 'too-fast',
      kind: 'form',
      test: { kind: 'tempo', underMs: 500 },
      source: 'table#dead-bug-heel-tap-too-fast: rest to peak below 500 ms.',
    },
  ],
  notSeen: ['low-back-on-floor'],
  asks: ['back-down'],
  figure: {
    rest: {
      both: {
        hipFlexionDeg: 90,
        kneeFlexionDeg: 90,
        ankleDorsiflexionDeg: -10,
        shoulderElevationDeg: 90,
        shoulderPlaneDeg: 0,
        elbowFlexionDeg: 3,
      },
    },
  },
});
