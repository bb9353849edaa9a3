/** The words of an exercise that was made from a recording. */
import type { ExerciseWords } from '../../core/exercise/exercise-words.ts';
import { isCounted, type Exercise } from '../../core/exercise/exercise.ts';
import { positionOf } from '../../core/exercise/group-of.ts';
import { catalogue } from '../in-use.ts';

/** What an exercise says of itself before somebody has written more of it: its name as it was given, and how it goes by its drawing. */
export function authoredWords(name: string, exercise: Exercise, isSeated: boolean): ExerciseWords {
  const t = catalogue().authored;
  const isHeld = isCounted(exercise) && exercise.dose.holdMs > 0;
  return {
    name,
    why: t.why,
    steps: [t.start, t.out, ...(isHeld ? [t.hold] : []), t.back, ...(exercise.sides === 'each' ? [t.sides] : [])],
    startPose: catalogue().start.positions[positionOf(exercise, isSeated)],
    toStart: t.toStart,
  };
}
