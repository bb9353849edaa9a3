import { crossingMs, type Reading } from '../maths/numbers.ts';
import type { Measures } from '../measure/measures.ts';
import { BACK_OF_COUNT_SHARE, MIN_ABOVE_MS, type Levels } from './levels.ts';

/** The frames of an attempt, newest first: a list that grows at its head without copying. */
export interface Trail {
  readonly measures: Measures;
  readonly excursionDeg: number;
  /** Whether it is in the pose whose time counts. */
  readonly inPose: boolean;
  readonly before: Trail | null;
}

/**
 * One limb (or both together) on its way out and back. An attempt knows neither its side nor its exercise. `peakDeg` is the
 * furthest excursion so far; `valleyDeg` the lowest since then.
 */
export interface Attempt {
  readonly trail: Trail;
  readonly startMs: number;
  readonly peakDeg: number;
  readonly valleyDeg: number;
  /** Time spent, and frames, at or above the counting level; until it has counted, since the limb was last back. */
  readonly aboveMs: number;
  readonly aboveFrames: number;
  /** The time that it must spend there to count, by the levels that it was last held against. */
  readonly askedAboveMs: number;
  /** Time spent in the pose: the hold so far. */
  readonly heldMs: number;
  readonly backSinceMs: number | null;
  /** For how long it was back when it last was, until it is half of the way out again. */
  readonly wasBackMs: number;
  /** Since when it has been below half of the way, the longest time that it was so since it counted, and since when it has been at the counting level again. */
  readonly lowSinceMs: number | null;
  readonly dippedMs: number;
  readonly aboveSinceMs: number | null;
  /** When the limb last came clearly lower: one that is lowered slowly does not linger. */
  readonly loweredMs: number;
  readonly lastSeenMs: number;
}

/**
 * How an attempt ended: back at rest; back, and out again from where it was (`risen`); or out again before it was back (`turned`).
 */
export type AttemptEnd = 'returned' | 'risen' | 'turned';

/** A limb is back once it is within this share of its furthest excursion. A choice, unverified. */
const BACK_OF_PEAK_SHARE = 0.25;
/**
 * A limb that is back for shorter has not returned: a frame in which the model leaps is smoothed over two or three
 * (table#reading-leaping-track).
 */
const STAY_MS = 140;
/**
 * Within this share of its furthest excursion, or within the wavering at rest, the limb is all the way back: the
 * repetition is over. A choice, unverified.
 */
const REST_SHARE = 0.1;
/**
 * A limb that stands still for this long between "back" and "all the way back" has ended the repetition, too. A choice,
 * unverified.
 */
const LINGER_MS = 400;
/** Steps of this size count as coming lower. A technical choice. */
const LOWER_DEG = 0.5;
/** A limb that rises again by this share ends the repetition at once: the next one has begun. A choice, unverified. */
const RISE_SHARE = 0.15;
const RISE_DEG = 5;
/**
 * Falling below half of the way, and below the counting level, and rising to the counting level again without coming
 * back is two movements, of which one did not return. Both must last: the model drops a far limb for a frame or two. A
 * choice, unverified.
 */
const TURN_SHARE = 0.5;

/** The excursion of a frame as a reading. */
export const excursionAt = ({ measures, excursionDeg }: Pick<Trail, 'measures' | 'excursionDeg'>): Reading => ({
  timeMs: measures.timeMs,
  value: excursionDeg,
});

/** Whether a limb has come back after having counted, though not yet all of the way. */
export const hasComeBack = (attempt: Attempt): boolean =>
  hasCounted(attempt) && attempt.backSinceMs !== null && attempt.lastSeenMs - attempt.backSinceMs >= STAY_MS;

/** Whether the attempt reached the counting level for sure. */
export const hasCounted = (attempt: Attempt): boolean =>
  attempt.aboveFrames >= 2 && attempt.aboveMs >= attempt.askedAboveMs;

/** Between frames further apart than this nobody saw whether the pose was held. A technical choice. */
const HELD_GAP_MS = 500;

/** The time that was held from one frame to the next. */
export const heldBetween = (
  before: Pick<Trail, 'measures' | 'inPose'>,
  now: Pick<Trail, 'measures' | 'inPose'>,
): number => {
  const ms = now.measures.timeMs - before.measures.timeMs;
  return before.inPose && now.inPose && ms <= HELD_GAP_MS ? ms : 0;
};

/** The first frame of an attempt. */
export const beginAttempt = (measures: Measures, excursionDeg: number): Attempt => ({
  trail: { measures, excursionDeg, inPose: false, before: null },
  startMs: measures.timeMs,
  peakDeg: excursionDeg,
  valleyDeg: excursionDeg,
  aboveMs: 0,
  aboveFrames: 0,
  askedAboveMs: MIN_ABOVE_MS,
  heldMs: 0,
  backSinceMs: null,
  wasBackMs: 0,
  lowSinceMs: null,
  dippedMs: 0,
  aboveSinceMs: null,
  loweredMs: measures.timeMs,
  lastSeenMs: measures.timeMs,
});

/** The size of movement that is still "back at rest" for an attempt of this size. */
const backLevel = (attempt: Attempt, levels: Levels): number =>
  hasCounted(attempt)
    ? Math.max(Math.min(BACK_OF_PEAK_SHARE * attempt.peakDeg, BACK_OF_COUNT_SHARE * levels.countDeg), levels.backDeg)
    : BACK_OF_PEAK_SHARE * attempt.peakDeg;

/**
 * Adds a frame. Gives how the attempt ended, or null while it runs. `slips`: falling half-way and coming up again is one
 * hold that slipped. `inPose`: its time counts as held.
 */
export const stepAttempt = (
  attempt: Attempt,
  levels: Levels,
  measures: Measures,
  excursionDeg: number,
  { slips, inPose }: { readonly slips: boolean; readonly inPose: boolean },
): readonly [Attempt, AttemptEnd | null] => {
  const now = measures.timeMs;
  const isAbove = excursionDeg >= levels.countDeg;
  const wasAbove = attempt.trail.excursionDeg >= levels.countDeg;
  const peakDeg = Math.max(attempt.peakDeg, excursionDeg);
  const hasLowered = excursionDeg >= attempt.peakDeg || excursionDeg < attempt.valleyDeg - LOWER_DEG;
  const valleyDeg = hasLowered ? excursionDeg : attempt.valleyDeg;
  const isBack = excursionDeg <= backLevel(attempt, levels);
  const isLow = hasCounted(attempt) && excursionDeg < TURN_SHARE * peakDeg && excursionDeg < levels.countDeg;
  const lowSinceMs = isLow ? (attempt.lowSinceMs ?? now) : null;
  const aboveSinceMs = isAbove ? (attempt.aboveSinceMs ?? now) : null;
  const reading = { timeMs: now, value: excursionDeg };
  // It is passed between two pictures: so the time is the same at every rate of them.
  const cameBackMs = (): number => crossingMs(excursionAt(attempt.trail), reading, backLevel(attempt, levels));
  const backSinceMs = isBack ? (attempt.backSinceMs ?? cameBackMs()) : null;
  // Several leaps of the model, each back at once, are no stay at the counting level: how many fall on a frame is a matter of the camera's rate.
  const isAnew = isBack && !hasCounted(attempt);
  // Of a limb that was back and rises, the level of being back is passed before it has risen far enough to have set out again.
  const wasHalfOut = attempt.trail.excursionDeg >= TURN_SHARE * peakDeg;
  const wasBackMs = backSinceMs !== null ? now - backSinceMs : wasHalfOut ? 0 : attempt.wasBackMs;
  const next: Attempt = {
    trail: { measures, excursionDeg, inPose, before: attempt.trail },
    startMs: attempt.startMs,
    peakDeg,
    valleyDeg,
    aboveMs: isAnew ? 0 : attempt.aboveMs + (isAbove && wasAbove ? now - attempt.lastSeenMs : 0),
    aboveFrames: isAnew ? 0 : attempt.aboveFrames + (isAbove ? 1 : 0),
    askedAboveMs: levels.aboveMs,
    heldMs: attempt.heldMs + heldBetween(attempt.trail, { measures, inPose }),
    backSinceMs,
    wasBackMs,
    lowSinceMs,
    dippedMs: lowSinceMs === null ? attempt.dippedMs : Math.max(attempt.dippedMs, now - lowSinceMs),
    aboveSinceMs,
    loweredMs: hasLowered ? now : attempt.loweredMs,
    lastSeenMs: now,
  };
  const wentOut = peakDeg >= levels.attemptDeg;
  const risesAgain = excursionDeg - valleyDeg > Math.max(RISE_DEG, RISE_SHARE * peakDeg, levels.leaveDeg);
  const isAllBack = excursionDeg <= Math.max(levels.leaveDeg, REST_SHARE * peakDeg);
  const stayMs = Math.max(STAY_MS, levels.aboveMs);
  const hasStayed = backSinceMs !== null && now - backSinceMs >= stayMs;
  if (isAllBack && (hasStayed || !wentOut)) return [next, 'returned'];
  if (!wentOut) return [next, null];
  if (isBack && backSinceMs !== null && now - Math.max(backSinceMs, next.loweredMs) >= LINGER_MS)
    return [next, 'returned'];
  if (wasBackMs >= stayMs && risesAgain) return [next, 'risen'];
  const hasTurned =
    !slips && next.dippedMs >= stayMs && aboveSinceMs !== null && now - aboveSinceMs >= levels.aboveMs && risesAgain;
  return [next, hasTurned ? 'turned' : null];
};
