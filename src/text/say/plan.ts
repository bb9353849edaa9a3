/** What a plan asks for, in the words of whoever does the exercises. */
import type { ItemProgress, Weekday } from '../../care/plan/plan.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { isOwnId } from '../../core/exercise/own-id.ts';
import type { Count } from '../values.ts';
import { catalogue } from '../in-use.ts';
import { exerciseName } from './card.ts';
import { countOf, countOfTenths, list } from './forms.ts';
import { weekdayName } from './today.ts';

/** Of what a plan says how much; times in ms. */
export type Amount = 'sets' | 'reps' | 'holdMs' | 'restMs' | 'paceMs';

const secondsOf = (ms: number): Count => (ms % 1000 === 0 ? countOf(ms / 1000) : countOfTenths(ms / 1000));

/** So many sets or repetitions, or so long (ms). */
export function amountOf(what: Amount, value: number): string {
  const { amounts } = catalogue().givenPlan;
  if (what === 'sets') return amounts.sets({ sets: countOf(value) });
  if (what === 'reps') return amounts.reps({ reps: countOf(value) });
  return amounts[what]({ seconds: secondsOf(value) });
}

/** The name of an exercise that may be one which this app does not have: then it is its id, unless that is a made one of somebody's own. */
export function nameIn(exercises: readonly Exercise[], exerciseId: string): string {
  const found = exercises.find(({ id }) => id === exerciseId);
  if (found) return exerciseName(found);
  return isOwnId(exerciseId) ? catalogue().author.own.gone : exerciseId;
}

/** How an exercise gets harder by the plan's own rule. */
export const progressSentence = ({ what, upTo }: ItemProgress): string =>
  catalogue().givenPlan.progress({ most: amountOf(what, upTo) });

/** The days of a plan in a list; without a day it is there every day. */
export const daysList = (days: readonly Weekday[]): string =>
  days.length % 7 === 0 ? catalogue().givenPlan.everyDay : list([...days].sort((a, b) => a - b).map(weekdayName));
