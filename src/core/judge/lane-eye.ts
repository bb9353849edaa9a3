import type { SeenFrom } from '../body/view.ts';
import type { CountedExercise } from '../exercise/exercise.ts';
import { isOwnView } from '../exercise/own-view.ts';
import { exchanged, type MeasuredBeside, type Measures } from '../measure/measures.ts';
import { seenValue } from '../measure/readings.ts';
import { otherEye, type Eye } from '../record/eye.ts';
import type { SetEvent } from '../record/set-events.ts';
import type { Trail } from '../repetition/attempt.ts';
import { sideOf, sidesIn, type Lane } from '../repetition/lane.ts';
import { sightBeside, sightOf } from './eyes.ts';
import { byEye, hasRestBeside } from './exchange-set.ts';
import { stepLane } from './lanes.ts';
import { leadOf, nearOf, withLane, type PlacedState } from './set-state.ts';

type Stepped = readonly [PlacedState, readonly SetEvent[]];

/** An attempt whose camera sees nothing of it for longer goes on by the other one. A choice, unverified. */
const EYE_LOST_MS = 300;

/**
 * How well a camera sees what a lane follows: 0 where it is hidden, 1 where it is a far limb, which is read low and lost, 2 from a view in
 * which the exercise can be judged as well, 3 from its own.
 */
const rankOf = (exercise: CountedExercise, measures: Measures, lane: Lane, from: Pick<SeenFrom, 'near'>): number => {
  const side = sideOf(lane);
  const sides = sidesIn(lane);
  if (!sides.some((one) => seenValue(measures, exercise.movement.measure, one) !== null)) return 0;
  if (side !== null && from.near !== null && from.near !== side) return 1;
  return isOwnView(exercise, from) ? 3 : 2;
};

/** The camera by which a lane is followed: the one that sees it better, of two that see it alike the one that leads. */
const eyeFor = (state: PlacedState, measures: Measures, lane: Lane): Eye => {
  const { exercise, rest } = state;
  const lead = leadOf(state);
  const { beside } = measures;
  const atRest = rest.mean.beside;
  if (!beside || atRest?.sinceMs !== beside.sinceMs) return lead;
  const { measure } = exercise.movement;
  if (sidesIn(lane).every((side) => (atRest.measures[side][measure] ?? null) === null)) return lead;
  const own = rankOf(exercise, measures, lane, { near: nearOf(state) });
  return rankOf(exercise, beside.measures, lane, beside.from) > own ? otherEye(lead) : lead;
};

const turnedTrail = (trail: Trail, own: Omit<MeasuredBeside, 'measures'>): Trail => {
  const frames: Trail[] = [];
  for (let at: Trail | null = trail; at; at = at.before) frames.push(at);
  return frames.reduceRight<Trail | null>(
    (before, frame) => ({ ...frame, measures: exchanged(frame.measures, own), before }),
    null,
  ) as Trail;
};

/** An attempt that goes on by the camera that leads. */
const handedOver = (state: PlacedState, lane: Lane): PlacedState => {
  const { running } = state.lanes[lane];
  if (!running) return state;
  const attempt = {
    ...running.attempt,
    trail: turnedTrail(running.attempt.trail, sightBeside(state)),
  };
  return withLane(state, lane, { running: { ...running, attempt, eye: leadOf(state) } });
};

/** Follows one lane through a frame by the camera that sees its limb; an attempt that runs by the one that it began with. */
export const stepLaneByEye = (
  state: PlacedState,
  measures: Measures,
  lane: Lane,
  options: { readonly afterGap: boolean },
): Stepped => {
  const { running } = state.lanes[lane];
  if (!measures.beside && (!running || running.eye === leadOf(state))) return stepLane(state, measures, lane, options);
  const eye = running?.eye ?? eyeFor(state, measures, lane);
  if (eye === leadOf(state)) return stepLane(state, measures, lane, options);
  if (measures.beside && hasRestBeside(state)) {
    const seen = exchanged(measures, sightOf(state));
    return byEye(state, eye, (turned) => stepLane(turned, seen, lane, options));
  }
  if (running && measures.timeMs - running.attempt.lastSeenMs <= EYE_LOST_MS) return [state, []];
  return stepLane(handedOver(state, lane), measures, lane, options);
};
