/** What is taught: in an exercise what may happen and when not to do it; and the short lessons. */
import { LESSON_SOURCES, type LessonId } from '../../care/learning/lesson.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { catalogue } from '../in-use.ts';
import { cueSentence, ownFinding } from './cue.ts';
import { exerciseWords } from './exercise.ts';
import { lessonTitle } from './lesson-title.ts';

/** Something that may happen in an exercise, as a name, and what helps. */
export interface MayHappen {
  /** The id of the fault. */
  readonly id: string;
  readonly finding: string;
  readonly helps: string;
}

/** What may happen in an exercise: its own faults, in the words in which they are told when they are seen. */
export function mayHappen(exercise: Exercise): readonly MayHappen[] {
  const all = exercise.faults.flatMap(({ id }) => {
    const finding = ownFinding(exercise, id);
    const helps = cueSentence(exercise, id);
    return finding === null || helps === null ? [] : [{ id, finding, helps }];
  });
  return all.filter((one, index) => all.findIndex(({ finding }) => finding === one.finding) === index);
}

/** When not to do the exercise, or how to do it otherwise, and whom to ask. */
export function whenNotSentences(exercise: Exercise): readonly string[] {
  const t = catalogue().exercise;
  const own = exerciseWords(exercise)?.whenNot ?? [];
  return [...own, t.firstAsk, ...(exercise.posture === 'supine' ? [t.longOnBack] : []), t.whomToAsk];
}

/** The sentences of a lesson. */
export const lessonSentences = (id: LessonId): readonly string[] => catalogue().learning.lessons[id].sentences;

/** A lesson as it is read aloud: its title, then its sentences. */
export const lessonAloud = (id: LessonId): readonly string[] => [lessonTitle(id), ...lessonSentences(id)];

/** What a lesson's drawing shows, for a screen reader. */
export const lessonDrawing = (id: LessonId): string => catalogue().learning.lessons[id].drawing;

/** What a lesson rests on, and how sure that is. */
export const sourceSentences = (id: LessonId): readonly string[] =>
  LESSON_SOURCES[id].map((source) => catalogue().learning.sources[source]);
