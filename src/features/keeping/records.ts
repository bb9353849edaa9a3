import { newerPlan, newerPlans, newerRanges } from '../../care/keeping/newer.ts';
import type { Plan } from '../../care/plan/plan.ts';
import type { Exercise, OwnRange } from '../../core/exercise/exercise.ts';
import { succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { BackupRecords, OpenedBackup, Settings, WrittenPlans } from '../../ports/storage.ts';
import type { Keeping } from './keeping.ts';

/** What lies beside the database. */
export const recordsOf = async ({
  plans,
  ownExercises,
  ownRanges,
  planLibrary,
  settings,
}: Keeping['ports']): Promise<BackupRecords> => ({
  plan: plans.read(),
  ownExercises: (await ownExercises.read()).exercises,
  ownRanges: ownRanges.read(),
  planLibrary: planLibrary.read(),
  settings: settings.read(),
});

/** How many records beside the database do not read. */
export const unreadRecords = async ({
  plans,
  ownExercises,
  ownRanges,
  planLibrary,
}: Keeping['ports']): Promise<number> =>
  ownRanges.unreadable + planLibrary.unreadable + (plans.isUnreadable ? 1 : 0) + (await ownExercises.read()).unreadable;

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
  /** Plans for others that are added or renewed; what is being written there, where nothing is being written here. */
  readonly written: WrittenPlans;
}

/** How many plans for others these are; one that is being written anew counts once. */
export const writtenCount = ({ plans, draft }: WrittenPlans): number =>
  plans.length + (draft && !plans.some(({ id }) => id === draft.id) ? 1 : 0);

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
    written: {
      plans: newerPlans(here.planLibrary.plans, backup.records.planLibrary.plans).filter(
        (plan) => !here.planLibrary.plans.includes(plan),
      ),
      draft: here.planLibrary.draft ? null : backup.records.planLibrary.draft,
    },
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
  { plan, ownExercises, ownRanges, rangesOf, written, settings }: RecordChange,
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
  if (writtenCount(written) > 0)
    results.push(
      await ports.planLibrary.change((now) => ({
        plans: newerPlans(now.plans, written.plans),
        draft: now.draft ?? written.draft,
      })),
    );
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
  if (writtenCount(change.written) > 0)
    await ports.planLibrary.change((library) => ({
      plans: library.plans.flatMap((plan) => {
        const put = change.written.plans.find(({ id }) => id === plan.id);
        return put && isAsPut(plan, put) ? before.planLibrary.plans.filter(({ id }) => id === plan.id) : [plan];
      }),
      draft: change.written.draft && isAsPut(library.draft, change.written.draft) ? null : library.draft,
    }));
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
