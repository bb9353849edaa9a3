/** What a new plan changes, in the words of whoever does the exercises. */
import type { ItemChange, PlanChange } from '../../care/plan/plan-changes.ts';
import type { ItemProgress, PlanItem, Weekday } from '../../care/plan/plan.ts';
import { planned, type Known } from '../../care/plan/planned.ts';
import type { PlanFileTrouble } from '../../care/plan/plan-file.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Count } from '../values.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { doseSentence, exerciseName } from './card.ts';
import { countOf, countOfTenths, facts, list, notes } from './forms.ts';
import { planFileSentence } from './morning.ts';
import { weekdayName } from './today.ts';

const secondsOf = (ms: number): Count => (ms % 1000 === 0 ? countOf(ms / 1000) : countOfTenths(ms / 1000));

type Amount = 'sets' | 'reps' | 'holdMs' | 'restMs' | 'paceMs';
const amountOf = (what: Amount, value: number): string => {
  const { amounts } = catalogue().givenPlan;
  if (what === 'sets') return amounts.sets({ sets: countOf(value) });
  if (what === 'reps') return amounts.reps({ reps: countOf(value) });
  return amounts[what]({ seconds: secondsOf(value) });
};

/** How an exercise gets harder by the plan's own rule. */
export const progressSentence = ({ what, upTo }: ItemProgress): string =>
  catalogue().givenPlan.progress({ most: amountOf(what, upTo) });

/** One thing in which a plan differs from the one in use. */
export function planChangeSentence(change: PlanChange, known: Known): string {
  const t = catalogue().givenPlan;
  switch (change.kind) {
    case 'added':
      return t.added({ exercise: nameAndDose(change.item, known) });
    case 'removed':
      return t.removed({ exercise: nameOf(change.item.exerciseId, known) });
    case 'order':
      return t.order({ exercises: list(change.exerciseIds.map((id) => nameOf(id, known))) });
    case 'item':
      return t.item({
        exercise: nameOf(change.item.exerciseId, known),
        changes: notes(change.changes.map(itemChangeWords)),
      });
    case 'days':
      return t.days({ to: daysList(change.to), from: daysList(change.from) });
    case 'note':
      return change.to === '' ? t.noteGone : t.note({ note: change.to });
  }
}

function itemChangeWords(change: ItemChange): string {
  const t = catalogue().givenPlan;
  switch (change.what) {
    case 'sets':
    case 'reps':
    case 'holdMs':
    case 'restMs':
    case 'paceMs':
      return t.now({ to: amountOf(change.what, change.to), from: amountOf(change.what, change.from) });
    case 'side':
      return t.side[change.to ?? 'both'];
    case 'note':
      return change.to === '' ? t.itemNoteGone : t.itemNote({ note: change.to });
    case 'progress':
      return change.to ? progressSentence(change.to) : t.progressGone;
    case 'range':
    case 'tempo':
    case 'tolerance':
    case 'faults':
    case 'anything':
      return t.otherwise[change.what];
  }
}

const nameOf = (exerciseId: string, { exercises }: Known): string => {
  const found = exercises.find(({ id }) => id === exerciseId);
  return found ? exerciseName(found) : exerciseId;
};

function nameAndDose(item: PlanItem, known: Known): string {
  const exercise = planned(item, known);
  const name = nameOf(item.exerciseId, known);
  return exercise ? catalogue().givenPlan.nameAndDose({ exercise: name, dose: plannedDose(exercise) }) : name;
}

/** The dose of an exercise as a plan asks for it, with the side where it is one alone. */
export function plannedDose(exercise: Exercise): string {
  const { side } = exercise.dose;
  return facts([doseSentence(exercise), ...(side ? [catalogue().givenPlan.side[side]] : [])]);
}

/** The days of a plan in a list; without a day it is there every day. */
export const daysList = (days: readonly Weekday[]): string =>
  days.length % 7 === 0 ? catalogue().givenPlan.everyDay : list([...days].sort((a, b) => a - b).map(weekdayName));

/** Why the plan of an address cannot be taken, and what to do. */
export const planAddressSentence = (trouble: PlanFileTrouble): string =>
  sentenceFor<string>(catalogue().givenPlan.notOpened, trouble.kind) ?? planFileSentence(trouble);
