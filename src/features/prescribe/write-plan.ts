import {
  draftOf,
  edit,
  editingOf,
  EMPTY_DRAFT,
  named,
  planOfDraft,
  redo,
  undo,
  type Editing,
  type PlanEdit,
} from '../../care/plan/edit-plan.ts';
import { amongExercises } from '../../care/plan/brought-exercises.ts';
import type { PlanInFile } from '../../care/plan/plan-file.ts';
import type { Plan } from '../../care/plan/plan.ts';
import { findProgramme, planOf } from '../../care/plan/programmes.ts';
import { notify } from '../../app/notices.ts';
import { keepBrought } from '../../app/keep-brought.ts';
import { savePlan } from '../../app/save-plan.ts';
import type { ChosenFile } from '../../app/source-choice.ts';
import type { WrittenPlans } from '../../ports/storage.ts';
import { copyName } from '../../text/say/prescribe.ts';
import { planName } from '../../text/say/today.ts';
import { NOT_WRITING, type Prescribing, type PrescribingApp } from './prescribing.ts';

/** What a plan can begin with. */
export type Beginning =
  | { readonly kind: 'empty' | 'mine' }
  | { readonly kind: 'saved'; readonly planId: string }
  | { readonly kind: 'programme'; readonly programmeId: string; readonly stage: number };

/** Shows the library, and the draft that was left. */
export async function look(app: PrescribingApp): Promise<void> {
  const { ports } = app;
  const { plans, draft } = ports.planLibrary.read();
  const editing = editingIn(app);
  const isUntouched = editing.past.length === 0 && editing.ahead.length === 0;
  set(app, {
    plans: newestFirst(plans),
    mine: ports.plans.read(),
    ...(isUntouched && draft && { editing: editingOf(draftOf(draft.plan, draft.id)) }),
  });
  await handOver(app);
}

export const change = (app: PrescribingApp, how: PlanEdit): Promise<void> => put(app, edit(editingIn(app), how));
export const takeBack = (app: PrescribingApp): Promise<void> => put(app, undo(editingIn(app)));
export const makeAgain = (app: PrescribingApp): Promise<void> => put(app, redo(editingIn(app)));

/** Goes on with another plan in place of the draft, which undo brings back. */
export async function begin(app: PrescribingApp, from: Beginning): Promise<void> {
  const begun = beginningOf(app, from);
  if (!begun) return;
  const id = from.kind === 'saved' ? from.planId : app.ports.newId();
  // What was made of a programme is called like it, for it has no steps of the programme any more.
  const plan = { ...begun, name: from.kind === 'empty' ? '' : begun.name || planName(begun) };
  await change(app, { kind: 'replace', draft: draftOf(plan, id) });
}

function beginningOf(app: PrescribingApp, from: Beginning): PlanInFile | null {
  const { mine } = stateIn(app);
  switch (from.kind) {
    case 'empty':
      return planOfDraft(EMPTY_DRAFT);
    case 'mine':
      return mine;
    case 'saved':
      return find(app, from.planId);
    case 'programme': {
      const programme = findProgramme(from.programmeId);
      return programme ? planOf(programme, from.stage, { id: '', createdAtEpochMs: 0 }) : null;
    }
  }
}

/** Goes on with the plan of a file; where it is none, says so. */
export async function open(app: PrescribingApp, file: ChosenFile): Promise<void> {
  const read = await app.ports.planFiles.read(file, app.store.state.exercises);
  if (!read.ok) return notify(app.store, { kind: 'draft-not-opened', trouble: read.trouble });
  const { plan, brings } = amongExercises(read, app.store.state.exercises, app.ports.newId);
  await keepBrought(app, brings);
  await change(app, { kind: 'replace', draft: draftOf(plan, app.ports.newId()) });
}

/** Keeps the draft in the library, in place of the plan that it is a new state of. */
export async function keepDraft(app: PrescribingApp): Promise<void> {
  // That it has an id from now on is no step that could be undone.
  const editing = named(editingIn(app), app.ports.newId());
  const { draft } = editing;
  const before = find(app, draft.id);
  const plan: Plan = { ...planOfDraft(draft), id: draft.id, createdAtEpochMs: app.ports.clock.epochMs() };
  await Promise.all([putKept(app, plan.id, plan), put(app, editing)]);
  notify(app.store, { kind: 'plan-kept', plan, before });
}

/** A copy of a plan of the library beside it. */
export async function copyKept(app: PrescribingApp, planId: string): Promise<void> {
  const found = find(app, planId);
  if (!found) return;
  const id = app.ports.newId();
  const made = { id, name: copyName(found), createdAtEpochMs: app.ports.clock.epochMs() };
  await putKept(app, id, { ...found, ...made });
}

export async function deleteKept(app: PrescribingApp, planId: string): Promise<void> {
  const found = find(app, planId);
  if (!found) return;
  await putKept(app, planId, null);
  notify(app.store, { kind: 'kept-plan-deleted', plan: found });
}

/** Puts a plan in its place in the library; null: there is none of this id any more. */
export async function putKept(app: PrescribingApp, planId: string, plan: Plan | null): Promise<void> {
  await write(app, ({ plans, ...rest }) => ({
    ...rest,
    plans: [...plans.filter(({ id }) => id !== planId), ...(plan ? [plan] : [])],
  }));
}

export const saveDraftFile = (app: PrescribingApp): Promise<void> => savePlan(app, planOfDraft(editingIn(app).draft));

export async function copyAddress(app: PrescribingApp, address: string): Promise<void> {
  notify(app.store, { kind: 'address-copied', done: await app.ports.clipboard.write(address) });
}

const stateIn = ({ store }: PrescribingApp): Prescribing => store.state.prescribing ?? NOT_WRITING;
const editingIn = (app: PrescribingApp): Editing => stateIn(app).editing;
const find = (app: PrescribingApp, planId: string): Plan | null =>
  stateIn(app).plans.find(({ id }) => id === planId) ?? null;

function set(app: PrescribingApp, change: Partial<Prescribing>): void {
  app.store.set({ prescribing: { ...stateIn(app), ...change } });
}

/** Shows a draft, and keeps it: whoever closes the page finds it again. */
async function put(app: PrescribingApp, editing: Editing): Promise<void> {
  if (editing === editingIn(app)) return;
  set(app, { editing });
  const { draft } = editing;
  const isEmpty = draft.items.length === 0 && draft.name === '' && draft.note === '' && draft.days.length === 0;
  const kept = write(app, (now) => ({
    ...now,
    draft: isEmpty ? null : { plan: planOfDraft(draft), id: draft.id },
  }));
  await Promise.all([kept, handOver(app)]);
}

async function write(app: PrescribingApp, how: (now: WrittenPlans) => WrittenPlans): Promise<void> {
  const { planLibrary } = app.ports;
  const kept = planLibrary.change(how);
  set(app, { plans: newestFirst(planLibrary.read().plans) });
  const result = await kept;
  if (!result.ok) notify(app.store, { kind: 'save-trouble', failure: result.failure });
}

/** Finds out whether the draft can be handed over, and how it stands in an address. */
async function handOver(app: PrescribingApp): Promise<void> {
  const { draft } = editingIn(app);
  const { planFiles } = app.ports;
  const plan = planOfDraft(draft);
  const trouble = await planFiles.check(plan, app.store.state.exercises);
  const packed = trouble ? null : await planFiles.pack(plan, app.store.state.exercises);
  // Another change may have been made meanwhile.
  if (editingIn(app).draft === draft) set(app, { handOver: { draft, trouble, packed } });
}

const newestFirst = (plans: readonly Plan[]): readonly Plan[] =>
  [...plans].sort((a, b) => b.createdAtEpochMs - a.createdAtEpochMs);
