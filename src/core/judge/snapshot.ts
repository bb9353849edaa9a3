import { hasCounted } from '../repetition/attempt.ts';
import { reportedSide, type Exercise } from '../exercise/exercise.ts';
import { NO_COUNTS, type RepCounts } from '../record/rep-counts.ts';
import { sidedRule, type SidedMeasure } from '../measure/sided-measures.ts';
import { forLane } from '../exercise/for-side.ts';
import { namesIn } from '../body/landmark-set.ts';
import { otherSide, type LandmarkName, type Side } from '../body/landmarks.ts';
import { seenValue } from '../measure/readings.ts';
import { restOf, type RestState } from '../repetition/rest.ts';
import { exchangeSet, hasRestBeside } from './exchange-set.ts';
import { laneExcursion, laneLevels } from './lane-reading.ts';
import { isPlaced, leadOf, lanesOf, nearOf, type CountedState, type PlacedState, type SetState } from './set-state.ts';
import { sideOf, type Lane } from '../repetition/lane.ts';
import { ECHO_SHARE } from './whose-limb.ts';
import type { UnmeasurableReason, ViewName } from '../body/view.ts';

/**
 * What the display needs of the judgement after each frame, read off the state without deciding anything anew.
 * `focus` is the joint that matters now: the overlay draws its arc from `restDeg` to `targetDeg`, filled by `progress`.
 */
export interface Snapshot {
  readonly timeMs: number;
  readonly view: ViewName;
  readonly unmeasurable: UnmeasurableReason | null;
  /** True while the person is in the exercise's position (start pose taken and not left). */
  readonly inPosition: boolean;
  /** True while the person is up in an exercise on the floor, or down in an upright one. */
  readonly isInOtherPosture: boolean;
  /** How long the start pose has been held without a break, for the start check. */
  readonly startPoseHeldMs: number;
  /** Text id of what is missing of the start pose; null where it stands, or has not been missed for three seconds. */
  readonly startPoseLacks: string | null;
  /** The measures of the start pose that are not met then, by their names. */
  readonly startPoseMissing: readonly string[];
  readonly phase: 'getting-ready' | 'rest' | 'moving' | 'peak';
  /**
   * The side that the movement is named after: in a stance on one leg the one that is stood on. Null where both move, and where it is
   * known at the end only which of two limbs it was.
   */
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
  readonly counted: RepCounts;
  /** Landmarks that the exercise judges (drawn strong) and those that are only guessed now (drawn dotted). */
  readonly strong: ReadonlySet<LandmarkName>;
  readonly guessed: ReadonlySet<LandmarkName>;
}

const chainOf = (measure: SidedMeasure, side: Side): readonly [LandmarkName, LandmarkName, LandmarkName] => {
  const [before, joint, after] = sidedRule(measure).chain;
  return [`${side}${before}`, `${side}${joint}`, `${side}${after}`];
};

/** The lane that moves most; at rest none. */
const busiestLane = ({ exercise, lanes }: CountedState): Lane | null => {
  let busiest: { readonly lane: Lane; readonly peakDeg: number } | null = null;
  for (const lane of lanesOf(exercise)) {
    const peakDeg = lanes[lane].running?.attempt.peakDeg;
    if (peakDeg !== undefined && (!busiest || peakDeg > busiest.peakDeg)) busiest = { lane, peakDeg };
  }
  return busiest?.lane ?? null;
};

/**
 * The side of the lane that moves most, as its repetition will be named; null while that may still turn out to be the other one: the
 * other limb is out as well, by more than an echo, or one leg covers the other and the end tells whose lift it was (`whose-limb.ts`).
 */
const sureSide = (state: CountedState, lane: Lane | null): Side | null => {
  const { exercise, lanes } = state;
  const side = lane && sideOf(lane);
  if (!lane || !side || (exercise.movement.oneAtATime && nearOf(state))) return null;
  const ownDeg = lanes[lane].running?.attempt.peakDeg ?? 0;
  const otherDeg = lanes[otherSide(side)].running?.attempt.peakDeg ?? 0;
  return otherDeg < ECHO_SHARE * ownDeg ? reportedSide(exercise, side) : null;
};

/** The side whose joint is shown: the moving one, the further of both, at rest the one nearer to the camera. */
const focusSide = (state: PlacedState, lane: Lane | null): Side => {
  const { exercise, measures, rest } = state;
  if (lane === 'left' || lane === 'right') return lane;
  const near = nearOf(state);
  if (near) return near;
  const out = (side: Side): number =>
    (measures && laneExcursion(exercise, rest, measures, side, { guess: false })) ?? -Infinity;
  return out('left') >= out('right') ? 'left' : 'right';
};

const focusOf = (state: CountedState, lane: Lane | null): Snapshot['focus'] => {
  const { exercise, measures } = state;
  if (!isPlaced(state) || !measures) return null;
  const { rest } = state;
  const { measure } = exercise.movement;
  const side = focusSide(state, lane);
  const { targetDeg } = forLane(exercise, side, nearOf(state)).movement;
  const valueDeg = seenValue(measures, measure, side);
  const restDeg = restOf(rest, measure, side);
  const levels = laneLevels(exercise, rest, side, nearOf(state));
  const out = laneExcursion(exercise, rest, measures, side, { guess: false });
  if (valueDeg === null || restDeg === null || levels === null || out === null) return null;
  return { joint: chainOf(measure, side), valueDeg, restDeg, targetDeg, reached: out >= levels.targetDeg };
};

const phaseOf = (state: CountedState, lane: Lane | null, reached: boolean): Snapshot['phase'] => {
  if (!isPlaced(state)) return 'getting-ready';
  const attempt = lane && state.lanes[lane].running?.attempt;
  const levels = lane && laneLevels(state.exercise, state.rest, lane, nearOf(state));
  if (!attempt || !levels || attempt.peakDeg < levels.attemptDeg) return 'rest';
  return reached && hasCounted(attempt) ? 'peak' : 'moving';
};

/** The hold that runs: its time so far, and what it is asked to last. */
const holdOf = (state: CountedState, lane: Lane | null): Pick<Snapshot, 'holdMs' | 'holdAskedMs'> => {
  const { exercise, lanes } = state;
  const attempt = lane && lanes[lane].running?.attempt;
  // A hold that slipped goes on. A repetition on its way back has no hold to show any more.
  const isHeld = attempt && (exercise.mode === 'holds' || attempt.trail.inPose);
  return {
    holdMs: isHeld ? attempt.heldMs : 0,
    holdAskedMs: (lane ? forLane(exercise, lane, nearOf(state)) : exercise).dose.holdMs,
  };
};

/** How far the joint in focus has come from rest to its target: 0 to 1, and beyond. */
const progressOf = (focus: Snapshot['focus']): number | null => {
  if (!focus || focus.targetDeg === focus.restDeg) return null;
  return Math.max(0, (focus.valueDeg - focus.restDeg) / (focus.targetDeg - focus.restDeg));
};

type OfMode = Pick<Snapshot, 'phase' | 'side' | 'progress' | 'holdMs' | 'holdAskedMs' | 'focus' | 'counted'>;

/** The set as the camera sees it by which a lane is followed. */
const asFollowed = (state: CountedState, lane: Lane | null): CountedState => {
  const running = lane && state.lanes[lane].running;
  return running && running.eye !== leadOf(state) && hasRestBeside(state) ? exchangeSet(state) : state;
};

const ofCounted = (state: CountedState): OfMode => {
  const lane = busiestLane(state);
  const followed = asFollowed(state, lane);
  const focus = focusOf(followed, lane);
  return {
    phase: phaseOf(followed, lane, focus?.reached ?? false),
    side: sureSide(state, lane),
    progress: progressOf(focus),
    ...holdOf(state, lane),
    focus,
    counted: state.counted,
  };
};

const ofUncounted = ({ dose }: Exercise, rest: RestState | null): OfMode => ({
  phase: rest ? 'moving' : 'getting-ready',
  side: null,
  progress: null,
  holdMs: 0,
  holdAskedMs: dose.holdMs,
  focus: null,
  counted: NO_COUNTS,
});

const ofMode = (state: SetState): OfMode => {
  switch (state.mode) {
    case 'counted':
      return ofCounted(state);
    case 'guided':
      return ofUncounted(state.exercise, state.rest);
    case 'posture':
      return ofUncounted(state.exercise, null);
  }
};

const strongSets = new WeakMap<Exercise, ReadonlySet<LandmarkName>>();

/** The landmarks that an exercise needs, as one set that is made once. */
const strongOf = (exercise: Exercise): ReadonlySet<LandmarkName> => {
  const known = strongSets.get(exercise);
  if (known) return known;
  const strong = new Set<LandmarkName>(exercise.needs);
  strongSets.set(exercise, strong);
  return strong;
};

const NO_NAMES: ReadonlySet<LandmarkName> = new Set();

const NO_MEASURES: readonly string[] = [];

/** Reads off the state what the display shows. */
export const snapshotOf = (state: SetState): Snapshot => {
  const { timeMs, view, unmeasurable, position, measures } = state;
  const { heldSinceMs } = position;
  return {
    timeMs: timeMs ?? 0,
    view: view?.name ?? 'unknown',
    unmeasurable: unmeasurable?.announced ? unmeasurable.reason : null,
    inPosition: position.taken,
    isInOtherPosture: state.isInOtherPosture,
    startPoseHeldMs: heldSinceMs === null || timeMs === null ? 0 : timeMs - heldSinceMs,
    startPoseLacks: state.wait.lack?.what ?? null,
    startPoseMissing: state.wait.lack?.missing ?? NO_MEASURES,
    ...ofMode(state),
    strong: strongOf(state.exercise),
    guessed: measures ? namesIn(measures.guessed) : NO_NAMES,
  };
};
