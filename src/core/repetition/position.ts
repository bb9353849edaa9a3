import type { Condition, Exercise } from '../exercise/exercise.ts';
import type { Side } from '../body/landmarks.ts';
import type { Measures } from '../measure/measures.ts';
import { hasMoved, stillMeasure, stillness, type Stillness } from './rest.ts';
import { isSided, readMeasure, seenValue } from '../measure/readings.ts';
import { FAR_OFF_DEG, SIDED_MEASURES, sidedRule, type SidedMeasure } from '../measure/sided-measures.ts';

/** How a condition is missed: the measure lies below its band, above it, or what it rests on is hidden. */
export type Miss = 'under' | 'over' | 'hidden';
const MISSES: readonly (Miss | null)[] = [null, 'under', 'over', 'hidden'];
const HIDDEN = MISSES.indexOf('hidden');

const offBy = (value: number, { min, max }: Condition, slack = 0): number => {
  if (min !== undefined && value < min - slack) return MISSES.indexOf('under');
  return max !== undefined && value > max + slack ? MISSES.indexOf('over') : 0;
};

/** What a limb may lie beside a band for being far: its twin before it is held to the band itself. */
const farSlackOf = (measure: SidedMeasure, side: Side, near: Side | null): number =>
  near === null || side === near ? 0 : Math.min(FAR_OFF_DEG, sidedRule(measure).farSlack);

/**
 * How a frame misses a condition, as a place in `MISSES`. A sided measure must lie in its band on every side that is seen, a far one by
 * what it is read off, and the side nearer to the camera must be seen (in a front view: at least one).
 */
const missIn = (measures: Measures, condition: Condition, near: Side | null, rest: Measures | null): number => {
  const { measure } = condition;
  if (!isSided(measure)) {
    const value = readMeasure(measures, measure, null, rest);
    return value === null ? (needsRest(measure) ? 0 : HIDDEN) : offBy(value, condition);
  }
  const left = seenValue(measures, measure, 'left');
  const right = seenValue(measures, measure, 'right');
  if (near && (near === 'left' ? left : right) === null) return HIDDEN;
  if (left === null && right === null) return HIDDEN;
  const ofLeft = left === null ? 0 : offBy(left, condition, farSlackOf(measure, 'left', near));
  const ofRight = right === null ? 0 : offBy(right, condition, farSlackOf(measure, 'right', near));
  // Where both miss it, the side that is seen better speaks.
  return near === 'right' ? ofRight || ofLeft : ofLeft || ofRight;
};

/** What is hidden from one camera is asked of the other. */
const missTwice = (measures: Measures, condition: Condition, near: Side | null, rest: Measures | null): number => {
  const miss = missIn(measures, condition, near, rest);
  const { beside } = measures;
  if (miss !== HIDDEN || !beside) return miss;
  return missIn(beside.measures, condition, beside.from.near, rest?.beside?.measures ?? null);
};

/** Measures that compare with the rest pose say nothing where there is none, or where their point is out of the picture. */
const needsRest = (measure: Condition['measure']): boolean =>
  measure === 'hipShift' || measure === 'headLift' || measure === 'headTilt';

/** How a frame misses each of a list of conditions: two bits for each, in their order; 0 where all are met. */
export type Unmet = number;
/** Arithmetic: four ways to meet or miss a condition; sixteen conditions have room, and what is beyond stands with the last. */
const BITS = 2;
const LAST = 15;

/** How a frame misses conditions. */
const unmetIn = (
  measures: Measures,
  conditions: readonly Condition[],
  near: Side | null,
  rest: Measures | null,
): Unmet =>
  conditions.reduce(
    (unmet, condition, index) => unmet | (missTwice(measures, condition, near, rest) << (BITS * Math.min(index, LAST))),
    0,
  );

/** How the condition at a place of the list is missed; null where it is met. */
export const missAt = (unmet: Unmet, index: number): Miss | null =>
  index > LAST ? null : (MISSES[(unmet >> (BITS * index)) & HIDDEN] ?? null);

/** Whether two measures rest on none of the same joints. */
const areApart = (one: SidedMeasure, other: SidedMeasure): boolean =>
  SIDED_MEASURES[one].joints.every((joint) => !SIDED_MEASURES[other].joints.includes(joint));

/**
 * Whether the start pose stands as far as it is seen. What is asked of a limb that is covered is left open where another one is counted:
 * who kneels with a box before the arms kneels.
 */
const standsAsSeen = (exercise: Exercise, unmet: Unmet): boolean => {
  const counted = stillMeasure(exercise);
  return exercise.startPose.every(({ measure }, index) => {
    const miss = missAt(unmet, index);
    if (miss !== 'hidden') return miss === null;
    return counted !== null && isSided(measure) && areApart(measure, counted);
  });
};

/** Whether a frame meets all conditions. */
export const meetsAll = (
  measures: Measures,
  conditions: readonly Condition[],
  near: Side | null,
  rest: Measures | null,
): boolean => unmetIn(measures, conditions, near, rest) === 0;

/**
 * The start pose was seen at rest for this long before anything can count. Brisk sets pause for about 300 ms. A choice,
 * unverified.
 */
const TAKE_MS = 120;
/** Outside the exercise's posture for this long means the person has left it. A choice, unverified. */
const LEAVE_MS = 300;
/**
 * Neither the start pose nor a repetition for this long: the person must take the start pose again. A choice,
 * unverified.
 */
const FORGET_MS = 1500;

/**
 * Somebody who was seen elsewhere before takes the start pose by coming to rest in it: a body that only passes through it, or turns
 * back there, does another movement (knees drawn in from a plank pass through hands and knees, and are still for 0.13 s:
 * `any.knee-drives`). Brisk sets pause for as long between two repetitions. A choice; of 42 figures that walk in, arrive and set off
 * 0.35 s later (150 repetitions, true poses, films not kept) it loses one first repetition, and 600 ms no more; under noise of 0.3 %
 * of the picture's width as many are counted with it as without it (147), and 144 with 600 ms.
 */
const REST_MS = 300;

/**
 * `heldSinceMs`: since when the start pose has been held without a break, as far as it is seen; `lastThereMs`: when the person was last in it or in a
 * repetition; `restsSinceMs`: since when the limb that is counted has been still in it, and `restsAt`, where. `awaySinceMs`: since
 * when the start pose has not been held; `wasElsewhere`: that was long enough to be elsewhere, before they took it. `unmet`: how the
 * last frame misses it.
 */
export interface PositionState {
  readonly taken: boolean;
  readonly unmet: Unmet;
  readonly heldSinceMs: number | null;
  readonly lastHeldMs: number | null;
  readonly lastThereMs: number | null;
  readonly outsideSinceMs: number | null;
  readonly awaySinceMs: number | null;
  readonly wasElsewhere: boolean;
  readonly restsSinceMs: number | null;
  readonly restsAt: Stillness;
}

const NOWHERE: Stillness = { left: null, right: null };

export const NO_POSITION: PositionState = {
  taken: false,
  unmet: 0,
  heldSinceMs: null,
  lastHeldMs: null,
  lastThereMs: null,
  outsideSinceMs: null,
  awaySinceMs: null,
  wasElsewhere: false,
  restsSinceMs: null,
  restsAt: NOWHERE,
};

/** Out of the start pose for so long is elsewhere, and no shimmer of its edge. A choice, unverified. */
const AWAY_MS = 200;
/** On a track that shimmers nothing is still: who has been in the start pose for so long has not passed through it. A choice, unverified. */
const STAYED_MS = 1000;

/** Whether the person has come to rest in the start pose, of one who was seen elsewhere before. */
const comesToRest = (
  { wasElsewhere, heldSinceMs, restsSinceMs }: Pick<PositionState, 'wasElsewhere' | 'heldSinceMs' | 'restsSinceMs'>,
  nowMs: number,
): boolean =>
  !wasElsewhere || nowMs - (restsSinceMs ?? nowMs) >= REST_MS || nowMs - (heldSinceMs ?? nowMs) >= STAYED_MS;

/** Follows whether the person is in the exercise's position. `near`: the side nearer to the camera. `rest`: the rest pose, where it is known. `isMoving`: a repetition is under way. */
export const stepPosition = (
  state: PositionState,
  exercise: Exercise,
  measures: Measures,
  { near, rest, isMoving }: { readonly near: Side | null; readonly rest: Measures | null; readonly isMoving: boolean },
): PositionState => {
  const now = measures.timeMs;
  const unmet = unmetIn(measures, exercise.startPose, near, rest);
  const held = standsAsSeen(exercise, unmet);
  const stays = meetsAll(measures, exercise.stay, null, rest);
  const heldSinceMs = held ? (state.heldSinceMs ?? now) : null;
  const lastHeldMs = held ? now : state.lastHeldMs;
  const lastThereMs = held || (state.taken && isMoving) ? now : state.lastThereMs;
  const outsideSinceMs = stays ? null : (state.outsideSinceMs ?? now);
  const measure = stillMeasure(exercise);
  const at = held && measure ? stillness(measure, measures) : NOWHERE;
  const moves = hasMoved(state.restsAt, at, measures);
  const restsSinceMs = !held ? null : moves || state.restsSinceMs === null ? now : state.restsSinceMs;
  const restsAt = held && !moves && state.restsSinceMs !== null ? state.restsAt : at;
  const awaySinceMs = held ? null : (state.awaySinceMs ?? now);
  const isAway = awaySinceMs !== null && now - awaySinceMs >= AWAY_MS;
  const wasElsewhere = !state.taken && (state.wasElsewhere || isAway);
  const takesIt =
    heldSinceMs !== null &&
    now - heldSinceMs >= TAKE_MS &&
    comesToRest({ wasElsewhere, heldSinceMs, restsSinceMs }, now);
  const hasLeft = outsideSinceMs !== null && now - outsideSinceMs >= LEAVE_MS;
  const isForgotten = lastThereMs !== null && now - lastThereMs > FORGET_MS;
  const taken = takesIt || (state.taken && !hasLeft && !isForgotten);
  return {
    taken,
    unmet,
    heldSinceMs,
    lastHeldMs,
    lastThereMs,
    outsideSinceMs,
    awaySinceMs,
    wasElsewhere,
    restsSinceMs,
    restsAt,
  };
};
