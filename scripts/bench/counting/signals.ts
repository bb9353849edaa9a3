import type { CountedExercise, CountAt } from '../../../src/core/exercise/exercise.ts';
import type { Side } from '../../../src/core/body/landmarks.ts';
import { measurePose } from '../../../src/core/measure/measures.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { bodyIn, readPose } from '../../../src/core/judge/read-pose.ts';
import { startSet } from '../../../src/core/judge/step.ts';
import { percentile } from '../../../src/core/maths/numbers.ts';

/**
 * The counted measure of one limb (or of the better of both) over time, as the distance from rest: it is 0 at rest and
 * grows on the way out.
 */
export interface Signal {
  readonly samples: readonly { readonly timeMs: number; readonly out: number }[];
  /** The levels at which the repetition counts, at which it is over, and which is its target. */
  readonly enter: number;
  readonly leave: number;
  readonly target: number;
}

/** How long the person is taken to be at rest at the start. */
const REST_MS = 1000;

/**
 * The input of a plain counter: the exercise's own measure in every frame, from the landmarks as the model gives them.
 */
export function signalsOf(exercise: CountedExercise, poses: readonly Pose[]): readonly Signal[] {
  const { measure, direction } = exercise.movement;
  const sign = direction === 'opens' ? 1 : -1;
  const values: Record<Side, { timeMs: number; out: number }[]> = { left: [], right: [] };
  let state = startSet(exercise);
  for (const pose of poses) {
    const { points, timeMs } = pose;
    if (!points) continue;
    [state] = readPose(state, pose, bodyIn(pose), { movesTheView: false });
    const view = state.view?.name ?? 'unknown';
    const measured = measurePose(pose, points, {
      view,
      posture: exercise.posture,
      noise: 0,
      names: [measure],
    });
    for (const side of ['left', 'right'] as const) {
      const value = measured[side][measure];
      if (value !== null && value !== undefined) values[side].push({ timeMs, out: sign * value });
    }
  }
  if (exercise.sides === 'each') return [values.left, values.right].map((samples) => signal(exercise, sign, samples));
  const better = values.left.map(({ timeMs, out }, index) => ({
    timeMs,
    out: Math.max(out, values.right[index]?.out ?? -Infinity),
  }));
  return [signal(exercise, sign, better)];
}

function signal(exercise: CountedExercise, sign: 1 | -1, raw: Signal['samples']): Signal {
  const { countAt, restDeg, targetDeg } = exercise.movement;
  const startMs = raw[0]?.timeMs ?? 0;
  const rest =
    percentile(
      raw.filter(({ timeMs }) => timeMs - startMs <= REST_MS).map(({ out }) => out),
      50,
    ) ?? 0;
  const enter = enterAt(countAt, sign, rest);
  return {
    samples: raw.map(({ timeMs, out }) => ({ timeMs, out: out - rest })),
    enter: enter - rest,
    leave: (countAt.kind === 'angle' ? sign * restDeg : (rest + enter) / 2) - rest,
    target: Math.max(enter, sign * targetDeg) - rest,
  };
}

function enterAt(countAt: CountAt, sign: 1 | -1, rest: number): number {
  switch (countAt.kind) {
    case 'angle':
      return sign * countAt.deg;
    case 'way':
      return rest + countAt.share * (sign * countAt.toDeg - rest);
    case 'by':
      return rest + countAt.deg;
  }
}
