import { beginAttempt, hasCounted, stepAttempt, type Attempt } from './attempt.ts';
import { cueForRejected, cueForRep, cueForView, dueCue, NO_CUES, type CueState } from './cues.ts';
import type { Exercise } from './exercise.ts';
import type { SetEvent } from './events.ts';
import { distance, midpoint } from './geometry.ts';
import { concludeAttempt, type Concluded, type Lane } from './conclude.ts';
import { KEY_LANDMARKS, type Body } from './landmark-set.ts';
import { otherSide, type Side } from './landmarks.ts';
import { excursionDeg, levelsFor, type Levels } from './levels.ts';
import { keepLimbSides, type LimbsState } from './limbs.ts';
import { measurePose, type Measures } from './measures.ts';
import { neededMeasures } from './needed-measures.ts';
import type { Landmarks, Pose } from './pose.ts';
import { NO_POSITION, stepPosition, type PositionState } from './position.ts';
import { seenValue } from './readings.ts';
import { restOf, startRest, stepRest, stillForMs, type RestState } from './rest.ts';
import { smoothLandmarks, type SmoothingState } from './smoothing.ts';
import { whyUnmeasurable } from './measurable.ts';
import { isOblique, nearSide, stepView, type UnmeasurableReason, type ViewState } from './view.ts';

/** Frames further apart than this are a gap: what happened between them was not seen. */
const GAP_MS = 1000;
/** A limb or person out of sight for longer ends an attempt. */
const LOST_MS = 1000;
/** A shorter loss of sight is not worth a word. */
const TELL_UNMEASURABLE_MS = 700;
/** An attempt of less than this is no movement yet. */
const MOVING_DEG = 6;
/** An attempt may begin only out of the start pose. */
const FRESH_POSE_MS = 1200;
/** A limb that stays still in the start pose for this long, short of counting, has a new rest. */
const SETTLE_MS = 8000;
/** The limb must have been seen this shortly before it moved, or its start is not known. */
const SEEN_BEFORE_MS = 150;

interface LaneState {
  readonly attempt: Attempt | null;
  readonly lastSeenMs: number | null;
  readonly startUnseen: boolean;
  /** The last finished attempt of this lane, to compare with one of the other side that overlapped it. */
  readonly last: Concluded['span'] | null;
}

interface Unmeasurable {
  readonly reason: UnmeasurableReason;
  readonly sinceMs: number;
  readonly told: boolean;
}

export interface Counted {
  readonly left: number;
  readonly right: number;
  readonly both: number;
  readonly total: number;
}

/** Everything the judge remembers of a set. Made by `startSet`, moved on by `stepSet`, never changed in place. */
export interface SetState {
  readonly timeMs: number | null;
  readonly limbs: LimbsState | null;
  readonly smoothing: SmoothingState | null;
  readonly view: ViewState | null;
  readonly measures: Measures | null;
  readonly points: Body | null;
  readonly position: PositionState;
  readonly rest: RestState | null;
  readonly lanes: Readonly<Record<Lane, LaneState>>;
  readonly unmeasurable: Unmeasurable | null;
  readonly cues: CueState;
  readonly counted: Counted;
  readonly cleanHipShift: number | null;
  readonly armsToldApart: boolean;
  readonly framesSeen: number;
  readonly frames: number;
}

const EMPTY_LANE: LaneState = { attempt: null, lastSeenMs: null, startUnseen: false, last: null };

/** A set before its first frame. */
export const startSet = (): SetState => ({
  timeMs: null,
  limbs: null,
  smoothing: null,
  view: null,
  measures: null,
  points: null,
  position: NO_POSITION,
  rest: null,
  lanes: { left: EMPTY_LANE, right: EMPTY_LANE, both: EMPTY_LANE },
  unmeasurable: null,
  cues: NO_CUES,
  counted: { left: 0, right: 0, both: 0, total: 0 },
  cleanHipShift: null,
  armsToldApart: false,
  framesSeen: 0,
  frames: 0,
});

export const lanesOf = (exercise: Exercise): readonly Lane[] =>
  exercise.sides === 'each' ? ['left', 'right'] : ['both'];

const isSane = (points: Landmarks): boolean => {
  for (const name of KEY_LANDMARKS) {
    const { xPx, yPx, zPx, score } = points[name];
    // One sum is enough: anything that is not finite makes it so.
    if (!Number.isFinite(xPx + yPx + zPx + score)) return false;
  }
  return true;
};

/** The body's size for everything that is relative to it: trunk length. A body without size is none. */
const trunkPxOf = (points: Landmarks): number =>
  distance(midpoint(points.leftShoulder, points.rightShoulder), midpoint(points.leftHip, points.rightHip));

const MIN_TRUNK_PX = 4;

/**
 * The excursion of a lane in this frame: of the one side, or of the better of both; null where it is hidden.
 * `guess`: take the model's guess too. A far limb that comes down behind the near one is guessed to lie on it, and is.
 */
export const laneExcursion = (
  exercise: Exercise,
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
export const laneLevels = (exercise: Exercise, rest: RestState, lane: Lane, near: Side | null): Levels | null => {
  const { movement } = exercise;
  const sides: readonly Side[] = lane === 'both' ? ['left', 'right'] : [lane];
  const rests = sides.map((side) => restOf(rest, movement.measure, side)).filter((value) => value !== null);
  if (rests.length === 0) return null;
  const far = near !== null && lane !== 'both' && lane !== near;
  const restDeg = rests.reduce((sum, value) => sum + value, 0) / rests.length;
  return levelsFor(movement, { restDeg, noiseDeg: rest.mean.noiseDeg, far });
};

/** The side nearer to the camera; null where the view does not tell. */
export const nearOf = (state: SetState): Side | null => (state.view ? nearSide(state.view.name) : null);

const isMoving = (state: SetState): boolean =>
  Object.values(state.lanes).some(({ attempt }) => attempt !== null && attempt.peakDeg > MOVING_DEG);

/** Applies a finished attempt to the state and tells it. */
const tell = (
  exercise: Exercise,
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
      { ...withSpan, cues: cueForRejected(state.cues, rejected) },
      [{ kind: 'rep-rejected', timeMs: rejected.endMs, rejected }],
    ];
  }
  const rep = { ...outcome.rep, index: state.counted.total };
  const counted = { ...state.counted, [lane]: state.counted[lane] + 1, total: state.counted.total + 1 };
  const next: SetState = {
    ...withSpan,
    counted,
    cues: cueForRep(state.cues, exercise, rep),
    cleanHipShift: state.cleanHipShift ?? (rep.faults.length === 0 ? outcome.hipShift : null),
    armsToldApart: state.armsToldApart || outcome.armsOpposite,
  };
  const faults = outcome.faults.map((fault): SetEvent => ({ kind: 'fault-found', timeMs: rep.endMs, fault }));
  return [next, [...faults, { kind: 'rep-counted', timeMs: rep.endMs, rep }]];
};

const setLane = (state: SetState, lane: Lane, change: Partial<LaneState>): SetState => ({
  ...state,
  lanes: { ...state.lanes, [lane]: { ...state.lanes[lane], ...change } },
});

const conclude = (
  exercise: Exercise,
  state: SetState,
  lane: Lane,
  attempt: Attempt,
  how: 'returned' | 'turned' | 'lost',
): Concluded => {
  const rest = state.rest as RestState;
  const levels = laneLevels(exercise, rest, lane, nearOf(state)) as Levels;
  const otherLane = lane === 'both' ? null : state.lanes[otherSide(lane)];
  return concludeAttempt({
    exercise,
    attempt,
    levels,
    rest,
    lane,
    how,
    other: otherLane
      ? otherLane.attempt
        ? {
            startMs: otherLane.attempt.startMs,
            endMs: otherLane.attempt.lastSeenMs,
            peakDeg: otherLane.attempt.peakDeg,
          }
        : null
      : null,
    otherLast: otherLane?.last ?? null,
    near: nearOf(state),
    cleanHipShift: state.cleanHipShift,
    armsToldApart: state.armsToldApart,
    startUnseen: state.lanes[lane].startUnseen,
    oblique: state.view !== null && isOblique(state.view),
  });
};

/** Ends attempts whose limb has been out of sight for too long, or all of them. */
const loseAttempts = (
  exercise: Exercise,
  state: SetState,
  nowMs: number,
  which: 'stale' | 'all',
): readonly [SetState, SetEvent[]] => {
  let next = state;
  const events: SetEvent[] = [];
  for (const lane of lanesOf(exercise)) {
    const { attempt } = next.lanes[lane];
    if (!attempt || (which === 'stale' && nowMs - attempt.lastSeenMs <= LOST_MS)) continue;
    next = setLane(next, lane, { attempt: null });
    const [told, more] = tell(exercise, next, lane, conclude(exercise, next, lane, attempt, 'lost'));
    next = told;
    events.push(...more);
  }
  return [next, events];
};

const dropAttempts = (exercise: Exercise, state: SetState): SetState =>
  lanesOf(exercise).reduce(
    (next, lane) => (next.lanes[lane].attempt ? setLane(next, lane, { attempt: null }) : next),
    state,
  );

/** Half of a long hold, its last three seconds and its end are told (exercise table). */
const LONG_HOLD_MS = 8000;
const LAST_MS = [3000, 2000, 1000];

const holdNews = (exercise: Exercise, before: Attempt, now: Attempt): readonly SetEvent[] => {
  const targetMs = exercise.dose.holdMs;
  if (targetMs <= 0 || before.heldMs >= targetMs) return [];
  const marks = [
    ...(targetMs >= LONG_HOLD_MS ? [targetMs / 2] : []),
    ...LAST_MS.filter((leftMs) => leftMs <= targetMs / 2).map((leftMs) => targetMs - leftMs),
    targetMs,
  ];
  return marks
    .filter((markMs) => before.heldMs < markMs && now.heldMs >= markMs)
    .map((heldMs) => ({ kind: 'hold-told', timeMs: now.lastSeenMs, heldMs, targetMs }));
};

/** Follows one lane through a frame in which the exercise's position is taken. */
const stepLane = (
  exercise: Exercise,
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
  const seen = setLane(state, lane, { lastSeenMs: now });
  if (!attempt) {
    const fresh = state.position.lastHeldMs !== null && now - state.position.lastHeldMs <= FRESH_POSE_MS;
    if (out <= levels.leaveDeg || !fresh) return [seen, []];
    const startUnseen = lastSeenMs === null || now - lastSeenMs > SEEN_BEFORE_MS;
    return [setLane(seen, lane, { attempt: beginAttempt(measures, out), startUnseen }), []];
  }
  const [next, end] = stepAttempt(attempt, levels, measures, out, { slips: exercise.mode === 'holds' });
  const began: SetEvent[] =
    attempt.peakDeg < levels.attemptDeg && next.peakDeg >= levels.attemptDeg
      ? [{ kind: 'rep-began', timeMs: now, side: lane === 'both' ? null : lane }]
      : [];
  const peaked: SetEvent[] =
    attempt.peakDeg < levels.targetDeg && next.peakDeg >= levels.targetDeg
      ? [{ kind: 'peak-reached', timeMs: now, side: lane === 'both' ? null : lane }]
      : [];
  const events = [...began, ...peaked, ...holdNews(exercise, attempt, next)];
  if (end === null) {
    const hasSettled = !hasCounted(next) && state.position.heldSinceMs !== null && stillForMs(rest, now) >= SETTLE_MS;
    if (!hasSettled) return [setLane(seen, lane, { attempt: next }), events];
    return [{ ...setLane(seen, lane, { attempt: null }), rest: startRest(exercise, measures) }, events];
  }
  const after = setLane(seen, lane, {
    attempt: end === 'turned' ? beginAttempt(measures, out) : null,
    startUnseen: false,
  });
  const [told, more] = tell(exercise, after, lane, conclude(exercise, state, lane, next, end));
  return [told, [...events, ...more]];
};

const noteUnmeasurable = (
  state: SetState,
  reason: UnmeasurableReason | null,
  nowMs: number,
): readonly [SetState, readonly SetEvent[]] => {
  const open = state.unmeasurable;
  if (reason === null) {
    if (!open) return [state, []];
    const span = { startMs: open.sinceMs, endMs: nowMs, reason: open.reason };
    return [{ ...state, unmeasurable: null }, open.told ? [{ kind: 'unmeasurable-ended', timeMs: nowMs, span }] : []];
  }
  if (!open) return [{ ...state, unmeasurable: { reason, sinceMs: nowMs, told: false } }, []];
  if (open.told || nowMs - open.sinceMs < TELL_UNMEASURABLE_MS)
    return [{ ...state, unmeasurable: open.told ? open : { ...open, reason } }, []];
  return [
    {
      ...state,
      unmeasurable: { reason, sinceMs: open.sinceMs, told: true },
      cues: cueForView(state.cues, reason, nowMs),
    },
    [{ kind: 'unmeasurable-began', timeMs: nowMs, reason }],
  ];
};

/** A frame in which the exercise can be measured. */
const judgeFrame = (
  exercise: Exercise,
  state: SetState,
  measures: Measures,
): readonly [SetState, readonly SetEvent[]] => {
  const near = nearOf(state);
  const wasTaken = state.position.taken;
  const position = stepPosition(state.position, exercise, measures, near, state.rest?.mean ?? null, isMoving(state));
  let next: SetState = { ...state, position };
  const events: SetEvent[] = [];
  if (!position.taken) {
    if (wasTaken) events.push({ kind: 'position-left', timeMs: measures.timeMs });
    return [dropAttempts(exercise, { ...next, rest: null }), events];
  }
  if (!next.rest) {
    next = { ...next, rest: startRest(exercise, measures) };
    events.push({ kind: 'position-taken', timeMs: measures.timeMs, view: state.view?.name ?? 'unknown' });
  }
  const learn = position.heldSinceMs !== null && !isMoving(next);
  next = { ...next, rest: stepRest(next.rest as RestState, exercise, measures, learn) };
  for (const lane of lanesOf(exercise)) {
    const [stepped, more] = stepLane(exercise, next, measures, lane);
    next = stepped;
    events.push(...more);
  }
  return [next, events];
};

/** Turns a raw pose into what the judge works on; null where there is nobody to measure. */
const readPose = (exercise: Exercise, state: SetState, pose: Pose): readonly [SetState, Measures | null] => {
  const { points } = pose;
  if (!points || !isSane(points) || !(pose.widthPx > 0) || !(pose.heightPx > 0))
    return [{ ...state, measures: null, points: null }, null];
  const trunkPx = trunkPxOf(points);
  if (trunkPx < MIN_TRUNK_PX) return [{ ...state, measures: null, points: null }, null];
  const [limbs, kept] = keepLimbSides(state.limbs, points, pose.timeMs, trunkPx);
  const [smoothing, smooth] = smoothLandmarks(state.smoothing, kept, pose.timeMs, trunkPx);
  const view = stepView(state.view, pose, smooth);
  const measures = measurePose(pose, smooth, {
    view: view.name,
    posture: exercise.posture,
    noise: smoothing.noise,
    names: neededMeasures(exercise),
  });
  return [{ ...state, limbs, smoothing, view, measures, points: smooth }, measures];
};

/**
 * One frame of a set: the next state and what happened in it. Pure: the same poses give the same events, live or replayed.
 * A pose that is not later than the one before is ignored; a pause of more than a second is an input like any other, in
 * which nothing is counted.
 */
export const stepSet = (exercise: Exercise, state: SetState, pose: Pose): readonly [SetState, readonly SetEvent[]] => {
  const now = pose.timeMs;
  if (!Number.isFinite(now) || (state.timeMs !== null && now <= state.timeMs)) return [state, []];
  const events: SetEvent[] = [];
  let next: SetState = { ...state, timeMs: now, frames: state.frames + 1 };
  if (state.timeMs !== null && now - state.timeMs > GAP_MS) {
    const [lost, more] = loseAttempts(exercise, next, now, 'all');
    next = { ...lost, limbs: null, smoothing: null };
    events.push(...more);
    const span = { startMs: state.timeMs, endMs: now, reason: 'gap' as const };
    events.push(
      { kind: 'unmeasurable-began', timeMs: state.timeMs, reason: 'gap' },
      { kind: 'unmeasurable-ended', timeMs: now, span },
    );
  }
  const [read, measures] = readPose(exercise, next, pose);
  next = measures ? { ...read, framesSeen: read.framesSeen + 1 } : read;
  const reason = whyUnmeasurable(exercise, pose, next.points, measures, next.view);
  const [noted, told] = noteUnmeasurable(next, reason, now);
  next = noted;
  events.push(...told);
  if (measures && reason === null) {
    const [judged, more] = judgeFrame(exercise, next, measures);
    next = judged;
    events.push(...more);
  }
  const [kept, lost] = loseAttempts(exercise, next, now, 'stale');
  const [cues, cue] = dueCue(kept.cues, now, isMoving(kept));
  if (cue) lost.push({ kind: 'cue-due', timeMs: now, cue });
  return [{ ...kept, cues }, [...events, ...lost]];
};

/** The closing events of a set that is stopped: what is still open is ended; a repetition under way counts for nothing. */
export const finishSet = (_exercise: Exercise, state: SetState, timeMs: number): readonly SetEvent[] => {
  const [, events] = noteUnmeasurable(state, null, timeMs);
  return events;
};
