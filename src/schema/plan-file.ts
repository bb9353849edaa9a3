import * as v from 'valibot';
import type { PlanFileRead, PlanFileTrouble } from '../care/plan/plan-file.ts';
import type { Plan } from '../care/plan/plan.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import { plan } from './kept-plan.ts';
import { jsonIn, parseBy } from './parse.ts';
import { parsePlan } from './plan.ts';

/** What is written first in every plan file. */
const FORMAT = 'plumbline-plan';
/** The newest form of a plan file that this app reads. */
const VERSION = 1;

const head = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const inFile = v.omit(plan, ['id', 'createdAtEpochMs']);
const body = v.object({
  plan: v.pipe(
    inFile,
    v.check(({ items }) => items.length > 0, 'an exercise'),
  ),
});
const itemsOf = v.object({ plan: v.object({ items: v.array(v.looseObject({ exerciseId: v.string() })) }) });

const refused = (trouble: PlanFileTrouble): PlanFileRead => ({ ok: false, trouble });

/**
 * Reads a plan file. Its exercises may be others than those of this app, as long as one is known; the dose of each that is known must make
 * sense for it, and no contradiction may come of it.
 */
export function parsePlanFile(text: string, exercises: readonly Exercise[]): PlanFileRead {
  const json = jsonIn(text);
  const known = parseBy(head, json);
  if (!known.ok) return refused({ kind: 'no-plan' });
  if (known.value.version > VERSION) return refused({ kind: 'newer' });
  const read = parseBy(body, json);
  if (!read.ok) return refused(oddIn(read.where, json));
  const { items } = read.value.plan;
  const isKnown = (id: string): Exercise | undefined => exercises.find((exercise) => exercise.id === id);
  if (!items.some(({ exerciseId }) => isKnown(exerciseId))) return refused({ kind: 'nothing-known' });
  for (const [at, { exerciseId, dose }] of items.entries()) {
    const exercise = isKnown(exerciseId);
    const checked = exercise ? parsePlan(exercise, dose) : null;
    if (checked && !checked.ok) return refused({ kind: 'odd', at, exerciseId, where: checked.where });
  }
  return { ok: true, plan: read.value.plan };
}

/** A plan as the text of a file, without what belongs to this device. */
export const planFileOf = ({ id: _ofDevice, createdAtEpochMs: _too, ...plan }: Plan): string => planFileText(plan);

/** The text of a plan file that says this of a plan, whether or not it is one. */
export const planFileText = (plan: unknown): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, plan }, null, 2)}\n`;

/** A mistake within an exercise is told of that exercise; any other means that it is no plan. */
function oddIn(where: string, json: unknown): PlanFileTrouble {
  const [, at, ...field] = /^plan\.items\.(\d+)\.(.+)$/.exec(where) ?? [];
  const items = parseBy(itemsOf, json);
  const item = items.ok && at !== undefined ? items.value.plan.items[Number(at)] : undefined;
  return item
    ? { kind: 'odd', at: Number(at), exerciseId: item.exerciseId, where: field.join('.') }
    : { kind: 'no-plan' };
}
