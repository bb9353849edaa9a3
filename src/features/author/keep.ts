import type { Plan } from '../../care/plan/plan.ts';
import { bringsWords, withOwn } from '../../core/exercise/brings-words.ts';
import { ownId } from '../../core/exercise/own-id.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { dismissKind, notify } from '../../app/notices.ts';
import type { ChosenFile } from '../../app/source-choice.ts';
import { authoringIn, type AuthorApp } from './authoring.ts';
import { leaveDraft } from './make.ts';

/** Shows the own exercises that are stored now, after those of the library. */
export async function showOwn({ store, ports }: AuthorApp): Promise<void> {
  const { exercises, unreadable } = await ports.ownExercises.read();
  store.set({ exercises: withOwn(store.state.exercises, exercises), unreadableExercises: unreadable });
}

/** Changes what is stored. It holds at once; a notice tells where it cannot be kept. */
async function keep(app: AuthorApp, how: (own: readonly Exercise[]) => readonly Exercise[]): Promise<void> {
  const kept = await app.ports.ownExercises.change(how);
  await showOwn(app);
  if (!kept.ok) notify(app.store, { kind: 'save-trouble', failure: kept.failure });
}

const withOne =
  (exercise: Exercise) =>
  (own: readonly Exercise[]): readonly Exercise[] => [...own.filter(({ id }) => id !== exercise.id), exercise];

/** Saves the draft once it was tried out, and goes to its page: what makes no sense could not be read again. */
export async function saveDraft(app: AuthorApp): Promise<void> {
  const authoring = authoringIn(app);
  if (authoring.stage !== 'draft' || authoring.trial.kind !== 'done') return;
  const { exercise } = authoring;
  await keep(app, withOne(exercise));
  notify(app.store, { kind: 'own-exercise-kept', how: 'saved', exercise });
  leaveDraft(app);
  await app.goTo({ page: 'exercise', exerciseId: exercise.id });
}

/**
 * Deletes an own exercise, and takes it out of the plan of this device, which would ask for what is not there; both can be undone while the
 * notice stands. What was done with it stays in the history.
 */
export async function deleteOwn(app: AuthorApp, exerciseId: string): Promise<void> {
  const exercise = app.store.state.exercises.find((one) => one.id === exerciseId && bringsWords(one));
  if (!exercise) return;
  const plan = app.ports.plans.read();
  const isPlanned = plan !== null && plan.items.some((item) => item.exerciseId === exerciseId);
  notify(app.store, { kind: 'own-exercise-deleted', exercise, plan: isPlanned ? plan : null });
  if (isPlanned) await app.dispatch({ kind: 'restore-plan', plan: planWithout(plan, exerciseId, app) });
  await keep(app, (own) => own.filter(({ id }) => id !== exerciseId));
}

/** Another plan, by its id too: what was begun of the one before is not gone on with in this one. Null where nothing is left in it. */
function planWithout(plan: Plan, exerciseId: string, { ports }: AuthorApp): Plan | null {
  const items = plan.items.filter((item) => item.exerciseId !== exerciseId);
  return items.length > 0 ? { ...plan, items, id: ports.newId(), createdAtEpochMs: ports.clock.epochMs() } : null;
}

/** Brings a deleted exercise back, and the plan that had it, unless that was changed otherwise since. */
export async function restoreOwn(app: AuthorApp, exercise: Exercise, plan: Plan | null): Promise<void> {
  dismissKind(app.store, 'own-exercise-deleted');
  await keep(app, (own) => (own.some(({ id }) => id === exercise.id) ? own : [...own, exercise]));
  const now = app.ports.plans.read();
  if (plan && isWithout(now, plan, exercise.id)) await app.dispatch({ kind: 'restore-plan', plan });
}

const isWithout = (now: Plan | null, before: Plan, exerciseId: string): boolean => {
  const items = before.items.filter((item) => item.exerciseId !== exerciseId);
  const asked = ({ id: _of, createdAtEpochMs: _at, ...plan }: Plan): string => JSON.stringify(plan);
  return now === null ? items.length === 0 : asked(now) === asked({ ...before, items });
};

/** Takes exercises back that a plan has brought, where they are as they came and the plan that is there now does not name them. */
export async function takeBack(app: AuthorApp, exercises: readonly Exercise[]): Promise<void> {
  if (exercises.length === 0) return;
  const brought = new Set(exercises.map((exercise) => JSON.stringify(exercise)));
  const named = new Set(app.ports.plans.read()?.items.map(({ exerciseId }) => exerciseId));
  await keep(app, (own) => own.filter((exercise) => named.has(exercise.id) || !brought.has(JSON.stringify(exercise))));
}

export async function saveFile({ store, ports }: AuthorApp, exerciseId: string): Promise<void> {
  const exercise = store.state.exercises.find((one) => one.id === exerciseId && bringsWords(one));
  if (!exercise) return;
  await ports.downloads.save({
    name: `plumbline-${exercise.id}.json`,
    type: 'application/json',
    text: ports.ownExercises.fileOf(exercise),
  });
}

/** Takes the exercise of a file; where it is none, says so and changes nothing. One whose id is another's gets an id of its own. */
export async function openFile(app: AuthorApp, file: ChosenFile): Promise<void> {
  const { store, ports } = app;
  const read = await ports.ownExercises.readFile(file);
  if (!read.ok) return notify(store, { kind: 'exercise-not-opened', trouble: read.trouble.kind });
  const isAlike = (one: Exercise): boolean => JSON.stringify(one) === JSON.stringify(read.exercise);
  if (store.state.exercises.some(isAlike))
    return notify(store, { kind: 'own-exercise-kept', how: 'isHere', exercise: read.exercise });
  const isTaken = store.state.exercises.some(({ id }) => id === read.exercise.id);
  const exercise = isTaken ? { ...read.exercise, id: ownId(ports.newId()) } : read.exercise;
  await keep(app, withOne(exercise));
  notify(store, { kind: 'own-exercise-kept', how: 'opened', exercise });
}
