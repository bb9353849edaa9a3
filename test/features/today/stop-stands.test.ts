/** What stops a day goes on to stop it, whatever the database, another page, or the time does. */
import { describe, expect, it, vi } from 'vitest';
import type { CheckIn } from '../../../src/care/pain/check-in.ts';
import { fail } from '../../../src/core/record/failures.ts';
import { createMemoryDayStore } from '../../../src/edge/storage/memory-day-store.ts';
import type { DayStore } from '../../../src/ports/storage.ts';
import { ok } from '../../contracts/session-store.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { someCheckIn } from '../../fixtures/some-days.ts';
import { scene, type Scene } from './scene.ts';
import { settle, traceFile, until, type World } from '../../app/fakes.ts';

const HOUR = 3_600_000;
const EMERGENCY = { kind: 'sign', because: 'emergency' } as const;

/** Days whose database refuses, or says nothing, from some moment on. */
function flaky() {
  const database = createMemoryDayStore();
  const how = { reads: 'ok' as 'ok' | 'silent' | 'refused' };
  const reading = <A, T>(read: (wish: A) => Promise<T>) =>
    ((wish: A) => {
      if (how.reads === 'ok') return read(wish);
      return how.reads === 'silent'
        ? new Promise(() => undefined)
        : Promise.resolve(fail({ kind: 'store-refused', detail: '' }));
    }) as (wish: A) => Promise<T>;
  const days: DayStore = {
    ...database,
    readCheckIns: reading(database.readCheckIns),
    readMornings: reading(database.readMornings),
  };
  return { days, how, database };
}

type Page = 'start' | 'flags' | 'exercises' | 'function';
const go = ({ app }: World, page: Page) => app.dispatch({ kind: 'go', route: { page } });
const tick = ({ app }: World) => app.dispatch({ kind: 'check-flags', flags: ['heart-lungs'], knownFlags: [] });

const asTold = (world: World, hoursAgo: number, change: Partial<CheckIn>): CheckIn =>
  someCheckIn({
    id: `told ${hoursAgo} h ago`,
    morningId: null,
    painNow: null,
    places: [],
    atEpochMs: world.clock.epochMs() - hoursAgo * HOUR,
    ...change,
  });
/** Stored by another tab. */
const stored = (world: World, hoursAgo: number, change: Partial<CheckIn>) =>
  ok(world.ports.days.putCheckIn(asTold(world, hoursAgo, change)));
/** Told in this one. */
const told = (world: World, change: Partial<CheckIn>) =>
  ok(world.app.kernel.ports.days.putCheckIn(asTold(world, 0, change)));

/** Lets everything happen that needs no time to pass; code that is fetched comes in a task of its own. */
async function calm(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    await settle();
  }
}

/** Whether an exercise of the catalogue begins now. */
async function canExercise(world: World): Promise<boolean> {
  const { app } = world;
  await go(world, 'exercises');
  const beginning = app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
  for (let turn = 0; turn < 60 && app.state.run === null; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    await settle();
  }
  if (app.state.run === null) return false;
  await app.dispatch({ kind: 'stop' });
  await beginning;
  return true;
}

/** In the rest after the first exercise of a morning that began with a pain of 1, told in this tab. */
async function inTheRest(world: Scene): Promise<void> {
  const { app } = world;
  await app.start();
  await app.dispatch({ kind: 'begin-morning' });
  void app.dispatch({ kind: 'leave-out' });
  await until('the mat', () => app.state.run !== null);
  await told(world, { id: 'start', morningId: app.state.morning?.morning.id ?? '', painNow: 1 });
  world.clock.advance(1000);
  await world.perform(makeTrack('bird-dog', { reps: 2, pauseMs: 3000 }));
  await until('the rest', () => app.state.route.page === 'between');
  world.clock.advance(1000);
  await settle();
}

describe('what stops a day stands', () => {
  it('where it was told here, and the database cannot be read afterwards', async () => {
    const { days, how } = flaky();
    const world = scene({ days });
    await world.app.start();
    await go(world, 'flags');
    await tick(world);
    how.reads = 'refused';
    await world.app.dispatch({ kind: 'end-by-flags' });
    expect([world.app.state.stop, await canExercise(world)]).toEqual([EMERGENCY, false]);
  });

  it('where it was found once, and the database cannot be read afterwards', async () => {
    const { days, how } = flaky();
    const world = scene({ days });
    await world.app.start();
    await stored(world, 1, { flags: ['heart-lungs'] });
    expect(await canExercise(world)).toBe(false);
    how.reads = 'refused';
    expect([world.app.state.stop, await canExercise(world)]).toEqual([EMERGENCY, false]);
  });

  it('where the database comes back empty in the middle', async () => {
    const { days, database } = flaky();
    const world = scene({ days });
    await world.app.start();
    await tick(world);
    await go(world, 'start');
    expect(world.app.state.stop).toEqual(EMERGENCY);
    database.forget();
    expect(await canExercise(world)).toBe(false);
  });

  it('where it was deleted and that is undone, and the database cannot be read afterwards', async () => {
    const { days, how } = flaky();
    const world = scene({ days });
    const { app } = world;
    await app.start();
    await tick(world);
    await go(world, 'function');
    const sign = app.state.told.checkIns[0] as CheckIn;
    await app.dispatch({ kind: 'remove-check-in', checkInId: sign.id });
    await app.dispatch({ kind: 'undo-remove-check-in', checkIn: sign });
    how.reads = 'refused';
    expect(await canExercise(world)).toBe(false);
  });

  it('where it is told while the code of an exercise is on its way', async () => {
    const world = scene();
    const { app } = world;
    const code = late(world);
    await go(world, 'exercises');
    void app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await settle();
    await go(world, 'flags');
    await tick(world);
    await go(world, 'exercises');
    code.comes();
    await calm();
    expect([app.state.run, app.state.route.page]).toEqual([null, 'start']);
  });

  it('where a recording is put aside for the camera while the code is on its way', async () => {
    const world = scene();
    const { app } = world;
    await stored(world, 1, { flags: ['nerve'] });
    const code = late(world);
    await go(world, 'exercises');
    await app.dispatch({ kind: 'use-recording', ...traceFile() });
    void app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await settle();
    await app.dispatch({ kind: 'use-camera', deviceId: null });
    code.comes();
    await calm();
    expect(app.state.run).toBeNull();
  });

  it('no longer than its day, on the first page that is left open over the night', async () => {
    const world = scene();
    const { app, clock } = world;
    await app.start();
    await stored(world, 1, { id: 'start', painNow: 1, morningId: 'm' });
    await stored(world, 0.5, { id: 'rest', painNow: 9, when: 'between', morningId: 'm' });
    await go(world, 'start');
    expect(app.state.stop).toMatchObject({ kind: 'ladder' });
    world.hide(true);
    clock.advance(30 * HOUR);
    await settle();
    expect(app.state.stop).toMatchObject({ kind: 'ladder' });
    world.hide(false);
    await settle();
    expect(app.state.stop).toBeNull();
  });

  it('no longer than its day, on the first page that nobody has covered meanwhile', async () => {
    const world = scene();
    const { app, clock } = world;
    await app.start();
    await stored(world, 1, { id: 'start', painNow: 1, morningId: 'm' });
    await stored(world, 0.5, { id: 'rest', painNow: 9, when: 'between', morningId: 'm' });
    await go(world, 'start');
    clock.advance(30 * HOUR);
    await settle();
    expect([app.state.stop, app.state.nowEpochMs]).toEqual([null, clock.epochMs()]);
  });

  it('and leads who has gone to another page meanwhile nowhere', async () => {
    const { days, how } = flaky();
    const world = scene({ days });
    const { app, clock } = world;
    await app.start();
    await tick(world);
    await go(world, 'start');
    for (const kind of ['begin-morning', 'go-on-morning'] as const) {
      how.reads = 'silent';
      const beginning = app.dispatch({ kind });
      await calm();
      await go(world, 'exercises');
      clock.advance(3000);
      await beginning;
      expect([app.state.route.page, app.state.morning]).toEqual(['exercises', null]);
      how.reads = 'ok';
      await go(world, 'start');
    }
  });
});

describe('pain in a rest', () => {
  it('ends the day where the start, told in this tab, cannot be read again', async () => {
    const { days, how } = flaky();
    const world = scene({ days });
    await inTheRest(world);
    how.reads = 'refused';
    await world.app.dispatch({ kind: 'feel', what: 'pain', value: 9 });
    expect(world.app.state.felt.step?.kind).toBe('end');
  });

  it('is waited for by Enter and by the countdown while the database is silent', async () => {
    const { days, how } = flaky();
    const world = scene({ days });
    const { app, clock } = world;
    await inTheRest(world);
    how.reads = 'silent';
    void app.dispatch({ kind: 'feel', what: 'pain', value: 9 });
    await calm();
    const { stage } = app.state.morning ?? {};
    void app.dispatch({ kind: 'next-exercise' });
    await calm();
    clock.advance(2000);
    await calm();
    expect([app.state.run, app.state.morning?.stage]).toEqual([null, stage]);
    clock.advance(1000);
    await calm();
    expect([app.state.run, app.state.route.page, app.state.felt.step?.kind]).toEqual([null, 'between', 'end']);
  });

  it('that was told together with Enter is answered before the next exercise', async () => {
    const world = scene();
    const { app } = world;
    await inTheRest(world);
    void app.dispatch({ kind: 'feel', what: 'pain', value: 9 });
    void app.dispatch({ kind: 'next-exercise' });
    await calm();
    expect([app.state.run, app.state.felt.step?.kind]).toEqual([null, 'end']);
  });

  it('that asks for something is read first by who has pressed Enter before it was there, and gone on from then', async () => {
    const world = scene();
    const { app } = world;
    await inTheRest(world);
    void app.dispatch({ kind: 'feel', what: 'pain', value: 3 });
    void app.dispatch({ kind: 'next-exercise' });
    await calm();
    expect([app.state.run, app.state.felt.step?.kind]).toEqual([null, 'offer-easier']);
    void app.dispatch({ kind: 'next-exercise' });
    await until('the next exercise', () => app.state.run !== null);
  });
});

/** The code of a visit comes when it is told to. */
function late({ app }: World): { readonly comes: () => void } {
  const inner = app as unknown as { fetchCode: () => Promise<unknown> };
  const fetchCode = inner.fetchCode.bind(app);
  let comes = (): void => undefined;
  const there = new Promise<void>((resolve) => (comes = resolve));
  vi.spyOn(inner, 'fetchCode').mockImplementation(async () => (await there, fetchCode()));
  return { comes };
}
