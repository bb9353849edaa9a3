import { spreadsDownLimb } from './body-place.ts';
import type { CheckIn, OfTen } from './check-in.ts';
import { startIn } from './same-day.ts';

/** What pain asks for now, and why. */
export type LadderStep =
  | { readonly kind: 'go-on'; readonly because: 'as-at-start' | 'not-said' }
  | { readonly kind: 'offer-easier'; readonly because: 'two-more' }
  | { readonly kind: 'stop-exercise'; readonly because: 'three-more' | 'over-limit' }
  | { readonly kind: 'end'; readonly because: 'three-more-again' | 'eight-and-two-more' | 'spreads' };

/** Why a day ends. */
export type EndReason = Extract<LadderStep, { kind: 'end' }>['because'];

export interface LadderQuestion {
  /** Pain at the start of the day; null where the person did not say. */
  readonly startPain: OfTen | null;
  /** What was told before on this day, oldest first. */
  readonly before: readonly CheckIn[];
  readonly now: CheckIn;
}

/** The steps of the ladder, in points above the start (clinical#pain-ladder). */
const EASIER_AT = 2;
const STOP_AT = 3;
/** The limit of a day, and that of a day that starts above 3: the start and 2 (clinical#pain-ladder). */
const LIMIT = 5;
const LIMIT_FROM_START_ABOVE = 3;
const LIMIT_ABOVE_START = 2;
/** From this pain on, 2 more end the day (clinical#pain-ladder). */
const SEVERE = 8;

/** The most pain that is accepted on a day that starts like this. */
export const painLimit = (startPain: OfTen): number =>
  startPain > LIMIT_FROM_START_ABOVE ? startPain + LIMIT_ABOVE_START : LIMIT;

/**
 * What the pain that was just told asks for, against the pain at the start of the day (clinical#pain-ladder). Of a pain that was not told
 * nothing follows but what its places say. Where the start was not told, more is held against the first pain that was, and the limit is that
 * of a day that starts without pain: who has said nothing is not let further than who has.
 */
export function stepOfLadder({ startPain, before, now }: LadderQuestion): LadderStep {
  const told = before.toSorted((a, b) => a.atEpochMs - b.atEpochMs);
  if (spreads(told, now)) return { kind: 'end', because: 'spreads' };
  const pain = now.painNow;
  if (pain === null) return { kind: 'go-on', because: 'not-said' };
  const limit = painLimit(startPain ?? 0);
  const first = startPain ?? told.find(({ painNow }) => painNow !== null)?.painNow ?? pain;
  const stop = stopOf({ first, limit, pain });
  const wasStopped = told.some(
    ({ painNow, when }) => when !== 'before' && painNow !== null && stopOf({ first, limit, pain: painNow }) !== null,
  );
  if (stop !== null && wasStopped) return { kind: 'end', because: 'three-more-again' };
  const more = pain - first;
  if (pain >= SEVERE && more >= EASIER_AT) return { kind: 'end', because: 'eight-and-two-more' };
  if (stop !== null) return { kind: 'stop-exercise', because: stop };
  return more >= EASIER_AT ? { kind: 'offer-easier', because: 'two-more' } : { kind: 'go-on', because: 'as-at-start' };
}

/** What the ladder says of something that was told on a day. `day`: all that was told on it, with or without `now`. */
export function ladderOn(day: readonly CheckIn[], now: CheckIn): LadderStep {
  const others = day.filter(({ id }) => id !== now.id);
  const whole = [...others, now].toSorted((a, b) => a.atEpochMs - b.atEpochMs);
  return stepOfLadder({
    startPain: (startIn(whole) ?? startOfMorning(whole, now))?.painNow ?? null,
    before: others.filter(({ atEpochMs }) => atEpochMs <= now.atEpochMs),
    now,
  });
}

/** The start of the morning that something was told in, also where a clock that was put back has dated it later. */
const startOfMorning = (day: readonly CheckIn[], { morningId }: CheckIn): CheckIn | undefined =>
  day.find((one) => one.when === 'before' && one.painNow !== null && morningId !== null && one.morningId === morningId);

/** Why this pain stops an exercise; null where it does not. `first`: what it is held against; `limit`: the most pain that is accepted. */
function stopOf({
  first,
  limit,
  pain,
}: {
  readonly first: OfTen;
  readonly limit: number;
  readonly pain: OfTen;
}): 'three-more' | 'over-limit' | null {
  if (pain - first >= STOP_AT) return 'three-more';
  return pain > limit ? 'over-limit' : null;
}

/** Whether the pain has come further down an arm or a leg than it was in anything that was told on this day. Where it was not asked, nothing follows. */
function spreads(told: readonly CheckIn[], now: CheckIn): boolean {
  const first = told[0];
  return (
    first !== undefined &&
    spreadsDownLimb(
      told.flatMap(({ places }) => places),
      now.places,
    )
  );
}
