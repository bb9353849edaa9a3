/** An exercise in words: the words that the exercise brings itself, else the catalogue's words under its key. */
import { takesHandSign } from '../../core/exercise/takes-hand-sign.ts';
import type { AfterAnswer, ExerciseWords } from '../../core/exercise/exercise-words.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { exerciseName, inLanguageOf } from './card.ts';
import { sentences } from './forms.ts';

type Named = Pick<Exercise, 'id' | 'words'>;

/** All words of an exercise; null where the language in use has none for it. */
export function exerciseWords({ id, words }: Named): ExerciseWords | null {
  // A set that was stored before exercises had a `words` field has none; its id is the key then.
  return typeof words === 'object' ? inLanguageOf(words) : inCatalogue(words ?? id);
}

const inCatalogue = (key: string): ExerciseWords | null => sentenceFor<ExerciseWords>(catalogue().exercises, key);

/** The name of the start pose; where it has none, the name of the exercise. */
export const startPoseName = (exercise: Named): string => exerciseWords(exercise)?.startPose ?? exerciseName(exercise);

/** A description of the drawing, for a screen reader. */
export const drawingLabel = (exercise: Named): string => catalogue().exercise.drawing({ name: exerciseName(exercise) });

/** What to take care of; for an exercise on the floor also how to get down and up. */
export function careSentence({ posture }: Pick<Exercise, 'posture'>): string {
  const { floorCare, careText } = catalogue().exercise;
  return posture === 'upright' ? careText : sentences(floorCare, careText);
}

/** How to pause from the mat: by the sign of the hands, or that the sign is not recognised in this exercise. */
export function signSentence(exercise: Exercise): string {
  const { sign } = catalogue().practise;
  if (!takesHandSign(exercise)) return sign.none;
  if (exercise.posture !== 'upright') return sign.floor;
  return exercise.view === 'front' ? sign.facing : sign.turned;
}

/** One thing that a camera cannot see in the exercise; null where the id has no sentence. */
export const notSeenSentence = (exercise: Named, id: string): string | null =>
  ownOrCommon(exercise, 'notSeen', id, catalogue().notSeen);

/** Everything that a camera cannot see in the exercise; ids without a sentence are left out. */
export const notSeenSentences = (exercise: Exercise): readonly string[] =>
  exercise.notSeen.map((id) => notSeenSentence(exercise, id)).filter((sentence) => sentence !== null);

/** The question after the exercise about something that no camera sees; null where the id has no sentence. */
export const questionSentence = (exercise: Named, id: string): string | null =>
  ownOrCommon(exercise, 'questions', id, catalogue().questions);

/** What comes of the answer to a question; null where the id has no words. */
export const afterAnswerOf = (exercise: Named, id: string): AfterAnswer | null =>
  sentenceFor(exerciseWords(exercise)?.afterAnswer ?? {}, id) ?? sentenceFor<AfterAnswer>(catalogue().afterAnswer, id);

/** What a guided exercise asks for now; the work has lasted for `heldMs`. */
export function guideSentence(exercise: Exercise, phase: 'work' | 'rest' | 'done', heldMs = 0): string {
  const { voice } = catalogue();
  if (phase !== 'work') return voice.guideRestAny;
  const guide = exerciseWords(exercise)?.guide;
  const begun = exercise.mode === 'guided' && heldMs >= exercise.guide.breath.outMs;
  return (begun ? guide?.hold : guide?.work) ?? voice.guideWorkAny;
}

type Table = Readonly<Record<string, string>>;

/** The sentence of an id: the exercise's own, or the one for all exercises. */
export function ownOrCommon(
  exercise: Named | null,
  table: 'findings' | 'cues' | 'workOn' | 'rejects' | 'fixes' | 'notSeen' | 'questions',
  id: string,
  common: Table,
): string | null {
  const own: Table = (exercise && exerciseWords(exercise)?.[table]) ?? {};
  return sentenceFor(own, id) ?? sentenceFor(common, id);
}
