import type { Side } from '../body/landmarks.ts';
import { exchanged, type MeasuredBeside, type Measures } from '../measure/measures.ts';
import { seenValue } from '../measure/readings.ts';
import { otherEye, type Eye } from '../record/eye.ts';
import type { SetEvent } from '../record/set-events.ts';
import type { Trail } from '../repetition/attempt.ts';
import { sideOf, type Lane } from '../repetition/lane.ts';
import { sightOf } from './eyes.ts';
import { byEye, hasRestBeside } from './exchange-set.ts';
import { stepLane } from './lanes.ts';
import { nearOf, UNSEEN_BODY, withLane, type PlacedState } from './set-state.ts';

type Stepped = readonly [PlacedState, readonly SetEvent[]];

/** An attempt whose camera sees nothing of it for longer goes on by the other one. A choice, unverified. */
const EYE_LOST_MS = 300;

/** Whether a limb is the far one of a camera, which reads it low and loses it. */
const isFar = (near: Side | null, side: Side): boolean => near !== null && near !== side;

/**
 * The camera by which a limb is followed: the one that leads, but where it is the far limb of that one, or hidden from it, the one that
 * sees it. Both limbs together are followed by the one that leads.
 */
const eyeFor = (state: PlacedState, measures: Measures, lane: Lane): Eye => {
  const { lead, exercise, rest } = state;
  const { beside } = measures;
  const side = sideOf(lane);
  if (!beside || side === null || rest.mean.beside?.sinceMs !== beside.sinceMs) return lead;
  const { measure } = exercise.movement;
  const sees = (one: Measures): boolean => seenValue(one, measure, side) !== null;
  if (!sees(beside.measures) || (rest.mean.beside.measures[side][measure] ?? null) === null) return lead;
  const isBetter = isFar(nearOf(state), side) && !isFar(beside.from.near, side);
  return isBetter || !sees(measures) ? otherEye(lead) : lead;
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
    trail: turnedTrail(running.attempt.trail, sightOf(state.beside ?? UNSEEN_BODY)),
  };
  return withLane(state, lane, { running: { ...running, attempt, eye: state.lead } });
};

/** Follows one lane through a frame by the camera that sees its limb; an attempt that runs by the one that it began with. */
export const stepLaneByEye = (
  state: PlacedState,
  measures: Measures,
  lane: Lane,
  options: { readonly afterGap: boolean },
): Stepped => {
  const { running } = state.lanes[lane];
  if (!measures.beside && (!running || running.eye === state.lead)) return stepLane(state, measures, lane, options);
  const eye = running?.eye ?? eyeFor(state, measures, lane);
  if (eye === state.lead) return stepLane(state, measures, lane, options);
  if (measures.beside && hasRestBeside(state)) {
    const seen = exchanged(measures, sightOf(state));
    return byEye(state, eye, (turned) => stepLane(turned, seen, lane, options));
  }
  if (running && measures.timeMs - running.attempt.lastSeenMs <= EYE_LOST_MS) return [state, []];
  return stepLane(handedOver(state, lane), measures, lane, options);
};
