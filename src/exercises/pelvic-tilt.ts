import { defineExercise } from '../core/exercise/exercise.ts';

/**
 * Figures: table#pelvic-tilt. A tilt of 10-20 degrees is less than one camera can tell: the exercise is guided by time
 * and not counted (10 x 5 s). Calibrating on the person would not help: lifting the head alone turns the lines of hip
 * and trunk by 3 degrees (table#reading-tilt), as much as a small tilt turns them. The person is asked whether the back
 * was pressed down.
 */
export default defineExercise({
  id: 'pelvic-tilt',
  version: 1,
  words: 'pelvic-tilt',
  mode: 'guided',
  view: 'side',
  posture: 'supine',
  sides: 'both',
  dose: { sets: 1, reps: 10, holdMs: 5000, restMs: 60_000 },
  needs: ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip', 'leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'],
  startPose: [
    { measure: 'trunk', min: -30, max: 30 },
    { measure: 'hip', min: 100, max: 155 },
    { measure: 'knee', min: 20, max: 125 },
  ],
  stay: [{ measure: 'trunk', min: -40, max: 40 }],
  movement: null,
  // table#pelvic-tilt-dose: twelve breaths a minute, the slow end of an adult's quiet breath.
  guide: { restMs: 5000, breath: { outMs: 3000, inMs: 2000 }, still: 'hip' },
  faults: [
    {
      id: 'hips-lift',
      kind: 'form',
      test: { kind: 'while', measure: 'hipShift', of: 'body', from: 'rest', over: 8, forMs: 300 },
      source: 'table#pelvic-tilt-hips-lift: the hip point moves by more than 8 % of trunk length.',
    },
    {
      id: 'head-lifts',
      kind: 'form',
      test: { kind: 'while', measure: 'headLift', of: 'body', from: 'rest', over: 6, forMs: 300 },
      unless: ['hips-lift'],
      source:
        'table#pelvic-tilt-head-lifts: the head rises by more than 5 % of trunk length; one more, for table#reading-head-at-rest.',
    },
    {
      id: 'legs-move',
      kind: 'form',
      test: { kind: 'while', measure: 'knee', of: 'both', from: 'rest', over: 10, eitherWay: true, forMs: 300 },
      unless: ['hips-lift'],
      source: 'table#pelvic-tilt-legs-move: the knees move by more than 10.',
    },
  ],
  notSeen: ['pelvic-tilt'],
  asks: ['back-pressed', 'breathed-on'],
  figure: { mark: 'low-back-down', end: { pitchDeg: -99, trunkFlexionDeg: 10 } },
});
