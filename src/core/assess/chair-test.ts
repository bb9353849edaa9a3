import {
  halfWayPct,
  handsUnderWay,
  heightAt,
  NO_CYCLE,
  seatFrom,
  stepCycle,
  taller,
  type ChairFrame,
  type Cycle,
  type CycleEvent,
  type Seat,
  type Tall,
} from './chair-cycle.ts';
import type { SetEvent } from '../record/set-events.ts';
import type { Measures } from '../measure/measures.ts';
import { wholeMs, type ChairResult, type Hands, type TestOutcome, type TimeError } from '../record/test-result.ts';
import type { ChairTest } from './timed-tests.ts';
import type { UnmeasurableReason } from '../body/view.ts';

/**
 * Getting to know the seat, one practice stand (where the app leads), sitting ready for the beep, the test itself, over.
 */
export type ChairPhase = 'settling' | 'practise' | 'ready' | 'running' | 'over';

export interface ChairState {
  readonly phase: ChairPhase;
  readonly seat: Seat | null;
  readonly own: Tall | null;
  readonly cycle: Cycle;
  readonly startMs: number | null;
  readonly start: Omit<TimeError, 'bandMs'>;
  readonly stands: number;
  readonly closeCalls: number;
  readonly notTall: number;
  readonly notSeated: number;
  readonly handRises: number;
  readonly hands: Hands | null;
}

export interface ChairOptions {
  readonly clock: ChairResult['clock'];
  /** One stand before the clock runs: the protocol has it, and it tells how tall the person stands. */
  readonly practise: boolean;
  /** How tall the person stands, from an earlier attempt; then there is nothing left to practise. */
  readonly own: Tall | null;
}

export const startChair = ({ own }: ChairOptions): ChairState => ({
  phase: 'settling',
  seat: null,
  own,
  cycle: NO_CYCLE,
  startMs: null,
  start: { framesMs: 0, startMs: 0 },
  stands: 0,
  closeCalls: 0,
  notTall: 0,
  notSeated: 0,
  handRises: 0,
  hands: null,
});

/** What is not known of the start: of a beep the camera's own delay (webcams: up to a tenth of a second); of a first movement, which is seen once the trunk leans, as much. */
const START_ERROR_MS = 100;
/** Nobody reacts to a beep sooner: who left the seat by then did not wait for it. */
const FALSE_START_MS = 100;

type Stepped = readonly [ChairState, readonly SetEvent[]];

const told = (test: ChairTest, phase: 'practise' | 'ready' | 'running', timeMs: number): SetEvent => ({
  kind: 'test-told',
  timeMs,
  test: test.id,
  phase,
  leg: null,
});

/** The clock runs from `atMs` on: the beep as it is heard. Nothing where the person does not sit ready. */
export const signalChair = (test: ChairTest, state: ChairState, atMs: number): Stepped =>
  state.phase === 'ready' && !state.cycle.rise
    ? [
        { ...state, phase: 'running', startMs: atMs, start: { framesMs: 0, startMs: START_ERROR_MS } },
        [told(test, 'running', atMs)],
      ]
    : [state, []];

/** Used once is used; and one rise in which they were not seen leaves it open. */
const handsAfter = (state: ChairState, hands: Hands): Pick<ChairState, 'hands' | 'handRises'> => {
  const all = [state.hands, hands];
  return {
    hands: all.includes('used') ? 'used' : all.includes('not-seen') ? 'not-seen' : 'free',
    handRises: state.handRises + (hands === 'used' ? 1 : 0),
  };
};

interface Ending {
  readonly outcome: TestOutcome;
  readonly reason: UnmeasurableReason | null;
  readonly endMs: number;
  readonly lastByHalf?: boolean;
  readonly error?: TimeError;
}

const over = (
  test: ChairTest,
  { clock }: ChairOptions,
  state: ChairState,
  { outcome, reason, endMs, lastByHalf = false, error }: Ending,
): Stepped => {
  const { startMs, stands, closeCalls, notTall, notSeated, hands, handRises } = state;
  const result: ChairResult = {
    test: test.id,
    outcome,
    reason,
    clock,
    startMs: startMs === null ? null : Math.round(startMs),
    endMs: Math.round(endMs),
    stands,
    lastByHalf,
    timeMs: error && startMs !== null ? Math.round(endMs - startMs) : null,
    error: error ? wholeMs(error) : null,
    closeCalls,
    notTall,
    notSeated,
    hands,
    handRises,
  };
  return [{ ...state, phase: 'over' }, [{ kind: 'test-ended', timeMs: endMs, result }]];
};

/** Ends the test before its protocol does. */
export const endChair = (
  test: ChairTest,
  options: ChairOptions,
  state: ChairState,
  end: Pick<Ending, 'outcome' | 'reason' | 'endMs'>,
): Stepped => (state.phase === 'over' ? [state, []] : over(test, options, state, end));

const count = (state: ChairState, atMs: number): Stepped => {
  const stands = state.stands + 1;
  return [{ ...state, stands }, [{ kind: 'test-counted', timeMs: atMs, count: stands }]];
};

/** Half-way up at the end counts; within the seat's own band of half-way it could have been told otherwise. */
const HALF_CLOSE_PCT = 5;

/** The time is up: more than half-way up counts as a stand. */
const timeUp = (
  test: ChairTest,
  options: ChairOptions,
  state: ChairState,
  frame: ChairFrame,
  endMs: number,
): Stepped => {
  const height = heightAt(state.cycle, frame, endMs);
  const halfPct = state.seat ? halfWayPct(state.seat, state.own) : Infinity;
  const lastByHalf = height !== null && height.rising && height.pct > halfPct;
  const isClose = height !== null && height.rising && Math.abs(height.pct - halfPct) < HALF_CLOSE_PCT;
  const hands = handsUnderWay(state.cycle);
  const next: ChairState = {
    ...state,
    closeCalls: state.closeCalls + (isClose ? 1 : 0),
    ...(hands ? handsAfter(state, hands) : {}),
  };
  const [counted, told] = lastByHalf ? count(next, endMs) : [next, []];
  const [last, ended] = over(test, options, counted, { outcome: 'done', reason: null, endMs, lastByHalf });
  return [last, [...told, ...ended]];
};

const sat = (
  test: ChairTest,
  options: ChairOptions,
  state: ChairState,
  event: Extract<CycleEvent, { kind: 'sat' }>,
): Stepped => {
  const { contact, isFull } = event;
  const next: ChairState = {
    ...state,
    own: isFull && event.top ? taller(state.own, event.top) : state.own,
    closeCalls: state.closeCalls + (event.isClose ? 1 : 0),
    notTall: state.notTall + (!isFull && event.isAttempt ? 1 : 0),
    notSeated: state.notSeated + event.notSeated,
    ...(event.isAttempt ? handsAfter(state, event.hands) : {}),
  };
  if (test.end.kind !== 'stands' || next.stands < test.end.count) return [next, []];
  const error: TimeError = {
    framesMs: state.start.framesMs + contact.frameMs,
    bandMs: contact.bandMs,
    startMs: state.start.startMs,
  };
  return over(test, options, next, { outcome: 'done', reason: null, endMs: contact.atMs, error });
};

const hear = (test: ChairTest, options: ChairOptions, state: ChairState, event: CycleEvent): Stepped => {
  switch (state.phase) {
    case 'settling':
    case 'over':
      return [state, []];
    case 'practise':
      if (event.kind !== 'sat' || !event.top) return [state, []];
      return [{ ...state, phase: 'ready', own: event.top }, [told(test, 'ready', event.contact.atMs)]];
    case 'ready': {
      if (event.kind !== 'left-seat' || options.clock === 'beep') return [state, []];
      const start = { framesMs: event.frameMs, startMs: START_ERROR_MS };
      return [{ ...state, phase: 'running', startMs: event.stillMs, start }, [told(test, 'running', event.stillMs)]];
    }
    case 'running': {
      if (event.kind === 'stood') return count(state, event.atMs);
      if (event.kind === 'sat') return sat(test, options, state, event);
      const isEarly =
        options.clock === 'beep' && state.stands === 0 && event.atMs < (state.startMs ?? 0) + FALSE_START_MS;
      return isEarly ? [{ ...state, phase: 'ready', startMs: null }, [told(test, 'ready', event.atMs)]] : [state, []];
    }
  }
};

/** Until the first rise of the test, the seat follows the person's own rest pose. */
const followSeat = (state: ChairState, rest: Measures | null, frame: ChairFrame): ChairState => {
  const hasRisen = state.phase === 'running' && state.stands + state.notTall > 0;
  if (hasRisen || state.cycle.rise || !rest) return state;
  return { ...state, seat: seatFrom(rest, frame.near) ?? state.seat };
};

/** One frame in which the person was measured. `rest`: the rest pose, once it is known. */
export const stepChair = (
  test: ChairTest,
  options: ChairOptions,
  before: ChairState,
  frame: ChairFrame,
  rest: Measures | null,
): Stepped => {
  const state = followSeat(before, rest, frame);
  if (!state.seat || state.phase === 'over') return [state, []];
  const upMs = test.end.kind === 'time' && state.startMs !== null ? state.startMs + test.end.ms : Infinity;
  if (state.phase === 'running' && frame.timeMs >= upMs) return timeUp(test, options, state, frame, upMs);
  const events: SetEvent[] = [];
  let next = state;
  if (state.phase === 'settling') {
    const phase = options.practise && !options.own ? 'practise' : 'ready';
    next = { ...state, phase };
    events.push(told(test, phase, frame.timeMs));
  }
  const [cycle, happened] = stepCycle(next.cycle, frame, state.seat, next.own);
  next = { ...next, cycle };
  for (const event of happened) {
    const [heard, more] = hear(test, options, next, event);
    next = heard;
    events.push(...more);
  }
  return [next, events];
};
