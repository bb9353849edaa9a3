import type { Side } from '../body/landmarks.ts';
import type { UnmeasurableReason } from '../body/view.ts';

export type ChairTestId = 'five-times-sit-to-stand' | 'thirty-second-chair-stand';
export type TestId = ChairTestId | 'single-leg-stance';

/**
 * How a test came to its end: by its protocol, stopped before that (by the person, or by the end of the recording), or void
 * because the view was lost.
 */
export type TestOutcome = 'done' | 'stopped' | 'void';

/** Whether the hands pushed off: at the thighs or the seat while rising. `not-seen`: the camera could not tell. */
export type Hands = 'free' | 'used' | 'not-seen';

/**
 * How far off a time may be, by cause, ms: the pictures at either end, the passage through the band in which the camera
 * cannot tell contact, and what is not known of the start (the camera's own delay, or where a movement begins).
 */
export interface TimeError {
  readonly framesMs: number;
  readonly bandMs: number;
  readonly startMs: number;
}

/** Both chair tests. Times are those of the recording. */
export interface ChairResult {
  readonly test: ChairTestId;
  readonly outcome: TestOutcome;
  /** Why the view was lost; null where it was not. */
  readonly reason: UnmeasurableReason | null;
  /** What the clock runs from: the beep, or, in a recording, in which no beep is heard, the first movement. */
  readonly clock: 'beep' | 'movement';
  readonly startMs: number | null;
  readonly endMs: number | null;
  /** Full stands. */
  readonly stands: number;
  /** Of those the last, where more than half-way up at the end counted (30 seconds). */
  readonly lastByHalf: boolean;
  /** Start to the last seat contact (five times); null where the test was not finished, and for 30 seconds. */
  readonly timeMs: number | null;
  readonly error: TimeError | null;
  /** Rises that came so close to full height, or to half-way, that they could have been judged otherwise. */
  readonly closeCalls: number;
  /** Rises that fell short of full height, and stands that did not begin on the seat. Not counted. */
  readonly notTall: number;
  readonly notSeated: number;
  /** Of all rises together; null where there was none. */
  readonly hands: Hands | null;
  /** In how many rises the hands pushed off. */
  readonly handRises: number;
}

/** One try on one leg. */
export interface StanceTry {
  /** The leg that stands. */
  readonly leg: Side;
  readonly startMs: number;
  readonly endMs: number;
  readonly heldMs: number;
  readonly error: TimeError;
  /** What ended it. A try that was stopped, or of which the view was lost, is not kept. */
  readonly ended: 'touched' | 'foot-moved' | 'arms-left' | 'cap' | 'stopped' | 'view-lost';
  /** Whether the arms were crossed on the chest, as the protocol has it; only then can they be seen to leave. */
  readonly arms: 'crossed' | 'open' | 'not-seen';
}

export interface StanceResult {
  readonly test: 'single-leg-stance';
  readonly outcome: TestOutcome;
  readonly reason: UnmeasurableReason | null;
  /** A stance has no reaction time in it: its clock runs from the foot leaving the floor. */
  readonly clock: 'foot-lift';
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly tries: readonly StanceTry[];
  /** The best try of each leg; null where none was kept. */
  readonly best: Readonly<Record<Side, StanceTry | null>>;
}

export type TestResult = ChairResult | StanceResult;

/** A try whose time counts. */
export const isKept = ({ ended }: StanceTry): boolean => ended !== 'stopped' && ended !== 'view-lost';

/** An error as it is kept: in whole ms, as the times are. */
export const wholeMs = ({ framesMs, bandMs, startMs }: TimeError): TimeError => ({
  framesMs: Math.round(framesMs),
  bandMs: Math.round(bandMs),
  startMs: Math.round(startMs),
});

/** Arithmetic. */
const TENTH_MS = 100;
/** The error of a time as it is shown: all causes together, in whole tenths of a second, never less than one. */
export const errorMsOf = ({ framesMs, bandMs, startMs }: TimeError): number =>
  Math.max(TENTH_MS, Math.ceil((framesMs + bandMs + startMs) / TENTH_MS) * TENTH_MS);
