import { succeed } from '../../core/record/failures.ts';
import type { SetStore } from '../../ports/storage.ts';

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
