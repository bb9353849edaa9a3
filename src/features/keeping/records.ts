import { newerPlan, newerRanges } from '../../care/keeping/newer.ts';
import type { Plan } from '../../care/plan/plan.ts';
import type { Exercise, OwnRange } from '../../core/exercise/exercise.ts';
import { succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { BackupRecords, OpenedBackup, Settings } from '../../ports/storage.ts';
import type { Keeping } from './keeping.ts';

/** What lies beside the database. */
export const recordsOf = async ({
  plans,
  ownExercises,
  ownRanges,
  settings,
}: Keeping['ports']): Promise<BackupRecords> => ({
  plan: plans.read(),
  ownExercises: (await ownExercises.read()).exercises,
  ownRanges: ownRanges.read(),
  settings: settings.read(),
});

/** How many records beside the database do not read. */
export const unreadRecords = async ({ plans, ownExercises, ownRanges }: Keeping['ports']): Promise<number> =>
  ownRanges.unreadable + (plans.isUnreadable ? 1 : 0) + (await ownExercises.read()).unreadable;

/** What a backup would change beside the database. */
export interface RecordChange {
  /** The plan that would take the place of the present one; null: it stays. */
  readonly plan: BackupRecords['plan'];
  /** The plan that is here; null where there is none. */
  readonly planHere: BackupRecords['plan'];
  /** The backup has a later plan, and it is not taken. */
  readonly isPlanLeft: boolean;
  readonly ownRanges: readonly OwnRange[];
  /** Exercises whose own range is added or renewed. */
  readonly rangesOf: readonly string[];
  readonly settings: Partial<Settings>;
  /** Exercises that are added; of one that is here under the same id the one that is here stays. */
  readonly ownExercises: readonly Exercise[];
}

/** Compares what lies beside the database here with a backup. A plan that does not read here, a newer app's, stays. */
export async function compareRecords({ ports, store }: Keeping, backup: OpenedBackup): Promise<RecordChange> {
  const here = await recordsOf(ports);
  const later = ports.plans.isUnreadable ? here.plan : newerPlan(here.plan, backup.records.plan);
  const isTaken =
    later !== null &&
    later !== here.plan &&
    (await isOfThisApp(later, ports, [...store.state.exercises, ...backup.records.ownExercises]));
  const ownRanges = newerRanges(here.ownRanges, backup.records.ownRanges);
  const rangesOf = ownRanges.filter((range) => !here.ownRanges.includes(range)).map(({ exerciseId }) => exerciseId);
  return {
    plan: isTaken ? later : null,
    planHere: here.plan,
    isPlanLeft: later !== here.plan && !isTaken,
    ownRanges,
    rangesOf,
    settings: backup.settingsFor(here.settings),
    ownExercises: backup.records.ownExercises.filter(
      ({ id }) => !store.state.exercises.some((exercise) => exercise.id === id),
    ),
  };
}

/** Whether this app would take the plan as a file too: one of its exercises is known, and what it asks of each makes sense. */
async function isOfThisApp(
  plan: Plan,
  { planFiles }: Keeping['ports'],
  exercises: readonly Exercise[],
): Promise<boolean> {
  const read = await planFiles.read(new Blob([await planFiles.write(plan, [])]), exercises);
  return read.ok;
}

/** Changes what lies beside the database; resolves to the first refusal. */
export async function putRecords(
  app: Keeping,
  { plan, ownExercises, ownRanges, rangesOf, settings }: RecordChange,
): Promise<Result<void, StoreFailure>> {
  const { ports, store } = app;
  const results: Result<void, StoreFailure>[] = [];
  if (plan) results.push(await ports.plans.change(plan));
  // What another tab has found meanwhile is kept.
  if (rangesOf.length > 0) results.push(await ports.ownRanges.change((now) => newerRanges(now, ownRanges)));
  if (ownExercises.length > 0) {
    results.push(await ports.ownExercises.change((now) => withMissing(now, ownExercises)));
    await app.dispatch({ kind: 'show-own-exercises' });
  }
  await show(app, plan !== null, settings);
  store.set({ ownRanges: ports.ownRanges.read() });
  return results.find((result) => !result.ok) ?? succeed(undefined);
}

/** Puts back what `change` has replaced, unless it was changed again since. */
export async function putBackRecords(app: Keeping, before: BackupRecords, change: RecordChange): Promise<void> {
  const { ports, store } = app;
  const now = await recordsOf(ports);
  const isAsPut = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  const isMyPlan = change.plan !== null && isAsPut(now.plan, change.plan);
  if (isMyPlan) await ports.plans.change(before.plan);
  if (change.rangesOf.length > 0)
    await ports.ownRanges.change((ranges) =>
      ranges.flatMap((range) => {
        const put = change.ownRanges.find(({ exerciseId }) => exerciseId === range.exerciseId);
        if (!change.rangesOf.includes(range.exerciseId) || !isAsPut(range, put)) return [range];
        return before.ownRanges.filter(({ exerciseId }) => exerciseId === range.exerciseId);
      }),
    );
  if (change.ownExercises.length > 0) {
    await ports.ownExercises.change((own) =>
      own.filter((one) => !change.ownExercises.some((put) => put.id === one.id && isAsPut(one, put))),
    );
    await app.dispatch({ kind: 'show-own-exercises' });
  }
  const names = Object.keys(change.settings) as (keyof Settings)[];
  const mine = names.filter((name) => isAsPut(now.settings[name], change.settings[name]));
  await show(app, isMyPlan, Object.fromEntries(mine.map((name) => [name, before.settings[name]])));
  store.set({ ownRanges: ports.ownRanges.read() });
}

/** The exercises with those of others that are not among them. */
const withMissing = (now: readonly Exercise[], others: readonly Exercise[]): readonly Exercise[] => [
  ...now,
  ...others.filter(({ id }) => !now.some((one) => one.id === id)),
];

/** Lets those who show the plan and the settings know of them. */
async function show({ ports, dispatch }: Keeping, isOtherPlan: boolean, settings: Partial<Settings>): Promise<void> {
  if (isOtherPlan) await dispatch({ kind: 'restore-plan', plan: ports.plans.read() });
  if (Object.keys(settings).length > 0) await dispatch({ kind: 'change-settings', change: settings });
}
