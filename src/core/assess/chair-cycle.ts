import type { Side } from '../body/landmarks.ts';
import { clampShare, crossingMs, median, type Reading } from '../maths/numbers.ts';
import type { Measures } from '../measure/measures.ts';
import { seenValue } from '../measure/readings.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';
import type { Hands } from '../record/test-result.ts';

/** How somebody sits before the start: hip height in % of leg length, the trunk's lean, how near each hand is to its thigh in % of trunk length. */
export interface Seat {
  readonly pct: number;
  readonly trunkDeg: number | null;
  readonly handPct: Readonly<Record<Side, number | null>>;
}

/** How somebody stands at their tallest. */
export interface Tall {
  readonly pct: number;
  readonly hipDeg: number;
  readonly kneeDeg: number;
}

/** One frame of somebody on or off a chair. */
export interface ChairFrame {
  readonly timeMs: number;
  readonly measures: Measures;
  /** The side nearer to the camera. */
  readonly near: Side | null;
}

interface Rise {
  readonly peakPct: number;
  /** The frames at the top, within `TOP_PCT` of the highest. */
  readonly top: readonly Tall[];
  readonly fullFrames: number;
  readonly isFull: boolean;
  /** By how much, at best, both angles were past their limits; negative short of them. */
  readonly marginDeg: number;
  /** How low the hips came since the person stood at full height. To come up again without having touched the seat is no new stand. */
  readonly lowPct: number;
  readonly notSeated: number;
  readonly risingMs: number;
  readonly handMs: Readonly<Record<Side, { readonly seenMs: number; readonly nearMs: number }>>;
}

/**
 * A seat contact: when the hips were in the middle of the seat's band (`atMs`), when they came into it (`sinceMs`), how long
 * they take through all of it at their speed, and the time of the frame in which they came into it.
 */
export interface Contact {
  readonly atMs: number;
  readonly sinceMs: number;
  readonly bandMs: number;
  readonly frameMs: number;
}

/**
 * Where somebody is between seat and full height. `contact`: the hips have come into the seat's band, not long enough ago to
 * be sitting. `stillMs`: the last moment at which the person sat still.
 */
export interface Cycle {
  readonly rise: Rise | null;
  readonly contact: Contact | null;
  readonly wasSeated: boolean;
  readonly last: Reading | null;
  readonly stillMs: number | null;
}

export const NO_CYCLE: Cycle = { rise: null, contact: null, wasSeated: false, last: null, stillMs: null };

export type CycleEvent =
  | { readonly kind: 'left-seat'; readonly atMs: number; readonly stillMs: number; readonly frameMs: number }
  /** Full height is reached. */
  | { readonly kind: 'stood'; readonly atMs: number }
  | {
      readonly kind: 'sat';
      readonly contact: Contact;
      readonly isFull: boolean;
      readonly isClose: boolean;
      readonly notSeated: number;
      readonly hands: Hands;
      /** Null where the rise did not come near standing. */
      readonly top: Tall | null;
      /** At least a quarter of the way: less is shifting on the seat. */
      readonly isAttempt: boolean;
    };

/** Seated: hip height within 5 % of the start for 100 ms (clinical#tests-clock). */
const SEAT_PCT = 5;
const CONTACT_MS = 100;
/** Tall: hip and knee within 12 of the own stand; before that is known both at least 155 (table#sit-to-stand-count). */
const TALL_DEG = 12;
const TALL_UNKNOWN_DEG = 155;
/**
 * Full height is believed when it is seen in this many frames in a row: a single frame may be a leap of the model
 * (table#reading-leaping-track).
 */
const FULL_FRAMES = 2;
/** Nearer to its limit than the hysteresis of table#rule-hysteresis, a rise could have been told otherwise. */
const CLOSE_DEG = 5;
const TOP_PCT = 3;
/** Hip height of somebody who stands with straight legs, in % of leg length. Geometry. */
const STRAIGHT_PCT = 100;
/** This share of the way up is standing, a quarter of it an attempt (table#sit-to-stand-count, table#rule-attempt). */
const STANDING_SHARE = 0.8;
const ATTEMPT_SHARE = 0.25;
/** Sitting still: half the seat's band, and the trunk's lean within a camera's error (clinical#camera-error: from 3 on). */
const STILL_PCT = 2.5;
const STILL_TRUNK_DEG = 3;
const LONGEST_BAND_MS = 300;
/**
 * A hand on the thigh or the seat: a wrist lies about a hand's breadth from the line through hip and knee, a fifth of the
 * trunk. Arms crossed on the chest come as near as a quarter when the trunk leans far; so hands that were down there before
 * the start are told up to a quarter, others up to a fifth. Geometry, not measured on people.
 */
const HAND_PCT = 20;
const HAND_DOWN_PCT = 25;
const HAND_STARTS_DOWN_PCT = 30;
/** A fault of a fast move lasts 150 ms (table#rule-fault-time); so does pushing off. */
const HAND_MS = 150;

const SIDES = ['left', 'right'] as const;

/** The value of the side nearer to the camera, or of the other where that is hidden. */
export const nearValue = (
  { measures, near }: Pick<ChairFrame, 'measures' | 'near'>,
  measure: SidedMeasure,
): number | null => {
  const first = near ?? 'left';
  return seenValue(measures, measure, first) ?? seenValue(measures, measure, first === 'left' ? 'right' : 'left');
};

/** Reads the seat off the rest pose; null where the hips were not seen. */
export const seatFrom = (rest: Measures, near: Side | null): Seat | null => {
  const frame = { timeMs: rest.timeMs, measures: rest, near };
  const pct = nearValue(frame, 'stand');
  if (pct === null) return null;
  const hand = (side: Side): number | null => rest[side].handToThigh ?? null;
  return { pct, trunkDeg: rest.trunk, handPct: { left: hand('left'), right: hand('right') } };
};

/** Hip height half-way between the seat and full height. */
export const halfWayPct = (seat: Seat, own: Tall | null): number => (seat.pct + (own?.pct ?? STRAIGHT_PCT)) / 2;

/** The higher of two stands: somebody who did not stretch the first time is not held to that. */
export const taller = (one: Tall | null, other: Tall): Tall =>
  one
    ? {
        pct: Math.max(one.pct, other.pct),
        hipDeg: Math.max(one.hipDeg, other.hipDeg),
        kneeDeg: Math.max(one.kneeDeg, other.kneeDeg),
      }
    : other;

const beginRise = (): Rise => ({
  peakPct: -Infinity,
  top: [],
  fullFrames: 0,
  isFull: false,
  marginDeg: -Infinity,
  lowPct: Infinity,
  notSeated: 0,
  risingMs: 0,
  handMs: { left: { seenMs: 0, nearMs: 0 }, right: { seenMs: 0, nearMs: 0 } },
});

const stepHand = (
  before: Rise['handMs'][Side],
  { measures }: ChairFrame,
  seat: Seat,
  side: Side,
  dtMs: number,
): Rise['handMs'][Side] => {
  const pct = seenValue(measures, 'handToThigh', side);
  if (pct === null) return before;
  const isDown = (seat.handPct[side] ?? Infinity) <= HAND_STARTS_DOWN_PCT;
  const isNear = pct <= (isDown ? HAND_DOWN_PCT : HAND_PCT);
  return { seenMs: before.seenMs + dtMs, nearMs: before.nearMs + (isNear ? dtMs : 0) };
};

const stepRise = (rise: Rise, frame: ChairFrame, pct: number, seat: Seat, own: Tall | null, dtMs: number): Rise => {
  const hipDeg = nearValue(frame, 'hip');
  const kneeDeg = nearValue(frame, 'knee');
  const peakPct = Math.max(rise.peakPct, pct);
  const isRising = !rise.isFull && pct <= halfWayPct(seat, own) && pct >= rise.peakPct - TOP_PCT;
  const hands = isRising
    ? {
        left: stepHand(rise.handMs.left, frame, seat, 'left', dtMs),
        right: stepHand(rise.handMs.right, frame, seat, 'right', dtMs),
      }
    : rise.handMs;
  const next = { ...rise, peakPct, handMs: hands, risingMs: rise.risingMs + (isRising ? dtMs : 0) };
  if (hipDeg === null || kneeDeg === null) return next;
  const marginDeg = Math.min(
    hipDeg - (own ? own.hipDeg - TALL_DEG : TALL_UNKNOWN_DEG),
    kneeDeg - (own ? own.kneeDeg - TALL_DEG : TALL_UNKNOWN_DEG),
  );
  const isTall = marginDeg >= 0;
  const wasLow = rise.isFull && rise.lowPct < halfWayPct(seat, own);
  const fullFrames = isTall ? rise.fullFrames + 1 : 0;
  return {
    ...next,
    top: [...rise.top, { pct, hipDeg, kneeDeg }].filter((at) => at.pct >= peakPct - TOP_PCT),
    fullFrames,
    isFull: rise.isFull || fullFrames >= FULL_FRAMES,
    marginDeg: Math.max(rise.marginDeg, marginDeg),
    lowPct: isTall ? Infinity : Math.min(rise.lowPct, pct),
    notSeated: rise.notSeated + (isTall && wasLow ? 1 : 0),
  };
};

const handsOf = ({ handMs, risingMs }: Rise): Hands => {
  if (SIDES.some((side) => handMs[side].nearMs >= HAND_MS)) return 'used';
  return SIDES.some((side) => handMs[side].seenMs >= risingMs / 2) ? 'free' : 'not-seen';
};

/** What the hands do in a rise that has not ended; null where none is under way. */
export const handsUnderWay = ({ rise }: Cycle): Hands | null => rise && handsOf(rise);

const topOf = ({ top, peakPct }: Rise, seat: Seat): Tall | null => {
  const share = (peakPct - seat.pct) / (STRAIGHT_PCT - seat.pct);
  if (top.length === 0 || share < STANDING_SHARE) return null;
  return {
    pct: median(top.map((at) => at.pct)),
    hipDeg: median(top.map((at) => at.hipDeg)),
    kneeDeg: median(top.map((at) => at.kneeDeg)),
  };
};

interface Step {
  readonly frame: ChairFrame;
  readonly seat: Seat;
  readonly own: Tall | null;
  readonly last: Reading;
  readonly pct: number;
}

const stepSeated = (cycle: Cycle, { frame, seat, pct }: Step): Cycle => {
  const { trunk } = frame.measures;
  const leanDeg = trunk === null || seat.trunkDeg === null ? 0 : Math.abs(trunk - seat.trunkDeg);
  const isStill = pct <= seat.pct + STILL_PCT && leanDeg <= STILL_TRUNK_DEG;
  return { ...cycle, wasSeated: true, stillMs: isStill ? frame.timeMs : cycle.stillMs };
};

const leaveSeat = (cycle: Cycle, step: Step): readonly [Cycle, readonly CycleEvent[]] => {
  const { frame, seat, own, last, pct } = step;
  const frameMs = frame.timeMs - last.timeMs;
  const atMs = crossingMs(last, { timeMs: frame.timeMs, value: pct }, seat.pct + SEAT_PCT);
  const rise = stepRise(beginRise(), frame, pct, seat, own, frameMs);
  return [{ ...cycle, rise }, [{ kind: 'left-seat', atMs, stillMs: cycle.stillMs ?? atMs, frameMs }]];
};

const land = (cycle: Cycle, rise: Rise, { frame, seat, last, pct }: Step): readonly [Cycle, readonly CycleEvent[]] => {
  const frameMs = frame.timeMs - last.timeMs;
  const bandMs =
    last.value > pct ? Math.min(LONGEST_BAND_MS, (SEAT_PCT * frameMs) / (last.value - pct)) : LONGEST_BAND_MS;
  const sinceMs = crossingMs(last, { timeMs: frame.timeMs, value: pct }, seat.pct + SEAT_PCT);
  const contact = cycle.contact ?? { atMs: sinceMs + bandMs / 2, sinceMs, bandMs, frameMs };
  if (frame.timeMs - contact.sinceMs < CONTACT_MS) return [{ ...cycle, contact }, []];
  const sat: CycleEvent = {
    kind: 'sat',
    contact,
    isFull: rise.isFull,
    isClose: Math.abs(rise.marginDeg) < CLOSE_DEG,
    notSeated: rise.notSeated,
    hands: handsOf(rise),
    top: topOf(rise, seat),
    isAttempt: rise.peakPct - seat.pct >= ATTEMPT_SHARE * (STRAIGHT_PCT - seat.pct),
  };
  return [{ ...cycle, rise: null, contact: null, wasSeated: true }, [sat]];
};

/** One frame in which the person was measured. `own`: how tall this person stands, where it is known. */
export const stepCycle = (
  before: Cycle,
  frame: ChairFrame,
  seat: Seat,
  own: Tall | null,
): readonly [Cycle, readonly CycleEvent[]] => {
  const pct = nearValue(frame, 'stand');
  if (pct === null) return [before, []];
  const { timeMs } = frame;
  const step: Step = { frame, seat, own, last: before.last ?? { timeMs, value: pct }, pct };
  const cycle: Cycle = { ...before, last: { timeMs, value: pct } };
  const isDown = pct <= seat.pct + SEAT_PCT;
  if (!cycle.rise) {
    if (isDown) return [stepSeated(cycle, step), []];
    // A rise begins on the seat: somebody who has not been seen seated yet is only passing by.
    return cycle.wasSeated ? leaveSeat(cycle, step) : [cycle, []];
  }
  if (isDown) return land(cycle, cycle.rise, step);
  const rise = stepRise(cycle.rise, frame, pct, seat, own, timeMs - step.last.timeMs);
  const stood: readonly CycleEvent[] = rise.isFull && !cycle.rise.isFull ? [{ kind: 'stood', atMs: timeMs }] : [];
  return [{ ...cycle, rise, contact: null }, stood];
};

/** Hip height at a moment between the last frame and this one, and whether the person was on the way up there. */
export const heightAt = (cycle: Cycle, frame: ChairFrame, atMs: number): { pct: number; rising: boolean } | null => {
  const now = nearValue(frame, 'stand');
  const { last, rise } = cycle;
  if (now === null || !last) return null;
  const share = frame.timeMs > last.timeMs ? (atMs - last.timeMs) / (frame.timeMs - last.timeMs) : 1;
  const pct = last.value + clampShare(share) * (now - last.value);
  return { pct, rising: rise !== null && !rise.isFull && pct >= rise.peakPct - TOP_PCT };
};
