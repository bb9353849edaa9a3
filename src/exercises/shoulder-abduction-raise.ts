import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#shoulder-abduction-raise (active abduction by age: Gill 2020, Bassey 1989; scapular rhythm: Braman 2009). */
export default defineExercise({
  id: 'shoulder-abduction-raise',
  version: 1,
  words: 'shoulder-abduction-raise',
  mode: 'repetitions',
  view: 'front',
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
    { measure: 'trunk', min: -20, max: 20 },
    { measure: 'arm', min: 0, max: 35 },
  ],
  // Raising the arms does not move the hips; squatting, sitting down or walking does.
  stay: [
    { measure: 'trunk', min: -35, max: 35 },
    { measure: 'hipShift', max: 60 },
  ],
  movement: {
    measure: 'arm',
    direction: 'opens',
    countAt: { kind: 'angle', deg: 75 },
    targetDeg: 90,
    own: { countShare: 0.75, lessDeg: 10 },
    restDeg: 35,
    changedDeg: 10,
    attempt: [{ measure: 'elbow', min: 120 }],
  },
  faults: [
    {
      id: 'trunk-leans',
      kind: 'form',
      test: { kind: 'while', measure: 'trunk', of: 'body', from: 'rest', over: 10, eitherWay: true, forMs: 300 },
      source: 'table#shoulder-abduction-raise-trunk-leans: more than 10 sideways.',
    },
    {
      id: 'asymmetry',
      kind: 'form',
      test: { kind: 'sides-differ', measure: 'shoulder', over: 20 },
      unless: ['trunk-leans'],
      source: 'table#shoulder-abduction-raise-asymmetry: sides 20 apart at the peak; 10 is ordinary.',
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
        sidesDifferOver: 12,
      },
      unless: ['trunk-leans'],
      source:
        'table#shoulder-abduction-raise-shoulder-hikes: the scapula turns 0.43 per glenohumeral degree (Braman 2009): 15 % below 60, 25 % to 100, not judged above.',
    },
    {
      id: 'elbow-bends',
      kind: 'form',
      test: { kind: 'at-peak', measure: 'elbow', of: 'both', under: 145 },
      source: 'table#shoulder-abduction-raise-elbow-bends: elbow below 145.',
    },
    {
      id: 'too-fast',
      kind: 'form',
      test: { kind: 'tempo', underMs: 500 },
      source: 'table#shoulder-abduction-raise-too-fast: rest to peak below 500 ms.',
    },
  ],
  notSeen: ['scapula', 'arm-forward'],
});
