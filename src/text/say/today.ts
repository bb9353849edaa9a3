/** Today's session through the plan. */
import type { MorningItem } from '../../care/plan/morning.ts';
import type { Plan, Weekday } from '../../care/plan/plan.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { isOwnId } from '../../core/exercise/own-id.ts';
import { firstCatalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { doseSentence, exerciseName } from './card.ts';
import { countOf, facts, kept, list, sentences, whole } from './forms.ts';

/** The name of a plan: its own, or that of its programme. */
export function planName({ name, programme }: Pick<Plan, 'name' | 'programme'>): string {
  const t = firstCatalogue();
  const ofProgramme = programme ? sentenceFor<string>(t.today.programmes, programme.id) : null;
  return name !== '' ? name : (ofProgramme ?? t.today.unnamed);
}

/** How many exercises, and about how many minutes. */
export const sessionLine = (exercises: number, minutes: number): string =>
  firstCatalogue().today.session({ exercises: countOf(exercises), minutes: countOf(minutes) });

/** An exercise of the plan in a list: its dose, and what became of it. */
export const itemFacts = (exercise: Exercise, status: MorningItem['status']): string => {
  const { status: became } = firstCatalogue().today;
  return facts([doseSentence(exercise), ...(status === 'waiting' ? [] : [became[status]])]);
};

export const goOnWords = (exercise: Exercise): string =>
  firstCatalogue().today.goOn({ exercise: exerciseName(exercise) });

export const goOnLead = (at: number, of: number): string =>
  firstCatalogue().today.goOnLead({ number: whole(at + 1), of: whole(of) });

// 5 January 1970 was a Monday.
const MONDAY_MS = 4 * 86_400_000;
const weekdays = kept((tag) => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }));
const shortWeekdays = kept((tag) => new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }));
const momentOf = (day: Weekday): number => MONDAY_MS + (day - 1) * 86_400_000;

/** The name of a day of the week. */
export const weekdayName = (day: Weekday): string => weekdays().format(momentOf(day));
export const shortWeekdayName = (day: Weekday): string => shortWeekdays().format(momentOf(day));

export const nextDaySentence = (day: Weekday): string => firstCatalogue().today.nextDay({ day: weekdayName(day) });

export const doneSentence = (done: number, exercises: number): string =>
  firstCatalogue().today.done({ done: countOf(done), exercises: countOf(exercises) });

/** The link to the report of an exercise, for a screen reader. */
export const howItWent = (exercise: Exercise): string =>
  firstCatalogue().today.howOf({ exercise: exerciseName(exercise) });

/** Exercises of a plan that this app does not have: the library's by their ids, those that somebody made by how many they are. */
export function unknownSentence(ids: readonly string[]): string {
  const t = firstCatalogue().today;
  const own = ids.filter(isOwnId);
  const others = ids.filter((id) => !isOwnId(id));
  return sentences(
    others.length > 0 ? t.unknownExercises({ names: list(others) }) : null,
    own.length > 0 ? t.unknownOwn({ count: countOf(own.length) }) : null,
  );
}
