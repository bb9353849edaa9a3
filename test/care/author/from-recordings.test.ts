/**
 * Exercises made of one recording, held against recordings of other people before other cameras, and of every other exercise. From how far
 * on a repetition counts was chosen on the recordings of fourteen exercises, of which `elbow-curl` and `bridge` stand here, and neither
 * `bird-dog` nor `sit-to-stand`. That a one-sided exercise seen from its side asks nothing of the limb's other joints was learnt from
 * `bird-dog`; that a straighter limb is the same start, and that what is counted before the first rest or after the last one contradicts nothing,
 * from the two curls filmed at home. So these recordings show what holds; they are no measure of how it goes with recordings that nobody has looked at.
 */
import { describe, expect, it } from 'vitest';
import { authorExercise } from '../../../src/care/author/author.ts';
import type { CountedExercise } from '../../../src/core/exercise/exercise.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { parseExercise } from '../../../src/schema/exercise.ts';
import { fixtureNames, posesOf, truthOf } from '../../fixtures/poses/read-fixture.ts';

/** What an exercise made of a recording misses in the other recordings of its exercise, and counts in those of others. */
const SOURCES: readonly { readonly source: string; readonly missed: Readonly<Record<string, string>> }[] = [
  { source: 'elbow-curl.clean', missed: {} },
  // Filmed at home: the first repetition begins without a rest before it.
  { source: 'elbow-curl.at-home', missed: {} },
  // The arm does not come quite down between two curls.
  { source: 'elbow-curl.dark-kitchen', missed: {} },
  { source: 'bridge.clean', missed: {} },
  { source: 'sit-to-stand.clean', missed: {} },
  {
    source: 'bird-dog.clean',
    // In each a leg that goes less far than it was shown: its hip opens to 132 to 154, where 153 to 155 is asked (70 % of the way, each from
    // its own rest). It is told as that; the library counts from 120 on.
    missed: {
      'bird-dog.faults': '5 of 6',
      'bird-dog.filmed-half-exchange': '1 of 3',
      'bird-dog.made-faults-2': '3 of 4',
      'bird-dog.made-faults': '5 of 6',
    },
  },
];

/** Every other exercise as it should be done, and what is nobody's repetition. */
const isOfOthers = (name: string): boolean => name.endsWith('.clean') || name.startsWith('any.');

const made = new Map<string, CountedExercise>();

function authoredFrom(name: string): CountedExercise {
  const before = made.get(name);
  if (before) return before;
  const authored = authorExercise(posesOf(name), { id: 'shown' }, EXERCISES);
  if (!authored.ok) throw new Error(`${name}: ${JSON.stringify(authored.mistake)}`);
  made.set(name, authored.value.exercise);
  return authored.value.exercise;
}

const exerciseOf = (name: string): string => name.split('.')[0] ?? '';
const countIn = (exercise: CountedExercise, name: string): number => analyzePoses(exercise, posesOf(name)).reps.length;

/** Which of an exercise's recordings an exercise made of one of them counts otherwise than they are: "2 of 3". */
function missedIn(source: string): Readonly<Record<string, string>> {
  const exercise = authoredFrom(source);
  const own = fixtureNames().filter((name) => exerciseOf(name) === exerciseOf(source));
  return Object.fromEntries(
    own.flatMap((name) => {
      const { reps, unsure = 0 } = truthOf(name);
      const counted = countIn(exercise, name);
      return counted >= reps.length && counted <= reps.length + unsure ? [] : [[name, `${counted} of ${reps.length}`]];
    }),
  );
}

/** What it counts in recordings of other exercises, and of none. */
const confusedIn = (source: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    fixtureNames()
      .filter((name) => exerciseOf(name) !== exerciseOf(source) && isOfOthers(name))
      .map((name) => [name, countIn(authoredFrom(source), name)] as const)
      .filter(([, counted]) => counted > 0),
  );

describe.each(SOURCES)('an exercise made of $source', ({ source, missed }) => {
  it('is one that the schema takes', () => {
    expect(parseExercise(JSON.parse(JSON.stringify(authoredFrom(source))))).toMatchObject({ ok: true });
  });

  it('counts the recordings of other people before other cameras, but for those that are listed', () => {
    expect(missedIn(source)).toEqual(missed);
  });

  it('counts nothing of other exercises', () => {
    expect(confusedIn(source)).toEqual({});
  });
});
