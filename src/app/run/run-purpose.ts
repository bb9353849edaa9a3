import { targetOf, type Exercise } from '../../core/exercise/exercise.ts';
import { succeed } from '../../core/record/failures.ts';
import type { SetStore } from '../../ports/storage.ts';
import { text } from '../../text/text.ts';
import type { Purpose } from './run-state.ts';

/** Sets that count and are kept, up to the target. */
export const toPractise = (exercise: Exercise): Purpose => ({
  id: 'practise',
  note: () => null,
  words: () => null,
  begin: () => text().voice.begin,
  isDone: ({ total }) => total >= targetOf(exercise),
});

const nothing = () => Promise.resolve(succeed(undefined));

/** Keeps nothing: a visit for finding something out leaves no session behind. */
export const FORGETFUL: SetStore = {
  startSession: nothing,
  startSet: nothing,
  appendEvents: nothing,
  appendTrace: nothing,
  finishSet: nothing,
  finishSession: nothing,
};
