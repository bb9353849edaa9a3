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
