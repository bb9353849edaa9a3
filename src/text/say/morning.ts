/** A morning that is led from exercise to exercise, and its plan. */
import type { PlanFileTrouble } from '../../care/plan/plan-file.ts';
import type { Plan } from '../../care/plan/plan.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { isOwnId } from '../../core/exercise/own-id.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { exerciseName } from './card.ts';
import { countOf, sentences, whole } from './forms.ts';
import { placeSentence } from './place.ts';
import { planName, sessionLine } from './today.ts';

/** Which exercise of the morning this is, counted from 0. */
export const placeInMorning = (at: number, of: number): string =>
  catalogue().morning.place({ number: whole(at + 1), of: whole(of) });

/** Spoken after the last set of an exercise; to somebody on the floor, that they may stay there. */
export const spokenEndInMorning = ({ posture }: Pick<Exercise, 'posture'>): string =>
  catalogue().morning.lastWords[posture === 'upright' ? 'upright' : 'floor'];

/** Spoken between two exercises: how long the rest is (null: it waits), what comes, and where the laptop stands for it. */
export function spokenBetween(next: Exercise, restSeconds: number | null): string {
  const t = catalogue().morning;
  const rest = restSeconds === null ? t.spokenWait : t.spokenRest({ seconds: countOf(restSeconds) });
  return sentences(rest, t.spokenNext({ exercise: exerciseName(next), place: placeSentence(next) }));
}

/** The button for an easier one; what it is, where it is another exercise, else how it gets easier. */
export function easierWords(next: Exercise, easier: Exercise): string {
  const t = catalogue().morning;
  return easier.id === next.id ? t.easier : t.easierWay({ exercise: exerciseName(easier) });
}

export const easierWay = (exerciseId: string): string =>
  sentenceFor<string>(catalogue().morning.easierWays, exerciseId) ?? catalogue().morning.easierWayAny;

/** Which step of its programme a plan is, counted from 0, and for which weeks it is made. */
export function stageSentence(stage: number, of: number, weeks: readonly [from: number, to: number]): string {
  const t = catalogue();
  const span = t.units.fromTo({ from: whole(weeks[0]), to: whole(weeks[1]) });
  return t.plan.stage({ number: whole(stage + 1), of: whole(of), weeks: span });
}

export const firstStepSentence = (exercises: number, minutes: number): string =>
  catalogue().plan.firstStep({ session: sessionLine(exercises, minutes) });

export const takeWords = (programme: string): string =>
  catalogue().plan.take({ name: sentenceFor<string>(catalogue().today.programmes, programme) ?? programme });

/** What stands in the calendar. */
export const reminderTitle = (plan: Plan): string => catalogue().plan.reminder({ name: planName(plan) });
export const reminderText = (exercises: number, minutes: number): string =>
  catalogue().plan.reminderText({ session: sessionLine(exercises, minutes) });

export const openedSentence = (plan: Plan): string => catalogue().plan.opened({ name: planName(plan) });

/** Why a plan file was not taken, and what to do. */
export function planFileSentence(trouble: PlanFileTrouble): string {
  const t = catalogue().plan;
  if (trouble.kind !== 'odd') return t.notTaken[trouble.kind];
  const { at, exerciseId, where } = trouble;
  const name =
    sentenceFor<{ readonly name: string }>(catalogue().exercises, exerciseId)?.name ??
    (isOwnId(exerciseId) ? catalogue().author.own.gone : exerciseId);
  return t.odd({ number: whole(at + 1), exercise: name, where });
}
