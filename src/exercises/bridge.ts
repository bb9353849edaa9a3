import { defineExercise } from '../core/exercise/exercise.ts';

/** Figures: table#bridge (passive hip extension 13-18, Soucie 2011; knee at the top, Lehecka 2017). */
export default defineExercise({
  id: 'bridge',
  version: 1,
  words: 'bridge',
  mode: 'repetitions',
  view: 'side',
  posture: 'supine',
  sides: 'both',
  dose: { sets: 2, reps: 10, holdMs: 3000, restMs: 60_000 },
  needs: ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip', 'leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'],
  startPose: [
    { measure: 'trunk', min: -30, max: 30 },
    { measure: 'hip', min: 100, max: 155 },
    { measure: 'knee', min: 20, max: 125 },
  ],
  stay: [{ measure: 'trunk', min: -55, max: 40 }],
  movement: {
    measure: 'hip',
    direction: 'opens',
    countAt: { kind: 'angle', deg: 158 },
    targetDeg: 170,
    restDeg: 145,
    changedDeg: 12,
    attempt: [],
    // Legs that are stretched out on the floor open the hips as well; feet that are far stand at a knee of 110 to 120 (table#bridge-count).
    others: [{ measure: 'knee', max: 140 }],
  },
  faults: [
    {
      id: 'low-back-arch',
      kind: 'safety',
      test: { kind: 'while', measure: 'hip', of: 'both', from: 'zero', over: 195, forMs: 500 },
      source: 'table#bridge-low-back-arch: more than 15 beyond the straight line.',
    },
    {
      id: 'hips-drop',
      kind: 'form',
      test: { kind: 'sags', by: 12 },
      source: 'table#bridge-hips-drop: the hip falls by more than 12 during the hold.',
    },
    {
      id: 'feet-far',
      kind: 'form',
      test: { kind: 'at-peak', measure: 'knee', of: 'both', over: 110 },
      source: 'table#bridge-feet-far: knee above 110 at the top (Lehecka 2017).',
    },
    {
      id: 'too-fast',
      kind: 'form',
      test: { kind: 'tempo', underMs: 600 },
      source: 'table#bridge-too-fast: rest to peak below 600 ms.',
    },
  ],
  notSeen: ['hips-level-and-knees'],
  figure: { to: 176 },
});
