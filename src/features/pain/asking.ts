import type { BodyPlace } from '../../care/pain/body-place.ts';
import { MAX_NOTE_LENGTH, type CheckIn, type OfTen } from '../../care/pain/check-in.ts';
import type { EndOfDay } from '../../care/pain/end-of-day.ts';
import { ladderOn } from '../../care/pain/ladder.ts';
import { hasStayedWorse, startsByPlanOnly } from '../../care/pain/over-days.ts';
import { urgencyOf, whyAsked, whyPainAsks, type WhyAsked } from '../../care/pain/red-flags.ts';
import type { FlagId } from '../../care/pain/red-flag-ids.ts';
import { isBeforeExercising, startIn, toldOnDay } from '../../care/pain/same-day.ts';
import { dayIn } from '../../core/record/calendar-day.ts';

/** One question, or something that is told, at a time. */
export type Step = 'pain' | 'places' | 'worst' | 'effort' | 'not' | 'flags' | 'note' | 'told' | 'end';

/** What was answered so far; null: not yet, or not said. */
export interface Draft {
  readonly painNow: OfTen | null;
  readonly places: readonly BodyPlace[];
  readonly painWorst24h: OfTen | null;
  readonly effort: OfTen | null;
  readonly flags: readonly FlagId[];
  readonly knownFlags: readonly FlagId[];
  readonly note: string;
}

/** Somebody is asked how it feels. */
export interface Asking {
  readonly id: string;
  readonly when: 'before' | 'after';
  readonly morningId: string | null;
  /** When and where something was told, put right or asked for last: what is kept is dated by it. */
  readonly atEpochMs: number;
  readonly zone: string;
  readonly step: Step;
  readonly draft: Draft;
  /** What of it is stored already, as what ends a day is before it is read; null: nothing yet. */
  readonly kept: Draft | null;
  /** The warning signs were shown, and gone on from. */
  readonly isLookedThrough: boolean;
  /** Everything that was told before, as far as it was read. */
  readonly earlier: readonly CheckIn[];
  /** A physio has made the plan of this day. */
  readonly isByPhysio: boolean;
}

/** What one asking begins with. */
export type Begin = Pick<Asking, 'id' | 'when' | 'morningId' | 'atEpochMs' | 'zone' | 'earlier' | 'isByPhysio'>;

/** Afterwards the places of before are marked already: who has the same pain has nothing to do. */
export const beginAsking = (begin: Begin): Asking => ({
  ...begin,
  step: 'pain',
  kept: null,
  isLookedThrough: false,
  draft: {
    painNow: null,
    places: begin.when === 'after' ? (startOf(begin)?.places ?? []) : [],
    painWorst24h: null,
    effort: null,
    flags: [],
    knownFlags: [],
    note: '',
  },
});

/** The questions with something that was told meanwhile. */
export function withEarlier(asking: Asking, read: readonly CheckIn[]): Asking {
  const others = read.filter(({ id }) => id !== asking.id);
  const known = asking.earlier.filter(({ id }) => others.every((one) => one.id !== id));
  return { ...asking, earlier: [...known, ...others] };
}

/** What was told on this day so far, oldest first. */
const ofThisDay = ({ earlier, atEpochMs, zone }: Begin): readonly CheckIn[] =>
  toldOnDay(earlier, { epochMs: atEpochMs, day: dayIn(atEpochMs, zone) });

/** What was told before the exercises of this day; undefined where nothing was. */
export const startOf = (begin: Begin): CheckIn | undefined => startIn(ofThisDay(begin));

/** Why the warning signs are asked for here; null where they are not. */
export const whyFlags = ({ when, earlier, draft, atEpochMs }: Asking): WhyAsked | null => {
  const now = { atEpochMs, painNow: draft.painNow, places: placesIn(draft) };
  return when === 'before' ? whyAsked(earlier, now) : whyPainAsks(earlier, now);
};

/** The ticked signs that nobody has looked at. */
const openFlags = ({ flags, knownFlags }: Draft): readonly FlagId[] =>
  flags.filter((flag) => !knownFlags.includes(flag));

/**
 * Whether something is known of the signs: they were shown and gone on from, or one of them is so. Who has left them out has not said that there is none.
 */
const areFlagsTold = ({ isLookedThrough, draft }: Asking): boolean => isLookedThrough || openFlags(draft).length > 0;

/** Who has no pain has it nowhere. */
const placesIn = ({ painNow, places }: Draft): readonly BodyPlace[] => ((painNow ?? 0) > 0 ? places : []);

/** The questions of this asking, in their order, as the answers so far make them; what is told at the end is the last. */
export function stepsOf(asking: Asking): readonly Step[] {
  const { when, draft, earlier } = asking;
  const where: readonly Step[] = (draft.painNow ?? 0) > 0 ? ['places'] : [];
  // What is shown or ticked stays, even where nothing asks for it any more.
  const hasFlags = asking.step === 'flags' || draft.flags.length > 0 || whyFlags(asking) !== null;
  const flags: readonly Step[] = hasFlags ? ['flags'] : [];
  const end: readonly Step[] = endOf(asking) === null ? [] : ['end'];
  if (when === 'after') {
    const told: readonly Step[] = end.length > 0 ? end : ['told'];
    return ['pain', ...where, 'effort', ...flags, 'note', ...told];
  }
  const worst: readonly Step[] = draft.painNow === null ? [] : ['worst'];
  // What Plumbline is not is said once: before the first time.
  const not: readonly Step[] = earlier.length === 0 ? ['not'] : [];
  const told: readonly Step[] = end.length > 0 ? end : isWorseForADay(asking) ? ['told'] : [];
  return [...not, 'pain', ...where, ...worst, ...flags, ...told];
}

/** Whether a pain that has stayed worse for more than a day halves the repetitions. */
export const isWorseForADay = ({ earlier, draft, atEpochMs }: Asking): boolean =>
  draft.painNow !== null && hasStayedWorse(earlier, { atEpochMs, painNow: draft.painNow });

/** Why what was told ends the day; null where it goes on. */
export function endOf(asking: Asking): EndOfDay | null {
  const { draft, when, isByPhysio } = asking;
  const flagged = urgencyOf(openFlags(draft));
  if (flagged !== null) return flagged;
  const now = checkInOf(asking);
  const day = ofThisDay(asking);
  // A start that is told in the middle of a day is held against that of the day.
  const step = isBeforeExercising(day, now) ? null : ladderOn(day, now);
  if (step?.kind === 'end') return step.because;
  return when === 'before' && startsByPlanOnly(draft.painNow) && !isByPhysio ? 'start-by-plan-only' : null;
}

/** Whether the step that is shown was answered, so that it can be gone on from. */
export function isAnswered({ step, draft }: Asking): boolean {
  if (step === 'pain') return draft.painNow !== null;
  if (step === 'worst') return draft.painWorst24h !== null;
  return step === 'effort' ? draft.effort !== null : true;
}

/** The next step; null where this was the last one. */
export function nextStep(asking: Asking): Step | null {
  if (asking.step === 'told') return null;
  const steps = stepsOf(asking);
  return steps[steps.indexOf(asking.step) + 1] ?? null;
}

/** The step before; null where this is the first one. */
export function stepBefore(asking: Asking): Step | null {
  const steps = stepsOf(asking);
  return steps[steps.indexOf(asking.step) - 1] ?? null;
}

/** What of it is shown and spoken. */
export const shownAt = (asking: Asking) => ({
  step: asking.step,
  when: asking.when,
  why: whyFlags(asking),
  end: endOf(asking),
  start: startOf(asking)?.painNow ?? null,
  now: asking.draft.painNow,
  places: asking.draft.places,
  isHalf: isWorseForADay(asking),
});

/** A new asking begins with its first step, which may be what is said once. */
export const atFirstStep = (asking: Asking): Asking => ({ ...asking, step: stepsOf(asking)[0] ?? 'pain' });

/** Whether what was answered so far is to be kept, however the questions are left: it ends the day, or it is stored already and was put right. */
export const hasToBeKept = (asking: Asking): boolean =>
  asking.kept === null ? endOf(asking) !== null : asking.kept !== asking.draft;

/** What was told, as it is kept. A question that was not asked leaves no answer. */
export function checkInOf(asking: Asking): CheckIn {
  const { id, when, morningId, atEpochMs, zone, draft } = asking;
  const note = draft.note.trim().slice(0, MAX_NOTE_LENGTH);
  const known = draft.flags.filter((flag) => draft.knownFlags.includes(flag));
  return {
    id,
    morningId,
    atEpochMs,
    zone,
    when,
    painNow: draft.painNow,
    places: placesIn(draft),
    ...(when === 'before' &&
      draft.painNow !== null &&
      draft.painWorst24h !== null && { painWorst24h: draft.painWorst24h }),
    ...(when === 'after' && draft.effort !== null && { effort: draft.effort }),
    ...(when === 'after' && note !== '' && { note }),
    ...(areFlagsTold(asking) && {
      flags: openFlags(draft),
      // Who has not looked through all of them has said of none that it is no more.
      ...(!asking.isLookedThrough && { flagsAdd: true as const }),
      ...(known.length > 0 && { knownFlags: known }),
    }),
  };
}
