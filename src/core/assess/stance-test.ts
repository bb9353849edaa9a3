import type { SetEvent } from '../record/set-events.ts';
import { distance, midpoint, type Point } from '../maths/geometry.ts';
import { hasAny, jointsOf, type Body } from '../body/landmark-set.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import type { Measures } from '../measure/measures.ts';
import { seenValue } from '../measure/readings.ts';
import {
  isKept,
  wholeMs,
  type StanceResult,
  type StanceTry,
  type TestOutcome,
  type TimeError,
} from '../record/test-result.ts';
import type { StanceTest } from './timed-tests.ts';
import type { UnmeasurableReason } from '../body/view.ts';

/** One frame of somebody on one leg or two. `readyForMs`: how long both feet have been down, standing tall. */
export interface StanceFrame {
  readonly timeMs: number;
  readonly measures: Measures;
  readonly points: Body;
  readonly rest: Measures | null;
  readonly readyForMs: number;
}

/** A try under way. */
interface Running {
  readonly leg: Side;
  readonly startMs: number;
  readonly startFrameMs: number;
  readonly startBandMs: number;
  /** Where the standing foot is, and its leg's length, px. */
  readonly foot: Point;
  readonly legPx: number;
  readonly arms: StanceTry['arms'];
  readonly downSince: { readonly atMs: number; readonly frameMs: number; readonly bandMs: number } | null;
  readonly movedSinceMs: number | null;
  readonly armsOutSinceMs: number | null;
}

export interface StanceState {
  readonly phase: 'settling' | 'ready' | 'running' | 'over';
  /** How the ankles stand on both feet. */
  readonly restPct: Readonly<Record<Side, number>>;
  /** Before the foot is surely up: when it left the floor, and how often it was seen up. */
  readonly leaving: { readonly leg: Side; readonly startMs: number; readonly upFrames: number } | null;
  readonly last: { readonly timeMs: number; readonly pct: Readonly<Record<Side, number>> } | null;
  readonly running: Running | null;
  readonly tries: readonly StanceTry[];
  readonly startMs: number | null;
}

export const startStance = (): StanceState => ({
  phase: 'settling',
  restPct: { left: 0, right: 0 },
  leaving: null,
  last: null,
  running: null,
  tries: [],
  startMs: null,
});

/** Both feet down and still for this long before a foot is lifted: walking up is no try. */
const READY_MS = 500;
/** A foot is up when its ankle is this much higher than at rest, and down below half of it, in % of leg length (the exercise's own bands). */
const UP_PCT = 6;
const DOWN_PCT = 3;
/** In two frames: one may be a leap of the model. */
const UP_FRAMES = 2;
/** As seat contact (clinical reference, part 4): a touch is one that lasts 100 ms. */
const TOUCH_MS = 100;
/** Shorter than this is a step. */
const SHORTEST_TRY_MS = 500;
/** The standing foot moves: two error bands of an ankle (3 % of leg length each), for as long as a fault of a fast move (exercise table: 150 ms). */
const FOOT_MOVED_PCT = 6;
const FOOT_MOVED_MS = 150;
/**
 * Arms crossed: both wrists in front of the trunk, within its half width (0.325 trunk lengths, as `view.ts` has it) and
 * above the hips. A wrist further out than half a trunk for 300 ms (exercise table) has left. Geometry, not measured on people.
 */
const CROSSED_WITHIN = 0.33;
const ARM_OUT_FROM = 0.5;
const ARM_OUT_MS = 300;
const LONGEST_BAND_MS = 300;
/** Where the foot leaves the floor is read off the height of the ankle, which rises before the toes do. */
const START_ERROR_MS = 100;

const SIDES = ['left', 'right'] as const;
const WRISTS = jointsOf('left', ['Wrist']) | jointsOf('right', ['Wrist']);

/** How much higher each ankle is than the other one, in % of leg length; null where one is hidden. */
export const feetOf = (measures: Measures): Readonly<Record<Side, number>> | null => {
  const left = seenValue(measures, 'footLift', 'left');
  const right = seenValue(measures, 'footLift', 'right');
  return left === null || right === null ? null : { left, right };
};

const footOf = (points: Body, side: Side): Point =>
  midpoint(points[`${side}Ankle`], midpoint(points[`${side}Heel`], points[`${side}FootIndex`]));

const legPxOf = (points: Body, side: Side): number =>
  distance(points[`${side}Hip`], points[`${side}Knee`]) + distance(points[`${side}Knee`], points[`${side}Ankle`]);

/** How far each wrist is off the middle of the trunk, in trunk lengths, the further of both; null where one is not sure. */
const armOut = ({ measures, points }: StanceFrame): number | null => {
  if (hasAny(measures.unsure, WRISTS)) return null;
  const middlePx = (points.leftShoulder.xPx + points.rightShoulder.xPx + points.leftHip.xPx + points.rightHip.xPx) / 4;
  return Math.max(...SIDES.map((side) => Math.abs(points[`${side}Wrist`].xPx - middlePx))) / measures.trunkPx;
};

const armsOf = (frame: StanceFrame): StanceTry['arms'] => {
  const out = armOut(frame);
  if (out === null) return 'not-seen';
  const { points } = frame;
  const hipPx = (points.leftHip.yPx + points.rightHip.yPx) / 2;
  const areUp = SIDES.every((side) => points[`${side}Wrist`].yPx < hipPx);
  return areUp && out <= CROSSED_WITHIN ? 'crossed' : 'open';
};

/** When a foot's height crosses a level between two frames, and how long it takes through its error band. */
const crossing = (
  last: { readonly timeMs: number; readonly pct: number },
  now: { readonly timeMs: number; readonly pct: number },
): { readonly atMs: number; readonly frameMs: number; readonly bandMs: number } => {
  const frameMs = now.timeMs - last.timeMs;
  const change = Math.abs(now.pct - last.pct);
  const share = change > 0 ? Math.max(0, Math.min(1, (DOWN_PCT - last.pct) / (now.pct - last.pct))) : 1;
  return {
    atMs: last.timeMs + share * frameMs,
    frameMs,
    bandMs: change > 0 ? Math.min(LONGEST_BAND_MS, (DOWN_PCT * frameMs) / change) : LONGEST_BAND_MS,
  };
};

type Stepped = readonly [StanceState, readonly SetEvent[]];

const keptOf = (state: StanceState, leg: Side): readonly StanceTry[] =>
  state.tries.filter((tried) => tried.leg === leg && isKept(tried));

/** Nothing more is asked of a leg after its tries, or after one to the cap. */
const isLegDone = (test: StanceTest, state: StanceState, leg: Side): boolean => {
  const kept = keptOf(state, leg);
  return kept.length >= test.tries || kept.some(({ ended }) => ended === 'cap');
};

/** The leg to stand on next, in turns so that the other one rests; null where both are done. */
export const nextLeg = (test: StanceTest, state: StanceState): Side | null => {
  const open = SIDES.filter((leg) => !isLegDone(test, state, leg));
  return open.reduce<Side | null>(
    (least, leg) => (least === null || keptOf(state, leg).length < keptOf(state, least).length ? leg : least),
    null,
  );
};

const told = (phase: 'ready' | 'running', timeMs: number, leg: Side | null): SetEvent => ({
  kind: 'test-told',
  timeMs,
  test: 'single-leg-stance',
  phase,
  leg,
});

/** The result that some tries make: of each leg the best that was kept. */
export const stanceResult = (
  tries: readonly StanceTry[],
  end: Pick<StanceResult, 'outcome' | 'reason' | 'startMs' | 'endMs'>,
): StanceResult => {
  const best = (leg: Side): StanceTry | null =>
    tries
      .filter((tried) => tried.leg === leg && isKept(tried))
      .reduce<StanceTry | null>((longest, one) => (longest && longest.heldMs >= one.heldMs ? longest : one), null);
  return {
    test: 'single-leg-stance',
    clock: 'foot-lift',
    ...end,
    tries,
    best: { left: best('left'), right: best('right') },
  };
};

const over = (
  { tries, startMs, ...state }: StanceState,
  outcome: TestOutcome,
  reason: UnmeasurableReason | null,
  endMs: number,
): Stepped => {
  const result = stanceResult(tries, { outcome, reason, startMs, endMs: Math.round(endMs) });
  return [{ ...state, tries, startMs, phase: 'over' }, [{ kind: 'test-ended', timeMs: endMs, result }]];
};

const endTry = (
  test: StanceTest,
  state: StanceState,
  running: Running,
  end: {
    readonly ended: StanceTry['ended'];
    readonly atMs: number;
    readonly frameMs: number;
    readonly bandMs: number;
    readonly nowMs: number;
  },
): Stepped => {
  const heldMs = end.atMs - running.startMs;
  const idle: StanceState = { ...state, running: null, leaving: null, phase: 'settling' };
  if (end.ended !== 'view-lost' && end.ended !== 'stopped' && heldMs < SHORTEST_TRY_MS) return [idle, []];
  const error: TimeError = {
    framesMs: running.startFrameMs + end.frameMs,
    bandMs: running.startBandMs + end.bandMs,
    startMs: START_ERROR_MS,
  };
  const { leg, arms } = running;
  const tried: StanceTry = {
    leg,
    startMs: Math.round(running.startMs),
    endMs: Math.round(end.atMs),
    heldMs: Math.round(heldMs),
    error: wholeMs(error),
    ended: end.ended,
    arms,
  };
  const next: StanceState = { ...idle, tries: [...state.tries, tried] };
  const event: SetEvent = { kind: 'test-tried', timeMs: end.nowMs, tried };
  if (nextLeg(test, next) !== null) return [next, [event]];
  const [ended, more] = over(next, 'done', null, end.nowMs);
  return [ended, [event, ...more]];
};

/** The view was lost for too long: the try under way is void and may be done again. */
export const loseTry = (test: StanceTest, state: StanceState, nowMs: number): Stepped =>
  state.running
    ? endTry(test, state, state.running, { ended: 'view-lost', atMs: nowMs, frameMs: 0, bandMs: 0, nowMs })
    : [{ ...state, leaving: null, last: null }, []];

/** Ends the test before its protocol does; a try under way is told and not kept. */
export const endStance = (test: StanceTest, state: StanceState, nowMs: number): Stepped => {
  if (state.phase === 'over') return [state, []];
  const [idle, events] = state.running
    ? endTry(test, state, state.running, { ended: 'stopped', atMs: nowMs, frameMs: 0, bandMs: 0, nowMs })
    : [state, []];
  const [ended, more] = over(idle, 'stopped', null, nowMs);
  return [ended, [...events, ...more]];
};

const stepRunning = (
  test: StanceTest,
  state: StanceState,
  before: Running,
  frame: StanceFrame,
  lift: Readonly<Record<Side, number>>,
): Stepped => {
  const { timeMs: nowMs, points } = frame;
  const lifted = otherSide(before.leg);
  const last = { timeMs: state.last?.timeMs ?? nowMs, pct: state.last?.pct[lifted] ?? lift[lifted] };
  const frameMs = nowMs - last.timeMs;
  const isDown = lift[lifted] <= DOWN_PCT;
  const hasMoved = distance(footOf(points, before.leg), before.foot) > (FOOT_MOVED_PCT / 100) * before.legPx;
  const isArmOut = before.arms === 'crossed' && (armOut(frame) ?? 0) > ARM_OUT_FROM;
  const running: Running = {
    ...before,
    downSince: isDown ? (before.downSince ?? crossing(last, { timeMs: nowMs, pct: lift[lifted] })) : null,
    movedSinceMs: hasMoved ? (before.movedSinceMs ?? nowMs) : null,
    armsOutSinceMs: isArmOut ? (before.armsOutSinceMs ?? nowMs) : null,
  };
  const capMs = before.startMs + test.capMs;
  const stop = (ended: StanceTry['ended'], atMs: number, bandMs: number, edgeMs = frameMs): Stepped =>
    endTry(test, state, running, { ended, atMs, bandMs, frameMs: edgeMs, nowMs });
  const { downSince, movedSinceMs, armsOutSinceMs } = running;
  if (downSince && nowMs - downSince.atMs >= TOUCH_MS)
    return stop('touched', downSince.atMs, downSince.bandMs, downSince.frameMs);
  if (movedSinceMs !== null && nowMs - movedSinceMs >= FOOT_MOVED_MS) return stop('foot-moved', movedSinceMs, 0);
  if (armsOutSinceMs !== null && nowMs - armsOutSinceMs >= ARM_OUT_MS) return stop('arms-left', armsOutSinceMs, 0);
  if (nowMs >= capMs) return stop('cap', capMs, 0, 0);
  return [{ ...state, running }, []];
};

/** A foot on its way up: when it left the floor, and whether it is surely up now. */
const stepLeaving = (
  test: StanceTest,
  state: StanceState,
  frame: StanceFrame,
  lift: Readonly<Record<Side, number>>,
): Stepped => {
  const { timeMs: nowMs, points } = frame;
  const lifted = lift.left >= lift.right ? 'left' : 'right';
  const leg = otherSide(lifted);
  if (lift[lifted] <= DOWN_PCT || isLegDone(test, state, leg)) return [{ ...state, leaving: null }, []];
  const last = { timeMs: state.last?.timeMs ?? nowMs, pct: state.last?.pct[lifted] ?? 0 };
  const same = state.leaving?.leg === leg ? state.leaving : null;
  const startMs = same?.startMs ?? crossing(last, { timeMs: nowMs, pct: lift[lifted] }).atMs;
  const upFrames = (same?.upFrames ?? 0) + (lift[lifted] >= UP_PCT ? 1 : 0);
  if (upFrames < UP_FRAMES) return [{ ...state, leaving: { leg, startMs, upFrames } }, []];
  const { frameMs, bandMs } = crossing(last, { timeMs: nowMs, pct: lift[lifted] });
  const running: Running = {
    leg,
    startMs,
    startFrameMs: frameMs,
    startBandMs: bandMs,
    foot: footOf(points, leg),
    legPx: legPxOf(points, leg),
    arms: armsOf(frame),
    downSince: null,
    movedSinceMs: null,
    armsOutSinceMs: null,
  };
  const next: StanceState = {
    ...state,
    phase: 'running',
    leaving: null,
    running,
    startMs: state.startMs ?? Math.round(startMs),
  };
  return [next, [told('running', nowMs, leg)]];
};

/** Until a foot leaves the floor, how the ankles stand follows the person's own rest pose. */
const followFeet = (state: StanceState, rest: Measures | null): StanceState => {
  const feet = rest && feetOf(rest);
  return feet && !state.running && !state.leaving ? { ...state, restPct: feet } : state;
};

/** One frame in which the person was measured. */
export const stepStance = (test: StanceTest, before: StanceState, frame: StanceFrame): Stepped => {
  const feet = feetOf(frame.measures);
  if (before.phase === 'over' || !feet) return [before, []];
  const state = followFeet(before, frame.rest);
  const lift = { left: feet.left - state.restPct.left, right: feet.right - state.restPct.right };
  const remember = ([next, events]: Stepped): Stepped => [
    { ...next, last: { timeMs: frame.timeMs, pct: lift } },
    events,
  ];
  if (state.running) return remember(stepRunning(test, state, state.running, frame, lift));
  if (state.phase === 'ready') return remember(stepLeaving(test, state, frame, lift));
  if (frame.readyForMs < READY_MS) return remember([state, []]);
  return remember([{ ...state, phase: 'ready' }, [told('ready', frame.timeMs, nextLeg(test, state))]]);
};
