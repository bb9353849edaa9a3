import type { SetEvent } from '../record/set-events.ts';
import { distance, midpoint, type Point } from '../maths/geometry.ts';
import { crossingMs, type Reading } from '../maths/numbers.ts';
import { hasAny, jointsOf, type Body } from '../body/landmark-set.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import type { Measures } from '../measure/measures.ts';
import { seenValue } from '../measure/readings.ts';
import { isKept, wholeMs, type StanceTry, type TestOutcome, type TimeError } from '../record/test-result.ts';
import { stanceResult } from './stance-result.ts';
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

/** A foot that has left the floor and is not surely up yet: when it left, and in how many frames it was seen up. */
interface Leaving {
  readonly leg: Side;
  readonly startMs: number;
  readonly upFrames: number;
}

/** How high each ankle is above its rest, in % of leg length. */
type Lift = Readonly<Record<Side, number>>;

/** What was seen in the frame before. */
interface LastLift {
  readonly timeMs: number;
  readonly pct: Lift;
}

/** What a stance test is doing: waiting for both feet to be down, for a foot to be lifted, timing a try, over. */
type StanceDoing =
  | { readonly phase: 'settling' }
  | { readonly phase: 'ready'; readonly leaving: Leaving | null; readonly last: LastLift }
  | { readonly phase: 'running'; readonly running: Running; readonly last: LastLift }
  | { readonly phase: 'over' };

export interface StanceState {
  readonly test: StanceTest;
  readonly doing: StanceDoing;
  /** How the ankles stand on both feet. */
  readonly restPct: Lift;
  readonly tries: readonly StanceTry[];
  /** When the first try began; null before it. */
  readonly startMs: number | null;
}

/** A stance test before its first frame. */
export const startStance = (test: StanceTest): StanceState => ({
  test,
  doing: { phase: 'settling' },
  restPct: { left: 0, right: 0 },
  tries: [],
  startMs: null,
});

/** Both feet down and still for this long before a foot is lifted: walking up is no try. A choice, unverified. */
const READY_MS = 500;
/**
 * A foot is up when its ankle is this much higher than at rest, and down below half of it, in % of leg length (the
 * exercise's own bands; table#single-leg-stance-count).
 */
const UP_PCT = 6;
const DOWN_PCT = 3;
/** In two frames: one may be a leap of the model (table#reading-leaping-track). */
const UP_FRAMES = 2;
/** As seat contact (clinical#tests-clock): a touch is one that lasts 100 ms. */
const TOUCH_MS = 100;
/** Shorter than this is a step. A choice, unverified. */
const SHORTEST_TRY_MS = 500;
/** The standing foot moves: two error bands of an ankle (3 % of leg length each), for as long as a fault of a fast move (table#rule-fault-time: 150 ms). */
const FOOT_MOVED_PCT = 6;
const FOOT_MOVED_MS = 150;
/**
 * Arms crossed: both wrists in front of the trunk, within its half width (0.325 trunk lengths, as `view.ts` has it) and
 * above the hips. A wrist further out than half a trunk for 300 ms (table#rule-fault-time) has left. Geometry, not measured on people.
 */
const CROSSED_WITHIN = 0.33;
const ARM_OUT_FROM = 0.5;
const ARM_OUT_MS = 300;
const LONGEST_BAND_MS = 300;
/**
 * Where the foot leaves the floor is read off the height of the ankle, which rises before the toes do. A choice,
 * unverified.
 */
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

/** When a foot's height crosses the level of the floor between two frames, and how long the foot takes through its error band. */
const crossing = (
  last: Reading,
  now: Reading,
): { readonly atMs: number; readonly frameMs: number; readonly bandMs: number } => {
  const frameMs = now.timeMs - last.timeMs;
  const change = Math.abs(now.value - last.value);
  return {
    atMs: crossingMs(last, now, DOWN_PCT),
    frameMs,
    bandMs: change > 0 ? Math.min(LONGEST_BAND_MS, (DOWN_PCT * frameMs) / change) : LONGEST_BAND_MS,
  };
};

type Stepped = readonly [StanceState, readonly SetEvent[]];

const keptOf = (state: StanceState, leg: Side): readonly StanceTry[] =>
  state.tries.filter((tried) => tried.leg === leg && isKept(tried));

/** Nothing more is asked of a leg after its tries, or after one to the cap. */
const isLegDone = (state: StanceState, leg: Side): boolean => {
  const kept = keptOf(state, leg);
  return kept.length >= state.test.tries || kept.some(({ ended }) => ended === 'cap');
};

/** The leg to stand on next, in turns so that the other one rests; null where both are done. */
const nextLeg = (state: StanceState): Side | null => {
  const open = SIDES.filter((leg) => !isLegDone(state, leg));
  return open.reduce<Side | null>(
    (least, leg) => (least === null || keptOf(state, leg).length < keptOf(state, least).length ? leg : least),
    null,
  );
};

const phaseEvent = (phase: 'ready' | 'running', timeMs: number, leg: Side | null): SetEvent => ({
  kind: 'test-told',
  timeMs,
  test: 'single-leg-stance',
  phase,
  leg,
});

const over = (state: StanceState, outcome: TestOutcome, reason: UnmeasurableReason | null, endMs: number): Stepped => {
  const { tries, startMs } = state;
  const result = stanceResult(tries, { outcome, reason, startMs, endMs: Math.round(endMs) });
  return [{ ...state, doing: { phase: 'over' } }, [{ kind: 'test-ended', timeMs: endMs, result }]];
};

/** How a try ends: when, how long the frame took in which that was seen, and how long the foot took through its error band. */
interface TryEnd {
  readonly ended: StanceTry['ended'];
  readonly atMs: number;
  readonly frameMs: number;
  readonly bandMs: number;
  /** The time of the frame that ends it. */
  readonly nowMs: number;
}

/** Ends the try that runs. One that was only a step is forgotten. */
const endTry = (state: StanceState, { leg, arms, ...running }: Running, end: TryEnd): Stepped => {
  const heldMs = end.atMs - running.startMs;
  const idle: StanceState = { ...state, doing: { phase: 'settling' } };
  if (end.ended !== 'view-lost' && end.ended !== 'stopped' && heldMs < SHORTEST_TRY_MS) return [idle, []];
  const error: TimeError = {
    framesMs: running.startFrameMs + end.frameMs,
    bandMs: running.startBandMs + end.bandMs,
    startMs: START_ERROR_MS,
  };
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
  if (nextLeg(next) !== null) return [next, [event]];
  const [ended, more] = over(next, 'done', null, end.nowMs);
  return [ended, [event, ...more]];
};

/** Ends the try that runs, if one does, because of what happened to the whole test. */
const breakOff = (state: StanceState, ended: 'view-lost' | 'stopped', nowMs: number): Stepped =>
  state.doing.phase === 'running'
    ? endTry(state, state.doing.running, { ended, atMs: nowMs, frameMs: 0, bandMs: 0, nowMs })
    : [state, []];

/** The view was lost for too long: the try under way is void and may be done again. */
export const loseTry = (state: StanceState, nowMs: number): Stepped => breakOff(state, 'view-lost', nowMs);

/** Ends the test before its protocol does; a try under way is reported and not kept. */
export const endStance = (state: StanceState, nowMs: number): Stepped => {
  if (state.doing.phase === 'over') return [state, []];
  const [idle, events] = breakOff(state, 'stopped', nowMs);
  const [ended, more] = over(idle, 'stopped', null, nowMs);
  return [ended, [...events, ...more]];
};

/** A frame of a try: it goes on, or ends where the lifted foot touches, the standing one moves, an arm leaves, or the cap is reached. */
const stepRunning = (
  state: StanceState,
  { running: before, last }: Extract<StanceDoing, { phase: 'running' }>,
  frame: StanceFrame,
  lift: Lift,
): Stepped => {
  const { timeMs: nowMs, points } = frame;
  const lifted = otherSide(before.leg);
  const now: Reading = { timeMs: nowMs, value: lift[lifted] };
  const isDown = now.value <= DOWN_PCT;
  const hasMoved = distance(footOf(points, before.leg), before.foot) > (FOOT_MOVED_PCT / 100) * before.legPx;
  const isArmOut = before.arms === 'crossed' && (armOut(frame) ?? 0) > ARM_OUT_FROM;
  const running: Running = {
    ...before,
    downSince: isDown ? (before.downSince ?? crossing({ timeMs: last.timeMs, value: last.pct[lifted] }, now)) : null,
    movedSinceMs: hasMoved ? (before.movedSinceMs ?? nowMs) : null,
    armsOutSinceMs: isArmOut ? (before.armsOutSinceMs ?? nowMs) : null,
  };
  const { downSince, movedSinceMs, armsOutSinceMs } = running;
  const frameMs = nowMs - last.timeMs;
  const capMs = before.startMs + state.test.capMs;
  const stop = (end: Omit<TryEnd, 'nowMs'>): Stepped => endTry(state, running, { ...end, nowMs });
  if (downSince && nowMs - downSince.atMs >= TOUCH_MS) return stop({ ended: 'touched', ...downSince });
  if (movedSinceMs !== null && nowMs - movedSinceMs >= FOOT_MOVED_MS)
    return stop({ ended: 'foot-moved', atMs: movedSinceMs, frameMs, bandMs: 0 });
  if (armsOutSinceMs !== null && nowMs - armsOutSinceMs >= ARM_OUT_MS)
    return stop({ ended: 'arms-left', atMs: armsOutSinceMs, frameMs, bandMs: 0 });
  if (nowMs >= capMs) return stop({ ended: 'cap', atMs: capMs, frameMs: 0, bandMs: 0 });
  return [{ ...state, doing: { phase: 'running', running, last: { timeMs: nowMs, pct: lift } } }, []];
};

/** A foot on its way up: when it left the floor, and whether it is surely up now. */
const stepReady = (
  state: StanceState,
  { leaving: before, last }: Extract<StanceDoing, { phase: 'ready' }>,
  frame: StanceFrame,
  lift: Lift,
): Stepped => {
  const { timeMs: nowMs, points } = frame;
  const lastNow: LastLift = { timeMs: nowMs, pct: lift };
  const waiting = (leaving: Leaving | null): StanceState => ({
    ...state,
    doing: { phase: 'ready', leaving, last: lastNow },
  });
  const lifted = lift.left >= lift.right ? 'left' : 'right';
  const leg = otherSide(lifted);
  if (lift[lifted] <= DOWN_PCT || isLegDone(state, leg)) return [waiting(null), []];
  const same = before?.leg === leg ? before : null;
  const left = crossing({ timeMs: last.timeMs, value: last.pct[lifted] }, { timeMs: nowMs, value: lift[lifted] });
  const startMs = same?.startMs ?? left.atMs;
  const upFrames = (same?.upFrames ?? 0) + (lift[lifted] >= UP_PCT ? 1 : 0);
  if (upFrames < UP_FRAMES) return [waiting({ leg, startMs, upFrames }), []];
  const running: Running = {
    leg,
    startMs,
    startFrameMs: left.frameMs,
    startBandMs: left.bandMs,
    foot: footOf(points, leg),
    legPx: legPxOf(points, leg),
    arms: armsOf(frame),
    downSince: null,
    movedSinceMs: null,
    armsOutSinceMs: null,
  };
  return [
    { ...state, doing: { phase: 'running', running, last: lastNow }, startMs: state.startMs ?? Math.round(startMs) },
    [phaseEvent('running', nowMs, leg)],
  ];
};

/** Both feet are down; once they have been for a moment, a foot may be lifted. */
const stepSettling = (state: StanceState, { timeMs, readyForMs }: StanceFrame, lift: Lift): Stepped => {
  if (readyForMs < READY_MS) return [state, []];
  return [
    { ...state, doing: { phase: 'ready', leaving: null, last: { timeMs, pct: lift } } },
    [phaseEvent('ready', timeMs, nextLeg(state))],
  ];
};

/** Until a foot leaves the floor, how the ankles stand follows the person's own rest pose. */
const followFeet = (state: StanceState, rest: Measures | null): StanceState => {
  const { doing } = state;
  const isDown = doing.phase === 'settling' || (doing.phase === 'ready' && !doing.leaving);
  const feet = isDown && rest ? feetOf(rest) : null;
  return feet ? { ...state, restPct: feet } : state;
};

/** One frame in which the person was measured. */
export const stepStance = (before: StanceState, frame: StanceFrame): Stepped => {
  const feet = feetOf(frame.measures);
  if (!feet) return [before, []];
  const state = followFeet(before, frame.rest);
  const lift = { left: feet.left - state.restPct.left, right: feet.right - state.restPct.right };
  const { doing } = state;
  switch (doing.phase) {
    case 'settling':
      return stepSettling(state, frame, lift);
    case 'ready':
      return stepReady(state, doing, frame, lift);
    case 'running':
      return stepRunning(state, doing, frame, lift);
    case 'over':
      return [state, []];
  }
};
