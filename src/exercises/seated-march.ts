import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#seated-march (one knee rises by 10 % of trunk length or more). */
export default defineExercise({
  id: 'seated-march',
  version: 1,
  words: 'seated-march',
  mode: 'repetitions',
  view: 'side',
  alsoFrom: ['front'],
  posture: 'upright',
  sides: 'each',
  dose: { sets: 2, reps: 10, holdMs: 0, restMs: 60_000 },
  needs: ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip', 'leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'],
  startPose: [
    { measure: 'trunk', min: -25, max: 25 },
    { measure: 'kneeRise', min: -60, max: 15 },
  ],
  // The hips stay where they are: squatting, sitting down or walking away is another movement.
  stay: [
    { measure: 'trunk', min: -35, max: 35 },
    { measure: 'hipShift', max: 20 },
  ],
  movement: {
    measure: 'kneeRise',
    direction: 'opens',
    countAt: { kind: 'by', deg: 10 },
    targetDeg: 0,
    restDeg: 0,
    changedDeg: 6.7,
    attempt: [],
    oneAtATime: true,
  },
  faults: [
    {
      id: 'trunk-leans',
      kind: 'form',
      test: { kind: 'while', measure: 'trunk', of: 'body', from: 'rest', over: 10, forMs: 300 },
      source: 'table#seated-march-trunk-leans: more than 10.',
    },
  ],
  notSeen: ['pelvis-rolls'],
  figure: { to: 22, props: ['chair'] },
});
