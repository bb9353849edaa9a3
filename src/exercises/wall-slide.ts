import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#wall-slide (75 % of own where the own range is known: Bassey 1989). */
export default defineExercise({
  id: 'wall-slide',
  version: 1,
  words: 'wall-slide',
  mode: 'repetitions',
  view: 'front',
  alsoFrom: ['back'],
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
    { measure: 'shoulder', min: 55, max: 118 },
    { measure: 'elbow', min: 40, max: 130 },
  ],
  stay: [
    { measure: 'trunk', min: -35, max: 35 },
    { measure: 'shoulder', min: 35 },
    { measure: 'hipShift', max: 60 },
  ],
  movement: {
    measure: 'shoulder',
    direction: 'opens',
    countAt: { kind: 'angle', deg: 130 },
    targetDeg: 140,
    own: { countShare: 0.75, lessDeg: 10 },
    restDeg: 110,
    changedDeg: 10,
    attempt: [],
  },
  faults: [
    {
      id: 'trunk-leans',
      kind: 'form',
      test: { kind: 'while', measure: 'trunk', of: 'body', from: 'rest', over: 10, eitherWay: true, forMs: 300 },
      source: 'table#wall-slide-trunk-leans: more than 10.',
    },
    {
      id: 'asymmetry',
      kind: 'form',
      test: { kind: 'sides-differ', measure: 'shoulder', over: 15 },
      unless: ['trunk-leans'],
      source: 'table#wall-slide-asymmetry: sides 20 apart; overhead they read less apart (table#reading-sides-apart).',
    },
  ],
  notSeen: ['scapula'],
  figure: {
    to: 152,
    props: ['wall'],
    rest: {
      both: {
        shoulderElevationDeg: 90,
        shoulderPlaneDeg: 72,
        shoulderRotationDeg: 88,
        elbowFlexionDeg: 88,
        forearmPronationDeg: 40,
      },
    },
    end: { both: { shoulderPlaneDeg: 62, elbowFlexionDeg: 42 } },
  },
});
