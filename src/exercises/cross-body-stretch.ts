import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#cross-body-stretch (stretches 30 s a side, 60 for older adults: ACSM, Garber 2011). */
export default defineExercise({
  id: 'cross-body-stretch',
  version: 1,
  words: 'cross-body-stretch',
  mode: 'holds',
  view: 'front',
  posture: 'upright',
  sides: 'each',
  dose: { sets: 1, reps: 2, holdMs: 30000, restMs: 60_000 },
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
    { measure: 'elbowUp', max: -35 },
  ],
  // The hips stay where they are: squatting, sitting down or walking away is another movement.
  stay: [
    { measure: 'trunk', min: -35, max: 35 },
    { measure: 'hipShift', max: 40 },
  ],
  movement: {
    measure: 'cross',
    direction: 'opens',
    countAt: { kind: 'angle', deg: 2 },
    targetDeg: 2,
    restDeg: -3,
    changedDeg: 5,
    // An arm that is lifted half of the way to its height: hands that talk cross the body lower.
    attempt: [{ measure: 'elbowUp', min: -45 }],
    // table#cross-body-stretch-count: with the upper arm raised by 70-100 degrees, the elbow is 22 % below to 11 %
    // above the shoulder; both ends are widened by the 5-10 % that one camera may be off.
    requires: [{ measure: 'elbowUp', min: -32, max: 16, whenUnder: 'hold-elbow-low', whenOver: 'hold-elbow-high' }],
  },
  faults: [
    {
      id: 'trunk-leans',
      kind: 'form',
      test: { kind: 'while', measure: 'trunk', of: 'body', from: 'rest', over: 10, eitherWay: true, forMs: 300 },
      source: 'table#cross-body-stretch-trunk-leans: more than 10.',
    },
  ],
  notSeen: ['shoulder-hike', 'muscle-tension', 'trunk-turn'],
  asks: ['pull-mild'],
  figure: {
    to: 40,
    // The other forearm is hooked in front of the arm.
    end: {
      mover: { elbowFlexionDeg: 14 },
      other: { shoulderElevationDeg: 40, shoulderPlaneDeg: 30, shoulderRotationDeg: 0, elbowFlexionDeg: 132 },
    },
  },
});
