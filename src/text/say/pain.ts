/** What a person tells of pain, effort and what they can do, and what is said of it. */
import { partsOf, type BodyPlace } from '../../care/pain/body-place.ts';
import type { CheckIn, OfTen } from '../../care/pain/check-in.ts';
import { CHANGES, functionScore, type FunctionChange, type Scale } from '../../care/pain/function-scale.ts';
import type { LadderStep } from '../../care/pain/ladder.ts';
import type { EndOfDay } from '../../care/pain/end-of-day.ts';
import type { FlagUrgency, WhyAsked } from '../../care/pain/red-flags.ts';
import { changeOfPain } from '../../care/pain/pain-change.ts';
import { catalogue } from '../in-use.ts';
import { facts, list, tenths, whole } from './forms.ts';
import { dayOfYear } from './day.ts';

/** A place of the body: "Left knee". */
export function placeName(place: BodyPlace): string {
  const { middle, sided } = catalogue().places;
  const parts = partsOf(place);
  return parts.side === null ? middle[parts.part] : sided[parts.part][parts.side];
}

/** The places that are marked on the body picture. */
export const markedPlaces = (places: readonly BodyPlace[]): string => {
  const t = catalogue().places;
  return places.length === 0 ? t.none : t.marked({ places: list(places.map(placeName)) });
};

/** A number on a scale, as it stands on its button. */
export const scaleNumber = (value: OfTen): string => whole(value);

/** An answer on a scale, spoken: "3 of 10". */
export const scaleAnswer = (value: OfTen): string => catalogue().pain.scale.answer({ value: whole(value) });

/** An answer on the scale of effort in words of our own. */
export const effortWords = (value: OfTen): string => catalogue().pain.scale.effortWords[value] ?? '';

/** Where somebody is among the questions. */
export const questionNumber = (step: number, of: number): string =>
  catalogue().pain.step({ step: whole(step), of: whole(of) });

/** How much room a word for the physio still has. */
export const roomLeft = (characters: number): string => catalogue().pain.noteLeft({ left: whole(characters) });

/** Pain now against the start of the day, with the error of the scale. */
export function painChangeSentence(start: OfTen, now: OfTen, places: readonly BodyPlace[]): string {
  const t = catalogue().pain.change;
  const words = { start: whole(start), now: whole(now) };
  if (start === now) return t.same({ now: words.now });
  const { kind } = changeOfPain(start, now, places);
  return kind === 'within-error' ? t.withinError(words) : t[kind](words);
}

/** What the ladder asks for, and why. */
export const ladderSentence = (step: LadderStep): string => {
  const t = catalogue().pain;
  return step.kind === 'end' ? t.ends[step.because].act : t.ladder[step.kind];
};

/** What was told at one moment, in one line: "after · pain 3 · low back · effort 4". */
export function toldLine(told: CheckIn): string {
  const t = catalogue().pain.told;
  const parts = [
    ...(told.painNow === null ? [] : [t.pain({ value: whole(told.painNow) })]),
    ...(told.painWorst24h === undefined ? [] : [t.worst({ value: whole(told.painWorst24h) })]),
    ...told.places.map(placeName),
    ...(told.effort === undefined ? [] : [t.effort({ value: whole(told.effort) })]),
    ...(told.flags === undefined ? [] : [told.flags.length > 0 ? t.flags : t.flagsClear]),
  ];
  return facts([t.when[told.when], ...(parts.length > 0 ? parts : [t.nothing])]);
}

/** The mean of an answer about one's activities. */
export const functionMean = (scale: Pick<Scale, 'activities'>): string =>
  catalogue().functioning.mean({ score: tenths(functionScore(scale)) });

/** An answer in a list: its day, and its mean. */
export const scaleTitle = (day: string, scale: Pick<Scale, 'activities'>): string => facts([day, functionMean(scale)]);

/** Each activity with its answer. */
export const activityLines = (scale: Pick<Scale, 'activities'>): readonly string[] =>
  scale.activities.map(({ name, score }) => catalogue().functioning.activity({ activity: name, score: whole(score) }));

/** The name of the field for an activity, counted from 0. */
export const activityLabel = (index: number): string => catalogue().functioning.nameLabel({ number: whole(index + 1) });

/** The question about an activity; one that has no name yet is "this". */
export const activityQuestion = (name: string): string => {
  const t = catalogue().functioning;
  return name === '' ? t.askUnnamed : t.ask({ activity: name });
};

/** How what somebody can do has changed since an earlier answer, and whether that is more than the measurement error. */
export function functionChangeSentence(change: FunctionChange, sinceEpochMs: number, nowEpochMs: number): string {
  const t = catalogue().functioning.against;
  const words = { day: dayOfYear(sinceEpochMs, nowEpochMs), by: tenths(Math.abs(change.difference)) };
  if (change.kind === 'within-error' || change.size === 'none')
    return t.withinError({ ...words, from: tenths(CHANGES.small) });
  return t[change.kind][change.size](words);
}

/** The label of the button that deletes an entry. */
export const removeEntry = (what: string, when: string): string => catalogue().pain.told.removeLabel({ what, when });

/** What is asked or told at one step, as the voice needs it. */
export interface SpokenStep {
  readonly step: 'pain' | 'places' | 'worst' | 'effort' | 'not' | 'flags' | 'note' | 'told' | 'end';
  readonly when: 'before' | 'after';
  readonly why: WhyAsked | null;
  readonly end: EndOfDay | null;
  readonly start: OfTen | null;
  readonly now: OfTen | null;
  readonly places: readonly BodyPlace[];
  /** The repetitions are halved today. */
  readonly isHalf: boolean;
}

/** Pain that is acceptable if it has settled by the next morning (clinical#pain-levels), and what the ladder stops at (clinical#pain-ladder). */
const ACCEPTABLE_UP_TO = 5;
const MUCH_MORE = 3;

/** What is told at the end of the questions, a sentence each: how pain has changed, and what follows. */
export function toldAtTheEnd({ when, start, now, places, isHalf }: SpokenStep): readonly string[] {
  const t = catalogue().pain;
  if (when === 'before') return isHalf ? [t.half] : [];
  const change = start === null || now === null ? [] : [painChangeSentence(start, now, places)];
  const isMuch = now !== null && (now > ACCEPTABLE_UP_TO || now - (start ?? now) >= MUCH_MORE);
  const follows = now === null || now === 0 ? [] : [isMuch ? t.rest : t.sore];
  return [...change, ...follows, t.thanks];
}

/** What is spoken at a step, one sentence after the other. */
export function spokenStep(told: SpokenStep): readonly string[] {
  const t = catalogue().pain;
  switch (told.step) {
    case 'pain':
      return [t.ask.pain, t.scale.spoken.pain];
    case 'worst':
      return [t.ask.worst];
    case 'effort':
      return [t.ask.effort, t.scale.spoken.effort];
    case 'places':
      return [t.ask.places];
    case 'note':
      return [t.ask.note];
    case 'not':
      return [t.not.title, ...t.not.lines];
    case 'flags':
      return [...(told.why === null ? [] : [t.flags.why[told.why]]), t.ask.flags, ...Object.values(t.flags.questions)];
    case 'told':
      return toldAtTheEnd(told);
    case 'end':
      return told.end === null ? [] : [t.ends[told.end].title, t.ends[told.end].act];
  }
}

/** What came of looking through the warning signs, spoken: a sentence after the other. */
export function spokenFlagsResult(result: FlagUrgency | 'clear' | 'known'): readonly string[] {
  const t = catalogue().pain;
  if (result === 'clear') return [t.flags.clear];
  return result === 'known' ? [t.flags.knownClear] : [t.ends[result].title, t.ends[result].act];
}
