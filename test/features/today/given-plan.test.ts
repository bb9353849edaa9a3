import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/care/plan/day.ts';
import type { PlanInFile } from '../../../src/care/plan/plan-file.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import elbowCurl from '../../../src/exercises/elbow-curl.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { createPlanFiles } from '../../../src/edge/device/plan-files.ts';
import { createMemoryDayStore } from '../../../src/edge/storage/memory-day-store.ts';
import { nowOf } from '../../../src/features/today/load-day.ts';
import { planFileOf } from '../../../src/schema/plan-file.ts';
import { en } from '../../../src/text/en/words.ts';
import { makeWorld } from '../../app/fakes.ts';
import { someMorning, somePlan } from '../../fixtures/some-days.ts';

const files = createPlanFiles();
/** A plan as text for an address that it fits into. */
const pack = async (plan: PlanInFile, exercises: readonly Exercise[] = []): Promise<string> =>
  (await files.pack(plan, exercises)) ?? 'too long';
const mine = somePlan();
const theirs = somePlan({ id: 'theirs', name: 'From the practice', from: 'physio', days: [2] });
const fileOf = (plan = theirs) => new Blob([planFileOf(plan)]);

/** Somebody with a plan, who has opened another one. */
async function opened(plan: typeof mine | null = mine) {
  const world = makeWorld({ ...(plan && { plan }) });
  await world.app.start();
  await world.app.dispatch({ kind: 'open-plan-file', file: fileOf() });
  return world;
}

const own: Exercise = {
  ...elbowCurl,
  id: 'own-1',
  words: { en: { name: 'Tea cup', why: 'For me', steps: ['Lift'], startPose: 'Standing', toStart: 'Stand' } },
};
const withOwn = somePlan({ id: 'theirs', from: 'physio', items: [{ exerciseId: own.id, dose: { reps: 4 } }] });
const ownFile = () => new Blob([planFileOf(withOwn, [...EXERCISES, own])]);

describe('a plan with an exercise that somebody has made', () => {
  it.each([
    ['a file', async () => ({ kind: 'open-plan-file' as const, file: ownFile() })],
    [
      'an address',
      async () => ({
        kind: 'go' as const,
        route: { page: 'given' as const, packed: await pack(withOwn, [own]) },
      }),
    ],
  ])('brings it along by %s, and undone takes it back', async (_how, given) => {
    const { app, ports } = makeWorld({ plan: mine });
    await app.start();
    await app.dispatch(await given());
    expect(app.state.planOffer).toMatchObject({ kind: 'open', brings: [own] });
    expect(app.state.exercises).toEqual(EXERCISES);
    await app.dispatch({ kind: 'take-given-plan' });
    expect(app.state.exercises).toEqual([...EXERCISES, own]);
    expect((await ports.ownExercises.read()).exercises).toEqual([own]);
    expect(ports.plans.read()?.items).toEqual(withOwn.items);
    const notice = app.state.notices.find(({ kind }) => kind === 'plan-opened');
    for (const undo of (notice && app.gathered.notices.get(notice.kind)?.(notice)?.action?.asks) ?? [])
      await app.dispatch(undo);
    expect(ports.plans.read()).toEqual(mine);
    expect(app.state.exercises).toEqual(EXERCISES);
  });

  it('brings none that is here, under whatever id, and replaces none that is another', async () => {
    const { app, ports } = makeWorld();
    await app.start();
    const openExercise = (exercise: Exercise) =>
      app.dispatch({
        kind: 'open-exercise-file',
        file: Object.assign(new Blob([JSON.stringify(exercise)]), { name: 'x.json' }),
      });
    await openExercise({ ...own, id: 'own-2' });
    await app.dispatch({ kind: 'open-plan-file', file: ownFile() });
    expect(app.state.planOffer).toMatchObject({ brings: [], plan: { items: [{ exerciseId: 'own-2' }] } });
    await app.dispatch({ kind: 'delete-own-exercise', exerciseId: 'own-2' });
    const other = { ...own, dose: { ...own.dose, reps: 3 } };
    await openExercise(other);
    await app.dispatch({ kind: 'open-plan-file', file: ownFile() });
    await app.dispatch({ kind: 'take-given-plan' });
    const [first, second] = (await ports.ownExercises.read()).exercises;
    expect(first).toEqual(other);
    expect(second).toEqual({ ...own, id: second?.id });
    expect(ports.plans.read()?.items).toEqual([{ exerciseId: second?.id, dose: { reps: 4 } }]);
  });
});

describe('a plan that somebody was given', () => {
  it('changes nothing until it is taken, and then it can be undone', async () => {
    const { app, ports } = await opened();
    expect(app.state).toMatchObject({ route: { page: 'new-plan' }, planOffer: { kind: 'open' }, plan: mine });
    await app.dispatch({ kind: 'take-given-plan' });
    expect(ports.plans.read()).toMatchObject({ name: theirs.name, days: [2], from: 'physio' });
    expect(ports.plans.read()?.id).not.toBe('theirs');
    expect(app.state).toMatchObject({ route: { page: 'start' }, planOffer: null });
    const [notice] = app.state.notices;
    if (notice?.kind !== 'plan-opened') throw new Error('expected a notice');
    for (const undo of app.gathered.notices.get(notice.kind)?.(notice)?.action?.asks ?? []) await app.dispatch(undo);
    expect(ports.plans.read()).toEqual(mine);
  });

  it('is not undone over a third plan that came in between, and that is said until the plan is changed again', async () => {
    const { app, ports } = await opened();
    await app.dispatch({ kind: 'take-given-plan' });
    const [notice] = app.state.notices;
    if (notice?.kind !== 'plan-opened') throw new Error('expected a notice');
    const asks = app.gathered.notices.get(notice.kind)?.(notice)?.action?.asks ?? [];
    const third = { ...mine, id: 'third', name: 'A third one' };
    await ports.plans.change(third);
    for (const undo of asks) await app.dispatch(undo);
    expect(ports.plans.read()).toEqual(third);
    const said = () => app.state.notices.filter(({ kind }) => kind === 'plan-not-restored');
    for (const undo of asks) await app.dispatch(undo);
    expect(said()).toHaveLength(1);
    const [first] = said();
    expect(first && app.gathered.notices.get(first.kind)?.(first)?.sentence).toBe(en.plan.notRestored);
    await app.dispatch({ kind: 'leave-plan' });
    expect(said()).toEqual([]);
  });

  it('loses nothing of a session that was interrupted, which is gone on with once the plan was undone', async () => {
    const days = createMemoryDayStore();
    const { app, ports } = makeWorld({ plan: mine, days });
    const now = nowOf(ports);
    const morning = someMorning({ day: now.day, startedAtEpochMs: now.epochMs });
    await days.putMorning(morning);
    const day = () => dayOf(app.state.plan, app.state.mornings, now, app.state).kind;
    await app.start();
    await app.dispatch({ kind: 'open-plan-file', file: fileOf() });
    expect(day()).toBe('go-on');
    await app.dispatch({ kind: 'take-given-plan' });
    expect(day()).toBe('rest-day');
    expect(await days.readMornings({ sinceEpochMs: 0 })).toMatchObject({ ok: true, value: { records: [morning] } });
    await app.dispatch({ kind: 'restore-plan', plan: mine });
    expect(ports.plans.read()).toEqual(mine);
    expect(day()).toBe('go-on');
  });

  it('that asks for the same goes on in the place of the present one, and so does what was interrupted', async () => {
    const { app, ports } = makeWorld({ plan: mine });
    await app.start();
    await app.dispatch({ kind: 'open-plan-file', file: fileOf({ ...mine, name: 'Renamed' }) });
    await app.dispatch({ kind: 'take-given-plan' });
    expect(ports.plans.read()).toEqual({ ...mine, name: 'Renamed' });
  });

  it('is left, by the button or by going away', async () => {
    const { app, ports } = await opened();
    await app.dispatch({ kind: 'leave-given-plan' });
    expect([app.state.route.page, app.state.planOffer, ports.plans.read()]).toEqual(['start', null, mine]);
    await app.dispatch({ kind: 'open-plan-file', file: fileOf() });
    await app.dispatch({ kind: 'go', route: { page: 'settings' } });
    await app.dispatch({ kind: 'take-given-plan' });
    expect(ports.plans.read()).toEqual(mine);
    // The page has nothing to show any more.
    await app.dispatch({ kind: 'go', route: { page: 'new-plan' } });
    expect(app.state.route.page).toBe('start');
  });

  it('comes by an address, too', async () => {
    const { app, ports } = await opened(null);
    await app.dispatch({ kind: 'go', route: { page: 'given', packed: await pack(theirs) } });
    expect(app.state.planOffer).toMatchObject({ kind: 'open', plan: { name: theirs.name } });
    expect(ports.plans.read()).toBeNull();
    await app.dispatch({ kind: 'take-given-plan' });
    expect(ports.plans.read()).toMatchObject({ name: theirs.name });
  });

  it('by an address that holds none leaves the plan as it was, and says why', async () => {
    const { app, ports } = makeWorld({ plan: mine });
    await app.start();
    await app.dispatch({ kind: 'go', route: { page: 'given', packed: 'odd' } });
    expect(app.state.planOffer).toEqual({ kind: 'refused', trouble: { kind: 'no-plan' } });
    await app.dispatch({ kind: 'take-given-plan' });
    expect(ports.plans.read()).toEqual(mine);
  });

  it('shows the plan of the last address, however late that of an earlier one comes', async () => {
    const { app } = makeWorld({ plan: mine });
    await app.start();
    const [first, second] = [await pack(theirs), await pack({ ...theirs, name: 'Second' })];
    const early = app.dispatch({ kind: 'go', route: { page: 'given', packed: first } });
    await app.dispatch({ kind: 'go', route: { page: 'given', packed: second } });
    await early;
    expect(app.state.planOffer).toMatchObject({ kind: 'open', plan: { name: 'Second' } });
  });
});
