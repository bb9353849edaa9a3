import { askedHoldMs, isHeldAsAsked, isHoldKnown, isHoldUntold } from '../exercise/as-asked.ts';
import { sureAngles } from '../exercise/counted-angle.ts';
import type { CountedExercise, Exercise } from '../exercise/exercise.ts';
import { clampShare, mean } from '../maths/numbers.ts';
import { isSeenAside, type RejectedRep, type Rep } from '../record/set-events.ts';
import { targetGapDeg } from '../exercise/for-side.ts';
import { paceOf } from '../exercise/pace.ts';
import { rangeUnitOf } from './range-reading.ts';
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

/** How much of the way from rest to the target a repetition went, 0 to 1, of each limb that moved the lesser; null without an angle. */
const rangeShare = (exercise: CountedExercise, rep: Pick<Rep, 'side' | 'angles'>): number | null => {
  const shares = sureAngles(exercise, rep).map(({ angle: { startDeg, peakDeg }, movement: { targetDeg } }) =>
    targetDeg === startDeg ? 1 : clampShare((peakDeg - startDeg) / (targetDeg - startDeg)),
  );
  return shares.length > 0 ? Math.min(...shares) : null;
};

/** How much of the hold that its side is asked for; null where it cannot be told whether all of it. */
const holdShare = (exercise: CountedExercise, rep: Rep): number | null => {
  const askedMs = askedHoldMs(exercise, rep.side);
  if (askedMs <= 0 || !isHoldKnown(rep) || isHoldUntold(exercise, rep)) return null;
  return isHeldAsAsked(exercise, rep) ? 1 : clampShare(rep.holdMs / askedMs);
};

/** What one repetition, or one rejected attempt, adds to a part of the score: 0 to 1, or null where it cannot be told. */
type Share = number | null;

/** Whether most of what could go astray in the form of a repetition was seen. A choice, unverified. */
const WATCHED_SHARE = 0.5;

/** Free of faults of form, with most of them seen: 1. A fault that was found: 0. The pace has a part of its own. */
const controlShare = ({ faults }: CountedExercise, rep: Rep): Share => {
  const form = faults.filter(({ test }) => test.kind !== 'tempo').map(({ id }) => id);
  if (form.some((id) => rep.faults.includes(id))) return 0;
  const hidden = form.filter((id) => rep.unjudged.includes(id)).length;
  return form.length > 0 && hidden < (1 - WATCHED_SHARE) * form.length ? 1 : null;
};

const tempoShare = (exercise: CountedExercise, rep: Rep): Share => {
  const pace = paceOf(exercise, rep);
  return pace === 'untold' ? null : pace === 'calm' ? 1 : 0;
};

/** How far on the way to the target an attempt came that was rejected because it fell short. It enters range and nothing else. */
const fellShort = (rejected: readonly RejectedRep[]): readonly RejectedRep[] =>
  rejected.filter(({ reason }) => reason === 'range-too-small');

/** Whether more than half of the repetitions were seen from too far aside for a score. */
const isMostlySeenAside = (reps: readonly Rep[]): boolean => reps.filter(isSeenAside).length > reps.length / 2;

/** Nothing is lost by a difference that no camera could tell. */
const symmetryShare = (exercise: CountedExercise, { differenceDeg, meaningful }: Symmetry): number => {
  if (!meaningful) return 1;
  const own = rangeUnitOf(exercise) === 'deg' ? targetGapDeg(exercise, exercise.movement.measure) : 0;
  return 1 - clampShare((differenceDeg - ORDINARY_DEG - own) / (NOTHING_LEFT_DEG - ORDINARY_DEG));
};

/** One part of the score, and what it is the mean over. */
export interface PartOfScore {
  readonly part: ScorePart;
  /** 0 to 100. */
  readonly points: number;
  /** How many repetitions it is the mean over: those of which it could be told. */
  readonly of: number;
  /** How many attempts that fell short it is the mean over as well. */
  readonly short: number;
}

/** A share in points; a hundred only where it is all of it. */
const pointsOf = (share: number): number => (share < 1 ? Math.min(99, Math.round(100 * share)) : 100);

const meanOf = (part: ScorePart, ofReps: readonly Share[], ofShort: readonly Share[] = []): readonly PartOfScore[] => {
  const known = ofReps.filter((share) => share !== null);
  const short = ofShort.filter((share) => share !== null);
  // Where half or more could not be told the part would rest on the other half alone: it is left out.
  if (known.length <= ofReps.length / 2) return [];
  return [{ part, points: pointsOf(mean([...known, ...short])), of: known.length, short: short.length }];
};

/**
 * The parts of the score that a set supports; none where fewer than three repetitions, or a view more than 20 degrees off, cannot
 * support one. Each is left out where half or more of the repetitions could not be told.
 * range: mean share of the way to the target, with the attempts that fell short · control: share of repetitions without a fault
 * of form · symmetry: 100 where no difference can be told; else what is more than 10 (and than a plan or a range check gives the sides apart), down to 0 at 50 ·
 * tempo: share of repetitions that were not hurried, by the rule of the voice · hold: mean share of the hold.
 */
export const partsOfScore = (
  exercise: CountedExercise,
  reps: readonly Rep[],
  rejected: readonly RejectedRep[],
  symmetry: Symmetry | null,
): readonly PartOfScore[] => {
  if (reps.length < MIN_REPS || isMostlySeenAside(reps)) return [];
  const range = (rep: Pick<Rep, 'side' | 'angles'>): Share => rangeShare(exercise, rep);
  return [
    ...meanOf('range', reps.map(range), fellShort(rejected).map(range)),
    ...meanOf(
      'control',
      reps.map((rep) => controlShare(exercise, rep)),
    ),
    ...(symmetry
      ? [
          {
            part: 'symmetry',
            points: pointsOf(symmetryShare(exercise, symmetry)),
            of: reps.length,
            short: 0,
          } as const,
        ]
      : []),
    ...meanOf(
      'tempo',
      reps.map((rep) => tempoShare(exercise, rep)),
    ),
    ...meanOf(
      'hold',
      reps.map((rep) => holdShare(exercise, rep)),
    ),
  ];
};

/** The parts that an exercise has of itself, and that are not among `parts`, as too few repetitions could be told; none without a score. */
export const partsLeftOut = (exercise: CountedExercise, parts: readonly PartOfScore[]): readonly ScorePart[] => {
  const own: readonly (readonly [ScorePart, boolean])[] = [
    ['range', true],
    ['control', exercise.faults.some(({ test }) => test.kind !== 'tempo')],
    ['tempo', exercise.mode === 'repetitions'],
    ['hold', ([null, 'left', 'right'] as const).some((side) => askedHoldMs(exercise, side) > 0)],
  ];
  return parts.length === 0
    ? []
    : own.flatMap(([part, has]) => (has && !parts.some((one) => one.part === part) ? [part] : []));
};

/** The score of a set: the mean of its parts by their weights; null where nothing supports one. */
export const scoreSet = (
  exercise: CountedExercise,
  reps: readonly Rep[],
  rejected: readonly RejectedRep[],
  symmetry: Symmetry | null,
): Score | null => {
  const parts = partsOfScore(exercise, reps, rejected, symmetry);
  if (parts.length === 0) return null;
  const weight = parts.reduce((sum, { part }) => sum + SCORE_WEIGHTS[part], 0);
  const value = parts.reduce((sum, { part, points }) => sum + SCORE_WEIGHTS[part] * points, 0) / weight;
  // A hundred only where every part is a hundred.
  return {
    value: value < 100 ? Math.min(99, Math.round(value)) : 100,
    parts: Object.fromEntries(parts.map(({ part, points }) => [part, points])),
  };
};

/** Why a set has no score: a camera cannot judge the exercise, saw most of it at an angle, or saw too little of it. */
export const whyNoScore = ({ mode }: Pick<Exercise, 'mode'>, reps: readonly Rep[]): 'guided' | 'oblique' | 'few' => {
  if (mode === 'guided') return 'guided';
  return isMostlySeenAside(reps) ? 'oblique' : 'few';
};
