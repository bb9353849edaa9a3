import type { Attempt } from './attempt.ts';
import type { Lane } from './lane.ts';
import type { Condition, CountedExercise, Requirement } from '../exercise/exercise.ts';
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
/** A requirement is left by this much more than it is met by, in the unit of its measure: the edge shimmers. */
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

const requirementOf = (exercise: CountedExercise, lane: Lane, side: Side | null, index: number): Condition =>
  (lane === 'both' && side ? forSide(exercise, side) : exercise).movement.requires?.[index] ?? { measure: 'trunk' };

/** What has slipped of one requirement, on every side that has it to meet; null where it is met on one, or hidden. */
const slipOf = (frame: HoldFrame, requirement: Requirement, index: number): string | null => {
  const { exercise, rest, lane, measures, wasIn } = frame;
  const { measure } = requirement;
  const sides: readonly (Side | null)[] = !isSided(measure) ? [null] : lane === 'both' ? ['left', 'right'] : [lane];
  const edge = wasIn ? EDGE : 0;
  let slip: string | null = null;
  for (const side of sides) {
    const value = readMeasure(measures, measure, side, rest.mean);
    if (value === null) continue;
    const { min = -Infinity, max = Infinity } = requirementOf(exercise, lane, side, index);
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

/** A hold counts as one from here on: what slips before is only finding the pose. */
export const HOLD_BEGUN_MS = 1500;
/** Out of the pose for this long without going back: it has slipped, and is not being ended. */
const SLIPPED_MS = 1000;
/** Coming lower all the while it may be on its way down, for as long as a slow return takes (2-3 s, exercise table). */
const COMING_DOWN_MS = 3000;
/** Slipped or out of sight for longer, the hold is over: two cues 8 s apart have been given. */
export const LOST_HOLD_MS = 10_000;

/** A hold that has left its pose: what to do about it, since when, and whether that was told. */
export interface Slip {
  readonly what: string;
  readonly sinceMs: number;
  readonly told: boolean;
}

/** Whether an attempt is a hold that is worth waiting for: an unfinished one is, until the start pose is taken again. */
export const isHeld = (exercise: CountedExercise, attempt: Attempt): boolean =>
  exercise.mode === 'holds' && attempt.heldMs >= HOLD_BEGUN_MS;

/**
 * Follows whether a hold is in its pose: the slip that is open, and what of it is told in this frame. `isOver`: who has held
 * for as long as was asked, or is back in the start pose, has not slipped.
 */
export const stepSlip = (
  exercise: CountedExercise,
  before: Slip | null,
  attempt: Attempt,
  { what, side, isOver }: { readonly what: string | null; readonly side: Side | null; readonly isOver: boolean },
): readonly [Slip | null, readonly SetEvent[]] => {
  const now = attempt.lastSeenMs;
  const resumed: readonly SetEvent[] = before?.told ? [{ kind: 'hold-resumed', timeMs: now, side }] : [];
  if (what === null || !isHeld(exercise, attempt)) return [null, what === null ? resumed : []];
  const slip = { what, sinceMs: before?.sinceMs ?? now, told: before?.told ?? false };
  const outMs = now - slip.sinceMs;
  const stays = Math.min(outMs, now - attempt.loweredMs) >= SLIPPED_MS || outMs >= COMING_DOWN_MS;
  if (slip.told || isOver || !stays) return [slip, []];
  return [{ ...slip, told: true }, [{ kind: 'hold-slipped', timeMs: now, side, what }]];
};

/** Whether a hold has been out of its pose for too long to be resumed. */
export const isLost = (slip: Slip | null, nowMs: number): boolean =>
  slip !== null && nowMs - slip.sinceMs >= LOST_HOLD_MS;

/** Half of a long hold, its last three seconds and its end are told (exercise table). */
const LONG_HOLD_MS = 8000;
const LAST_MS = [3000, 2000, 1000];

/** What of the time held is told when it has grown from one frame to the next. */
export const holdNews = (targetMs: number, before: Attempt, now: Attempt): readonly SetEvent[] => {
  if (targetMs <= 0 || before.heldMs >= targetMs) return [];
  const marks = [
    ...(targetMs >= LONG_HOLD_MS ? [targetMs / 2] : []),
    ...LAST_MS.filter((leftMs) => leftMs < targetMs).map((leftMs) => targetMs - leftMs),
    targetMs,
  ];
  return marks
    .filter((markMs) => before.heldMs < markMs && now.heldMs >= markMs)
    .map((heldMs) => ({ kind: 'hold-told', timeMs: now.lastSeenMs, heldMs, targetMs }));
};
