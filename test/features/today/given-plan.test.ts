import { describe, expect, it } from 'vitest';
import { createPlanFiles } from '../../../src/edge/device/plan-files.ts';
import { planFileOf } from '../../../src/schema/plan-file.ts';
import { makeWorld } from '../../app/fakes.ts';
import { somePlan } from '../../fixtures/some-days.ts';

const files = createPlanFiles();
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
    await app.dispatch({ kind: 'go', route: { page: 'given', packed: await files.pack(theirs) } });
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
    const [first, second] = [await files.pack(theirs), await files.pack({ ...theirs, name: 'Second' })];
    const early = app.dispatch({ kind: 'go', route: { page: 'given', packed: first } });
    await app.dispatch({ kind: 'go', route: { page: 'given', packed: second } });
    await early;
    expect(app.state.planOffer).toMatchObject({ kind: 'open', plan: { name: 'Second' } });
  });
});
