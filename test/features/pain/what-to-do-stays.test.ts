import { describe, expect, it } from 'vitest';
import type { StoreFailure } from '../../../src/core/record/failures.ts';
import type { TabNews } from '../../../src/ports/device.ts';
import { makeWorld, settle } from '../../app/fakes.ts';

/** Somebody has ticked a warning sign and reads what to do; `news`: what reaches the page meanwhile. */
async function reading() {
  let followStore: (failure: StoreFailure | null) => void = () => undefined;
  let hear: (news: TabNews) => void = () => undefined;
  const world = makeWorld({ storeNews: { onChange: (then) => ((followStore = then), () => undefined) } });
  world.ports.otherTabs.onNews = (then) => ((hear = then), () => undefined);
  await world.app.start();
  await world.app.dispatch({ kind: 'go', route: { page: 'flags' } });
  await world.app.dispatch({ kind: 'check-flags', flags: ['heart-lungs'], knownFlags: [] });
  expect(world.app.state.flagsResult).toBe('emergency');
  return { ...world, databaseIsBack: () => followStore(null), hear: (news: TabNews) => hear(news) };
}

describe('what to do with a warning sign stays on its page', () => {
  it('where the database comes back', async () => {
    const { app, databaseIsBack } = await reading();
    databaseIsBack();
    await settle();
    expect(app.state.flagsResult).toBe('emergency');
  });

  it('where another tab brings a backup back', async () => {
    const { app, hear } = await reading();
    hear({ kind: 'restored' });
    await settle();
    expect(app.state.flagsResult).toBe('emergency');
  });

  it('until the page is left', async () => {
    const { app } = await reading();
    await app.dispatch({ kind: 'go', route: { page: 'start' } });
    await app.dispatch({ kind: 'go', route: { page: 'flags' } });
    expect(app.state.flagsResult).toBeNull();
  });
});
