import { defineExercise } from '../../src/core/exercise/exercise.ts';

/**
 * Figures: replace this by where they come from (a study with its year, a guideline, a physio's review).
 * Until you change them they are those of straightening a knee on a chair, seen from the side: a place to start from.
 * Degrees are those of `src/core/measure/sided-measures.ts`; what each field means: `src/core/exercise/exercise.ts`.
 */
export default defineExercise({
  id: 'skeleton',
  version: 1,
  // The key of its words in `exercise-cards.ts` and `exercises.ts` of `src/text/en`. An exercise from outside may bring its own (`exercise-words.ts`).
  words: 'skeleton',
  // 'repetitions' go out and back; 'holds' are counted by their time; 'guided' ones are led by the clock and not counted;
  // a 'screen' only records.
  mode: 'repetitions',
  // Where the camera must stand for the movement to lie in the picture: 'side' or 'front'. `alsoFrom` may name others.
  view: 'side',
  // 'hands-and-knees', 'supine' or 'upright' (standing, sitting): what `trunk` is measured against.
  posture: 'upright',
  // 'each' side by itself, or 'both' together.
  sides: 'each',
  // Source: the guideline or protocol that prescribes it. `holdMs` of a hold is never 0.
  dose: { sets: 2, reps: 8, holdMs: 0, restMs: 60_000 },
  // The landmarks that must be in the picture: at least those that the counted measure rests on.
  needs: ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip', 'leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'],
  // The pose that somebody rests in, 10-15 degrees wide to either side. Source: your own recordings, `npm run analyze`.
  // Narrow enough that nobody who walks, sits down or talks is taken to be in it.
  startPose: [
    { measure: 'trunk', min: -25, max: 25 },
    { measure: 'knee', min: 60, max: 110 },
  ],
  // What stays true all through a repetition; outside it the person has left the exercise.
  stay: [{ measure: 'trunk', min: -40, max: 40 }],
  movement: {
    // The measure that grows ('opens') or shrinks ('closes') on the way out.
    measure: 'knee',
    direction: 'opens',
    // Where it begins to count: the least that is worth a repetition. Source: a study of the active range, by age.
    countAt: { kind: 'angle', deg: 145 },
    // What is asked for. Source: the same study, or the protocol.
    targetDeg: 165,
    // Back at rest at the latest here: the end of the start pose's band.
    restDeg: 110,
    // The smallest change that is more than the camera's error: 10-12 for a hip or knee, 10-15 for an arm.
    changedDeg: 12,
    // What a try that falls short must look like at its furthest to be worth a word.
    attempt: [],
  },
  // In the order of their importance. Each id needs its name and its cue in `src/text/en/cues.ts`; these two have theirs. A source begins
  // with the anchor of its heading in docs/exercise-table.md, as those of the other exercises do.
  faults: [
    {
      id: 'trunk-leans',
      kind: 'form',
      test: { kind: 'while', measure: 'trunk', of: 'body', from: 'rest', over: 10, eitherWay: true, forMs: 300 },
      source: 'Replace: where the figure 10 comes from.',
    },
    {
      id: 'too-fast',
      kind: 'form',
      test: { kind: 'tempo', underMs: 500 },
      source: 'Replace: where the figure 500 ms comes from.',
    },
  ],
  // What a camera cannot see here: said on the exercise's page. Text ids.
  notSeen: ['load-per-leg'],
});
