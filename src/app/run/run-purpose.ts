import { targetOf, type CountedExercise, type Exercise } from '../../core/exercise/exercise.ts';
import { succeed } from '../../core/record/failures.ts';
import { isRangeCheckDone } from '../../core/person/own-range.ts';
import type { SetStore } from '../../ports/storage.ts';
import { text } from '../../text/text.ts';
import type { Counted, RunPurpose } from './run-state.ts';

/** What a visit to the mat is for, and what is different by it. */
export interface Purpose {
  readonly id: RunPurpose;
  /** Said when it begins. */
  readonly begin: () => string;
  readonly isDone: (counted: Counted) => boolean;
}

export const toPractise = (exercise: Exercise): Purpose => ({
  id: 'practise',
  begin: () => text().voice.begin,
  isDone: ({ total }) => total >= targetOf(exercise),
});

export const toFindRange = (exercise: CountedExercise): Purpose => ({
  id: 'range-check',
  begin: () => text().range.begin,
  isDone: (counted) => isRangeCheckDone(exercise, counted),
});

const nothing = () => Promise.resolve(succeed(undefined));

/** Keeps nothing: a range check leaves no session behind. */
export const FORGETFUL: SetStore = {
  startSession: nothing,
  startSet: nothing,
  appendEvents: nothing,
  appendTrace: nothing,
  finishSet: nothing,
  finishSession: nothing,
};
