import { beginAttempt, hasCounted, stepAttempt, type Attempt } from '../repetition/attempt.ts';
import { concludeAttempt, type Concluded } from './conclude.ts';
import type { AttemptSpan, Lane } from '../repetition/lane.ts';
import { cueForRejected, cueForRep, cueForSafety, cueForSlip } from '../coach/cues.ts';
import { excessOf } from '../faults/excess.ts';
import type { CountedExercise } from '../exercise/exercise.ts';
import type { SetEvent } from '../record/set-events.ts';
import { forLane } from '../exercise/for-side.ts';
import { holdNews, isHeld, isLost, LOST_HOLD_MS, slipIn, stepSlip, type HoldFrame } from '../repetition/hold.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import { excursionDeg, levelsFor, type Levels } from '../repetition/levels.ts';
import type { Measures } from '../measure/measures.ts';
import { seenValue } from '../measure/readings.ts';
import { restOf, startRest, stillForMs, type RestState } from '../repetition/rest.ts';
import { lanesOf, nearOf, setLane, type LaneState, type SetState } from './set-state.ts';
import { isOblique } from '../body/view.ts';

/** A limb or person out of sight for longer ends an attempt. */
const LOST_MS = 1000;
/** An attempt may begin only out of the start pose. */
const FRESH_POSE_MS = 1200;
/** A limb that stays still in the start pose for this long, short of counting, has a new rest. */
const SETTLE_MS = 8000;
/** The limb must have been seen this shortly before it moved, or its start is not known. */
const SEEN_BEFORE_MS = 150;

/**
 * The excursion of a lane in this frame: of the one side, or of the better of both; null where it is hidden.
 * `guess`: take the model's guess too. A far limb that comes down behind the near one is guessed to lie on it, and is.
 */
export const laneExcursion = (
  exercise: CountedExercise,
  rest: RestState,
  measures: Measures,
  lane: Lane,
  { guess }: { readonly guess: boolean },
): number | null => {
  const { movement } = exercise;
  const of = (side: Side): number | null => {
    const value = guess ? (measures[side][movement.measure] ?? null) : seenValue(measures, movement.measure, side);
    const from = restOf(rest, movement.measure, side);
    return value === null || from === null ? null : excursionDeg(movement, from, value);
  };
  if (lane !== 'both') return of(lane);
  const left = of('left');
  const right = of('right');
  return left === null ? right : right === null ? left : Math.max(left, right);
};

/** The levels of a lane for this person; null before a rest pose is known. `near`: the side nearer to the camera. */
export const laneLevels = (
  exercise: CountedExercise,
  rest: RestState,
  lane: Lane,
  near: Side | null,
): Levels | null => {
  const { movement } = forLane(exercise, lane, near);
  const left = lane === 'right' ? null : restOf(rest, movement.measure, 'left');
  const right = lane === 'left' ? null : restOf(rest, movement.measure, 'right');
  const restDeg = left !== null && right !== null ? (left + right) / 2 : (left ?? right);
  if (restDeg === null) return null;
  const far = near !== null && lane !== 'both' && lane !== near;
  return levelsFor(movement, { restDeg, noiseDeg: rest.mean.noiseDeg, far });
};

const least = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

const nearerZero = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.abs(b) < Math.abs(a) ? b : a;

/** Applies a finished attempt to the state and tells it. */
const tell = (
  exercise: CountedExercise,
  state: SetState,
  lane: Lane,
  concluded: Concluded,
): readonly [SetState, readonly SetEvent[]] => {
  const { outcome } = concluded;
  const withSpan: SetState = {
    ...state,
    lanes: { ...state.lanes, [lane]: { ...state.lanes[lane], last: concluded.span } },
  };
  if (outcome.kind === 'nothing') return [withSpan, []];
  if (outcome.kind === 'rejected') {
    const { rejected } = outcome;
    return [
      { ...withSpan, cues: cueForRejected(state.cues, rejected), lastTold: rejected.side },
      [{ kind: 'rep-rejected', timeMs: rejected.endMs, rejected }],
    ];
  }
  const rep = { ...outcome.rep, index: state.counted.total };
  const counted = { ...state.counted, [lane]: state.counted[lane] + 1, total: state.counted.total + 1 };
  const next: SetState = {
    ...withSpan,
    counted,
    lastTold: rep.side,
    cues: cueForRep(state.cues, exercise, rep),
    cleanHipShift: state.cleanHipShift ?? (rep.faults.length === 0 ? outcome.hipShift : null),
    leastShrug: {
      left: least(state.leastShrug.left, outcome.shrug.left),
      right: least(state.leastShrug.right, outcome.shrug.right),
    },
    leastUneven: nearerZero(state.leastUneven, outcome.uneven),
    armsToldApart: state.armsToldApart || outcome.armsOpposite,
  };
  const faults = outcome.faults.map((fault): SetEvent => ({ kind: 'fault-found', timeMs: rep.endMs, fault }));
  return [next, [...faults, { kind: 'rep-counted', timeMs: rep.endMs, rep }]];
};

const runningSpan = ({ attempt }: LaneState): AttemptSpan | null =>
  attempt && { startMs: attempt.startMs, endMs: attempt.lastSeenMs, peakDeg: attempt.peakDeg };

const conclude = (
  exercise: CountedExercise,
  state: SetState,
  lane: Lane,
  attempt: Attempt,
  how: 'returned' | 'turned' | 'lost',
): Concluded => {
  const rest = state.rest as RestState;
  const levels = laneLevels(exercise, rest, lane, nearOf(state)) as Levels;
  const otherLane = lane === 'both' ? null : state.lanes[otherSide(lane)];
  return concludeAttempt({
    exercise: forLane(exercise, lane, nearOf(state)),
    attempt,
    levels,
    rest,
    lane,
    how,
    other: otherLane ? runningSpan(otherLane) : null,
    otherLast: otherLane?.last ?? null,
    lastTold: state.lastTold,
    near: nearOf(state),
    cleanHipShift: state.cleanHipShift,
    leastShrug: state.leastShrug,
    leastUneven: state.leastUneven,
    facesDeg: state.view ? state.view.facesDeg : 0,
    armsToldApart: state.armsToldApart,
    startUnseen: state.lanes[lane].startUnseen,
    afterGap: state.lanes[lane].afterGap,
    oblique: state.view !== null && isOblique(state.view),
  });
};

/** A hold is waited for through a loss of sight, as through a slip: none of that time counts. */
const isAwaited = (exercise: CountedExercise, attempt: Attempt, unseenMs: number, which: 'stale' | 'all'): boolean =>
  isHeld(exercise, attempt) ? unseenMs <= LOST_HOLD_MS : which === 'stale' && unseenMs <= LOST_MS;

/** Ends attempts whose limb has been out of sight for too long, or all of them. */
export const loseAttempts = (
  exercise: CountedExercise,
  state: SetState,
  nowMs: number,
  which: 'stale' | 'all',
): readonly [SetState, SetEvent[]] => {
  let next = state;
  const events: SetEvent[] = [];
  for (const lane of lanesOf(exercise)) {
    const { attempt } = next.lanes[lane];
    if (!attempt || isAwaited(exercise, attempt, nowMs - attempt.lastSeenMs, which)) continue;
    next = setLane(next, lane, { attempt: null, slip: null });
    const [told, more] = tell(exercise, next, lane, conclude(exercise, next, lane, attempt, 'lost'));
    next = told;
    events.push(...more);
  }
  return [next, events];
};

/** Forgets attempts: the person has left the exercise. */
export const dropAttempts = (exercise: CountedExercise, state: SetState): SetState =>
  lanesOf(exercise).reduce(
    (next, lane) => (next.lanes[lane].attempt ? setLane(next, lane, { attempt: null, slip: null }) : next),
    state,
  );

/** Ends the holds that `which` says, and tells them; other attempts are left as they are. */
export const endHolds = (
  exercise: CountedExercise,
  state: SetState,
  how: 'returned' | 'lost',
  which: (attempt: Attempt, askedMs: number) => boolean,
): readonly [SetState, readonly SetEvent[]] => {
  let next = state;
  const events: SetEvent[] = [];
  for (const lane of lanesOf(exercise)) {
    const { attempt } = next.lanes[lane];
    if (!attempt || !isHeld(exercise, attempt)) continue;
    if (!which(attempt, forLane(exercise, lane, nearOf(state)).dose.holdMs)) continue;
    const concluded = conclude(exercise, next, lane, attempt, how);
    const [told, more] = tell(exercise, setLane(next, lane, { attempt: null, slip: null }), lane, concluded);
    next = told;
    events.push(...more);
  }
  return [next, events];
};

/** Watches the rules of safety while a repetition runs: they are not kept for its end. */
const watchSafety = (exercise: CountedExercise, state: SetState, lane: Lane, measures: Measures): SetState => {
  const rest = state.rest as RestState;
  const sides: readonly Side[] = lane === 'both' ? ['left', 'right'] : [lane];
  for (const { id, kind, test } of exercise.faults) {
    if (kind !== 'safety' || test.kind !== 'while') continue;
    const isBroken = sides.some((side) => {
      const excess = excessOf(test, { rest, cleanHipShift: state.cleanHipShift }, measures, side);
      return excess !== null && excess > 0;
    });
    const sinceMs = isBroken ? (state.lanes[lane].unsafeSinceMs ?? measures.timeMs) : null;
    const watched = setLane(state, lane, { unsafeSinceMs: sinceMs });
    if (sinceMs === null || measures.timeMs - sinceMs < test.forMs) return watched;
    return { ...watched, cues: cueForSafety(watched.cues, id, lane === 'both' ? null : lane, measures.timeMs) };
  }
  return state;
};

/** Whether the limb is in the pose whose time counts: null, or the text id of what to do. */
const slipNow = (
  exercise: CountedExercise,
  state: SetState,
  lane: Lane,
  { levels, measures, excursionDeg, wasIn }: Pick<HoldFrame, 'levels' | 'measures' | 'excursionDeg' | 'wasIn'>,
): string | null =>
  slipIn({
    exercise: forLane(exercise, lane, nearOf(state)),
    rest: state.rest as RestState,
    lane,
    levels,
    measures,
    excursionDeg,
    wasIn,
  });

/** A hold that was not held for as long as was asked, and that has not gone back to the start pose: it may be resumed. */
const isUnfinished = (exercise: CountedExercise, state: SetState, lane: Lane, attempt: Attempt): boolean =>
  isHeld(exercise, attempt) &&
  attempt.heldMs < forLane(exercise, lane, nearOf(state)).dose.holdMs &&
  state.position.heldSinceMs === null;

/** Watches a hold: it may slip, and is told what slipped while there is time to mend it. */
const watchHold = (
  exercise: CountedExercise,
  state: SetState,
  lane: Lane,
  attempt: Attempt,
  what: string | null,
): readonly [SetState, readonly SetEvent[]] => {
  const side = lane === 'both' ? null : lane;
  const isOver = !isUnfinished(exercise, state, lane, attempt);
  const [slip, events] = stepSlip(exercise, state.lanes[lane].slip, attempt, { what, side, isOver });
  const watched = setLane(state, lane, { slip });
  if (!slip?.told) return [watched, events];
  return [{ ...watched, cues: cueForSlip(watched.cues, slip.what, side, attempt.lastSeenMs) }, events];
};

/** Whether giving way and coming up again is one repetition: in a hold, and where giving way is a fault of its own. */
const maySlip = ({ mode, faults }: CountedExercise): boolean =>
  mode === 'holds' || faults.some(({ test }) => test.kind === 'sags');

/** Follows one lane through a frame in which the exercise's position is taken. */
export const stepLane = (
  exercise: CountedExercise,
  state: SetState,
  measures: Measures,
  lane: Lane,
): readonly [SetState, readonly SetEvent[]] => {
  const rest = state.rest as RestState;
  const now = measures.timeMs;
  const levels = laneLevels(exercise, rest, lane, nearOf(state));
  const { attempt, lastSeenMs } = state.lanes[lane];
  const seenOut = laneExcursion(exercise, rest, measures, lane, { guess: false });
  const comingDown =
    attempt !== null && hasCounted(attempt) ? laneExcursion(exercise, rest, measures, lane, { guess: true }) : null;
  const out = seenOut ?? (comingDown !== null && levels !== null && comingDown < levels.countDeg ? comingDown : null);
  if (out === null || levels === null) return [state, []];
  if (!attempt) {
    const fresh = state.position.lastHeldMs !== null && now - state.position.lastHeldMs <= FRESH_POSE_MS;
    if (out <= levels.leaveDeg || !fresh) return [setLane(state, lane, { lastSeenMs: now }), []];
    const startUnseen = lastSeenMs === null || now - lastSeenMs > SEEN_BEFORE_MS;
    const begun = { lastSeenMs: now, attempt: beginAttempt(measures, out), startUnseen, afterGap: state.afterGap };
    return [setLane(state, lane, begun), []];
  }
  const what = slipNow(exercise, state, lane, { levels, measures, excursionDeg: out, wasIn: attempt.trail.inPose });
  const { dose } = forLane(exercise, lane, nearOf(state));
  const [next, how] = stepAttempt(attempt, levels, measures, out, {
    slips: maySlip(exercise),
    inPose: what === null,
  });
  const isWaitedFor = how !== null && isUnfinished(exercise, state, lane, next);
  const hasLapsed = what !== null && isLost(state.lanes[lane].slip, now);
  const end = hasLapsed ? 'returned' : isWaitedFor ? null : how;
  const began: SetEvent[] =
    attempt.peakDeg < levels.attemptDeg && next.peakDeg >= levels.attemptDeg
      ? [{ kind: 'rep-began', timeMs: now, side: lane === 'both' ? null : lane }]
      : [];
  const peaked: SetEvent[] =
    attempt.peakDeg < levels.targetDeg && next.peakDeg >= levels.targetDeg
      ? [{ kind: 'peak-reached', timeMs: now, side: lane === 'both' ? null : lane }]
      : [];
  const events = [...began, ...peaked, ...holdNews(dose.holdMs, attempt, next)];
  if (end === null) {
    const hasSettled = !hasCounted(next) && state.position.heldSinceMs !== null && stillForMs(rest, now) >= SETTLE_MS;
    if (!hasSettled) {
      const moved = setLane(state, lane, { lastSeenMs: now, attempt: next });
      const [held, told] = watchHold(exercise, watchSafety(exercise, moved, lane, measures), lane, next, what);
      return [held, [...events, ...told]];
    }
    const settled = setLane(state, lane, { lastSeenMs: now, attempt: null });
    return [{ ...settled, rest: startRest(exercise, measures) }, events];
  }
  const after = setLane(state, lane, {
    lastSeenMs: now,
    attempt: end === 'turned' ? beginAttempt(measures, out) : null,
    startUnseen: end === 'turned',
    afterGap: false,
    unsafeSinceMs: null,
    slip: null,
  });
  const [told, more] = tell(exercise, after, lane, conclude(exercise, state, lane, next, end));
  return [told, [...events, ...more]];
};
