import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/care/plan/day.ts';
import type { PlanInFile } from '../../../src/care/plan/plan-file.ts';
import { createPlanFiles } from '../../../src/edge/device/plan-files.ts';
import { createMemoryDayStore } from '../../../src/edge/storage/memory-day-store.ts';
import { nowOf } from '../../../src/features/today/load-day.ts';
import { planFileOf } from '../../../src/schema/plan-file.ts';
import { makeWorld } from '../../app/fakes.ts';
import { someMorning, somePlan } from '../../fixtures/some-days.ts';

const files = createPlanFiles();
/** A plan as text for an address that it fits into. */
const pack = async (plan: PlanInFile): Promise<string> => (await files.pack(plan)) ?? 'too long';
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
