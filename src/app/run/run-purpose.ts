import { succeed } from '../../core/record/failures.ts';
import type { SetStore } from '../../ports/storage.ts';
import { spokenEnd } from '../../text/say/voice.ts';
import { text } from '../../text/text.ts';
import type { Purpose } from './run-state.ts';

/** The purpose of practice: sets are counted up to the target, and stored. */
export const toPractise = (): Purpose => ({
  id: 'practise',
  note: () => null,
  words: () => null,
  begin: () => text().voice.begin,
  lastWords: ({ exercise, test }) => spokenEnd(exercise, test ? 'test' : 'summary'),
  isDone: ({ total }, target) => total >= target,
});

const nothing = () => Promise.resolve(succeed(undefined));

/** A store that stores nothing, for a visit that leaves no session behind. */
export const FORGETFUL: SetStore = {
  startSession: nothing,
  startSet: nothing,
  appendEvents: nothing,
  appendTrace: nothing,
  finishSet: nothing,
  finishSession: nothing,
};
