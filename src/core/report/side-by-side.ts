import { isHoldKnown } from '../exercise/as-asked.ts';
import { isCounted, type CountedExercise, type Exercise, type FaultRule } from '../exercise/exercise.ts';
import { isAlike } from '../exercise/for-side.ts';
import type { Side } from '../body/landmarks.ts';
import { mean, median } from '../maths/numbers.ts';
import { isSided } from '../measure/readings.ts';
import { isSeenAside, type Rep, type RepNote } from '../record/set-events.ts';
import { hasReachedTarget, isFar } from '../exercise/counted-angle.ts';
import { angleOfSide, rangeOf, rangeUnitOf, told, type Range, type RangeReading } from './range-reading.ts';

/** How many repetitions of each side fell clearly short of that side's others. */
export type Short = Readonly<Record<Side, number>>;

/** The middle of the clean repetitions of a side, and how many those are. */
export interface SideReading extends RangeReading {
  readonly of: number;
}

/** Left and right of a set beside each other. */
export type SideBySide =
  /** Nothing was counted. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one-sided' }
  /** A side has fewer than three clean repetitions: there is no figure. `clean`: how many it has. */
  | { readonly kind: 'too-few'; readonly clean: Readonly<Record<Side, number>>; readonly short: Short }
  | Compared;

/** Left and right, each with three clean repetitions or more. */
export interface Compared {
  readonly kind: 'compared';
  readonly left: SideReading;
  readonly right: SideReading;
  /** How many of both sides were seen and are not among those compared. */
  readonly leftOut: number;
  /** Of the two readings as they are told, so that what is shown is what is said. */
  readonly difference: number;
  readonly band: number;
  /** The side that goes clearly further; null where the difference is ordinary or within the error. */
  readonly further: Side | null;
  readonly short: Short;
}

/** With fewer on a side one of them decides the middle. A choice, unverified. */
const LEAST = 3;
/** Degrees, or per cent of the way: 10 is ordinary, 20 is worth a word (clinical#symmetry). */
const WORTH_SAYING = 20;

/** Notes of repetitions that say nothing sure of how far a side goes. */
const UNSURE: readonly string[] = ['side-guessed', 'end-not-seen'] satisfies readonly RepNote[];

/** Whether a fault says of the counted angle itself that it fell short, or that its sides differ: that is what is compared here. */
const isOfRange = ({ movement }: CountedExercise, { test }: FaultRule): boolean =>
  test.kind === 'sides-differ' ||
  (test.kind === 'at-peak' &&
    test.under !== undefined &&
    isSided(test.measure) &&
    isAlike(test.measure, movement.measure));

/** Seen well enough, and done without a fault other than of how far it went. */
const isComparable = (exercise: CountedExercise, rep: Rep): boolean =>
  !isSeenAside(rep) &&
  !rep.notes.some((note) => UNSURE.includes(note)) &&
  exercise.faults.every((rule) => !rep.faults.includes(rule.id) || isOfRange(exercise, rule));

/** From the side the far one of two limbs that move together is a guess. */
const isOneGuessed = ({ sides, view }: Exercise): boolean => sides === 'both' && view === 'side';

interface Seen extends Range {
  readonly reached: boolean;
  readonly isComparable: boolean;
}

const seenOf = (exercise: CountedExercise, reps: readonly Rep[], side: Side): readonly Seen[] =>
  reps.flatMap((rep) => {
    const counted = angleOfSide(exercise, rep, side);
    if (!counted || (isOneGuessed(exercise) && isFar(counted))) return [];
    return [{ ...rangeOf(counted), reached: hasReachedTarget(counted), isComparable: isComparable(exercise, rep) }];
  });

/** Whether one of three or more repetitions of a side falls clearly short of their middle. */
const isShort = (all: readonly Seen[], { value, band, reached }: Seen): boolean =>
  !reached && all.length >= LEAST && value <= median(all.map((one) => one.value)) - Math.max(WORTH_SAYING, band);

interface OfSide {
  readonly seen: number;
  readonly short: number;
  readonly clean: readonly Range[];
}

const sideOf = (exercise: CountedExercise, reps: readonly Rep[], side: Side): OfSide => {
  const all = seenOf(exercise, reps, side);
  return {
    seen: all.length,
    short: all.filter((one) => isShort(all, one)).length,
    clean: all.filter((one) => one.isComparable && !isShort(all, one)),
  };
};

/** The middle of the clean repetitions of a side, where there are three or more; else null. */
const readingIn = (exercise: CountedExercise, { clean }: OfSide): SideReading | null =>
  clean.length < LEAST
    ? null
    : {
        ...told(rangeUnitOf(exercise), {
          value: median(clean.map((one) => one.value)),
          band: Math.max(...clean.map((one) => one.band)),
        }),
        of: clean.length,
      };

/** How far a side goes in a set: the middle of its clean repetitions; null with fewer than three of them. */
export const readingOfSide = (exercise: CountedExercise, reps: readonly Rep[], side: Side): SideReading | null =>
  readingIn(exercise, sideOf(exercise, reps, side));

/**
 * How far two readings of the same set lie apart, as they are told, and which side goes clearly further: by 20 and by more than the
 * error (clinical#symmetry).
 */
export const sidesApart = (
  left: RangeReading,
  right: RangeReading,
): Pick<Compared, 'difference' | 'band' | 'further'> => {
  const difference = Math.abs(left.value - right.value);
  const band = Math.max(left.band, right.band);
  const isClear = difference >= WORTH_SAYING && difference > band;
  return { difference, band, further: isClear ? (left.value > right.value ? 'left' : 'right') : null };
};

/**
 * Left and right beside each other, by the middle of the clean repetitions of each side. A difference is one of the two
 * readings as they are told, and is clear where it is 20 and more than the error. From the side the far one of two limbs that move
 * together is a guess: they are not compared.
 */
export const sideBySide = (exercise: Exercise, reps: readonly Rep[]): SideBySide => {
  if (reps.length === 0 || !isCounted(exercise)) return { kind: 'nothing' };
  if (isOneGuessed(exercise)) return { kind: 'one-sided' };
  const sides = { left: sideOf(exercise, reps, 'left'), right: sideOf(exercise, reps, 'right') };
  if (sides.left.seen === 0 || sides.right.seen === 0) return { kind: 'one-sided' };
  const short = { left: sides.left.short, right: sides.right.short };
  const clean = { left: sides.left.clean.length, right: sides.right.clean.length };
  const left = readingIn(exercise, sides.left);
  const right = readingIn(exercise, sides.right);
  if (!left || !right) return { kind: 'too-few', clean, short };
  const leftOut = sides.left.seen + sides.right.seen - clean.left - clean.right;
  return { kind: 'compared', left, right, leftOut, ...sidesApart(left, right), short };
};

/** How long the holds of a side lasted on average, ms, and how many they are, of those whose end was seen; null where there is none. */
export function sideHold(reps: readonly Rep[], side: Side): { readonly meanMs: number; readonly of: number } | null {
  const holds = reps.filter((rep) => rep.side === side && isHoldKnown(rep)).map((rep) => rep.holdMs);
  return holds.length > 0 ? { meanMs: mean(holds), of: holds.length } : null;
}
