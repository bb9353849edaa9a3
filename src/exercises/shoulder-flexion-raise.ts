import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#shoulder-flexion-raise (active flexion by age: Gill 2020, Bassey 1989). */
export default defineExercise({
  id: 'shoulder-flexion-raise',
  version: 1,
  words: 'shoulder-flexion-raise',
  mode: 'repetitions',
  view: 'side',
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
    { measure: 'trunk', min: -20, max: 25 },
    { measure: 'arm', min: 0, max: 35 },
  ],
  stay: [
    { measure: 'trunk', min: -40, max: 40 },
    { measure: 'hipShift', max: 60 },
  ],
  movement: {
    measure: 'arm',
    direction: 'opens',
    countAt: { kind: 'angle', deg: 110 },
    targetDeg: 150,
    own: { countShare: 0.75, lessDeg: 10 },
    restDeg: 35,
    changedDeg: 10,
    attempt: [{ measure: 'elbow', min: 120 }],
    // An arm that is folded by more than a right angle takes the hand to the head: hair, a jumper (table#shoulder-flexion-raise-count).
    others: [{ measure: 'elbow', min: 90 }],
  },
  faults: [
    {
      id: 'trunk-leans',
      kind: 'form',
      test: { kind: 'while', measure: 'trunk', of: 'body', from: 'rest', over: 10, forMs: 300 },
      source: 'table#shoulder-flexion-raise-trunk-leans: more than 10.',
    },
    {
      id: 'elbow-bends',
      kind: 'form',
      test: { kind: 'at-peak', measure: 'elbow', of: 'both', under: 145 },
      source: 'table#shoulder-flexion-raise-elbow-bends: elbow below 145.',
    },
    {
      id: 'shoulder-hikes',
      kind: 'form',
      test: {
        kind: 'shrug',
        bands: [
          { belowDeg: 60, over: 15 },
          { belowDeg: 100, over: 25 },
        ],
        sidesDifferOver: null,
      },
      unless: ['trunk-leans'],
      source:
        'table#shoulder-flexion-raise-shoulder-hikes: 15 % below 60, 25 % to 100, not judged above; from the side only the near shoulder.',
    },
    {
      id: 'too-fast',
      kind: 'form',
      test: { kind: 'tempo', underMs: 500 },
      source: 'table#shoulder-flexion-raise-too-fast: rest to peak below 500 ms.',
    },
  ],
  notSeen: ['far-arm', 'scapula'],
  figure: { to: 165 },
});
