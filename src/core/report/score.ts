import { countedAngles } from '../exercise/counted-angle.ts';
import type { CountedExercise, Exercise } from '../exercise/exercise.ts';
import { clampShare, mean } from '../maths/numbers.ts';
import { isSeenAside, type RejectedRep, type Rep } from '../record/set-events.ts';
import { forSide, targetGapDeg } from '../exercise/for-side.ts';
import type { Symmetry } from './symmetry.ts';

/** The parts of the score, each 0 to 100; a part that nothing supports is absent. */
export type ScorePart = 'range' | 'control' | 'symmetry' | 'tempo' | 'hold';

export interface Score {
  /** The mean of the parts that are there, by their weights; 0 to 100. */
  readonly value: number;
  readonly parts: Readonly<Record<string, number>>;
}

/**
 * The published weights. They are a choice, not a measurement: range and control matter most, the rest colours.
 * Unverified.
 */
export const SCORE_WEIGHTS: Readonly<Record<ScorePart, number>> = {
  range: 35,
  control: 35,
  symmetry: 10,
  tempo: 10,
  hold: 10,
};

/** Fewer repetitions than this say nothing about a set. A choice, unverified. */
const MIN_REPS = 3;
/** Sides up to 10 degrees apart are ordinary; at 50 nothing is left of the part (clinical#symmetry). */
const ORDINARY_DEG = 10;
const NOTHING_LEFT_DEG = 50;

/** How much of the way from rest to the target a repetition went, 0 to 1, by its better angle; null without an angle. */
const rangeShare = (exercise: CountedExercise, rep: Pick<Rep, 'side' | 'angles'>): number | null => {
  const shares = countedAngles(exercise, rep).map(({ angle: { startDeg, peakDeg }, movement: { targetDeg } }) =>
    targetDeg === startDeg ? 1 : clampShare((peakDeg - startDeg) / (targetDeg - startDeg)),
  );
  return shares.length > 0 ? Math.max(...shares) : null;
};

/** How much of the hold that its side is asked for. */
const holdShare = (exercise: CountedExercise, { side, holdMs }: Rep): number | null => {
  const askedMs = (side ? forSide(exercise, side) : exercise).dose.holdMs;
  return askedMs > 0 ? clampShare(holdMs / askedMs) : null;
};

const part = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? Math.round(100 * mean(known)) : null;
};

/**
 * Whether a repetition was clean is known only where this share of what could go astray was seen. A choice, unverified.
 */
const WATCHED_SHARE = 0.5;
const wasWatched = ({ faults }: CountedExercise, reps: readonly Rep[]): boolean => {
  const hidden = reps.reduce((sum, rep) => sum + rep.unjudged.length, 0);
  return faults.length > 0 && hidden <= (1 - WATCHED_SHARE) * faults.length * reps.length;
};

/** How far on the way to the target an attempt came that was rejected because it fell short. It enters range and nothing else. */
const rejectedShare = (exercise: CountedExercise, rejected: RejectedRep): number | null =>
  rejected.reason === 'range-too-small' ? rangeShare(exercise, rejected) : null;

/** Whether more than half of the repetitions were seen from too far aside for a score. */
const isMostlySeenAside = (reps: readonly Rep[]): boolean => reps.filter(isSeenAside).length > reps.length / 2;

/**
 * The score of a set: null where fewer than three repetitions, or a view more than 20 degrees off, cannot support one.
 * range: mean share of the way to the target · control: share of repetitions without a fault of form, absent where more than
 * half of what could go astray was hidden · symmetry: 100 up to 10 degrees between the sides (and what a plan or a range check
 * gives them apart), falling to 0 at 50 · tempo: share of repetitions not too fast · hold: mean share of the hold.
 */
export const scoreSet = (
  exercise: CountedExercise,
  reps: readonly Rep[],
  rejected: readonly RejectedRep[],
  symmetry: Symmetry | null,
): Score | null => {
  if (reps.length < MIN_REPS || isMostlySeenAside(reps)) return null;
  const ordinaryDeg = ORDINARY_DEG + targetGapDeg(exercise, exercise.movement.measure);
  const parts: Readonly<Record<ScorePart, number | null>> = {
    range: part([
      ...reps.map((rep) => rangeShare(exercise, rep)),
      ...rejected.map((one) => rejectedShare(exercise, one)),
    ]),
    control: wasWatched(exercise, reps)
      ? part(reps.map((rep) => (rep.faults.some((id) => id !== 'too-fast') ? 0 : 1)))
      : null,
    symmetry: symmetry
      ? part([1 - clampShare((symmetry.differenceDeg - ordinaryDeg) / (NOTHING_LEFT_DEG - ORDINARY_DEG))])
      : null,
    tempo: exercise.mode === 'repetitions' ? part(reps.map((rep) => (rep.faults.includes('too-fast') ? 0 : 1))) : null,
    hold: part(reps.map((rep) => holdShare(exercise, rep))),
  };
  const known = Object.entries(parts).filter((entry): entry is [ScorePart, number] => entry[1] !== null);
  const weight = known.reduce((sum, [name]) => sum + SCORE_WEIGHTS[name], 0);
  const value = known.reduce((sum, [name, points]) => sum + SCORE_WEIGHTS[name] * points, 0) / weight;
  return { value: Math.round(value), parts: Object.fromEntries(known) };
};

/** Why a set has no score: a camera cannot judge the exercise, saw most of it at an angle, or saw too little of it. */
export const whyNoScore = ({ mode }: Pick<Exercise, 'mode'>, reps: readonly Rep[]): 'guided' | 'oblique' | 'few' => {
  if (mode === 'guided') return 'guided';
  return isMostlySeenAside(reps) ? 'oblique' : 'few';
};
