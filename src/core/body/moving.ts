import { distance } from '../maths/geometry.ts';
import { bitOf, hasAny, KEY_LANDMARKS, NO_LANDMARKS, type Body, type LandmarkSet } from './landmark-set.ts';

/**
 * A landmark that comes further than this from where it was, in trunk lengths (about 3 cm), has moved: a swaying or breathing
 * body keeps within it. A choice, unverified.
 */
const MOVED_TRUNKS = 0.06;
/**
 * On a track that shimmers, this many times its shimmer: the filter leaves a third of it, two points differ by 1.4 times theirs, and
 * one of nineteen landmarks is out by three and a half deviations now and then. Geometry.
 */
const MOVED_NOISES = 2;
/** Who has not moved for this long is still. A technical choice. */
const STILL_AFTER_MS = 1000;

/** Whether somebody moves at all, in whatever way: no exercise is asked. */
export interface MovingState {
  /** Where the body was when it last moved, and what of it was only guessed then; null before a body was seen. */
  readonly from: Body | null;
  readonly guessed: LandmarkSet;
  readonly movedMs: number;
}

export const NOT_MOVING: MovingState = { from: null, guessed: NO_LANDMARKS, movedMs: -Infinity };

interface Seen {
  readonly timeMs: number;
  readonly trunkPx: number;
  /** What is not seen: only guessed, or out of the picture. */
  readonly guessed: LandmarkSet;
  /** How much the raw landmarks shimmer, in trunk lengths. */
  readonly noise: number;
}

/** Follows whether somebody moves, by every landmark that is seen. `points`: smoothed. */
export const stepMoving = (
  state: MovingState,
  points: Body,
  { timeMs, trunkPx, guessed, noise }: Seen,
): MovingState => {
  const { from } = state;
  if (!from) return { from: points, guessed, movedMs: -Infinity };
  const unseen = guessed | state.guessed;
  const leastPx = Math.max(MOVED_TRUNKS, MOVED_NOISES * noise) * trunkPx;
  const hasMoved = KEY_LANDMARKS.some(
    (name) => !hasAny(unseen, bitOf(name)) && distance(points[name], from[name]) > leastPx,
  );
  return hasMoved ? { from: points, guessed, movedMs: timeMs } : state;
};

/** Whether somebody moves, or has just moved. */
export const movesAt = ({ movedMs }: MovingState, nowMs: number): boolean => nowMs - movedMs < STILL_AFTER_MS;
