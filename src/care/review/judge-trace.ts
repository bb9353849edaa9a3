import type { Side } from '../../core/body/landmarks.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { CountedExercise, Exercise } from '../../core/exercise/exercise.ts';
import { isCounted } from '../../core/exercise/exercise.ts';
import { finishSet, startSet, stepSet } from '../../core/judge/step.ts';
import { seenValue } from '../../core/measure/readings.ts';
import type { SidedMeasure } from '../../core/measure/sided-measures.ts';
import type { SetEvent } from '../../core/record/set-events.ts';
import { summarise, type SetSummary } from '../../core/report/summary.ts';

/** One angle of a trace. */
export interface TraceSeries {
  readonly measure: SidedMeasure;
  readonly side: Side;
  /** As the judge read it in each picture, in the unit of the measure; NaN where the limb was hidden or nobody was seen. */
  readonly values: Float32Array;
}

/** What the judge read in each picture of a trace. */
export interface TraceReadings {
  /** When each picture was, ms on the set's own time; rising. */
  readonly timesMs: Float64Array;
  readonly series: readonly TraceSeries[];
}

/** A trace judged from its first picture to its last. */
export interface JudgedTrace {
  readonly events: readonly SetEvent[];
  readonly summary: SetSummary;
}

const SIDES = ['left', 'right'] as const;

/** The angles that an exercise is read by: what is counted, and its partner. */
function measuresOf(exercise: Exercise): readonly SidedMeasure[] {
  if (isCounted(exercise)) return countedMeasures(exercise);
  return exercise.mode === 'guided' ? [exercise.guide.still] : [];
}

const countedMeasures = ({ movement: { measure, partner } }: CountedExercise): readonly SidedMeasure[] =>
  partner && partner.measure !== measure ? [measure, partner.measure] : [measure];

/** Judges a trace anew, exactly as the set was judged while it ran. */
export const judgeTrace = (exercise: Exercise, poses: readonly Pose[]): JudgedTrace => fold(exercise, poses, null);

/** The same, and what was read in each picture on the way. */
export function readTrace(
  exercise: Exercise,
  poses: readonly Pose[],
): JudgedTrace & { readonly readings: TraceReadings } {
  const timesMs = new Float64Array(poses.length);
  const series = measuresOf(exercise).flatMap((measure) =>
    SIDES.map((side): TraceSeries => ({ measure, side, values: new Float32Array(poses.length).fill(Number.NaN) })),
  );
  const readings = { timesMs, series };
  return { ...fold(exercise, poses, readings), readings };
}

function fold(exercise: Exercise, poses: readonly Pose[], readings: TraceReadings | null): JudgedTrace {
  let state = startSet(exercise);
  let firstMs: number | null = null;
  const events: SetEvent[] = [];
  poses.forEach((pose, at) => {
    const [next, more] = stepSet(state, pose);
    state = next;
    firstMs ??= state.timeMs;
    events.push(...more);
    if (!readings) return;
    readings.timesMs[at] = pose.timeMs;
    const { measures } = state;
    if (measures?.timeMs !== pose.timeMs) return;
    for (const { measure, side, values } of readings.series)
      values[at] = seenValue(measures, measure, side) ?? Number.NaN;
  });
  const lastMs = state.timeMs ?? 0;
  events.push(...finishSet(state, lastMs));
  return { events, summary: summarise(exercise, events, lastMs - (firstMs ?? 0)) };
}
