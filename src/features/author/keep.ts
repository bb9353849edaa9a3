import { bringsWords, withOwn } from '../../core/exercise/brings-words.ts';
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

/** Deletes an own exercise; it can be restored while the notice stands. What was done with it stays in the history. */
export async function deleteOwn(app: AuthorApp, exerciseId: string): Promise<void> {
  const exercise = app.store.state.exercises.find((one) => one.id === exerciseId && bringsWords(one));
  if (!exercise) return;
  notify(app.store, { kind: 'own-exercise-deleted', exercise });
  await keep(app, (own) => own.filter(({ id }) => id !== exerciseId));
}

export async function restoreOwn(app: AuthorApp, exercise: Exercise): Promise<void> {
  dismissKind(app.store, 'own-exercise-deleted');
  await keep(app, (own) => (own.some(({ id }) => id === exercise.id) ? own : [...own, exercise]));
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
  const exercise = isTaken ? { ...read.exercise, id: `own-${ports.newId()}` } : read.exercise;
  await keep(app, withOne(exercise));
  notify(store, { kind: 'own-exercise-kept', how: 'opened', exercise });
}
