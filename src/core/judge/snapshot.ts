import { hasCounted } from '../repetition/attempt.ts';
import { isCounted, type CountedExercise, type Exercise } from '../exercise/exercise.ts';
import { sidedRule, type SidedMeasure } from '../measure/sided-measures.ts';
import { forLane } from '../exercise/for-side.ts';
import { namesIn } from '../body/landmark-set.ts';
import type { LandmarkName, Side } from '../body/landmarks.ts';
import type { Measures } from '../measure/measures.ts';
import { seenValue } from '../measure/readings.ts';
import { restOf, type RestState } from '../repetition/rest.ts';
import { laneExcursion, laneLevels } from './lanes.ts';
import { lanesOf, nearOf, type Counted, type SetState } from './set-state.ts';
import type { Lane } from '../repetition/lane.ts';
import type { UnmeasurableReason, ViewName } from '../body/view.ts';

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
  /** Time in the pose so far, slips left out, and what is asked of the side that moves. */
  readonly holdMs: number;
  readonly holdAskedMs: number;
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
  const { measure } = exercise.movement;
  const side = focusSide(exercise, state, measures, rest, lane);
  const { targetDeg } = forLane(exercise, side, nearOf(state)).movement;
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

/** The hold that runs: its time so far, and what it is asked to last. */
const holdOf = (
  exercise: CountedExercise,
  state: SetState,
  lane: Lane | null,
): Pick<Snapshot, 'holdMs' | 'holdAskedMs'> => {
  const attempt = lane && state.lanes[lane].attempt;
  // A hold that slipped goes on; of a repetition on its way back nobody needs it any more.
  const isHeld = attempt && (exercise.mode === 'holds' || attempt.trail.inPose);
  return {
    holdMs: isHeld ? attempt.heldMs : 0,
    holdAskedMs: (lane ? forLane(exercise, lane, nearOf(state)) : exercise).dose.holdMs,
  };
};

const strongOf = (exercise: Exercise): ReadonlySet<LandmarkName> => new Set(exercise.needs);
const strongSets = new WeakMap<Exercise, ReadonlySet<LandmarkName>>();
const NOBODY: ReadonlySet<LandmarkName> = new Set();

/** Reads off the state what the screen shows. */
export const snapshotOf = (exercise: Exercise, state: SetState): Snapshot => {
  const lane = busiestLane(exercise, state);
  const counted = isCounted(exercise) ? exercise : null;
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
    ...(counted ? holdOf(counted, state, lane) : { holdMs: 0, holdAskedMs: exercise.dose.holdMs }),
    focus,
    counted: state.counted,
    strong,
    guessed: state.measures ? namesIn(state.measures.guessed) : NOBODY,
  };
};
