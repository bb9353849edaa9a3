import { cueForView, dueCue } from '../coach/cues.ts';
import { stepHandSign } from '../coach/hand-sign.ts';
import { takesHandSign } from '../exercise/takes-hand-sign.ts';
import type { SetEvent, UnseenSpan } from '../record/set-events.ts';
import type { Pose } from '../body/pose.ts';
import { CUT_MS, hasLeapt, LEAPING_MS } from '../body/leap.ts';
import type { UnmeasurableReason } from '../body/view.ts';
import { ANNOUNCE_AFTER_MS } from './announce-after.ts';
import { COUNTED_SET } from './counted-set.ts';
import { GUIDED_SET } from './guided-set.ts';
import { isOneOfTwo, whyUnmeasurable } from './measurable.ts';
import { isSeenByOne, lookTwice, withMeasuredBeside } from './eyes.ts';
import type { Mode, Stepped } from './mode.ts';
import type { Measures } from '../measure/measures.ts';
import { POSTURE_SET } from './posture-set.ts';
import { closeQuiet, hearAnswers, stepQuiet } from './quiet.ts';
import { bodyIn, readPose, type SeenBody } from './read-pose.ts';
import type { CountedState, SeenState, SetState } from './set-state.ts';
import { endWait, stepWait } from './start-pose-wait.ts';
import { isLackOfShimmer, stepUnsteady, STEADY } from './unsteady.ts';
import { movesAt, NOT_MOVING, stepMoving } from '../body/moving.ts';

export { startCountedSet, startSet, type CountedState, type SetState } from './set-state.ts';

/** Frames further apart than this are a gap: what happened between them was not seen. A technical choice. */
export const GAP_MS = 1000;

/** Follows for how long, and why, the exercise cannot be measured; it is announced once that has lasted. */
const noteUnmeasurable = <S extends SeenState>(
  state: S,
  reason: UnmeasurableReason | null,
  nowMs: number,
): Stepped<S> => {
  const open = state.unmeasurable;
  if (!open) {
    if (reason === null) return [state, []];
    return [{ ...state, unmeasurable: { reason, sinceMs: nowMs, announced: false, next: null } }, []];
  }
  if (reason === null) {
    const span = { startMs: open.sinceMs, endMs: nowMs, reason: open.reason };
    const ended: readonly SetEvent[] = open.announced ? [{ kind: 'unmeasurable-ended', timeMs: nowMs, span }] : [];
    return [{ ...state, unmeasurable: null }, ended];
  }
  if (open.announced) return noteOtherReason(state, open, reason, nowMs);
  if (nowMs - open.sinceMs < ANNOUNCE_AFTER_MS) return [{ ...state, unmeasurable: { ...open, reason } }, []];
  return announce(state, { reason, sinceMs: open.sinceMs }, nowMs);
};

const announce = <S extends SeenState>(
  state: S,
  begun: { readonly reason: UnmeasurableReason; readonly sinceMs: number },
  nowMs: number,
): Stepped<S> => {
  const cues = cueForView(state.cues, begun.reason, nowMs);
  return [
    { ...state, unmeasurable: { ...begun, announced: true, next: null }, cues },
    [{ kind: 'unmeasurable-began', timeMs: nowMs, reason: begun.reason }],
  ];
};

/** Who has come into the picture and stands there is not asked to come into it any more: another reason that lasts is announced. */
const noteOtherReason = <S extends SeenState>(
  state: S,
  open: NonNullable<SeenState['unmeasurable']>,
  reason: UnmeasurableReason,
  nowMs: number,
): Stepped<S> => {
  if (reason === open.reason) return [open.next ? { ...state, unmeasurable: { ...open, next: null } } : state, []];
  const next = open.next?.reason === reason ? open.next : { reason, sinceMs: nowMs };
  if (nowMs - next.sinceMs < ANNOUNCE_AFTER_MS)
    return [next === open.next ? state : { ...state, unmeasurable: { ...open, next } }, []];
  const span = { startMs: open.sinceMs, endMs: next.sinceMs, reason: open.reason };
  const [announced, events] = announce(state, next, nowMs);
  return [announced, [{ kind: 'unmeasurable-ended', timeMs: nowMs, span }, ...events]];
};

/** A stretch that nobody saw, as it is reported. */
const gapBetween = (startMs: number, endMs: number): readonly SetEvent[] =>
  unseen({ startMs, endMs, reason: 'gap' }, endMs);

/** A span that is known once it is over. */
const unseen = (span: UnseenSpan, timeMs: number): readonly SetEvent[] => [
  { kind: 'unmeasurable-began', timeMs: span.startMs, reason: span.reason },
  { kind: 'unmeasurable-ended', timeMs, span },
];

/** A pause between two frames is an input like any other: what ran in it is lost, and the track begins anew. */
const stepGap = <S extends SeenState>(mode: Mode<S>, state: S, nowMs: number): Stepped<S> => {
  const { timeMs } = state;
  if (timeMs === null || nowMs - timeMs <= GAP_MS) return [state, []];
  const [lost, ofLoss] = mode.lose(state, nowMs, 'all');
  // What could not be judged before is known until the last frame, and begins anew after the gap.
  const [unseen, ofSight] = noteUnmeasurable(lost, null, timeMs);
  const [wait, ended] = endWait(unseen.wait, timeMs);
  return [
    { ...unseen, limbs: null, smoothing: null, leaptMs: null, leaptBackMs: null, moving: NOT_MOVING, wait },
    [...ofLoss, ...ofSight, ...ended, ...gapBetween(timeMs, nowMs)],
  ];
};

/**
 * A body that lies elsewhere all at once is not looked at. Where it stays there the picture has jumped: what ran is lost, and where
 * the person is, at rest and before the camera, has to be seen anew. Where it comes back, the model leaps.
 */
const stepCut = <S extends SeenState>(mode: Mode<S>, state: S, body: SeenBody | null, nowMs: number): Stepped<S> => {
  const { smoothing, leaptMs, leaptBackMs } = state;
  const isLeaping = leaptBackMs !== null && nowMs - leaptBackMs < LEAPING_MS;
  // Who is out of sight has not come back from where they had leapt to: what is seen next is looked at anew.
  if (!body) return [leaptMs === null ? state : { ...state, leaptMs: null }, []];
  if (!smoothing || isLeaping) return [state, []];
  const { points, trunkPx } = body;
  if (!hasLeapt(smoothing, points, { timeMs: nowMs, sinceMs: leaptMs, trunkPx }))
    return [leaptMs === null ? state : { ...state, leaptMs: null, leaptBackMs: nowMs }, []];
  if (leaptMs === null) return [{ ...state, leaptMs: nowMs }, []];
  if (nowMs - leaptMs < CUT_MS) return [state, []];
  const [lost, ofLoss] = mode.lose(state, nowMs, 'all');
  const [left, ofLeaving] = mode.leave(lost, nowMs);
  const [wait, ended] = endWait(left.wait, smoothing.timeMs);
  // What could not be judged anyhow goes on as it was; what was not yet announced has begun within the gap.
  const unmeasurable = left.unmeasurable?.announced ? left.unmeasurable : null;
  const gap = unmeasurable ? [] : gapBetween(smoothing.timeMs, nowMs);
  return [
    { ...left, unmeasurable, limbs: null, smoothing: null, leaptMs: null, view: null, moving: NOT_MOVING, wait },
    [...ofLoss, ...ofLeaving, ...ended, ...gap],
  ];
};

/** Follows the sign of the hands by which somebody asks for a pause. */
const stepHands = <S extends SeenState>(state: S, pose: Pose): Stepped<S> => {
  if (!takesHandSign(state.exercise)) return [state, []];
  const [hands, asks] = stepHandSign(state.hands, pose);
  const next = hands === state.hands ? state : { ...state, hands };
  return [next, asks === 'pause' ? [{ kind: 'hands-on-head', timeMs: pose.timeMs }] : []];
};

/** Gives the cue that is due, if one is. */
const stepCues = <S extends SeenState>(mode: Mode<S>, state: S, nowMs: number): Stepped<S> => {
  const [cues, cue] = dueCue(state.cues, nowMs, mode.isMoving(state));
  const next = cues === state.cues ? state : { ...state, cues };
  return [next, cue ? [{ kind: 'cue-due', timeMs: nowMs, cue }] : []];
};

/** Follows whether a set that has stopped for its shimmer may go on. */
const steady = <S extends SeenState>(mode: Mode<S>, state: S, measures: Measures): S => {
  if (state.unsteady.sinceMs === null) return state;
  const unsteady = stepUnsteady(state.unsteady, !mode.isTooUnsteady(state, measures), measures.timeMs);
  return unsteady === state.unsteady ? state : { ...state, unsteady };
};

/** A set that the shimmer has stopped says so at once: what it has cost has lasted. */
const stop = <S extends SeenState>(state: S, nowMs: number): Stepped<S> =>
  state.unsteady.sinceMs === null || state.unmeasurable !== null
    ? [state, []]
    : announce(state, { reason: 'too-unsteady', sinceMs: state.unsteady.sinceMs }, nowMs);

/** Reads a pose, notes whether the exercise can be measured in it, and judges it where it can. */
const stepSeen = <S extends SeenState>(mode: Mode<S>, state: S, pose: Pose, body: SeenBody | null): Stepped<S> => {
  const alone = readPose(state, pose, body, { movesTheView: mode.movesTheView(state, pose.timeMs) });
  const [read, measures] = state.eyes ? withMeasuredBeside(...alone) : alone;
  const steadied = measures ? steady(mode, read, measures) : read;
  const reason = whyUnmeasurable(steadied, pose) ?? (steadied.unsteady.sinceMs === null ? null : 'too-unsteady');
  const isInDoubt = reason === null && isOneOfTwo(steadied, pose);
  const [noted, events] = noteUnmeasurable(steadied, isInDoubt ? 'two-people' : reason, pose.timeMs);
  if (!measures || reason !== null) return [noted, events];
  const [judged, more] = mode.judge(noted, measures);
  const [stopped, ofStop] = stop(judged, pose.timeMs);
  return [stopped, [...events, ...more, ...ofStop]];
};

/** A frame stands for no more time than this. A technical choice. */
const LONGEST_FRAME_MS = 200;

/** Follows whether somebody moves, what they lack of the start pose, and what nothing was said of. */
const stepUntold = <S extends SeenState>(mode: Mode<S>, before: S, state: S, nowMs: number): Stepped<S> => {
  const { exercise, measures, points, position } = state;
  const { unmeasurable } = state;
  if (!measures || !points || state.measuredMs !== nowMs || unmeasurable?.reason === 'two-people') {
    if (!unmeasurable?.announced) return [state, []];
    // What is missing of the start pose was seen until then.
    const [wait, events] = endWait(state.wait, unmeasurable.sinceMs, nowMs);
    return [wait === state.wait ? state : { ...state, wait }, events];
  }
  const { timeMs, trunkPx, guessed, cut } = measures;
  const noise = state.smoothing?.noise ?? 0;
  const moving = stepMoving(state.moving, points, { timeMs, trunkPx, guessed: guessed | cut, noise });
  const moves = movesAt(moving, nowMs);
  const frameMs = Math.min(LONGEST_FRAME_MS, nowMs - (before.timeMs ?? nowMs));
  const isPlaced = position.taken;
  const [wait, events] = isPlaced
    ? endWait(state.wait, nowMs)
    : stepWait(state.wait, exercise, { nowMs, frameMs, unmet: position.unmet, moves });
  const missed = events.find((event) => event.kind === 'start-pose-missed');
  // Of a start pose whose bands are narrower than the shimmer nobody can tell what is missing.
  if (missed && mode.isTooUnsteady(state, measures) && isLackOfShimmer(exercise, missed, measures.noiseDeg)) {
    const [waited, ended] = endWait(state.wait, nowMs);
    const sinceMs = state.wait.open ? nowMs : wait.lackSinceMs;
    const stopped = { ...state, moving, wait: waited, unsteady: { ...STEADY, sinceMs } };
    const [told, ofStop] = stop(stopped, nowMs);
    return [told, [...ended, ...ofStop]];
  }
  // What stands in a span is said there.
  const isTold = !moves || (!isPlaced && wait.open !== null);
  const quiet = isTold ? state.quiet : stepQuiet(state.quiet, { nowMs, frameMs, isPlaced });
  return [{ ...state, moving, wait, quiet }, events];
};

const stepBy = <S extends SeenState>(mode: Mode<S>, before: S, both: Pose): Stepped<S> => {
  const now = both.timeMs;
  if (!Number.isFinite(now) || (before.timeMs !== null && now <= before.timeMs)) return [before, []];
  if (isSeenByOne(before, both)) return stepPose(mode, before, both);
  const [state, pose] = lookTwice(before, both, {
    exchange: mode.exchangeEyes,
    movesTheView: mode.movesTheView(before, now),
  });
  return stepPose(mode, state, pose);
};

const stepPose = <S extends SeenState>(mode: Mode<S>, state: S, pose: Pose): Stepped<S> => {
  const now = pose.timeMs;
  const [resumed, ofGap] = stepGap(mode, state, now);
  const body = bodyIn(pose);
  const [here, ofCut] = stepCut(mode, resumed, body, now);
  const [watched, ofHands] = stepHands(here, pose);
  const [seen, ofPose] = stepSeen(mode, watched, pose, body);
  const [kept, ofLoss] = mode.lose(seen, now, 'stale');
  const [followed, ofWait] = stepUntold(mode, state, kept, now);
  const [next, ofCues] = stepCues(mode, followed, now);
  const events = [...ofGap, ...ofCut, ...ofHands, ...ofPose, ...ofLoss, ...ofWait, ...ofCues];
  const quiet = hearAnswers(next.quiet, events);
  return [quiet === next.quiet ? next : { ...next, quiet }, events];
};

/** `stepSet` for a set whose repetitions or holds are counted. */
export const stepCountedSet = (state: CountedState, pose: Pose): Stepped<CountedState> =>
  stepBy(COUNTED_SET, state, pose);

/**
 * One frame of a set: the next state and what happened in it. Pure: the same poses give the same events, live or replayed.
 * A pose that is not later than the one before is ignored; a pause of more than a second, and a
 * jump of the whole picture, is an input like any other, across which nothing is counted.
 */
export const stepSet = (state: SetState, pose: Pose): Stepped<SetState> => {
  switch (state.mode) {
    case 'counted':
      return stepCountedSet(state, pose);
    case 'guided':
      return stepBy(GUIDED_SET, state, pose);
    case 'posture':
      return stepBy(POSTURE_SET, state, pose);
  }
};

const closeBy = <S extends SeenState>(mode: Mode<S>, state: S, timeMs: number): readonly SetEvent[] => {
  const closing = [
    ...noteUnmeasurable(state, null, timeMs)[1],
    ...endWait(state.wait, timeMs)[1],
    ...mode.close(state),
  ];
  const quiet = closeQuiet(hearAnswers(state.quiet, closing), state.exercise, timeMs);
  const { measures } = state;
  return [...closing, ...(measures && mode.isTooUnsteady(state, measures) ? quiet.flatMap(asUnsteady) : quiet)];
};

/** Where the track shimmers so that nothing could be told, it is that, and not that nothing was tried. */
const asUnsteady = (event: SetEvent): readonly SetEvent[] => {
  if (event.kind !== 'nothing-tried') return [event];
  const { timeMs, span } = event;
  return unseen({ startMs: span.startMs, endMs: span.endMs, reason: 'too-unsteady' }, timeMs);
};

/**
 * The closing events of a set that is stopped: what is still open is ended; a repetition whose limb is back counts, and a hold
 * that has lasted as long as it was asked to; what else is under way counts for nothing.
 */
export const finishSet = (state: SetState, timeMs: number): readonly SetEvent[] => {
  switch (state.mode) {
    case 'counted':
      return closeBy(COUNTED_SET, state, timeMs);
    case 'guided':
      return closeBy(GUIDED_SET, state, timeMs);
    case 'posture':
      return closeBy(POSTURE_SET, state, timeMs);
  }
};
