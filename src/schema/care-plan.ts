import * as v from 'valibot';
import { DAYS_OF_WEEK } from '../care/exchange/fhir/care-plan.ts';
import { ownExtension, ownSystem, quantity } from '../care/exchange/fhir/codes.ts';
import type { PlanFileRead } from '../care/plan/plan-file.ts';
import { WEEKDAYS, type Weekday } from '../care/plan/plan.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import { jsonIn, parseBy } from './parse.ts';
import { parsePlanFile, planFileText } from './plan-file.ts';

/** Of what others write only that is looked at which says something here: the rest may be as it is. */
const extensions = v.exactOptional(
  v.array(v.object({ url: v.string(), valueString: v.exactOptional(v.string()) })),
  [],
);
const concept = v.object({
  coding: v.exactOptional(
    v.array(v.object({ system: v.exactOptional(v.string()), code: v.exactOptional(v.string()) })),
    [],
  ),
  text: v.exactOptional(v.string()),
});
const activity = v.object({
  extension: extensions,
  detail: v.object({
    code: concept,
    status: v.exactOptional(v.string()),
    doNotPerform: v.exactOptional(v.boolean()),
    scheduledTiming: v.exactOptional(
      v.object({ repeat: v.exactOptional(v.object({ dayOfWeek: v.exactOptional(v.array(v.string()), []) })) }),
    ),
    quantity: v.exactOptional(
      v.object({
        value: v.exactOptional(v.number()),
        unit: v.exactOptional(v.string()),
        code: v.exactOptional(v.string()),
      }),
    ),
    description: v.exactOptional(v.string()),
  }),
});
const carePlan = v.object({
  resourceType: v.literal('CarePlan'),
  status: v.exactOptional(v.string()),
  extension: extensions,
  title: v.exactOptional(v.string()),
  activity: v.array(activity),
  note: v.exactOptional(v.array(v.object({ text: v.string() })), []),
});
const bundle = v.object({ resourceType: v.literal('Bundle'), entry: v.array(v.object({ resource: v.unknown() })) });

/** What is written down as over, or as a mistake, is not asked of anybody. */
const NOT_IN_FORCE: readonly (string | undefined)[] = [
  'revoked',
  'completed',
  'cancelled',
  'stopped',
  'entered-in-error',
];

const isAsked = ({ detail: { status, doNotPerform } }: Activity): boolean =>
  doNotPerform !== true && !NOT_IN_FORCE.includes(status);

type Activity = v.InferOutput<typeof activity>;

/**
 * Reads a plan out of a FHIR R4 CarePlan, or out of a bundle that holds one. One of ours comes back as it was; of another's the
 * exercises, the days and the number of repetitions are read, as far as they stand in `activity.detail`. What is read is checked like any
 * plan file.
 */
export function parseCarePlan(text: string, exercises: readonly Exercise[]): PlanFileRead {
  const json = jsonIn(text);
  const whole = parseBy(bundle, json);
  const candidates = whole.ok ? whole.value.entry.map(({ resource }) => resource) : [json];
  for (const candidate of candidates) {
    const read = parseBy(carePlan, candidate);
    if (read.ok && !NOT_IN_FORCE.includes(read.value.status))
      return parsePlanFile(planFileText(planOf(read.value)), exercises);
  }
  return { ok: false, trouble: { kind: 'no-plan' } };
}

/** What stands in an extension of ours. */
const said = (all: Activity['extension'], name: Parameters<typeof ownExtension>[0]): string | undefined =>
  all.find(({ url }) => url === ownExtension(name))?.valueString;

function planOf({ title = '', activity: all, note, extension }: v.InferOutput<typeof carePlan>): unknown {
  const activities = all.filter(isAsked);
  const days = new Set(activities.flatMap(({ detail }) => detail.scheduledTiming?.repeat?.dayOfWeek ?? []).map(dayOf));
  const from = said(extension, 'from');
  const programme = said(extension, 'programme');
  return {
    name: from === title ? '' : title,
    from: from ?? 'physio',
    ...(programme !== undefined && { programme: jsonIn(programme) }),
    days: WEEKDAYS.filter((day) => days.has(day)),
    items: activities.map(({ detail, extension: own }) => {
      const progress = said(own, 'progress');
      return {
        exerciseId: exerciseOf(detail.code),
        dose: doseOf(said(own, 'dose'), repsOf(detail.quantity)),
        ...(progress !== undefined && { progress: jsonIn(progress) }),
        ...(detail.description !== undefined && { note: detail.description }),
      };
    }),
    ...(note.length > 0 && { note: note.map((one) => one.text).join('\n') }),
  };
}

const dayOf = (word: string): Weekday | undefined =>
  WEEKDAYS[DAYS_OF_WEEK.findIndex((day) => day === word.toLowerCase())];

/** Our id of an exercise, or else what others call it: it stays in the plan, and is not known here. */
const exerciseOf = ({ coding, text = '' }: v.InferOutput<typeof concept>): string =>
  coding.find(({ system }) => system === ownSystem('exercise'))?.code ?? coding[0]?.code ?? text;

/** A quantity with a unit of another kind, as minutes, is no number of repetitions. */
const repsOf = (quantity: Activity['detail']['quantity']): number | undefined => {
  const unit = quantity?.code ?? quantity?.unit;
  return unit === undefined || unit === REPETITIONS.code ? quantity?.value : undefined;
};
const REPETITIONS = quantity(1, 'repetitions');

const doseOf = (own: string | undefined, reps: number | undefined): unknown =>
  own === undefined ? (reps === undefined ? {} : { reps }) : jsonIn(own);
