import { stepHandSign, NO_HAND_SIGN } from '../../../src/core/coach/hand-sign.ts';
import { runTest } from '../../../src/core/assess/run-test.ts';
import { findTest, testsOf } from '../../../src/core/assess/timed-tests.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { isCounted, type CountedExercise, type Exercise } from '../../../src/core/exercise/exercise.ts';
import { findOwnRange, ownMeasures, rangeCheckOf } from '../../../src/core/person/own-range.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { EXERCISES, findExercise } from '../../../src/exercises/index.ts';
import { complaints, disagreements } from '../../../test/fixtures/poses/against-truth.ts';
import type { Truth } from '../../../test/fixtures/poses/truth.ts';

/** A recording and what it is judged as. */
export interface Case {
  /** `bird-dog.clean`, `any.squats as bridge`, `sit-to-stand.clean as five-times-sit-to-stand`. */
  readonly name: string;
  readonly recording: string;
  readonly as: 'set' | 'range' | 'sign' | { readonly test: string };
  readonly exercise: string;
}

/** A recording as it is read from its file. `truth`: what was done in it, where that is known. */
export interface Recording {
  readonly name: string;
  readonly poses: readonly Pose[];
  readonly truth: Truth | null;
}

/** What is told of a recording, as text to compare. */
export interface Judged {
  /** All but figures: counts, sides, reasons, faults, what was not judged, notes, cues. */
  readonly judgement: string;
  /** With every time, angle and score. */
  readonly figures: string;
  /** Whether it disagrees with the truth of the recording. */
  readonly isWrong: boolean;
}

const ANYBODY = 'any';
/** The sign is watched in this exercise here; which one is no matter, it is the same in each. */
const SIGNED = 'shoulder-external-rotation';

const asEvery = (name: string, isMeant: (exercise: Exercise) => boolean): readonly Case[] =>
  EXERCISES.filter(isMeant).map(({ id }) => ({ name: `${name} as ${id}`, recording: name, as: 'set', exercise: id }));

/** As what a recording is judged: as its exercise (or as every one), as the tests of it, as a range check. */
export function casesOf({ name, truth }: Omit<Recording, 'poses'>): readonly Case[] {
  if (name === 'hands-on-head') return [{ name, recording: name, as: 'sign', exercise: SIGNED }];
  const id = name.split('.')[0] ?? '';
  if (id === ANYBODY) return asEvery(name, (exercise) => !truth?.but?.includes(exercise.id));
  // A trace from elsewhere holds the name of its exercise, or is judged as all of them.
  const exercise = findExercise(id) ?? EXERCISES.find((each) => name.includes(each.id));
  if (!exercise) return asEvery(name, () => true);
  const common = { recording: name, exercise: exercise.id };
  return [
    { ...common, name, as: 'set' },
    ...testsOf(exercise).map(({ id: test }): Case => ({ ...common, name: `${name} as ${test}`, as: { test } })),
    ...(isCounted(exercise) && ownMeasures(exercise).length > 0
      ? [{ ...common, name: `${name} as range check`, as: 'range' } as const]
      : []),
  ];
}

/** What a timed test counts: numbers that are its judgement. */
const COUNTS: readonly string[] = ['stands', 'closeCalls', 'notTall', 'notSeated', 'handRises'];

/** Text of a value without its figures: of the numbers only the counts are left, and lists keep their lengths. */
const withoutFigures = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => (typeof part === 'number' && !COUNTS.includes(key) ? 0 : part));

function exerciseOf(id: string): Exercise {
  const exercise = findExercise(id);
  if (!exercise) throw new Error(`expected "${id}" in the library`);
  return exercise;
}

function countedOf(id: string): CountedExercise {
  const exercise = exerciseOf(id);
  if (!isCounted(exercise)) throw new Error(`expected ${id} to be counted`);
  return exercise;
}

const judged = (told: unknown, isWrong = false): Judged => ({
  judgement: withoutFigures(told),
  figures: JSON.stringify(told),
  isWrong,
});

function judgeSet(exercise: Exercise, { name, poses, truth }: Recording): Judged {
  const analysis = analyzePoses(exercise, poses);
  const isAnybodys = name.startsWith(`${ANYBODY}.`);
  const isWrong = isAnybodys
    ? analysis.reps.length > 0
    : (truth !== null && disagreements(exercise, analysis, truth).length > 0) ||
      (name.endsWith('.clean') && complaints(analysis).length > 0);
  return judged(analysis, isWrong);
}

function judgeSign({ poses }: Recording): Judged {
  let state = NO_HAND_SIGN;
  const signs = poses.flatMap((pose) => {
    const [next, sign] = stepHandSign(state, pose);
    state = next;
    return sign ? [{ sign, timeMs: pose.timeMs }] : [];
  });
  return judged(signs);
}

/** What the judgement tells of a recording. */
export function judge({ as, exercise }: Case, recording: Recording): Judged {
  switch (as) {
    case 'set':
      return judgeSet(exerciseOf(exercise), recording);
    case 'sign':
      return judgeSign(recording);
    case 'range': {
      const checked = rangeCheckOf(countedOf(exercise));
      return judged(findOwnRange(checked, analyzePoses(checked, recording.poses).reps, 0));
    }
    default: {
      const test = findTest(as.test);
      if (!test) throw new Error(`expected a test "${as.test}"`);
      const { events, result } = runTest(test, countedOf(exercise), recording.poses);
      return judged({ events: events.map(({ kind }) => kind), result });
    }
  }
}
