import { viewMismatch } from '../../../src/core/body/view.ts';
import type { Side } from '../../../src/core/body/landmarks.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { isOwnView } from '../../../src/core/exercise/own-view.ts';
import type { CountedExercise } from '../../../src/core/exercise/exercise.ts';
import { nearOf, startCountedSet, type CountedState } from '../../../src/core/judge/set-state.ts';
import { stepCountedSet } from '../../../src/core/judge/step.ts';
import { seenValue } from '../../../src/core/measure/readings.ts';
import { SIDED_NAMES, type SidedMeasure } from '../../../src/core/measure/sided-measures.ts';
import type { TruthOfTwo } from '../../../test/fixtures/two-eyes/read-two-eyes.ts';
import { Fused } from './fused.ts';

/** How far each way to look is off in one frame, of one measure of one side, in its unit; null where it does not see it. */
export interface Off {
  readonly measure: SidedMeasure;
  readonly first: number | null;
  readonly second: number | null;
  /** The camera that sees it better, as the judge takes it. */
  readonly better: number | null;
  /** The same, where both see it, and the mean of both there. */
  readonly betterThere: number | null;
  readonly mean: number | null;
  /** The points in space of both, laid onto each other. */
  readonly fused: number | null;
}

interface Seen {
  readonly value: number;
  /** 1: a far limb; 2: from a view in which the exercise can be judged as well; 3: from its own. */
  readonly rank: 1 | 2 | 3;
}

/** What one camera reads of a limb; null where it is hidden, or seen from where the exercise cannot be judged. */
function seenBy(state: CountedState, measure: SidedMeasure, side: Side): Seen | null {
  const { exercise, measures, view } = state;
  if (!measures || !view || viewMismatch(exercise, view) !== null) return null;
  const value = seenValue(measures, measure, side);
  if (value === null) return null;
  const near = nearOf(state);
  return { value, rank: near !== null && near !== side ? 1 : isOwnView(exercise, { near }) ? 3 : 2 };
}

/** Reads each measure of the exercise in each frame by all ways to look, against what is true. */
export function offIn(
  exercise: CountedExercise,
  truth: TruthOfTwo,
  first: readonly Pose[],
  second: readonly Pose[],
): readonly Off[] {
  const names = SIDED_NAMES.filter((name) => name in truth.measures);
  const fused = new Fused(exercise, names);
  let [one, other] = [startCountedSet(exercise), startCountedSet(exercise)];
  return first.flatMap((pose, at) => {
    const beside = second[at];
    if (!beside) return [];
    [one] = stepCountedSet(one, pose);
    [other] = stepCountedSet(other, beside);
    const inSpace = fused.read(pose, beside);
    return names.flatMap((measure) =>
      (['left', 'right'] as const).flatMap((side): readonly Off[] => {
        const known = truth.measures[measure]?.[side][at] ?? null;
        if (known === null) return [];
        const off = (value: number | null | undefined): number | null =>
          value === null || value === undefined ? null : Math.abs(value - known);
        const [a, b] = [seenBy(one, measure, side), seenBy(other, measure, side)];
        const better = b && b.rank > (a?.rank ?? 0) ? b : a;
        return [
          {
            measure,
            first: off(a?.value),
            second: off(b?.value),
            better: off(better?.value),
            betterThere: a && b && better ? off(better.value) : null,
            mean: a && b ? off((a.value + b.value) / 2) : null,
            fused: off(inSpace?.[side][measure]),
          },
        ];
      }),
    );
  });
}
