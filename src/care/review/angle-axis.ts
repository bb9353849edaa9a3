import type { Side } from '../../core/body/landmarks.ts';
import { isCounted, type Exercise } from '../../core/exercise/exercise.ts';
import { countingDeg } from '../../core/exercise/counting-level.ts';
import { forSide } from '../../core/exercise/for-side.ts';
import { mean } from '../../core/maths/numbers.ts';
import { bandAt, hasDegrees, sidedRule, type SidedMeasure } from '../../core/measure/sided-measures.ts';
import { sureAngles } from '../../core/exercise/counted-angle.ts';
import { WHOLE_WAY, type RangeUnit } from '../../core/report/range-reading.ts';
import { upperEndDeg } from '../../core/report/reached.ts';
import type { SetSummary } from '../../core/report/summary.ts';

/**
 * How readings of a measure are shown to a physio: flexion counted from the straight joint, where the measure is the angle between two
 * bones; or the share of the way from rest to the target, where degrees cannot be told.
 */
export interface AngleAxis {
  readonly measure: SidedMeasure;
  readonly unit: RangeUnit;
  /** From the unit of the measure to what is shown, and back. */
  readonly shown: (value: number) => number;
  readonly read: (shown: number) => number;
  /** Half the width of the error band of a near limb at this reading, in what is shown. */
  readonly band: (value: number) => number;
}

/** Where a side counts and what it aims at, in what is shown. */
export interface ShownBand {
  readonly side: Side | 'both';
  readonly countAt: number;
  readonly target: number;
  /** Further than this is too far; null where nothing is. */
  readonly most: number | null;
}

/** Where this person rests: the mean of where their attempts began, in the unit of the measure; the exercise's own where there was none. */
function restOf(exercise: Exercise, { reps, rejected }: Pick<SetSummary, 'reps' | 'rejected'>): number {
  if (!isCounted(exercise)) return 0;
  const starts = [...reps, ...rejected].flatMap((rep) => sureAngles(exercise, rep).map(({ angle }) => angle.startDeg));
  return starts.length > 0 ? mean(starts) : exercise.movement.restDeg;
}

/** The axis of a measure in an exercise. `summary` tells where the person rests. */
export function axisOf(
  exercise: Exercise,
  measure: SidedMeasure,
  summary: Pick<SetSummary, 'reps' | 'rejected'>,
): AngleAxis {
  const { straightDeg } = sidedRule(measure);
  const bandOf = (value: number): number => bandAt(measure, value, { isFar: false });
  if (hasDegrees(measure) || !isCounted(exercise)) {
    const turned = (value: number): number => (straightDeg === null ? value : straightDeg - value);
    return { measure, unit: 'deg', shown: turned, read: turned, band: bandOf };
  }
  const restDeg = restOf(exercise, summary);
  const { targetDeg, changedDeg, direction } = exercise.movement;
  // Of somebody who was never seen at rest the exercise's own end of it may be the target itself: the least way is what can be measured.
  const leastDeg = direction === 'opens' ? changedDeg : -changedDeg;
  const wayDeg = Math.abs(targetDeg - restDeg) < changedDeg ? leastDeg : targetDeg - restDeg;
  return {
    measure,
    unit: 'way',
    shown: (value) => (WHOLE_WAY * (value - restDeg)) / wayDeg,
    read: (shown) => restDeg + (shown * wayDeg) / WHOLE_WAY,
    band: (value) => Math.abs((WHOLE_WAY * bandOf(value)) / wayDeg),
  };
}

const SIDES = ['left', 'right'] as const;

/** Where repetitions count and what is aimed at: one band for both sides, or one for each where they differ. */
export function bandsOn(
  exercise: Exercise,
  axis: AngleAxis,
  summary: Pick<SetSummary, 'reps' | 'rejected'>,
): readonly ShownBand[] {
  if (!isCounted(exercise) || axis.measure !== exercise.movement.measure) return [];
  const restDeg = restOf(exercise, summary);
  const bands = SIDES.map((side): ShownBand => {
    const asked = forSide(exercise, side);
    const { movement } = asked;
    const outDeg = countingDeg(movement, restDeg);
    const mostDeg = upperEndDeg(asked);
    return {
      side,
      countAt: axis.shown(restDeg + (movement.direction === 'opens' ? outDeg : -outDeg)),
      target: axis.shown(movement.targetDeg),
      most: mostDeg === null ? null : axis.shown(mostDeg),
    };
  });
  const [left, right] = bands;
  const isAlike = left?.countAt === right?.countAt && left?.target === right?.target && left?.most === right?.most;
  return isAlike && left ? [{ ...left, side: 'both' }] : bands;
}
