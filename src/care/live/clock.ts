/** A clock is asked and answers. The first and the last moment are on the clock here, those between on the other one; all in ms. */
export interface Exchange {
  readonly askedMs: number;
  readonly heardMs: number;
  readonly answeredMs: number;
  readonly backMs: number;
}

/** How far the other clock is behind this one, by one exchange, and how wrong that can be. */
interface Reading {
  readonly atMs: number;
  readonly offsetMs: number;
  readonly errorMs: number;
}

/** What is known of another clock, and where its last moment was placed on this one. */
export interface OtherClock {
  readonly readings: readonly Reading[];
  readonly placed: { readonly theirsMs: number; readonly hereMs: number } | null;
}

export const UNKNOWN_CLOCK: OtherClock = { readings: [], placed: null };

/** Two clocks run apart by no more than this share. A choice: five times what a quartz is sold with (20 ppm), for one that is warm. */
const MOST_DRIFT = 1e-4;
/** Exchanges are used for so long. A choice: two clocks have then run apart by 6 ms at most. */
const KEPT_MS = 60_000;
/** A clock is known by an exchange that is no further off than this (issue: aligned within 20 ms), or by the best of so many. */
const GOOD_MS = 20;
const ENOUGH = 8;
/** The placing follows a better reading by so much of the time that goes by, so that no movement looks faster or slower than by this. A choice. */
const MOST_SLEW = 0.02;
/** Further off than this the other clock was set anew (a device that slept), and is followed at once. A choice. */
const JUMP_MS = 250;

/**
 * Takes an exchange into account. One that cannot be (answered before it was heard, or longer there than away) changes nothing. What was known
 * and cannot be true beside it is forgotten: a clock that stood still while its device slept is not where it was, however well that was known.
 */
export function withExchange(clock: OtherClock, { askedMs, heardMs, answeredMs, backMs }: Exchange): OtherClock {
  const roundTripMs = backMs - askedMs - (answeredMs - heardMs);
  if (!Number.isFinite(roundTripMs) || roundTripMs < 0 || answeredMs < heardMs) return clock;
  const reading = {
    atMs: backMs,
    offsetMs: (askedMs - heardMs + (backMs - answeredMs)) / 2,
    errorMs: roundTripMs / 2,
  };
  const holds = (one: Reading): boolean =>
    backMs - one.atMs <= KEPT_MS &&
    Math.abs(one.offsetMs - reading.offsetMs) <= errorAt(one, backMs) + reading.errorMs + GOOD_MS;
  return { ...clock, readings: [...clock.readings.filter(holds), reading] };
}

const errorAt = ({ errorMs, atMs }: Reading, nowMs: number): number => errorMs + MOST_DRIFT * Math.max(0, nowMs - atMs);

/**
 * How much is to be added to a moment of the other clock, and how wrong that is at most: by the exchange whose way there and back was
 * shortest, as far as it is not outdated by how the clocks drift. Null while the clock is not known well enough.
 */
export function offsetAt(
  { readings }: OtherClock,
  nowMs: number,
): { readonly offsetMs: number; readonly errorMs: number } | null {
  const [first, ...others] = readings;
  if (!first) return null;
  const best = others.reduce((least, one) => (errorAt(one, nowMs) <= errorAt(least, nowMs) ? one : least), first);
  const errorMs = errorAt(best, nowMs);
  return errorMs <= GOOD_MS || readings.length >= ENOUGH ? { offsetMs: best.offsetMs, errorMs } : null;
}

/**
 * Places a moment of the other clock on this one. What is placed only rises: null for a moment that is not later than the last one, and
 * while the clock is not known.
 */
export function place(clock: OtherClock, theirsMs: number, nowMs: number): readonly [OtherClock, number | null] {
  const offset = offsetAt(clock, nowMs);
  if (!offset || !Number.isFinite(theirsMs)) return [clock, null];
  const aimMs = theirsMs + offset.offsetMs;
  const hereMs = clock.placed ? towards(aimMs, theirsMs, clock.placed) : aimMs;
  if (hereMs === null) return [clock, null];
  return [{ ...clock, placed: { theirsMs, hereMs } }, hereMs];
}

function towards(aimMs: number, theirsMs: number, last: NonNullable<OtherClock['placed']>): number | null {
  const wentMs = theirsMs - last.theirsMs;
  const offMs = aimMs - (last.hereMs + wentMs);
  // Set anew: back in time it waits until the last moment is reached again.
  if (Math.abs(offMs) > JUMP_MS) return aimMs > last.hereMs ? aimMs : null;
  if (wentMs <= 0) return null;
  const mostMs = MOST_SLEW * wentMs;
  return last.hereMs + wentMs + Math.max(-mostMs, Math.min(mostMs, offMs));
}

/** The clock of an end that begins anew (its page was loaded again): nothing of the old one holds, and time still only rises. */
export const anew = ({ placed }: OtherClock): OtherClock => ({
  readings: [],
  placed: placed && { theirsMs: -Infinity, hereMs: placed.hereMs },
});
