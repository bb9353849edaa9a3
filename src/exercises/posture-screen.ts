import { defineExercise } from '../core/exercise/exercise.ts';

/**
 * A record of how somebody stands, without a judgement: there is no normal posture. Figures: table#posture-screen;
 * error bands and what counts as a change: table#posture-screen-bands. The model guesses where the ear lies in the
 * round of the head (table#reading-ear): the band of the ear is therefore wider than the 5-8 of the reference, and its
 * changes are surer than its place. To be done every four weeks.
 */
export default defineExercise({
  id: 'posture-screen',
  version: 1,
  words: 'posture-screen',
  mode: 'screen',
  view: 'front',
  alsoFrom: ['side'],
  posture: 'upright',
  sides: 'both',
  dose: { sets: 1, reps: 1, holdMs: 3000, restMs: 0 },
  needs: [
    'leftEar',
    'rightEar',
    'leftShoulder',
    'rightShoulder',
    'leftHip',
    'rightHip',
    'leftKnee',
    'rightKnee',
    'leftAnkle',
    'rightAnkle',
  ],
  startPose: [
    { measure: 'trunk', min: -25, max: 25 },
    { measure: 'knee', min: 145 },
    { measure: 'arm', max: 45 },
  ],
  stay: [],
  movement: null,
  screen: [
    {
      view: 'front',
      figures: [
        { id: 'shoulder-level', measure: 'shoulderLevel', plus: 'left', minus: 'right', bandDeg: 5, sureChangeDeg: 5 },
        { id: 'pelvis-level', measure: 'pelvisLevel', plus: 'left', minus: 'right', bandDeg: 5, sureChangeDeg: 5 },
        { id: 'trunk-sideways', measure: 'trunk', plus: 'left', minus: 'right', bandDeg: 5, sureChangeDeg: 8 },
      ],
    },
    {
      view: 'side',
      figures: [
        { id: 'ear-ahead', measure: 'earAhead', plus: 'forwards', minus: 'backwards', bandDeg: 15, sureChangeDeg: 8 },
        { id: 'trunk-lean', measure: 'trunk', plus: 'backwards', minus: 'forwards', bandDeg: 5, sureChangeDeg: 8 },
      ],
    },
  ],
  faults: [],
  notSeen: ['spine-curve', 'why-posture', 'ear-is-not-neck'],
});
