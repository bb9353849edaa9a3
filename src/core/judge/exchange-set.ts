import type { Eye } from '../record/eye.ts';
import type { SetEvent } from '../record/set-events.ts';
import { restBeside } from '../repetition/rest.ts';
import { exchangeEyes, sightOf } from './eyes.ts';
import type { CountedState, PlacedState } from './set-state.ts';

type Stepped = readonly [PlacedState, readonly SetEvent[]];

/** Whether the other camera has seen the rest pose. */
export const hasRestBeside = ({ rest }: CountedState): boolean => rest?.mean.beside !== undefined;

/** A counted set as the other camera sees it: its rest pose, and what it has read, are its own. */
export const exchangeSet = <S extends CountedState>(state: S): S => ({
  ...exchangeEyes(state),
  rest: state.rest && (restBeside(state.rest, sightOf(state)) ?? state.rest),
  baseline: state.baselineBeside,
  baselineBeside: state.baseline,
});

/** Does something by the camera that an attempt is followed by. */
export const byEye = (state: PlacedState, eye: Eye, act: (seen: PlacedState) => Stepped): Stepped => {
  if (eye === state.lead || !hasRestBeside(state)) return act(state);
  const [next, events] = act(exchangeSet(state));
  return [{ ...exchangeSet(next), beside: state.beside }, events];
};
