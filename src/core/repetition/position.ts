import type { Condition, Exercise } from '../exercise/exercise.ts';
import type { Side } from '../body/landmarks.ts';
import type { Measures } from '../measure/measures.ts';
import { isSided, readMeasure, seenValue } from '../measure/readings.ts';

const within = (value: number, { min, max }: Condition): boolean =>
  (min === undefined || value >= min) && (max === undefined || value <= max);

/**
 * Whether a frame meets a condition. A sided measure must lie in its band on every side that is seen, and the side nearer
 * to the camera must be seen (in a front view: at least one).
 */
const meets = (measures: Measures, condition: Condition, near: Side | null, rest: Measures | null): boolean => {
  const { measure } = condition;
  if (!isSided(measure)) {
    const value = readMeasure(measures, measure, null, rest);
    return value === null ? needsRest(measure) : within(value, condition);
  }
  const left = seenValue(measures, measure, 'left');
  const right = seenValue(measures, measure, 'right');
  if (near && (near === 'left' ? left : right) === null) return false;
  if (left === null && right === null) return false;
  return (left === null || within(left, condition)) && (right === null || within(right, condition));
};

/** Measures that compare with the rest pose say nothing where there is none, or where their point is out of the picture. */
const needsRest = (measure: Condition['measure']): boolean => measure === 'hipShift' || measure === 'headLift';

/** Whether a frame meets all conditions. */
export const meetsAll = (
  measures: Measures,
  conditions: readonly Condition[],
  near: Side | null,
  rest: Measures | null,
): boolean => conditions.every((condition) => meets(measures, condition, near, rest));

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

/** `heldSinceMs`: since when the start pose has been held without a break. */
export interface PositionState {
  readonly taken: boolean;
  readonly heldSinceMs: number | null;
  readonly lastHeldMs: number | null;
  readonly outsideSinceMs: number | null;
}

export const NO_POSITION: PositionState = { taken: false, heldSinceMs: null, lastHeldMs: null, outsideSinceMs: null };

/** Follows whether the person is in the exercise's position. `near`: the side nearer to the camera. `rest`: the rest pose, where it is known. `isMoving`: a repetition is under way. */
export const stepPosition = (
  state: PositionState,
  exercise: Exercise,
  measures: Measures,
  { near, rest, isMoving }: { readonly near: Side | null; readonly rest: Measures | null; readonly isMoving: boolean },
): PositionState => {
  const now = measures.timeMs;
  const held = meetsAll(measures, exercise.startPose, near, rest);
  const stays = meetsAll(measures, exercise.stay, null, rest);
  const heldSinceMs = held ? (state.heldSinceMs ?? now) : null;
  const lastHeldMs = held ? now : state.lastHeldMs;
  const outsideSinceMs = stays ? null : (state.outsideSinceMs ?? now);
  const takesIt = heldSinceMs !== null && now - heldSinceMs >= TAKE_MS;
  const hasLeft = outsideSinceMs !== null && now - outsideSinceMs >= LEAVE_MS;
  const isForgotten = !isMoving && lastHeldMs !== null && now - lastHeldMs > FORGET_MS;
  return { taken: takesIt || (state.taken && !hasLeft && !isForgotten), heldSinceMs, lastHeldMs, outsideSinceMs };
};
