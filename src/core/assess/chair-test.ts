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

export interface ChairOptions {
  readonly clock: ChairResult['clock'];
  /** One stand before the clock runs: the protocol has it, and it tells how tall the person stands. */
  readonly practise: boolean;
  /** How tall the person stands, from an earlier attempt; then there is nothing left to practise. */
  readonly own: Tall | null;
}

/**
 * When the clock began, and how far off that moment may be: by the time between two pictures, and by what is not known of a
 * beep or of a first movement.
 */
interface Start {
  readonly atMs: number;
  readonly framesMs: number;
  readonly errorMs: number;
}

/**
 * What a chair test is doing: getting to know the seat, one practice stand (where the app leads), sitting ready for the beep, the
 * test itself, over.
 */
type ChairDoing =
  | { readonly phase: 'settling' }
  | { readonly phase: 'practise' | 'ready'; readonly seat: Seat }
  | { readonly phase: 'running'; readonly seat: Seat; readonly start: Start }
  | { readonly phase: 'over' };

/** The phases of a timed test. */
export type ChairPhase = ChairDoing['phase'];

/** What was counted so far: see `ChairResult`. */
type Tally = Pick<ChairResult, 'stands' | 'closeCalls' | 'notTall' | 'notSeated' | 'handRises' | 'hands'>;

export interface ChairState {
  readonly test: ChairTest;
  readonly options: ChairOptions;
  readonly doing: ChairDoing;
  /** How tall the person stands, as far as that is known. */
  readonly own: Tall | null;
  readonly cycle: Cycle;
  readonly tally: Tally;
}

/** A chair test before its first frame. */
export const startChair = (test: ChairTest, options: ChairOptions): ChairState => ({
  test,
  options,
  doing: { phase: 'settling' },
  own: options.own,
  cycle: NO_CYCLE,
  tally: { stands: 0, closeCalls: 0, notTall: 0, notSeated: 0, handRises: 0, hands: null },
});

/**
 * What is not known of the start: of a beep the camera's own delay (webcams: up to a tenth of a second), and as much of
 * a first movement, which is seen only once the trunk leans. A choice, unverified.
 */
const START_ERROR_MS = 100;
/**
 * Nobody reacts to a beep sooner than this: somebody who has left the seat by then did not wait for the beep. A choice,
 * unverified.
 */
const FALSE_START_MS = 100;

type Stepped = readonly [ChairState, readonly SetEvent[]];

const phaseEvent = (test: ChairTest, phase: 'practise' | 'ready' | 'running', timeMs: number): SetEvent => ({
  kind: 'test-told',
  timeMs,
  test: test.id,
  phase,
  leg: null,
});

/** The clock runs from `atMs` on: the beep as it is heard. Nothing happens where the person does not sit ready. */
export const signalChair = (state: ChairState, atMs: number): Stepped => {
  const { test, doing, cycle } = state;
  if (doing.phase !== 'ready' || cycle.rise) return [state, []];
  const start: Start = { atMs, framesMs: 0, errorMs: START_ERROR_MS };
  return [{ ...state, doing: { phase: 'running', seat: doing.seat, start } }, [phaseEvent(test, 'running', atMs)]];
};

/**
 * Adds what the hands did in one rise. Hands that were used in one rise were used; one rise in which they were not seen
 * leaves it open for the whole test.
 */
const withHands = (tally: Tally, hands: Hands): Tally => {
  const all = [tally.hands, hands];
  return {
    ...tally,
    hands: all.includes('used') ? 'used' : all.includes('not-seen') ? 'not-seen' : 'free',
    handRises: tally.handRises + (hands === 'used' ? 1 : 0),
  };
};

interface Ending {
  readonly outcome: TestOutcome;
  readonly reason: UnmeasurableReason | null;
  readonly endMs: number;
  /** Whether the last stand counted by being more than half-way up. */
  readonly lastByHalf?: boolean;
  /** How far off the time is; without it the test has no time. */
  readonly error?: TimeError;
}

const end = (state: ChairState, { outcome, reason, endMs, lastByHalf = false, error }: Ending): Stepped => {
  const { test, options, doing, tally } = state;
  const startMs = doing.phase === 'running' ? doing.start.atMs : null;
  const result: ChairResult = {
    test: test.id,
    outcome,
    reason,
    clock: options.clock,
    startMs: startMs === null ? null : Math.round(startMs),
    endMs: Math.round(endMs),
    stands: tally.stands,
    lastByHalf,
    timeMs: error && startMs !== null ? Math.round(endMs - startMs) : null,
    error: error ? wholeMs(error) : null,
    closeCalls: tally.closeCalls,
    notTall: tally.notTall,
    notSeated: tally.notSeated,
    hands: tally.hands,
    handRises: tally.handRises,
  };
  return [{ ...state, doing: { phase: 'over' } }, [{ kind: 'test-ended', timeMs: endMs, result }]];
};

/** Ends the test before its protocol does. */
export const endChair = (state: ChairState, ending: Pick<Ending, 'outcome' | 'reason' | 'endMs'>): Stepped =>
  state.doing.phase === 'over' ? [state, []] : end(state, ending);

const countStand = (state: ChairState, atMs: number): Stepped => {
  const stands = state.tally.stands + 1;
  return [{ ...state, tally: { ...state.tally, stands } }, [{ kind: 'test-counted', timeMs: atMs, count: stands }]];
};

/**
 * More than half-way up at the end counts. Nearer to half-way than this, the last stand could have been judged
 * otherwise (clinical#test-thirty-second-chair-stand, clinical#tests-clock).
 */
const HALF_CLOSE_PCT = 5;

/** The time is up: more than half-way up counts as a stand. */
const timeUp = (state: ChairState, seat: Seat, frame: ChairFrame, endMs: number): Stepped => {
  const height = heightAt(state.cycle, frame, endMs);
  const halfPct = halfWayPct(seat, state.own);
  const lastByHalf = height !== null && height.rising && height.pct > halfPct;
  const isClose = height !== null && height.rising && Math.abs(height.pct - halfPct) < HALF_CLOSE_PCT;
  const hands = handsUnderWay(state.cycle);
  const tally = { ...state.tally, closeCalls: state.tally.closeCalls + (isClose ? 1 : 0) };
  const next: ChairState = { ...state, tally: hands ? withHands(tally, hands) : tally };
  const [counted, events] = lastByHalf ? countStand(next, endMs) : [next, []];
  const [last, ended] = end(counted, { outcome: 'done', reason: null, endMs, lastByHalf });
  return [last, [...events, ...ended]];
};

/** The person sits again after a rise of the test. */
const sitAgain = (state: ChairState, start: Start, event: Extract<CycleEvent, { kind: 'sat' }>): Stepped => {
  const { test, tally } = state;
  const { contact, isFull, isAttempt, isClose, hands, notSeated, top } = event;
  const after: Tally = {
    ...tally,
    closeCalls: tally.closeCalls + (isClose ? 1 : 0),
    notTall: tally.notTall + (!isFull && isAttempt ? 1 : 0),
    notSeated: tally.notSeated + notSeated,
  };
  const next: ChairState = {
    ...state,
    own: isFull && top ? taller(state.own, top) : state.own,
    tally: isAttempt ? withHands(after, hands) : after,
  };
  if (test.end.kind !== 'stands' || after.stands < test.end.count) return [next, []];
  const error: TimeError = {
    framesMs: start.framesMs + contact.frameMs,
    bandMs: contact.bandMs,
    startMs: start.errorMs,
  };
  return end(next, { outcome: 'done', reason: null, endMs: contact.atMs, error });
};

/** The person leaves the seat while the test runs: too early, before the beep, or on the way to the next stand. */
const leaveSeat = (state: ChairState, seat: Seat, start: Start, atMs: number): Stepped => {
  const { test, options, tally } = state;
  const isEarly = options.clock === 'beep' && tally.stands === 0 && atMs < start.atMs + FALSE_START_MS;
  return isEarly ? [{ ...state, doing: { phase: 'ready', seat } }, [phaseEvent(test, 'ready', atMs)]] : [state, []];
};

/** What follows from something that the person has done. */
const applyEvent = (state: ChairState, event: CycleEvent): Stepped => {
  const { test, options, doing } = state;
  switch (doing.phase) {
    case 'settling':
    case 'over':
      return [state, []];
    case 'practise':
      if (event.kind !== 'sat' || !event.top) return [state, []];
      return [
        { ...state, doing: { phase: 'ready', seat: doing.seat }, own: event.top },
        [phaseEvent(test, 'ready', event.contact.atMs)],
      ];
    case 'ready': {
      if (event.kind !== 'left-seat' || options.clock === 'beep') return [state, []];
      const start: Start = { atMs: event.stillMs, framesMs: event.frameMs, errorMs: START_ERROR_MS };
      return [
        { ...state, doing: { phase: 'running', seat: doing.seat, start } },
        [phaseEvent(test, 'running', event.stillMs)],
      ];
    }
    case 'running':
      switch (event.kind) {
        case 'stood':
          return countStand(state, event.atMs);
        case 'sat':
          return sitAgain(state, doing.start, event);
        case 'left-seat':
          return leaveSeat(state, doing.seat, doing.start, event.atMs);
      }
  }
};

/**
 * Until the first rise of the test the seat follows the person's own rest pose. When the person sits for the first time, the
 * next phase begins.
 */
const followSeat = (state: ChairState, rest: Measures | null, frame: ChairFrame): Stepped => {
  const { test, options, doing, own, cycle, tally } = state;
  const hasRisen = doing.phase === 'running' && tally.stands + tally.notTall > 0;
  const seat = rest && !hasRisen && !cycle.rise ? seatFrom(rest, frame.near) : null;
  if (!seat || doing.phase === 'over') return [state, []];
  if (doing.phase !== 'settling') return [{ ...state, doing: { ...doing, seat } }, []];
  const phase = options.practise && !own ? 'practise' : 'ready';
  return [{ ...state, doing: { phase, seat } }, [phaseEvent(test, phase, frame.timeMs)]];
};

/** When the time is up; never in a test that ends after a number of stands. */
const timeUpMs = (test: ChairTest, start: Start): number =>
  test.end.kind === 'time' ? start.atMs + test.end.ms : Infinity;

/** One frame in which the person was measured. `rest`: the rest pose, once it is known. */
export const stepChair = (before: ChairState, frame: ChairFrame, rest: Measures | null): Stepped => {
  const [state, settled] = followSeat(before, rest, frame);
  const { test, doing } = state;
  if (doing.phase === 'settling' || doing.phase === 'over') return [state, settled];
  if (doing.phase === 'running' && frame.timeMs >= timeUpMs(test, doing.start))
    return timeUp(state, doing.seat, frame, timeUpMs(test, doing.start));
  const [cycle, happened] = stepCycle(state.cycle, frame, doing.seat, state.own);
  let next: ChairState = { ...state, cycle };
  const events = [...settled];
  for (const event of happened) {
    const [applied, more] = applyEvent(next, event);
    next = applied;
    events.push(...more);
  }
  return [next, events];
};
