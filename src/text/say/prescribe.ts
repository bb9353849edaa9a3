/** Writing a plan for somebody, and handing it over. */
import { MOST_ITEMS, type PlanFileTrouble } from '../../care/plan/plan-file.ts';
import type { Plan } from '../../care/plan/plan.ts';
import type { ProgrammeId } from '../../care/plan/programmes.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { countOf, tenths, whole } from './forms.ts';
import { planName } from './today.ts';

type Act = 'up' | 'down' | 'duplicate' | 'remove' | 'change' | 'add';

/** What a button does with an exercise of the plan, for a screen reader. */
export const actWords = (act: Act, name: string): string => catalogue().prescribe.acts[act]({ exercise: name });

/** Where an exercise stands now that it was moved; the place is counted from 0. */
export const movedSentence = (name: string, at: number, of: number): string =>
  catalogue().prescribe.moved({ exercise: name, number: whole(at + 1), of: whole(of) });

/** How many exercises a search has found. */
export const foundSentence = (count: number): string =>
  count === 0 ? catalogue().prescribe.foundNone : catalogue().prescribe.found({ exercises: countOf(count) });

export const showAllWords = (count: number): string => catalogue().prescribe.showAll({ exercises: whole(count) });

export const fullSentence = (): string => catalogue().prescribe.full({ most: whole(MOST_ITEMS) });

/** A fault, and that a word is said about it. */
export const sayLabel = (finding: string): string => catalogue().prescribe.say({ finding });
/** How much further than its limit a fault is let pass. */
export const letPassLabel = (finding: string): string => catalogue().prescribe.letPass({ finding });

/** What a button does with a plan of the library, for a screen reader. */
export const keptActWords = (act: 'open' | 'copy' | 'delete', plan: Pick<Plan, 'name' | 'programme'>): string =>
  catalogue().prescribe.keptActs[act]({ name: planName(plan) });

/** The name of a copy. */
export const copyName = (plan: Pick<Plan, 'name' | 'programme'>): string =>
  catalogue().prescribe.copyOf({ name: planName(plan) });

/** A step of a programme to begin with, counted from 0. */
export const beginWithStep = (programmeId: ProgrammeId, stage: number): string =>
  catalogue().prescribe.step({ name: catalogue().today.programmes[programmeId], number: whole(stage + 1) });

/** Between which figures a field takes one. */
export const refusedSentence = (least: number, most: number): string =>
  catalogue().prescribe.refused({ least: figureWords(least), most: figureWords(most) });

/** A figure of a field: whole, or with one decimal. */
export const figureWords = (figure: number): string => (Number.isInteger(figure) ? whole(figure) : tenths(figure));

/** Which field of an exercise a mistake is of; where there is no field for it, where it is in the file. */
function fieldName(where: string): string {
  const { fields } = catalogue().prescribe;
  if (where.includes('countAt')) return fields.countDeg;
  return Object.entries(fields).find(([name]) => where.split('.').includes(name))?.[1] ?? where;
}

/** Why nobody could open the plan as it is. */
export function draftTroubleSentence(trouble: PlanFileTrouble): string {
  const t = catalogue().prescribe;
  if (trouble.kind !== 'odd') return t.notToOpen[trouble.kind];
  const name = sentenceFor<{ readonly name: string }>(catalogue().exercises, trouble.exerciseId)?.name;
  return t.odd({
    number: whole(trouble.at + 1),
    exercise: name ?? trouble.exerciseId,
    where: fieldName(trouble.where),
  });
}
