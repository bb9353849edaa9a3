import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#bird-dog (clinical review of the bird dog, MVIC and range by McGill and colleagues). */
export default defineExercise({
  id: 'bird-dog',
  version: 1,
  words: 'bird-dog',
  mode: 'repetitions',
  view: 'side',
  posture: 'hands-and-knees',
  sides: 'each',
  dose: { sets: 2, reps: 6, holdMs: 3000, restMs: 60_000 },
  needs: [
    'leftShoulder',
    'rightShoulder',
    'leftElbow',
    'rightElbow',
    'leftWrist',
    'rightWrist',
    'leftHip',
    'rightHip',
    'leftKnee',
    'rightKnee',
    'leftAnkle',
    'rightAnkle',
  ],
  startPose: [
    { measure: 'trunk', min: -30, max: 30 },
    { measure: 'hip', min: 65, max: 115 },
    { measure: 'knee', min: 55, max: 120 },
    { measure: 'shoulder', min: 55, max: 110 },
  ],
  stay: [{ measure: 'trunk', min: -40, max: 40 }],
  movement: {
    measure: 'hip',
    direction: 'opens',
    countAt: { kind: 'angle', deg: 120 },
    targetDeg: 160,
    restDeg: 112,
    // From one camera, a change of the hip angle is certain from 12 degrees on: clinical#camera-error.
    changedDeg: 12,
    attempt: [],
    // The knee that it kneels on stays on the floor, wherever the hips go; drawn in by more than is read for sure, it is another movement (table#bird-dog-count).
    others: [{ measure: 'thigh', of: 'other', from: 'rest', max: 15 }],
    partner: { measure: 'arm', countDeg: 105 },
  },
  faults: [
    {
      id: 'low-back-arch',
      kind: 'safety',
      test: { kind: 'while', measure: 'leg', of: 'mover', from: 'zero', over: 195, forMs: 500 },
      source:
        'table#bird-dog-low-back-arch: passive hip extension is 13-18 degrees (Soucie 2011): past 15 the low back arches.',
    },
    {
      id: 'leg-low',
      kind: 'form',
      // Measured along the whole leg (hip to ankle): where the model places a far knee too low, hip to knee is wrong,
      // hip to ankle is not.
      test: { kind: 'at-peak', measure: 'leg', of: 'mover', under: 150 },
      source: 'table#bird-dog-leg-low: peak hip below 150.',
    },
    {
      id: 'same-side',
      kind: 'form',
      test: { kind: 'same-side' },
      source: 'table#bird-dog-same-side: arm and leg of one side.',
    },
    {
      id: 'arm-low',
      kind: 'form',
      test: { kind: 'at-peak', measure: 'arm', of: 'partner', under: 145, ownLessDeg: 20 },
      // The arm of the same side should have stayed down, so its height does not matter.
      unless: ['same-side'],
      source: 'table#bird-dog-arm-low: peak shoulder below 145, or own - 20.',
    },
    {
      id: 'knee-bent',
      kind: 'form',
      test: { kind: 'at-peak', measure: 'knee', of: 'mover', under: 150 },
      // Of a leg that is lifted past the trunk line, the model places the knee too low, as if it were bent:
      // table#bird-dog-knee-bent.
      unless: ['low-back-arch'],
      source: 'table#bird-dog-knee-bent: knee of the lifted leg below 150 at the peak.',
    },
    {
      id: 'head-drops',
      kind: 'form',
      test: { kind: 'while', measure: 'head', of: 'body', from: 'rest', over: 30, forMs: 300 },
      source: 'table#bird-dog-head-drops: the ear leaves the trunk line by more than 30.',
    },
    {
      id: 'trunk-shifts',
      kind: 'form',
      test: { kind: 'while', measure: 'trunk', of: 'body', from: 'rest', over: 15, eitherWay: true, forMs: 300 },
      source: 'table#bird-dog-trunk-shifts: the trunk line turns more than 15 from the start.',
    },
    {
      id: 'too-fast',
      kind: 'form',
      test: { kind: 'tempo', underMs: 600 },
      source: 'table#bird-dog-too-fast: rest to peak below 600 ms.',
    },
  ],
  notSeen: ['pelvis-from-side'],
  figure: {
    to: 172,
    end: {
      mover: { ankleDorsiflexionDeg: -45 },
      other: { forearmPronationDeg: 10, wristFlexionDeg: 0 },
    },
  },
});
