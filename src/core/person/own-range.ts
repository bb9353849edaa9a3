import { limbAngleName } from '../exercise/counted-angle.ts';
import {
  isCounted,
  type CountedExercise,
  type Exercise,
  type OwnFigure,
  type Requirement,
} from '../exercise/exercise.ts';
import { isSeenAside, type Rep, type RepAngle } from '../record/set-events.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import { tookItsTime } from '../exercise/pace.ts';
import { isSided } from '../measure/readings.ts';
import { median } from '../maths/numbers.ts';
import { RANGE_CHECK_REPS } from './range-check-reps.ts';
import { bandAt, SIDED_NAMES, type SidedMeasure } from '../measure/sided-measures.ts';

const SIDES = ['left', 'right'] as const;
/**
 * Of the way to where the exercise counts: clearly more than a quarter, which is an attempt, and within most people's
 * reach (table#rule-attempt).
 */
const TRY_SHARE = 0.4;
/** What goes less far than this share of the furthest was a fidget, not a try. A choice, unverified. */
const TRIED_SHARE = 0.75;

const hasOwnShare = ({ ownShare }: Requirement): boolean => ownShare !== undefined;

/** The measures of which an exercise gives bands that follow the person's own range; empty where it gives none. */
export const ownMeasures = (exercise: Exercise): readonly SidedMeasure[] => {
  if (!isCounted(exercise)) return [];
  const { measure, own, requires = [] } = exercise.movement;
  const named = [
    ...(own ? [measure] : []),
    ...requires.filter(hasOwnShare).map((one) => one.measure),
    ...exercise.faults.flatMap(({ test }) =>
      test.kind === 'at-peak' && test.ownLessDeg !== undefined ? [test.measure] : [],
    ),
  ].filter(isSided);
  return SIDED_NAMES.filter((name) => named.includes(name));
};

/**
 * The exercise as it is done to find somebody's range: three slow repetitions a side, as far as feels good. Much less
 * counts, for what the person can reach is not known yet; nothing but safety is found fault with.
 */
export const rangeCheckOf = (exercise: CountedExercise): CountedExercise => {
  const { movement, dose, faults } = exercise;
  const { requires = [], countAt, mostDeg: _none, ...rest } = movement;
  const { bySide: _table, personal: _nobodys, ...table } = exercise;
  return {
    ...table,
    mode: 'repetitions',
    dose: { ...dose, sets: 1, reps: RANGE_CHECK_REPS, holdMs: 0 },
    faults: faults.filter(({ kind }) => kind === 'safety'),
    movement: {
      ...rest,
      countAt,
      // The target lies at the rest: a mark far up would be reached for.
      targetDeg: rest.restDeg + (rest.direction === 'opens' ? 1 : -1) * rest.changedDeg,
      ...(movement.own &&
        countAt.kind === 'angle' && { countAt: { kind: 'way', toDeg: countAt.deg, share: TRY_SHARE } }),
      // What follows the own range is measured here and asks for nothing.
      requires: [...requires.map((one) => (hasOwnShare(one) ? { ...one, min: 0 } : one)), ...movement.attempt],
    },
  };
};

/**
 * Why no range is given: too few repetitions, of a limb on the side away from the camera, seen from too far aside, too
 * brisk, or too far from each other.
 */
export type NoRange = 'few' | 'far' | 'oblique' | 'fast' | 'scattered';

/** What a range check found of one side, or why it found nothing. */
export interface RangeFinding {
  readonly measure: SidedMeasure;
  readonly side: Side;
  readonly figure: OwnFigure | null;
  readonly reason: NoRange | null;
  /** The furthest point of each repetition that it rests on. */
  readonly peaksDeg: readonly number[];
}

interface Peak {
  readonly rep: Rep;
  readonly angle: RepAngle;
}

/** The angle of a limb in a repetition: of both limbs by their side's name, of one by the repetition's side or the partner's. */
const angleOf = (exercise: CountedExercise, rep: Rep, measure: SidedMeasure, side: Side): RepAngle | null => {
  if (rep.side === null) return rep.angles[limbAngleName(side, measure)] ?? null;
  const isPartners = exercise.movement.partner?.measure === measure;
  const moves = exercise.movement.reports ? otherSide(rep.side) : rep.side;
  return (isPartners ? otherSide(moves) : moves) === side ? (rep.angles[measure] ?? null) : null;
};

/** The band of a limb on the far side is wider: so it is known for one here. */
const isFar = (measure: SidedMeasure, { bandDeg, peakDeg }: RepAngle): boolean =>
  bandDeg > bandAt(measure, peakDeg, { isFar: false });

const judgePeaks = (
  exercise: CountedExercise,
  peaks: readonly Peak[],
  { measure, side, atEpochMs }: { readonly measure: SidedMeasure; readonly side: Side; readonly atEpochMs: number },
): RangeFinding => {
  const near = peaks.filter(({ angle }) => !isFar(measure, angle));
  const straight = near.filter(({ rep }) => !isSeenAside(rep));
  const slow = straight.filter(({ rep }) => tookItsTime(exercise, rep));
  const wayOf = ({ angle }: Peak): number => Math.abs(angle.peakDeg - angle.startDeg);
  const furthest = Math.max(0, ...slow.map(wayOf));
  const tries = slow.filter((peak) => wayOf(peak) >= TRIED_SHARE * furthest);
  const peaksDeg = tries.map(({ angle }) => angle.peakDeg);
  const none = (reason: NoRange): RangeFinding => ({ measure, side, figure: null, reason, peaksDeg });
  if (peaks.length < RANGE_CHECK_REPS) return none('few');
  if (near.length < RANGE_CHECK_REPS) return none('far');
  if (straight.length < RANGE_CHECK_REPS) return none('oblique');
  if (slow.length < RANGE_CHECK_REPS) return none('fast');
  const bandDeg = bandAt(measure, median(peaksDeg), { isFar: false });
  const spreadDeg = Math.max(...peaksDeg) - Math.min(...peaksDeg);
  if (tries.length < RANGE_CHECK_REPS || spreadDeg > 2 * bandDeg) return none('scattered');
  const valueDeg = Math.round(median(peaksDeg));
  const figure: OwnFigure = { measure, side, valueDeg, bandDeg, peaksDeg, foundAtEpochMs: atEpochMs };
  return { measure, side, figure, reason: null, peaksDeg };
};

/**
 * Somebody's own range from the repetitions of a range check, for each side that was seen to move: the middle of three or more
 * peaks, or why there is none. Where nothing was seen, that is said of both sides.
 */
export const findOwnRange = (
  exercise: CountedExercise,
  reps: readonly Rep[],
  atEpochMs: number,
): readonly RangeFinding[] =>
  ownMeasures(exercise).flatMap((measure) => {
    const found = SIDES.map((side) => {
      const peaks = reps.flatMap((rep) => {
        const angle = angleOf(exercise, rep, measure, side);
        return angle ? [{ rep, angle }] : [];
      });
      return judgePeaks(exercise, peaks, { measure, side, atEpochMs });
    });
    // Where both sides move and one is turned away, the other one is what was asked about.
    const seen = found.filter(({ reason }) => reason !== 'few' && reason !== 'far');
    return exercise.sides === 'both' && seen.length > 0 ? seen : found;
  });

/** The ranges with newer ones in their place, measure by measure and side by side. */
export const mergeFigures = (older: readonly OwnFigure[], newer: readonly OwnFigure[]): readonly OwnFigure[] => {
  const isNewer = (figure: OwnFigure): boolean =>
    newer.some(({ measure, side }) => measure === figure.measure && side === figure.side);
  return [...older.filter((figure) => !isNewer(figure)), ...newer];
};

/** Whether a range check is done: three repetitions of each side that counts for itself. */
export const isRangeCheckDone = (
  { sides }: CountedExercise,
  { left, right, total }: { readonly left: number; readonly right: number; readonly total: number },
): boolean => (sides === 'each' ? Math.min(left, right) : total) >= RANGE_CHECK_REPS;
