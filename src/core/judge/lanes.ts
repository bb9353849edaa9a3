import { beginAttempt, hasCounted, stepAttempt, type Attempt } from '../repetition/attempt.ts';
import { cueForSlip } from '../coach/cues.ts';
import type { Side } from '../body/landmarks.ts';
import { reportedSide, type CountedExercise } from '../exercise/exercise.ts';
import { forLane } from '../exercise/for-side.ts';
import { holdNews, isHeld, isLost, slipIn, stepSlip } from '../repetition/hold.ts';
import type { Levels } from '../repetition/levels.ts';
import { sideOf, type Lane } from '../repetition/lane.ts';
import type { Measures } from '../measure/measures.ts';
import type { SetEvent } from '../record/set-events.ts';
import { startRest, stillForMs } from '../repetition/rest.ts';
import { endAttempt } from './end-attempts.ts';
import type { Ended } from './finished.ts';
import { laneExcursion, laneLevels } from './lane-reading.ts';
import { watchSafety } from './safety.ts';
import {
  leadOf,
  NONE_BROKEN,
  nearOf,
  withLane,
  type LaneState,
  type PlacedState,
  type RunningAttempt,
} from './set-state.ts';

/** An attempt may begin only where the start pose was held no longer ago than this. A choice, unverified. */
const FRESH_POSE_MS = 1200;
/**
 * A limb that stays still in the start pose for this long, without having gone far enough to count, has a new rest. A
 * choice, unverified.
 */
const SETTLE_MS = 8000;
/** Where the limb was last seen longer ago than this before it moved, its start is not known. A choice, unverified. */
const SEEN_BEFORE_MS = 150;

type Stepped = readonly [PlacedState, readonly SetEvent[]];

/** One lane in a frame in which its limb is seen. */
interface LaneFrame {
  readonly lane: Lane;
  /** The exercise with the limits of the lane. */
  readonly exercise: CountedExercise;
  readonly measures: Measures;
  readonly levels: Levels;
  readonly outDeg: number;
  /** The person was out of sight just before this frame. */
  readonly afterGap: boolean;
}

/**
 * How far the lane is out. A far limb that comes down behind the near one is hidden, and the model's guess that it lies on the
 * near one is right: once it has counted, that guess is believed below the counting level, and once it was out as far as an attempt,
 * below that. Else a small try of a far leg, which is seen only while it is up, never ends.
 */
const outIn = (state: PlacedState, measures: Measures, lane: Lane, levels: Levels): number | null => {
  const seenDeg = laneExcursion(state.exercise, state.rest, measures, lane, { guess: false });
  if (seenDeg !== null) return seenDeg;
  const { running } = state.lanes[lane];
  if (!running) return null;
  const guessedDeg = laneExcursion(state.exercise, state.rest, measures, lane, { guess: true });
  const believedBelowDeg = hasCounted(running.attempt) ? levels.countDeg : levels.attemptDeg;
  return guessedDeg !== null && running.attempt.peakDeg >= levels.attemptDeg && guessedDeg < believedBelowDeg
    ? guessedDeg
    : null;
};

/** The side that a movement of the lane is named after, as its repetition will be. */
const namedSide = ({ exercise, lane }: Pick<LaneFrame, 'exercise' | 'lane'>): Side | null =>
  reportedSide(exercise, sideOf(lane));

const isStartPoseHeld = ({ position }: PlacedState): boolean => position.heldSinceMs !== null;

/** Whether the start pose was held a moment ago. */
const isFresh = ({ position: { lastHeldMs } }: PlacedState, { measures }: LaneFrame): boolean =>
  lastHeldMs !== null && measures.timeMs - lastHeldMs <= FRESH_POSE_MS;

/** An attempt begins where the limb leaves its rest out of the start pose. */
const mayBegin = (state: PlacedState, frame: LaneFrame): PlacedState => {
  const { lane, measures, levels, outDeg, afterGap } = frame;
  const now = measures.timeMs;
  if (outDeg <= levels.leaveDeg || !isFresh(state, frame)) return withLane(state, lane, { lastSeenMs: now });
  const { lastSeenMs } = state.lanes[lane];
  const running: RunningAttempt = {
    attempt: beginAttempt(measures, outDeg),
    levels,
    startUnseen: lastSeenMs === null || now - lastSeenMs > SEEN_BEFORE_MS,
    afterGap,
    brokenSinceMs: NONE_BROKEN,
    slip: null,
    eye: leadOf(state),
  };
  return withLane(state, lane, { lastSeenMs: now, running });
};

/** Whether giving way and coming up again is one repetition: in a hold, and where giving way is a fault of its own. */
const maySlip = ({ mode, faults }: CountedExercise): boolean =>
  mode === 'holds' || faults.some(({ test }) => test.kind === 'sags');

/** A hold that was not held for as long as was asked, and that has not gone back to the start pose: it may be resumed. */
const isUnfinished = (state: PlacedState, { exercise }: LaneFrame, attempt: Attempt): boolean =>
  isHeld(exercise, attempt) && attempt.heldMs < exercise.dose.holdMs && !isStartPoseHeld(state);

/** What an attempt has newly reached in this frame. */
const milestones = (frame: LaneFrame, before: Attempt, now: Attempt): readonly SetEvent[] => {
  const { levels, measures, exercise } = frame;
  if (now.peakDeg === before.peakDeg && now.heldMs === before.heldMs) return [];
  const side = namedSide(frame);
  const { timeMs } = measures;
  const hasPassed = (levelDeg: number): boolean => before.peakDeg < levelDeg && now.peakDeg >= levelDeg;
  const began: readonly SetEvent[] = hasPassed(levels.attemptDeg) ? [{ kind: 'rep-began', timeMs, side }] : [];
  const peaked: readonly SetEvent[] = hasPassed(levels.targetDeg) ? [{ kind: 'peak-reached', timeMs, side }] : [];
  return [...began, ...peaked, ...holdNews(exercise.dose.holdMs, before, now)];
};

/** Watches a hold: it may slip, and then it is said what slipped while there is time to mend it. */
const watchHold = (state: PlacedState, frame: LaneFrame, running: RunningAttempt, what: string | null): Stepped => {
  const { lane, exercise } = frame;
  const { attempt } = running;
  const side = namedSide(frame);
  const isOver = !isUnfinished(state, frame, attempt);
  const [slip, events] = stepSlip(exercise, running.slip, attempt, { what, side, isOver });
  const watched = slip === running.slip ? state : withLane(state, lane, { running: { ...running, slip } });
  if (!slip?.announced) return [watched, events];
  return [{ ...watched, cues: cueForSlip(watched.cues, slip.what, side, attempt.lastSeenMs) }, events];
};

/** Follows an attempt that goes on: what breaks a rule of safety and what slips is said at once. */
const goOn = (state: PlacedState, frame: LaneFrame, running: RunningAttempt, what: string | null): Stepped => {
  const { lane, measures } = frame;
  const { brokenSinceMs, cues } = watchSafety(state, lane, running, measures);
  const watched = brokenSinceMs === running.brokenSinceMs ? running : { ...running, brokenSinceMs };
  const said = cues === state.cues ? state : { ...state, cues };
  const moved = withLane(said, lane, { lastSeenMs: measures.timeMs, running: watched });
  return watchHold(moved, frame, watched, what);
};

/** A limb that has stayed where it is in the start pose, short of counting, rests there now. */
const hasSettled = (state: PlacedState, attempt: Attempt, nowMs: number): boolean =>
  !hasCounted(attempt) && isStartPoseHeld(state) && stillForMs(state.rest, nowMs) >= SETTLE_MS;

const settle = (state: PlacedState, { lane, measures }: LaneFrame): PlacedState => ({
  ...withLane(state, lane, { lastSeenMs: measures.timeMs, running: null }),
  rest: startRest(state.exercise, measures),
});

/**
 * What stands in the place of an attempt that has ended: where the limb has turned, the next one has begun, and where it sets out
 * again from a rest that is a little short of the start pose.
 */
const afterEnd = (state: PlacedState, how: Ended['how'], frame: LaneFrame): Partial<LaneState> => ({
  lastSeenMs: frame.measures.timeMs,
  running:
    how === 'turned' || (how === 'risen' && !isFresh(state, frame))
      ? {
          attempt: beginAttempt(frame.measures, frame.outDeg),
          levels: frame.levels,
          startUnseen: true,
          afterGap: false,
          brokenSinceMs: NONE_BROKEN,
          slip: null,
          eye: leadOf(state),
        }
      : null,
});

/** Follows an attempt through a frame, to its end where it has one. */
const follow = (state: PlacedState, frame: LaneFrame, before: RunningAttempt): Stepped => {
  const { lane, exercise, measures, levels, outDeg } = frame;
  const { rest } = state;
  const wasIn = before.attempt.trail.inPose;
  const what = slipIn({ exercise, rest, lane, levels, measures, excursionDeg: outDeg, wasIn });
  const [attempt, how] = stepAttempt(before.attempt, levels, measures, outDeg, {
    slips: maySlip(state.exercise),
    inPose: what === null,
  });
  const running: RunningAttempt = { ...before, attempt, levels };
  const news = milestones(frame, before.attempt, attempt);
  const hasLapsed = what !== null && isLost(before.slip, measures.timeMs);
  const end = hasLapsed ? 'returned' : isUnfinished(state, frame, attempt) ? null : how;
  if (end === null && hasSettled(state, attempt, measures.timeMs)) return [settle(state, frame), news];
  const [next, events] =
    end === null
      ? goOn(state, frame, running, what)
      : endAttempt(state, lane, running, end, afterEnd(state, end, frame));
  return [next, [...news, ...events]];
};

/** Follows one lane through a frame in which the exercise's position is taken. `afterGap`: the person was out of sight just before. */
export const stepLane = (
  state: PlacedState,
  measures: Measures,
  lane: Lane,
  { afterGap }: { readonly afterGap: boolean },
): Stepped => {
  const near = nearOf(state);
  const levels = laneLevels(state.exercise, state.rest, lane, near);
  const outDeg = levels && outIn(state, measures, lane, levels);
  if (levels === null || outDeg === null) return [state, []];
  const exercise = forLane(state.exercise, lane, near);
  const frame: LaneFrame = { lane, exercise, measures, levels, outDeg, afterGap };
  const { running } = state.lanes[lane];
  return running ? follow(state, frame, running) : [mayBegin(state, frame), []];
};
