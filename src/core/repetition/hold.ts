import type { Attempt } from './attempt.ts';
import { sidesIn, type Lane } from './lane.ts';
import type { CountedExercise, Requirement } from '../exercise/exercise.ts';
import { forSide } from '../exercise/for-side.ts';
import type { SetEvent } from '../record/set-events.ts';
import type { Side } from '../body/landmarks.ts';
import type { Levels } from './levels.ts';
import type { Measures } from '../measure/measures.ts';
import { isSided, readMeasure } from '../measure/readings.ts';
import type { RestState } from './rest.ts';

/** What to do where the counted angle itself has left its band. Text ids. */
const FURTHER = 'hold-further';
const LESS = 'hold-less';
/**
 * A requirement is left by this much more than it is met by, in the unit of its measure: the edge shimmers. A choice,
 * unverified.
 */
const EDGE = 2;

export interface HoldFrame {
  readonly exercise: CountedExercise;
  readonly rest: RestState;
  readonly lane: Lane;
  readonly levels: Levels;
  readonly measures: Measures;
  readonly excursionDeg: number;
  /** Whether the frame before was in the pose: an edge is left a little later than it was passed. */
  readonly wasIn: boolean;
}

/** What has slipped of one requirement, on every side that has it to meet; null where it is met on one, or hidden. */
const slipOf = (frame: HoldFrame, requirement: Requirement, index: number): string | null => {
  const { exercise, rest, lane, measures, wasIn } = frame;
  const { measure } = requirement;
  const sides: readonly (Side | null)[] = isSided(measure) ? sidesIn(lane) : [null];
  const edge = wasIn ? EDGE : 0;
  let slip: string | null = null;
  for (const side of sides) {
    const value = readMeasure(measures, measure, side, rest.mean);
    if (value === null) continue;
    // Where both sides move, each may have limits of its own.
    const ofSide = lane === 'both' && side ? forSide(exercise, side).movement.requires?.[index] : undefined;
    const { min = -Infinity, max = Infinity } = ofSide ?? requirement;
    if (value >= min - edge && value <= max + edge) return null;
    slip = value < min ? (requirement.whenUnder ?? FURTHER) : (requirement.whenOver ?? LESS);
  }
  return slip;
};

/**
 * Why a frame is not in the pose whose time counts, as the text id of what to do; null where it is. The counted angle first,
 * then what is required beside it, in the order of the data.
 */
export const slipIn = (frame: HoldFrame): string | null => {
  const { exercise, levels, excursionDeg, wasIn } = frame;
  const edgeDeg = wasIn ? levels.edgeDeg : 0;
  if (excursionDeg < levels.targetDeg - edgeDeg) return FURTHER;
  if (excursionDeg > levels.mostDeg + edgeDeg) return LESS;
  for (const [index, requirement] of (exercise.movement.requires ?? []).entries()) {
    const slip = slipOf(frame, requirement, index);
    if (slip !== null) return slip;
  }
  return null;
};

/** From this time on a hold counts as one. What slips before belongs to finding the pose. A choice, unverified. */
export const HOLD_BEGUN_MS = 1500;
/**
 * Out of the pose for this long without going back to rest, a hold has slipped; until then it may be on its way to its
 * end. A choice, unverified.
 */
const SLIPPED_MS = 1000;
/** A limb that comes lower all the while may be on its way down for this long: a slow return takes 2-3 s (table#sit-to-stand). */
const COMING_DOWN_MS = 3000;
/**
 * A hold that has slipped, or been out of sight, for longer is over: by then two cues 8 s apart have been given
 * (table#rule-hold).
 */
export const LOST_HOLD_MS = 10_000;

/** A hold that has left its pose: what to do about it, since when, and whether that was announced. */
export interface Slip {
  readonly what: string;
  readonly sinceMs: number;
  /** Whether it was announced. */
  readonly announced: boolean;
}

/**
 * Whether an attempt is a hold that is worth waiting for. One that has not lasted as long as was asked is waited for until
 * the start pose is taken again.
 */
export const isHeld = (exercise: CountedExercise, attempt: Attempt): boolean =>
  exercise.mode === 'holds' && attempt.heldMs >= HOLD_BEGUN_MS;

/**
 * Follows whether a hold is in its pose: the slip that is open, and what of it is announced in this frame. `isOver`:
 * somebody who has held for as long as was asked, or is back in the start pose, has not slipped.
 */
export const stepSlip = (
  exercise: CountedExercise,
  before: Slip | null,
  attempt: Attempt,
  { what, side, isOver }: { readonly what: string | null; readonly side: Side | null; readonly isOver: boolean },
): readonly [Slip | null, readonly SetEvent[]] => {
  const now = attempt.lastSeenMs;
  const resumed: readonly SetEvent[] = before?.announced ? [{ kind: 'hold-resumed', timeMs: now, side }] : [];
  if (what === null || !isHeld(exercise, attempt)) return [null, what === null ? resumed : []];
  const slip = { what, sinceMs: before?.sinceMs ?? now, announced: before?.announced ?? false };
  const outMs = now - slip.sinceMs;
  const stays = Math.min(outMs, now - attempt.loweredMs) >= SLIPPED_MS || outMs >= COMING_DOWN_MS;
  if (slip.announced || isOver || !stays) return [slip, []];
  return [{ ...slip, announced: true }, [{ kind: 'hold-slipped', timeMs: now, side, what }]];
};

/** Whether a hold has been out of its pose for too long to be resumed. */
export const isLost = (slip: Slip | null, nowMs: number): boolean =>
  slip !== null && nowMs - slip.sinceMs >= LOST_HOLD_MS;

/** Half of a hold this long is announced, besides the last three seconds and the end of every one (table#rule-hold-told). */
const LONG_HOLD_MS = 8000;
/** When the last seconds of a long hold are announced, before its end (table#rule-hold-told). */
const LAST_MS = [3000, 2000, 1000];

/** A hold this long is announced when it has begun, and then at least every half of this (table#rule-hold-told). */
const VERY_LONG_HOLD_MS = 16_000;

/** When a hold is announced before its last seconds. */
const onTheWay = (targetMs: number): readonly number[] => {
  if (targetMs < LONG_HOLD_MS) return [];
  const parts = 2 * Math.ceil(targetMs / VERY_LONG_HOLD_MS);
  const between = Array.from({ length: parts - 1 }, (_, i) => ((i + 1) * targetMs) / parts);
  return targetMs < VERY_LONG_HOLD_MS ? between : [HOLD_BEGUN_MS, ...between];
};

/** What is announced of the time held when it has grown from one frame to the next. */
export const holdNews = (targetMs: number, before: Attempt, now: Attempt): readonly SetEvent[] => {
  if (targetMs <= 0 || before.heldMs >= targetMs) return [];
  const marks = [
    ...onTheWay(targetMs),
    ...LAST_MS.filter((leftMs) => leftMs < targetMs).map((leftMs) => targetMs - leftMs),
    targetMs,
  ];
  return marks
    .filter((markMs) => before.heldMs < markMs && now.heldMs >= markMs)
    .map((heldMs) => ({ kind: 'hold-told', timeMs: now.lastSeenMs, heldMs, targetMs }));
};
