import * as v from 'valibot';
import { broughtBy } from '../care/plan/brought-exercises.ts';
import { MOST_ITEMS, type PlanFileRead, type PlanFileTrouble, type PlanInFile } from '../care/plan/plan-file.ts';
import type { Plan } from '../care/plan/plan.ts';
import { bringsWords } from '../core/exercise/brings-words.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import { plan } from './kept-plan.ts';
import { readableOwn } from './own-exercises.ts';
import { jsonIn, parseBy } from './parse.ts';
import { parsePlan } from './plan.ts';

/** What is written first in every plan file. */
const FORMAT = 'plumbline-plan';
/** The newest form of a plan file that this app reads. */
const VERSION = 1;
/**
 * The longest plan file that is read, in characters. A choice: as many exercises as a plan may have, each with the longest note, are
 * 130 000, and an exercise that somebody has made of a recording is some 5 000.
 */
export const MOST_CHARACTERS = 500_000;

const head = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const inFile = v.omit(plan, ['id', 'createdAtEpochMs']);
const body = v.object({
  plan: v.pipe(
    inFile,
    v.check(({ items }) => items.length > 0, 'an exercise'),
  ),
});
/** Exercises that no library has. A file of an app that knew none has none; an entry that does not read is of a newer one. */
const bringing = v.object({ exercises: v.optional(v.array(v.unknown()), []) });
const many = v.object({ plan: v.object({ items: v.pipe(v.array(v.unknown()), v.minLength(MOST_ITEMS + 1)) }) });
const itemsOf = v.object({ plan: v.object({ items: v.array(v.looseObject({ exerciseId: v.string() })) }) });

const refused = (trouble: PlanFileTrouble): PlanFileRead => ({ ok: false, trouble });

/**
 * Reads a plan file. Its exercises may be others than those of this app, as long as one is known or comes with it; the dose of each that is known must make
 * sense for it, and no contradiction may come of it.
 */
export function parsePlanFile(text: string, exercises: readonly Exercise[]): PlanFileRead {
  if (text.length > MOST_CHARACTERS) return refused({ kind: 'too-large' });
  const json = jsonIn(text);
  const known = parseBy(head, json);
  if (!known.ok) return refused({ kind: 'no-plan' });
  if (known.value.version > VERSION) return refused({ kind: 'newer' });
  if (parseBy(many, json).ok) return refused({ kind: 'too-large' });
  const read = parseBy(body, json);
  if (!read.ok) return refused(oddIn(read.where, json));
  const { items } = read.value.plan;
  const brought = parseBy(bringing, json);
  if (!brought.ok) return refused({ kind: 'no-plan' });
  // What has an id of the library is the library's, whatever a file says of it.
  const brings = broughtBy({ items }, readableOwn(brought.value.exercises)).filter(
    ({ id }) => !exercises.some((exercise) => exercise.id === id && !bringsWords(exercise)),
  );
  const all = [...brings, ...exercises];
  const isKnown = (id: string): Exercise | undefined => all.find((exercise) => exercise.id === id);
  if (!items.some(({ exerciseId }) => isKnown(exerciseId))) return refused({ kind: 'nothing-known' });
  for (const [at, { exerciseId, dose }] of items.entries()) {
    const exercise = isKnown(exerciseId);
    const checked = exercise ? parsePlan(exercise, dose) : null;
    if (checked && !checked.ok) return refused({ kind: 'odd', at, exerciseId, where: checked.where });
  }
  return { ok: true, plan: read.value.plan, brings };
}

/** What a plan file is made of: a plan, with or without what belongs to this device, which is left out. */
type Written = PlanInFile & Partial<Pick<Plan, 'id' | 'createdAtEpochMs'>>;

const withoutDevice = ({ id: _ofDevice, createdAtEpochMs: _too, ...plan }: Written): object => plan;
const fileOf = (plan: unknown, brings: readonly Exercise[] = []): object => ({
  format: FORMAT,
  version: VERSION,
  plan,
  ...(brings.length > 0 && { exercises: brings }),
});
const written = (plan: Written, exercises: readonly Exercise[]): object =>
  fileOf(withoutDevice(plan), broughtBy(plan, exercises));

/** A plan as the text of a file, without what belongs to this device; of `exercises` those that it names and no library has go with it. */
export const planFileOf = (plan: Written, exercises: readonly Exercise[] = []): string =>
  `${JSON.stringify(written(plan, exercises), null, 2)}\n`;

/** The same without space in it, for where every character counts. */
export const shortPlanFileOf = (plan: Written, exercises: readonly Exercise[] = []): string =>
  JSON.stringify(written(plan, exercises));

/** The text of a plan file that says this of a plan, whether or not it is one. */
export const planFileText = (plan: unknown): string => `${JSON.stringify(fileOf(plan), null, 2)}\n`;

/** A mistake within an exercise is told of that exercise; any other means that it is no plan. */
function oddIn(where: string, json: unknown): PlanFileTrouble {
  const [, at, ...field] = /^plan\.items\.(\d+)\.(.+)$/.exec(where) ?? [];
  const items = parseBy(itemsOf, json);
  const item = items.ok && at !== undefined ? items.value.plan.items[Number(at)] : undefined;
  return item
    ? { kind: 'odd', at: Number(at), exerciseId: item.exerciseId, where: field.join('.') }
    : { kind: 'no-plan' };
}
