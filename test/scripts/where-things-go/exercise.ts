import type { Recipe } from './recipe.ts';

const ID = 'bag-curl';
const POSES = 'test/fixtures/poses';

/** A curl with a bag in each hand, with the fault, the measures and the cue that the other recipes bring. A curl is its recording. */
export const exercise: Recipe = {
  thing: 'exercise',
  names: { ID },
  steps: [
    {
      file: `src/exercises/${ID}.ts`,
      text: `import { defineExercise } from '../core/exercise/exercise.ts';

export default defineExercise({
  id: '${ID}',
  version: 1,
  words: '${ID}',
  mode: 'repetitions',
  view: 'side',
  posture: 'upright',
  sides: 'both',
  dose: { sets: 2, reps: 10, holdMs: 0, restMs: 60_000 },
  needs: ['leftShoulder', 'rightShoulder', 'leftElbow', 'rightElbow', 'leftWrist', 'rightWrist', 'leftHip', 'rightHip'],
  startPose: [
    { measure: 'trunk', min: -25, max: 25 },
    { measure: 'elbow', min: 138, max: 180 },
    { measure: 'shoulder', min: 0, max: 40 },
  ],
  stay: [
    { measure: 'trunk', min: -35, max: 35 },
    { measure: 'wristUp', max: 60 },
  ],
  movement: {
    measure: 'elbow',
    direction: 'closes',
    countAt: { kind: 'angle', deg: 70 },
    targetDeg: 50,
    restDeg: 138,
    changedDeg: 15,
    attempt: [],
  },
  faults: [
    {
      id: 'bag-swings',
      kind: 'form',
      test: { kind: 'wavers', measure: 'wristUp', over: 45 },
      source: 'table#${ID}-bag-swings: the hand goes up and down by more than 45 %.',
    },
  ],
  alsoRead: ['wristUp'],
  notSeen: ['grip'],
});
`,
    },
    {
      file: 'docs/exercise-table.md',
      after:
        "A plan may set any of them otherwise for one person, and a person's own range replaces what is said here for everybody.\n",
      add: `
## ${ID}

Carrying bags. Not seen: the grip.

### ${ID}: start

Trunk within 25 of upright, elbow 138 to 180, upper arm at 0 to 40. Stays: trunk within 35, hand at most 60 % up.

Source: clinical choice, unverified.

### ${ID}: count

The elbow goes from 138 or more to 70 and back. Aim: 50. Smallest change 15.

Source: clinical choice, unverified.

### ${ID}: dose

2 sets of 10, 60 s of rest.

Source: clinical choice, unverified.

### ${ID}: bag-swings

At the peak the hand goes up and down by more than 45 % of trunk length.

Source: clinical choice, unverified.
`,
    },
    {
      file: 'src/text/en/exercise-cards.ts',
      after: '\nexport const exercises = {\n',
      add: `  '${ID}': {
    name: 'Bag curl',
    why: 'Carrying bags with less effort.',
  },
`,
    },
    {
      file: 'src/text/en/exercises.ts',
      after: '\nexport const exercises = {\n',
      add: `  '${ID}': {
    steps: ['Stand tall, a bag in each hand.', 'Bend your elbows.', 'Lower the bags slowly.'],
    startPose: 'Arms hanging',
    toStart: 'Stand tall, let your arms hang',
  },
`,
    },
    ...['trace.json.gz', 'truth.json'].map((ending) => ({
      file: `${POSES}/${ID}.clean.${ending}`,
      from: `${POSES}/elbow-curl.clean.${ending}`,
    })),
  ],
};
