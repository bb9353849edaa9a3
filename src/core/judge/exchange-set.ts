import { NO_BASELINE } from '../faults/baseline.ts';
import type { Eye } from '../record/eye.ts';
import type { SetEvent } from '../record/set-events.ts';
import { restBeside } from '../repetition/rest.ts';
import { exchangeEyes, sightOf } from './eyes.ts';
import { leadOf, type CountedState, type PlacedState } from './set-state.ts';

type Stepped = readonly [PlacedState, readonly SetEvent[]];

/** Whether the other camera has seen the rest pose. */
export const hasRestBeside = ({ rest }: CountedState): boolean => rest?.mean.beside !== undefined;

/** A counted set as the other camera sees it: its rest pose, and what it has read, are its own. */
export const exchangeSet = <S extends CountedState>(state: S): S => {
  const { eyes, ...exchanged } = exchangeEyes(state);
  return {
    ...exchanged,
    rest: state.rest && (restBeside(state.rest, sightOf(state)) ?? state.rest),
    baseline: state.eyes?.baselineBeside ?? NO_BASELINE,
    eyes: eyes && { ...eyes, baselineBeside: state.baseline },
  } as S;
};

/** Does something by the camera that an attempt is followed by. */
export const byEye = (state: PlacedState, eye: Eye, act: (seen: PlacedState) => Stepped): Stepped => {
  if (eye === leadOf(state) || !hasRestBeside(state)) return act(state);
  const [turned, events] = act(exchangeSet(state));
  const next = exchangeSet(turned);
  // What is done with an attempt changes nothing of what the cameras see.
  return [{ ...next, eyes: next.eyes && state.eyes && { ...next.eyes, beside: state.eyes.beside } }, events];
};
