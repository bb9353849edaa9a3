import type { CountedExercise } from '../exercise/exercise.ts';
import type { Side } from '../body/landmarks.ts';
import type { SeenFrom } from '../body/view.ts';
import type { Eye } from '../record/eye.ts';
import type { Baseline } from '../faults/baseline.ts';
import type { Attempt, AttemptEnd } from '../repetition/attempt.ts';
import { excursionDeg } from '../exercise/counting-level.ts';
import type { Levels } from '../repetition/levels.ts';
import type { AttemptSpan, Lane } from '../repetition/lane.ts';
import type { Frame, RepShape } from '../repetition/rep-shape.ts';
import { restOf, type RestState } from '../repetition/rest.ts';

/** An attempt that has ended, and how it was followed. */
export interface Ended {
  readonly lane: Lane;
  readonly attempt: Attempt;
  /** The levels that it was held against. */
  readonly levels: Levels;
  /** `risen`: the limb was back and went out again. `turned`: it did so without coming back. `lost`: nobody saw how it ended. */
  readonly how: AttemptEnd | 'lost';
  /** The limb was not seen leaving its rest. */
  readonly startUnseen: boolean;
  /** The person was out of sight just before it began. */
  readonly afterGap: boolean;
}

/** What the set has shown up to an attempt. */
export interface SoFar {
  readonly rest: RestState;
  readonly baseline: Baseline;
  /** What the other one of two cameras has read so far. */
  readonly baselineBeside: Baseline;
  /** The side that was last counted or rejected. */
  readonly lastNamed: Side | null;
  /** The attempt of the other side that is still running, and the last one of it that ended. */
  readonly others: { readonly running: AttemptSpan | null; readonly last: AttemptSpan | null };
}

/** A finished attempt with all that its judgement rests on. `exercise` has the limits of its lane. */
export interface Finished {
  readonly exercise: CountedExercise;
  readonly ended: Ended;
  readonly soFar: SoFar;
  readonly from: SeenFrom;
  /** The camera by which it was followed. */
  readonly eye: Eye;
}

/**
 * Whose limb moved: `side` is null where both sides move together. `seenAs`: the side under whose name the model showed it go as far
 * as it went. `isGuessed`: the two are not the same, or the turn decided between them, as one limb covered the other.
 */
export interface Mover {
  readonly side: Side | null;
  readonly seenAs: Side | null;
  readonly isGuessed: boolean;
}

/** A finished attempt whose shape was read, and of which is known whose limb it was: `mover` is null where both sides move together. */
export interface Tried extends Finished {
  readonly shape: RepShape;
  readonly mover: Side | null;
  /** The side under whose name the mover was seen: its angles are read there. Not the mover's own where the model has changed the names. */
  readonly seenAs: Side | null;
  /** The mover was not told by what was seen alone. */
  readonly isMoverGuessed: boolean;
}

/** When an attempt was made, and how far the limb went. */
export const spanOf = (
  { attempt, levels }: Pick<Ended, 'attempt' | 'levels'>,
  { wrongLimbs }: Pick<AttemptSpan, 'wrongLimbs'>,
): AttemptSpan => ({
  startMs: attempt.startMs,
  endMs: attempt.lastSeenMs,
  peakDeg: attempt.peakDeg,
  reached: attempt.peakDeg >= levels.countDeg,
  wrongLimbs,
});

/** How far one side is out in a frame, seen or guessed, for comparing the limbs; null where nothing tells. */
export const outOf = ({ exercise, soFar }: Finished, { measures }: Frame, side: Side): number | null => {
  const { movement } = exercise;
  const value = measures[side][movement.measure] ?? null;
  const restDeg = restOf(soFar.rest, movement.measure, side);
  return value === null || restDeg === null ? null : excursionDeg(movement, restDeg, value);
};
