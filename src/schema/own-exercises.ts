import * as v from 'valibot';
import type { Exercise } from '../core/exercise/exercise.ts';
import { bringsWords } from '../core/exercise/brings-words.ts';
import type { ExerciseFileRead } from '../ports/authoring.ts';
import { parseExercise } from './exercise.ts';
import { parseBy } from './parse.ts';

const kept = v.object({ version: v.literal(1), exercises: v.array(v.unknown()) });

/** An exercise that brings its words along. */
export const ownExercise = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, Exercise>(({ dataset, addIssue, NEVER }) => {
    const read = parseExercise(dataset.value);
    if (read.ok && bringsWords(read.value)) return read.value;
    addIssue({ message: read.ok ? 'words of its own' : read.mistakes[0].expected });
    return NEVER;
  }),
);

/** What is stored: own exercises, and entries that could not be read. */
export const ownExercisesToKeep = (exercises: readonly Exercise[], unreadable: readonly unknown[]): unknown =>
  exercises.length + unreadable.length === 0 ? null : { version: 1, exercises: [...exercises, ...unreadable] };

/** Those entries that are own exercises, each id once. */
export const readableOwn = (entries: readonly unknown[]): readonly Exercise[] => readOwn(entries).exercises;

/** Reads the stored own exercises, each id once. What cannot be read is returned apart: it is not used, and stays stored. */
export function parseOwnExercises(json: unknown): {
  readonly exercises: readonly Exercise[];
  readonly unreadable: readonly unknown[];
} {
  const whole = parseBy(kept, json);
  return whole.ok ? readOwn(whole.value.exercises) : { exercises: [], unreadable: json === null ? [] : [json] };
}

function readOwn(entries: readonly unknown[]): ReturnType<typeof parseOwnExercises> {
  const exercises = new Map<string, Exercise>();
  const unreadable: unknown[] = [];
  for (const one of entries) {
    const read = parseExercise(one);
    if (read.ok && bringsWords(read.value) && !exercises.has(read.value.id)) exercises.set(read.value.id, read.value);
    else unreadable.push(one);
  }
  return { exercises: [...exercises.values()], unreadable };
}

/** An exercise is some thousand characters long; what is a hundred times that is none. A technical choice. */
const MOST_CHARACTERS = 500_000;

/** Reads an exercise out of the text of a file. */
export function parseExerciseFile(text: string): ExerciseFileRead {
  const read = text.length > MOST_CHARACTERS ? null : parseExercise(jsonIn(text));
  if (!read?.ok) return { ok: false, trouble: { kind: 'no-exercise' } };
  return bringsWords(read.value) ? { ok: true, exercise: read.value } : { ok: false, trouble: { kind: 'no-words' } };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
