/** What a new plan changes, in the words of whoever does the exercises. */
import type { ItemChange, PlanChange } from '../../care/plan/plan-changes.ts';
import type { PlanItem } from '../../care/plan/plan.ts';
import { planned, type Known } from '../../care/plan/planned.ts';
import type { PlanFileTrouble } from '../../care/plan/plan-file.ts';
import { catalogue, firstCatalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { doseSentence } from './card.ts';
import { list, notes } from './forms.ts';
import { planFileSentence } from './morning.ts';
import { amountOf, daysList, nameIn, progressSentence } from './plan.ts';

/** One thing in which a plan differs from the one in use. */
export function planChangeSentence(change: PlanChange, known: Known): string {
  const t = catalogue().givenPlan;
  switch (change.kind) {
    case 'added':
      return t.added({ exercise: nameAndDose(change.item, known) });
    case 'removed':
      return t.removed({ exercise: nameIn(known.exercises, change.item.exerciseId) });
    case 'order':
      return t.order({ exercises: list(change.exerciseIds.map((id) => nameIn(known.exercises, id))) });
    case 'item':
      return t.item({
        exercise: nameIn(known.exercises, change.item.exerciseId),
        changes: notes(change.changes.map(itemChangeWords)),
      });
    case 'days':
      return t.days({ to: daysList(change.to), from: daysList(change.from) });
    case 'steps-gone':
      return t.stepsGone;
    case 'steps-come':
      return t.stepsCome;
    case 'note':
      return change.to === '' ? t.noteGone : t.note({ note: change.to });
  }
}

/** What of an exercise is otherwise than usual, in one sentence. */
export const unusualSentence = (changes: readonly ItemChange[]): string =>
  catalogue().givenPlan.unusual({ changes: notes(changes.map(itemChangeWords)) });

/** What differs in how one exercise is asked for, without its name. */
export function itemChangeWords(change: ItemChange): string {
  const t = catalogue().givenPlan;
  switch (change.what) {
    case 'sets':
    case 'reps':
    case 'holdMs':
    case 'restMs':
    case 'paceMs':
      return t.now({ to: amountOf(change.what, change.to), from: amountOf(change.what, change.from) });
    case 'side':
      return change.to === null ? t.bothSides : firstCatalogue().start.sideAlone[change.to];
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

function nameAndDose(item: PlanItem, known: Known): string {
  const exercise = planned(item, known);
  const name = nameIn(known.exercises, item.exerciseId);
  return exercise ? catalogue().givenPlan.nameAndDose({ exercise: name, dose: doseSentence(exercise) }) : name;
}

/** Why the plan of an address cannot be taken, and what to do. */
export const planAddressSentence = (trouble: PlanFileTrouble): string =>
  sentenceFor<string>(catalogue().givenPlan.notOpened, trouble.kind) ?? planFileSentence(trouble);
