import { hasCounted } from './attempt.ts';
import type { CountedExercise, Exercise } from './exercise.ts';
import { sidedRule, type SidedMeasure } from './sided-measures.ts';
import { namesIn } from './landmark-set.ts';
import type { LandmarkName, Side } from './landmarks.ts';
import type { Measures } from './measures.ts';
import { seenValue } from './readings.ts';
import { restOf, type RestState } from './rest.ts';
import { laneExcursion, laneLevels } from './lanes.ts';
import { lanesOf, nearOf, type Counted, type SetState } from './set-state.ts';
import type { Lane } from './conclude.ts';
import type { UnmeasurableReason, ViewName } from './view.ts';

/**
 * What the screen needs of the judgement after each frame, read off the state without deciding anything anew.
 * `focus` is the joint that matters now: the overlay draws its arc from `restDeg` to `targetDeg`, filled by `progress`.
 */
export interface Snapshot {
  readonly timeMs: number;
  readonly view: ViewName;
  readonly unmeasurable: UnmeasurableReason | null;
  /** True while the person is in the exercise's position (start pose taken and not left). */
  readonly inPosition: boolean;
  /** How long the start pose has been held without a break, for the start check. */
  readonly startPoseHeldMs: number;
  readonly phase: 'getting-ready' | 'rest' | 'moving' | 'peak';
  readonly side: Side | null;
  /** 0 at rest, 1 at the target; null where the moving joint is hidden. */
  readonly progress: number | null;
  readonly holdMs: number;
  readonly focus: {
    /** The joint and its two neighbours: the angle lies at the middle one. */
    readonly joint: readonly [LandmarkName, LandmarkName, LandmarkName];
    readonly valueDeg: number;
    readonly restDeg: number;
    readonly targetDeg: number;
    readonly reached: boolean;
  } | null;
  readonly counted: Counted;
  /** Landmarks that the exercise judges (drawn strong) and those that are only guessed now (drawn dotted). */
  readonly strong: ReadonlySet<LandmarkName>;
  readonly guessed: ReadonlySet<LandmarkName>;
}

const chainOf = (measure: SidedMeasure, side: Side): readonly [LandmarkName, LandmarkName, LandmarkName] => {
  const [before, joint, after] = sidedRule(measure).chain;
  return [`${side}${before}` as LandmarkName, `${side}${joint}` as LandmarkName, `${side}${after}` as LandmarkName];
};

/** The lane that moves most; at rest none. */
const busiestLane = (exercise: Exercise, state: SetState): Lane | null =>
  lanesOf(exercise).reduce<Lane | null>((busiest, lane) => {
    const { attempt } = state.lanes[lane];
    if (!attempt) return busiest;
    const other = busiest === null ? null : state.lanes[busiest].attempt;
    return !other || attempt.peakDeg > other.peakDeg ? lane : busiest;
  }, null);

/** The side whose joint is shown: the moving one, the further of both, at rest the one nearer to the camera. */
const focusSide = (
  exercise: CountedExercise,
  state: SetState,
  measures: Measures,
  rest: RestState,
  lane: Lane | null,
): Side => {
  if (lane === 'left' || lane === 'right') return lane;
  const near = nearOf(state);
  if (near) return near;
  const out = (side: Side): number => laneExcursion(exercise, rest, measures, side, { guess: false }) ?? -Infinity;
  return out('left') >= out('right') ? 'left' : 'right';
};

const focusOf = (exercise: CountedExercise, state: SetState, lane: Lane | null): Snapshot['focus'] => {
  const { rest, measures } = state;
  if (!rest || !measures) return null;
  const { measure, targetDeg } = exercise.movement;
  const side = focusSide(exercise, state, measures, rest, lane);
  const valueDeg = seenValue(measures, measure, side);
  const restDeg = restOf(rest, measure, side);
  const levels = laneLevels(exercise, rest, side, nearOf(state));
  const out = laneExcursion(exercise, rest, measures, side, { guess: false });
  if (valueDeg === null || restDeg === null || levels === null || out === null) return null;
  return { joint: chainOf(measure, side), valueDeg, restDeg, targetDeg, reached: out >= levels.targetDeg };
};

const phaseOf = (
  exercise: CountedExercise,
  state: SetState,
  lane: Lane | null,
  reached: boolean,
): Snapshot['phase'] => {
  if (!state.position.taken || !state.rest) return 'getting-ready';
  const levels = lane ? laneLevels(exercise, state.rest, lane, nearOf(state)) : null;
  const attempt = lane ? state.lanes[lane].attempt : null;
  if (!attempt || !levels || attempt.peakDeg < levels.attemptDeg) return 'rest';
  return reached && hasCounted(attempt) ? 'peak' : 'moving';
};

/** Time at the target without a break, up to now. */
const holdingMs = (exercise: CountedExercise, state: SetState, lane: Lane | null): number => {
  const attempt = lane ? state.lanes[lane].attempt : null;
  const levels = lane && state.rest ? laneLevels(exercise, state.rest, lane, nearOf(state)) : null;
  if (!attempt || !levels) return 0;
  let startMs = attempt.trail.measures.timeMs;
  for (let at: typeof attempt.trail | null = attempt.trail; at && at.excursionDeg >= levels.targetDeg; at = at.before) {
    startMs = at.measures.timeMs;
  }
  return attempt.trail.measures.timeMs - startMs;
};

const strongOf = (exercise: Exercise): ReadonlySet<LandmarkName> => new Set(exercise.needs);
const strongSets = new WeakMap<Exercise, ReadonlySet<LandmarkName>>();
const NOBODY: ReadonlySet<LandmarkName> = new Set();

/** Reads off the state what the screen shows. */
export const snapshotOf = (exercise: Exercise, state: SetState): Snapshot => {
  const lane = busiestLane(exercise, state);
  const counted = exercise.mode === 'guided' ? null : exercise;
  const focus = counted && focusOf(counted, state, lane);
  const strong = strongSets.get(exercise) ?? strongOf(exercise);
  strongSets.set(exercise, strong);
  const way = focus ? Math.abs(focus.targetDeg - focus.restDeg) : 0;
  const gone = focus ? (focus.valueDeg - focus.restDeg) * Math.sign(focus.targetDeg - focus.restDeg) : 0;
  return {
    timeMs: state.timeMs ?? 0,
    view: state.view?.name ?? 'unknown',
    unmeasurable: state.unmeasurable?.told ? state.unmeasurable.reason : null,
    inPosition: state.position.taken,
    startPoseHeldMs:
      state.position.heldSinceMs === null || state.timeMs === null ? 0 : state.timeMs - state.position.heldSinceMs,
    phase: counted ? phaseOf(counted, state, lane, focus?.reached ?? false) : state.rest ? 'moving' : 'getting-ready',
    side: lane === 'both' ? null : lane,
    progress: focus && way > 0 ? Math.max(0, gone / way) : null,
    holdMs: counted ? holdingMs(counted, state, lane) : 0,
    focus,
    counted: state.counted,
    strong,
    guessed: state.measures ? namesIn(state.measures.guessed) : NOBODY,
  };
};
