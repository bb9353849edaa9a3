import type { Plan, PlanItem, Weekday } from '../../plan/plan.ts';
import type { Exercise } from '../../../core/exercise/exercise.ts';
import { isoMoment } from '../iso-moment.ts';
import { plainText } from '../plain-text.ts';
import { identifier, own, ownExtension, quantity } from './codes.ts';
import { referenceTo } from './reference-of.ts';
import type { CarePlan, CarePlanActivity } from './resources.ts';

/** How FHIR writes the days of the week, Monday first. */
export const DAYS_OF_WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

interface Whose {
  readonly personId: string;
  /** What an exercise is called, by its id. */
  readonly nameOf: (exerciseId: Exercise['id']) => string;
}

/**
 * A plan as others read it: each exercise, on which days, how many repetitions, with the word of whoever made it. All of a dose stands in
 * an extension of ours, so that a plan comes back as it was.
 */
export const carePlanOf = (plan: Plan, { personId, nameOf }: Whose): CarePlan => ({
  resourceType: 'CarePlan',
  extension: [
    { url: ownExtension('from'), valueString: plan.from },
    ...(plan.programme ? [{ url: ownExtension('programme'), valueString: JSON.stringify(plan.programme) }] : []),
  ],
  identifier: [identifier('plan', plan.id)],
  status: 'active',
  intent: 'plan',
  title: plainText(plan.name) || plan.from,
  subject: referenceTo(identifier('person', personId)),
  created: isoMoment(plan.createdAtEpochMs),
  activity: plan.items.map((item) => activityOf(item, plan.days, nameOf)),
  ...(plainText(plan.note ?? '') !== '' && { note: [{ text: plainText(plan.note ?? '') }] }),
});

const activityOf = (
  { exerciseId, dose, progress, note }: PlanItem,
  days: readonly Weekday[],
  nameOf: Whose['nameOf'],
): CarePlanActivity => ({
  extension: [
    { url: ownExtension('dose'), valueString: JSON.stringify(dose) },
    ...(progress ? [{ url: ownExtension('progress'), valueString: JSON.stringify(progress) }] : []),
  ],
  detail: {
    kind: 'ServiceRequest',
    code: own('exercise', exerciseId, nameOf(exerciseId)),
    status: 'scheduled',
    ...(days.length > 0 && {
      scheduledTiming: { repeat: { dayOfWeek: days.map((day) => DAYS_OF_WEEK[day - 1] ?? 'mon') } },
    }),
    ...(dose.reps !== undefined && { quantity: quantity(dose.reps, 'repetitions') }),
    ...(plainText(note ?? '') !== '' && { description: plainText(note ?? '') }),
  },
});
