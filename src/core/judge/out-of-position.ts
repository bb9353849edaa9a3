import type { Stepped } from './mode.ts';
import type { CountedState, GuidedState } from './set-state.ts';

/**
 * The exercise's position is not taken, or has been left: the rest pose has to be taken anew. `ended`: the state with the position of
 * now, what ran in the old one ended.
 */
export const outOfPosition = <S extends CountedState | GuidedState>(
  [ended, events]: Stepped<S>,
  { wasTaken, timeMs }: { readonly wasTaken: boolean; readonly timeMs: number },
): Stepped<S> => [
  ended.rest === null ? ended : { ...ended, rest: null },
  wasTaken ? [...events, { kind: 'position-left', timeMs }] : events,
];
