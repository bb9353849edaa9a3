/** What stands on the card of an exercise in a list: its name, its dose, how the body is meanwhile. */
import type { ExerciseCard } from '../../core/exercise/exercise-words.ts';
import type { ExerciseHead } from '../../core/exercise/exercise-head.ts';
import { positionOf } from '../../core/exercise/group-of.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { firstCatalogue, language } from '../in-use.ts';
import { SOURCE } from '../languages.ts';
import { sentenceFor } from '../text.ts';
import { countOf, facts } from './forms.ts';

type NamedAtLeast = Pick<ExerciseHead, 'id' | 'words'>;

/** The words on the card of an exercise; null where the language in use has none for it. */
export function exerciseCard({ id, words }: Pick<Exercise, 'id' | 'words'>): ExerciseCard | null {
  return typeof words === 'object' ? inLanguageOf(words) : inCatalogue(words ?? id);
}

const inCatalogue = (key: string): ExerciseCard | null => sentenceFor<ExerciseCard>(firstCatalogue().exercises, key);

/** From the languages that an exercise brings: the one in use, a related one, the source language, or any. */
export function inLanguageOf<W>(words: Readonly<Record<string, W>>): W | null {
  const [mainPart = ''] = language().split('-');
  const wanted = [language(), mainPart, SOURCE].map((tag) => sentenceFor(words, tag));
  return [...wanted, ...Object.values(words)].find((found) => found !== null) ?? null;
}

/** The name of an exercise for the person; the id where the language in use has no words for it. */
export function exerciseName({ id, words }: NamedAtLeast): string {
  const found = typeof words === 'object' ? inLanguageOf(words) : inCatalogue(words ?? id);
  return found?.name ?? id;
}

/** The dose: sets and repetitions, or holds; and which side, where a plan asks for one alone. */
export function doseSentence(exercise: Exercise): string {
  const { side } = exercise.dose;
  return facts([amountSentence(exercise), ...(side ? [firstCatalogue().start.sideAlone[side]] : [])]);
}

function amountSentence({ dose, mode, sides }: Exercise): string {
  const t = firstCatalogue().start;
  const each = sides === 'each' && dose.side === undefined;
  const holdSeconds = countOf(dose.holdMs / 1000);
  if (mode === 'screen') return t.doseScreen;
  if (mode === 'guided') return t.doseGuided({ rounds: countOf(dose.sets * dose.reps), seconds: holdSeconds });
  if (mode === 'holds') return t.doseHolds({ holds: countOf(dose.sets * dose.reps), holdSeconds, each });
  return t.dose({ sets: countOf(dose.sets), reps: countOf(dose.reps), each, holdSeconds });
}

/** How the body is meanwhile, and the dose: for a card in a list. */
export const positionAndDose = (exercise: Exercise, isSeated: boolean): string =>
  facts([firstCatalogue().start.positions[positionOf(exercise, isSeated)], doseSentence(exercise)]);
