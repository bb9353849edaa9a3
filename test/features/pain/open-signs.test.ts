import { expect, it } from 'vitest';
import { openSigns } from '../../../src/care/pain/red-flags.ts';
import type { CheckIn } from '../../../src/care/pain/check-in.ts';
import { createMemoryDayStore } from '../../../src/edge/storage/memory-day-store.ts';
import type { DayStore } from '../../../src/ports/storage.ts';
import { makeWorld, settle, type World } from '../../app/fakes.ts';
import { ok } from '../../contracts/session-store.ts';
import { someCheckIn } from '../../fixtures/some-days.ts';

const hour = 3_600_000;
const put = (world: World, hoursFromNow: number, change: Partial<CheckIn> = {}) =>
  ok(
    world.ports.days.putCheckIn(
      someCheckIn({
        id: `${hoursFromNow}`,
        morningId: null,
        atEpochMs: world.ports.clock.epochMs() + hoursFromNow * hour,
        flags: [],
        ...change,
      }),
    ),
  );
const go = (world: World, page: 'flags' | 'start' | 'before') =>
  world.app.dispatch({ kind: 'go', route: { page } as never });

it('an emergency that is told now stops the day, though a wrong clock has dated a morning ahead', async () => {
  const world = makeWorld();
  // The clock stood on PM in the morning: told before at 7 and after at 8, dated 19:00 and 20:00; it is 13:30 now.
  await put(world, 5.5);
  await put(world, 6.5, { when: 'after' });
  await go(world, 'before');
  await world.app.dispatch({ kind: 'tell', change: { painNow: 1 } });
  await world.app.dispatch({ kind: 'tell', change: { flags: ['cauda-equina'] } });
  await go(world, 'start');
  await settle();
  await go(world, 'start');
  await settle();
  expect(world.app.state.stop).toEqual({ kind: 'sign', because: 'emergency' });
});

it('an open emergency stays, where another sign is ticked and the window goes out of sight before what is open was read', async () => {
  const days = createMemoryDayStore();
  let gate: Promise<void> = Promise.resolve();
  let open = (): void => undefined;
  const slow: DayStore = { ...days, readCheckIns: async (since) => (await gate, days.readCheckIns(since)) };
  const world = makeWorld({ days: slow });
  await world.app.start();
  await put(world, -48, { flags: ['cauda-equina'] });
  await go(world, 'start');
  await settle();
  expect(world.app.state.stop).toEqual({ kind: 'sign', because: 'emergency' });
  gate = new Promise((resolve) => (open = resolve));
  const entering = go(world, 'flags');
  await settle();
  await world.app.dispatch({ kind: 'tick-flags', flags: ['cancer'], knownFlags: [] });
  world.hide(true);
  open();
  await entering;
  await settle();
  world.hide(false);
  await go(world, 'start');
  await settle();
  expect(world.app.state.stop).toEqual({ kind: 'sign', because: 'emergency' });
});

it('an open emergency that another tab has told meanwhile stays, where a lesser one is ticked here and not sent', async () => {
  const world = makeWorld();
  await go(world, 'flags');
  await put(world, 0, { flags: ['cauda-equina'] }); // as another tab does
  await world.app.dispatch({ kind: 'tick-flags', flags: ['cancer'], knownFlags: [] });
  await go(world, 'start');
  await settle();
  await go(world, 'start');
  await settle();
  expect(world.app.state.stop).toEqual({ kind: 'sign', because: 'emergency' });
});

it('a sign that is unmarked as known after the window was out of sight is told', async () => {
  const world = makeWorld();
  await world.app.start();
  await go(world, 'flags');
  const flags = ['cord', 'cancer'] as const;
  await world.app.dispatch({ kind: 'tick-flags', flags, knownFlags: ['cord'] });
  world.hide(true);
  await settle();
  world.hide(false);
  // The element hands over the same list of what is ticked.
  await world.app.dispatch({ kind: 'tick-flags', flags, knownFlags: [] });
  await go(world, 'start');
  await settle();
  const { records } = await ok(world.ports.days.readCheckIns({ sinceEpochMs: 0 }));
  expect(openSigns(records)).toContain('cord');
});

it('a look-through that was not sent leaves an open sign open, also one that was marked as known in it', async () => {
  const world = makeWorld();
  await put(world, -1, { flags: ['cord'] });
  await go(world, 'flags');
  await world.app.dispatch({ kind: 'tick-flags', flags: ['cord', 'cancer'], knownFlags: ['cord'] });
  await go(world, 'start');
  await settle();
  const { records } = await ok(world.ports.days.readCheckIns({ sinceEpochMs: 0 }));
  expect(openSigns(records)).toContain('cord');
});
