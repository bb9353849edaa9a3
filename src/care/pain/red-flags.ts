import type { BodyPlace } from './body-place.ts';
import type { CheckIn, OfTen } from './check-in.ts';
import type { FlagId } from './red-flag-ids.ts';
import { toldUntil } from './same-day.ts';

/** How soon a person has to look at a warning sign. */
export type FlagUrgency = 'emergency' | 'urgent' | 'same-day' | 'soon';

/**
 * How soon a person has to look at each of the warning signs that are asked for. The questions, and what is said and done, are words:
 * `text/en/pain.ts`. No name here is ever shown: nobody is told the name of an illness (clinical#red-flags).
 */
const URGENCY: Readonly<Record<FlagId, FlagUrgency>> = {
  /** clinical#red-flag-cauda-equina */
  'cauda-equina': 'emergency',
  /** clinical#red-flag-fracture */
  fracture: 'same-day',
  /** clinical#red-flag-cancer */
  cancer: 'soon',
  /** clinical#red-flag-infection */
  infection: 'same-day',
  /** clinical#red-flag-cord */
  cord: 'urgent',
  /** clinical#red-flag-neck-artery */
  'neck-artery': 'emergency',
  /** clinical#red-flag-heart-and-lungs */
  'heart-lungs': 'emergency',
  /** clinical#red-flag-calf */
  'calf-clot': 'same-day',
  /** clinical#red-flag-nerve */
  nerve: 'same-day',
};

const BY_URGENCY: readonly FlagUrgency[] = ['emergency', 'urgent', 'same-day', 'soon'];

/** How soon a person has to look at this warning sign. */
export const flagUrgency = (id: FlagId): FlagUrgency => URGENCY[id];

/** How soon a person has to look at what was answered with yes: the most urgent of it; null where nothing was. */
export const urgencyOf = (flags: readonly FlagId[]): FlagUrgency | null =>
  BY_URGENCY.find((urgency) => flags.some((flag) => flagUrgency(flag) === urgency)) ?? null;

/**
 * Whether a doctor's or physio's yes can let somebody exercise with this sign. What is an emergency is new, whatever was said of it before.
 * A choice, unverified: without it, who once had an illness could never exercise here again.
 */
export const canBeKnown = (id: FlagId): boolean => flagUrgency(id) !== 'emergency';

/**
 * The signs that were answered with yes when the signs were last looked through, and since then without looking through the rest of them.
 * `told`: oldest first.
 */
export function openSigns(told: readonly CheckIn[]): readonly FlagId[] {
  const open = new Set<FlagId>();
  for (const { flags, flagsAdd } of told) {
    if (flags === undefined) continue;
    if (!flagsAdd) open.clear();
    for (const flag of flags) open.add(flag);
  }
  return [...open];
}

/** Why the warning signs are asked for now. */
export type WhyAsked = 'first' | 'month' | 'not-looked-at' | 'new-pain' | 'jump';

/** "Every month" (clinical#red-flags). A month of 30 days is a choice, unverified. */
export const MONTH_MS = 30 * 86_400_000;

/** A pain that jumps is one that is this much more than when it was last told: the step at which the ladder stops an exercise (clinical#pain-ladder). */
const JUMP = 3;

interface PainNow {
  readonly atEpochMs: number;
  readonly painNow: OfTen | null;
  readonly places: readonly BodyPlace[];
}

/**
 * Why the warning signs have to be asked for now; null where they need not be: first, every month, after a yes that nobody has looked at,
 * after a new or a jumping pain (clinical#red-flags). `earlier`: every check-in before this one, in any order; what a clock ahead of this one has
 * dated is left out, so that it neither puts the questions off nor says of the last ones that they were long ago.
 */
export function whyAsked(earlier: readonly CheckIn[], now: PainNow): WhyAsked | null {
  const told = toldUntil(earlier, now);
  const looked = told.findLast(({ flags, flagsAdd }) => flags !== undefined && !flagsAdd);
  if (looked && now.atEpochMs - looked.atEpochMs >= MONTH_MS) return 'month';
  if (openSigns(told).length > 0) return 'not-looked-at';
  return looked ? whyPainAsks(earlier, now) : 'first';
}

/** Whether the pain itself asks for it: it is in a place where there was none before, or it jumps. */
export function whyPainAsks(earlier: readonly CheckIn[], now: PainNow): 'new-pain' | 'jump' | null {
  const told = toldUntil(earlier, now);
  const known = new Set(told.flatMap(({ places }) => places));
  if (now.places.some((place) => !known.has(place))) return 'new-pain';
  const last = told.findLast(({ painNow }) => painNow !== null)?.painNow ?? null;
  return last !== null && now.painNow !== null && now.painNow - last >= JUMP ? 'jump' : null;
}
