import type { Measure } from '../measure/names.ts';
import type { PostureExercise, PostureValueRule } from '../exercise/exercise.ts';
import type { SetEvent } from '../record/set-events.ts';
import { distance, type Point } from '../maths/geometry.ts';
import type { Side } from '../body/landmarks.ts';
import type { Measures } from '../measure/measures.ts';
import { isSided, isSure, readMeasure } from '../measure/readings.ts';
import type { Direction, PostureValue } from '../record/posture-value.ts';
import { isOblique, nearSide, viewMismatch, type ViewState } from '../body/view.ts';

/** What was added up of one value: value times time, and for how long it was seen. */
interface Sum {
  readonly valueMs: number;
  readonly seenMs: number;
}

/** Which view is being looked at, and the means so far. */
export interface PostureRecordState {
  readonly step: number;
  /** When this view was last asked for. */
  readonly askedMs: number | null;
  /** Where the person stood when this stillness began. */
  readonly still: { readonly sinceMs: number; readonly hips: Point; readonly trunkDeg: number | null } | null;
  readonly lastMs: number | null;
  readonly stillMs: number;
  readonly sums: Readonly<Record<string, Sum>>;
}

const NOTHING = { still: null, lastMs: null, stillMs: 0, sums: {} } as const;
/** Before the first view. */
export const NO_POSTURE_RECORD: PostureRecordState = { step: 0, askedMs: null, ...NOTHING };

/** Somebody who does not stand in the view that was asked for is asked again after this long. A choice, unverified. */
const ASK_AGAIN_MS = 12_000;
/** After turning, the smoothed values and the view need this long to arrive. A technical choice. */
const ARRIVE_MS = 1000;
/**
 * Somebody who stands sways. More than this is moving: of the hips in trunk lengths, of the trunk in degrees (its error;
 * clinical#camera-error).
 */
const MOVED_TRUNKS = 0.06;
const MOVED_DEG = 4;
/** A longer pause between two pictures is not averaged over. A technical choice. */
const LONGEST_FRAME_MS = 200;
/** A value that was seen for less of the time is hidden. A choice, unverified. */
const SEEN_SHARE = 0.5;

/** A measure in this frame, of the side nearer to the camera where each side has its own; null where it is not sure. */
const valueIn = (measures: Measures, measure: Measure, near: Side | null): number | null => {
  if (!isSided(measure)) return readMeasure(measures, measure, null, null);
  return near && isSure(measures, measure, near) ? readMeasure(measures, measure, near, null) : null;
};

/** The mean of a value over the stillness, in tenths of a degree. */
const meanOf = (rule: PostureValueRule, sum: Sum | undefined, stillMs: number): PostureValue => {
  const { id, bandDeg } = rule;
  if (!sum || sum.seenMs < SEEN_SHARE * stillMs)
    return { id, valueDeg: null, towards: null, bandDeg, reason: 'limb-hidden' };
  const meanDeg = Math.round((10 * sum.valueMs) / sum.seenMs) / 10;
  const towards: Direction | null = meanDeg > 0 ? rule.plus : meanDeg < 0 ? rule.minus : null;
  return { id, valueDeg: Math.abs(meanDeg), towards, bandDeg, reason: null };
};

const ask = (exercise: PostureExercise, step: number, timeMs: number): SetEvent => ({
  kind: 'screen-told',
  timeMs,
  step,
  view: exercise.screen[step]?.view ?? null,
});

/** Whether the person has moved since this stillness began. */
const hasMoved = (still: NonNullable<PostureRecordState['still']>, measures: Measures): boolean =>
  distance(still.hips, measures.hips) > MOVED_TRUNKS * measures.trunkPx ||
  (still.trunkDeg !== null && measures.trunk !== null && Math.abs(measures.trunk - still.trunkDeg) > MOVED_DEG);

type Stepped = readonly [PostureRecordState, readonly SetEvent[]];

/**
 * One frame of a posture record: asks for a view, waits until the person stands still in it, takes the mean of its values over
 * `dose.holdMs`, asks for the next. `inPose`: the person stands as the exercise's start pose has it.
 */
export const stepPostureRecord = (
  exercise: PostureExercise,
  before: PostureRecordState,
  measures: Measures,
  view: ViewState,
  { inPose }: { readonly inPose: boolean },
): Stepped => {
  const step = exercise.screen[before.step];
  const now = measures.timeMs;
  if (!step) return [before, []];
  const asks = before.askedMs === null || now - before.askedMs >= ASK_AGAIN_MS;
  const events: SetEvent[] = asks ? [ask(exercise, before.step, now)] : [];
  const state = asks ? { ...before, askedMs: now } : before;
  if (!inPose || viewMismatch(step, view) || isOblique(view)) return [{ ...state, ...NOTHING }, events];
  const { still } = state;
  if (!still || hasMoved(still, measures)) {
    const began = { sinceMs: now, hips: measures.hips, trunkDeg: measures.trunk };
    return [{ ...state, ...NOTHING, still: began, lastMs: now }, events];
  }
  const dtMs = Math.min(LONGEST_FRAME_MS, now - (state.lastMs ?? now));
  if (now - still.sinceMs < ARRIVE_MS) return [{ ...state, lastMs: now }, events];
  const near = nearSide(view.name);
  const sums: Record<string, Sum> = { ...state.sums };
  for (const { id, measure } of step.figures) {
    const value = valueIn(measures, measure, near);
    const sum = sums[id] ?? { valueMs: 0, seenMs: 0 };
    if (value !== null) sums[id] = { valueMs: sum.valueMs + value * dtMs, seenMs: sum.seenMs + dtMs };
  }
  const stillMs = state.stillMs + dtMs;
  if (stillMs < exercise.dose.holdMs) return [{ ...state, lastMs: now, stillMs, sums }, events];
  const figures = step.figures.map((rule) => meanOf(rule, sums[rule.id], stillMs));
  const next = state.step + 1;
  return [
    { ...state, ...NOTHING, step: next, askedMs: now },
    [{ kind: 'screen-taken', timeMs: now, view: view.name, figures }, ask(exercise, next, now)],
  ];
};
