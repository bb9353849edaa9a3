import { describe, expect, it, onTestFinished } from 'vitest';
import type { CheckIn, OfTen } from '../../../src/care/pain/check-in.ts';
import { dayOf } from '../../../src/care/plan/day.ts';
import type { Plan } from '../../../src/care/plan/plan.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { dayIn } from '../../../src/core/record/calendar-day.ts';
import { fail, succeed } from '../../../src/core/record/failures.ts';
import { createMemoryDayStore } from '../../../src/edge/storage/memory-day-store.ts';
import type { DayStore } from '../../../src/ports/storage.ts';
import { en } from '../../../src/text/en/words.ts';
import type { Draft } from '../../../src/features/pain/asking.ts';
import { ok, storedSessions } from '../../contracts/session-store.ts';
import { makeTrack, type Done } from '../../fixtures/make-track.ts';
import { someCheckIn, somePlan } from '../../fixtures/some-days.ts';
import {
  FakeFrames,
  FakeModel,
  fakeFrame,
  makeWorld,
  settle,
  until,
  type World,
  type WorldOptions,
} from '../../app/fakes.ts';

const TWO: Plan = somePlan({
  days: [],
  items: [
    { exerciseId: 'bird-dog', dose: { sets: 1, reps: 1 } },
    { exerciseId: 'march-on-back', dose: { sets: 1, reps: 1 } },
  ],
});
const ALL = { sinceEpochMs: 0 };

interface Scene extends World {
  /** Somebody does this in front of the camera that is open now. */
  perform(poses: readonly Pose[]): Promise<void>;
}

function scene(options: WorldOptions = {}): Scene {
  let camera = new FakeFrames();
  let poses = new Map<number, Pose>();
  const model = new FakeModel((timeMs) => poses.get(timeMs) as Pose);
  const world = makeWorld({
    plan: TWO,
    ...options,
    camera: () => Promise.resolve(succeed((camera = new FakeFrames()))),
    model: succeed(model),
  });
  onTestFinished(() => world.app.dispatch({ kind: 'stop' }));
  return {
    ...world,
    perform: async (track) => {
      poses = new Map(track.map((pose) => [pose.timeMs, pose]));
      for (const { timeMs } of track) {
        const before = model.estimatedMs.length;
        camera.push(fakeFrame(timeMs));
        for (let turn = 0; turn < 20 && model.estimatedMs.length === before; turn += 1) await settle();
        if (world.app.state.run === null) break;
      }
      await settle();
    },
  };
}

const track = (done: Done, reps = 2): readonly Pose[] => makeTrack(done, { reps, pauseMs: 3000 });
const stageOf = ({ app }: World) => app.state.morning?.stage;
const isAtMat = ({ app }: World) => until('the mat', () => app.state.run !== null);
/** The morning begins; the questions before it are left out. */
async function begins({ app }: World): Promise<void> {
  await app.dispatch({ kind: 'begin-morning' });
  expect(app.state.route.page).toBe('before');
  void app.dispatch({ kind: 'leave-out' });
}
/** What this day is like now, by the plan. */
const dayNow = ({ app, clock }: World): string => {
  const { plan, mornings, zone } = app.state;
  const epochMs = clock.epochMs();
  return dayOf(plan, mornings, { epochMs, day: dayIn(epochMs, zone) }, app.state).kind;
};
const isBetween = (world: World) => until('the rest', () => world.app.state.route.page === 'between');
const told = async ({ ports }: World): Promise<readonly string[]> => {
  const { records } = await ok(ports.days.readMornings(ALL));
  return (records.at(-1)?.items ?? []).map(({ exerciseId, status }) => `${exerciseId} ${status}`);
};

/** Somebody in the rest after the first exercise, who has told of a little pain before it. */
async function inTheRest(days: DayStore): Promise<ReturnType<typeof scene>> {
  const world = scene({ days });
  await world.app.start();
  await begins(world);
  await isAtMat(world);
  const morningId = world.app.state.morning?.morning.id ?? '';
  await days.putCheckIn(someCheckIn({ morningId, painNow: 1, places: [], atEpochMs: world.clock.epochMs() }));
  await world.perform(track('bird-dog'));
  await isBetween(world);
  return world;
}

describe('a morning', () => {
  it('leads from exercise to exercise without a hand, and keeps each of them', async () => {
    const world = scene();
    const { app, speaker, clock } = world;
    await app.start();
    await app.dispatch({ kind: 'go', route: { page: 'start' } });
    await begins(world);
    await isAtMat(world);
    expect(app.state.run?.purpose.note()).toBe('Exercise 1 of 2');
    await world.perform(track('bird-dog'));
    await isBetween(world);
    expect(stageOf(world)).toEqual({ kind: 'between', last: 0, next: 1, leftSeconds: 60 });
    expect(speaker.said).toContain(en.morning.lastWords.floor);
    expect(speaker.said.at(-1)).toMatch(
      /^Rest: 60 seconds\. Next: March on your back\. Where the laptop stands: To your side, on a chair/,
    );
    for (let second = 0; second < 50; second += 1) {
      clock.advance(1000);
      await settle();
    }
    expect(speaker.said.at(-1)).toBe(en.morning.spokenSoon);
    for (let second = 0; second < 10; second += 1) {
      clock.advance(1000);
      await settle();
    }
    await isAtMat(world);
    expect(app.state.run?.exercise.id).toBe('march-on-back');
    await world.perform(track('march-on-back'));
    await until('the questions', () => app.state.asking?.when === 'after');
    await app.dispatch({ kind: 'leave-out' });
    expect(app.state.route.page).toBe('start');
    expect(speaker.said.at(-1)).toBe(en.today.doneTitle);
    expect(app.state.morning).toBeNull();
    expect(await told(world)).toEqual(['bird-dog done', 'march-on-back done']);
    // A key that is pressed once too often does not begin anew.
    await app.dispatch({ kind: 'go-on-morning' });
    expect(app.state.route.page).toBe('start');
    const [morning] = (await ok(world.ports.days.readMornings(ALL))).records;
    expect(morning?.endedAtEpochMs).toBeDefined();
    const sessions = await storedSessions(world.store);
    expect(sessions.map(({ id }) => id).sort()).toEqual(morning?.items.map(({ sessionId }) => sessionId).sort());
    expect(sessions.every(({ status }) => status === 'finished')).toBe(true);
  });

  it('that is left in the middle of a set is offered again there, and goes on with what is left', async () => {
    const world = scene();
    const { app } = world;
    await app.start();
    await begins(world);
    await isAtMat(world);
    await world.perform(track('bird-dog').slice(0, Math.round(0.6 * track('bird-dog').length)));
    await until('one counted', () => app.state.run?.stage === 'running');
    // Once to pause, once more to go.
    for (let times = 0; times < 2; times += 1) await app.dispatch({ kind: 'go', route: { page: 'start' } });
    await until('nothing runs', () => app.state.run === null);
    expect(app.state.morning).toBeNull();
    expect(await told(world)).toEqual(['bird-dog waiting', 'march-on-back waiting']);
    void app.dispatch({ kind: 'go-on-morning' });
    await isAtMat(world);
    expect(app.state.run).toMatchObject({ exercise: { id: 'bird-dog' }, set: 1 });
    const { records } = await ok(world.ports.days.readMornings(ALL));
    expect(records).toHaveLength(1);
  });

  it('whose tab is killed in its first exercise is offered again there by the next one', async () => {
    const days = createMemoryDayStore();
    const killed = scene({ days });
    await killed.app.start();
    await begins(killed);
    await isAtMat(killed);
    // Nothing of it has happened yet: who is killed while they get ready begins the morning anew.
    expect((await ok(days.readMornings(ALL))).records).toEqual([]);
    await killed.perform(track('bird-dog').slice(0, Math.round(0.6 * track('bird-dog').length)));
    await until('one counted', () => killed.app.state.run?.stage === 'running');
    const [session] = await storedSessions(killed.store);
    // Nothing more is heard of the first tab from here.
    const world = scene({ days });
    const { app } = world;
    await app.dispatch({ kind: 'go', route: { page: 'start' } });
    const { plan, mornings, nowEpochMs, zone } = app.state;
    expect(dayOf(plan, mornings, { epochMs: nowEpochMs, day: dayIn(nowEpochMs, zone) }, app.state)).toMatchObject({
      kind: 'go-on',
      at: 0,
      items: [
        { status: 'waiting', sessionId: session?.id },
        { status: 'waiting', sessionId: null },
      ],
    });
    void app.dispatch({ kind: 'go-on-morning' });
    await isAtMat(world);
    expect(app.state.run).toMatchObject({ exercise: { id: 'bird-dog' }, set: 1 });
  });

  it('waits where somebody stops in the middle; then they leave one out, or end for today', async () => {
    const world = scene();
    const { app, clock } = world;
    await app.start();
    await begins(world);
    await isAtMat(world);
    await app.dispatch({ kind: 'stop' });
    await isBetween(world);
    expect(stageOf(world)).toMatchObject({ next: 0, leftSeconds: null });
    clock.advance(120_000);
    await settle();
    expect(stageOf(world)).toMatchObject({ next: 0, leftSeconds: null });
    await app.dispatch({ kind: 'skip-exercise' });
    expect(stageOf(world)).toMatchObject({ next: 1 });
    await app.dispatch({ kind: 'take-easier' });
    expect(await told(world)).toEqual(['bird-dog skipped', 'march-on-back swapped', 'transverse-abdominal waiting']);
    await app.dispatch({ kind: 'end-morning', because: 'person' });
    expect(app.state.route.page).toBe('start');
    expect(app.state.morning).toBeNull();
  });

  it('pauses its rest and goes on by the keys of the page', async () => {
    const world = scene();
    const { app, clock } = world;
    await app.start();
    await begins(world);
    await isAtMat(world);
    await world.perform(track('bird-dog'));
    await isBetween(world);
    expect(app.intentOfKey(' ')).toEqual({ kind: 'wait-for-me' });
    await app.dispatch({ kind: 'wait-for-me' });
    clock.advance(120_000);
    await settle();
    expect(stageOf(world)).toMatchObject({ leftSeconds: null });
    expect(app.intentOfKey(' ')).toEqual({ kind: 'next-exercise' });
    expect(app.intentOfKey('Escape')).toEqual({ kind: 'end-morning', because: 'person' });
    void app.dispatch({ kind: 'next-exercise' });
    await isAtMat(world);
  });

  it('keeps what is felt in between, and the ladder of pain offers an easier one, and ends the day', async () => {
    const days = createMemoryDayStore();
    const world = scene({ days });
    const { app, speaker } = world;
    await app.start();
    await begins(world);
    await isAtMat(world);
    const morningId = app.state.morning?.morning.id ?? '';
    await days.putCheckIn(someCheckIn({ morningId, painNow: 1, places: [], atEpochMs: world.clock.epochMs() }));
    await world.perform(track('bird-dog'));
    await isBetween(world);
    await app.dispatch({ kind: 'feel', what: 'effort', value: 4 });
    await app.dispatch({ kind: 'feel', what: 'pain', value: 2 });
    expect(app.state.felt.step).toBeNull();
    await app.dispatch({ kind: 'feel', what: 'pain', value: 3 });
    expect(app.state.felt.step).toEqual({ kind: 'offer-easier', because: 'two-more' });
    expect(speaker.said.at(-1)).toBe(en.pain.ladder['offer-easier']);
    // Nobody is hurried now.
    expect(stageOf(world)).toMatchObject({ leftSeconds: null });
    const { records } = await ok(days.readCheckIns(ALL));
    expect(records.filter(({ when }) => when === 'between')).toMatchObject([
      { morningId, painNow: 3, effort: 4, exerciseId: 'bird-dog' },
    ]);
  });

  it('is where what was told before and after belongs', async () => {
    const days = createMemoryDayStore();
    const world = scene({ days, plan: { ...TWO, items: TWO.items.slice(0, 1) } });
    const { app } = world;
    await app.start();
    await app.dispatch({ kind: 'begin-morning' });
    const tell = async (change: Partial<Draft>): Promise<void> => {
      await app.dispatch({ kind: 'tell', change });
      void app.dispatch({ kind: 'tell-next' });
      await settle();
    };
    for (const change of [{}, { painNow: 1 }, { places: ['low-back'] }, { painWorst24h: 2 }, {}] as const)
      await tell(change);
    await isAtMat(world);
    const morningId = app.state.morning?.morning.id;
    await world.perform(track('bird-dog'));
    await until('the questions', () => app.state.asking?.when === 'after');
    for (const change of [{ painNow: 2 }, {}, { effort: 4 }, {}, {}] as const) await tell(change);
    await until('the end', () => app.state.route.page === 'start');
    const { records } = await ok(days.readCheckIns(ALL));
    expect(records).toMatchObject([
      { when: 'before', morningId, painNow: 1, places: ['low-back'], flags: [] },
      { when: 'after', morningId, painNow: 2, places: ['low-back'], effort: 4 },
    ]);
  });

  it('asks for half of the repetitions where pain has stayed worse for more than a day, and says so', async () => {
    const plan = { ...TWO, items: [{ exerciseId: 'bird-dog', dose: { sets: 1, reps: 5 } }] };
    const world = scene({ plan });
    const { app, ports } = world;
    const hoursAgo = (hours: number, change: Partial<CheckIn>): CheckIn =>
      someCheckIn({
        id: `${hours}`,
        morningId: null,
        flags: [],
        atEpochMs: ports.clock.epochMs() - hours * 3_600_000,
        ...change,
      });
    await ok(ports.days.putCheckIn(hoursAgo(30, { painNow: 2 })));
    await ok(ports.days.putCheckIn(hoursAgo(29, { painNow: 4, when: 'after' })));
    await app.start();
    await app.dispatch({ kind: 'begin-morning' });
    for (const change of [{ painNow: 4 }, { places: ['low-back'] }, { painWorst24h: 4 }] as const) {
      await app.dispatch({ kind: 'tell', change });
      await app.dispatch({ kind: 'tell-next' });
    }
    expect(world.speaker.said.at(-1)).toBe(en.pain.half);
    void app.dispatch({ kind: 'tell-next' });
    await isAtMat(world);
    expect(app.state.run?.exercise.dose.reps).toBe(2);
  });

  it('does not begin where a warning sign ends the day', async () => {
    const world = scene();
    const { app } = world;
    await app.start();
    await app.dispatch({ kind: 'begin-morning' });
    for (const change of [{}, { painNow: 0 }, { painWorst24h: 0 }, { flags: ['nerve'] }] as const) {
      await app.dispatch({ kind: 'tell', change });
      await app.dispatch({ kind: 'tell-next' });
    }
    await app.dispatch({ kind: 'end-day' });
    expect([app.state.route.page, app.state.morning, app.state.run]).toEqual(['start', null, null]);
  });

  it('ends where the ladder of pain ends it: nothing comes next, and a wrong number can be put right', async () => {
    const days = createMemoryDayStore();
    const world = await inTheRest(days);
    const { app } = world;
    await app.dispatch({ kind: 'feel', what: 'pain', value: 8 });
    expect(app.state.felt.step?.kind).toBe('end');
    await app.dispatch({ kind: 'next-exercise' });
    expect(stageOf(world)).toMatchObject({ kind: 'between', leftSeconds: null });
    expect(app.intentOfKey('Enter')).toEqual({ kind: 'end-morning', because: 'eight-and-two-more' });
    await app.dispatch({ kind: 'feel', what: 'pain', value: 2 });
    expect(app.state.felt.step).toBeNull();
    await app.dispatch({ kind: 'feel', what: 'pain', value: 8 });
    await app.dispatch({ kind: 'end-morning', because: 'eight-and-two-more' });
    expect([app.state.route.page, app.state.morning]).toEqual(['start', null]);
    expect(await told(world)).toEqual(['bird-dog done', 'march-on-back waiting']);
    expect((await ok(days.readMornings(ALL))).records[0]?.endedAtEpochMs).toBeDefined();
  });

  it('stays ended for the day, after another page and after a reload, where the ladder ended it', async () => {
    const days = createMemoryDayStore();
    const world = await inTheRest(days);
    const { app } = world;
    await app.dispatch({ kind: 'feel', what: 'pain', value: 8 });
    await app.dispatch({ kind: 'go', route: { page: 'settings' } });
    for (const { app } of [world, scene({ days })]) {
      await app.dispatch({ kind: 'go', route: { page: 'start' } });
      expect(app.state.stop).toEqual({ kind: 'ladder', because: 'eight-and-two-more' });
      for (const kind of ['go-on-morning', 'begin-morning'] as const) await app.dispatch({ kind });
      await app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
      expect([app.state.route.page, app.state.morning, app.state.run]).toEqual(['start', null, null]);
    }
  });

  it('is stopped by an emergency sign in its rest, and is gone on with where that was a mistake', async () => {
    const world = scene();
    const { app, ports, clock } = world;
    await app.start();
    await begins(world);
    await isAtMat(world);
    await world.perform(track('bird-dog'));
    await isBetween(world);
    await app.dispatch({ kind: 'go', route: { page: 'flags' } });
    await app.dispatch({ kind: 'check-flags', flags: ['heart-lungs'], knownFlags: [] });
    await app.dispatch({ kind: 'end-by-flags' });
    expect([app.state.route.page, app.state.stop]).toEqual(['start', { kind: 'sign', because: 'emergency' }]);
    await app.dispatch({ kind: 'go-on-morning' });
    expect([app.state.route.page, app.state.run]).toEqual(['flags', null]);
    expect((await ok(ports.days.readMornings(ALL))).records[0]?.endedAtEpochMs).toBeUndefined();
    clock.advance(1000);
    await app.dispatch({ kind: 'check-flags', flags: [], knownFlags: [] });
    await app.dispatch({ kind: 'go', route: { page: 'start' } });
    expect([app.state.stop, dayNow(world)]).toEqual([null, 'go-on']);
  });

  it('that was interrupted is gone on with where a start of 7 was told by mistake, and told anew', async () => {
    const days = createMemoryDayStore();
    const world = await inTheRest(days);
    const { app, clock } = world;
    const tell = async (painNow: OfTen): Promise<void> => {
      await app.dispatch({ kind: 'go', route: { page: 'before' } });
      clock.advance(60_000);
      await app.dispatch({ kind: 'tell', change: { painNow } });
    };
    await tell(7);
    await app.dispatch({ kind: 'leave-out' });
    await app.dispatch({ kind: 'end-day' });
    await app.dispatch({ kind: 'go', route: { page: 'start' } });
    expect(app.state.stop?.kind).toBe('start');
    await tell(0);
    for (const change of [{}, { painWorst24h: 1 }, {}] as const) {
      await app.dispatch({ kind: 'tell', change });
      await app.dispatch({ kind: 'tell-next' });
    }
    await until('the first page', () => app.state.route.page === 'start');
    expect([app.state.stop, dayNow(world)]).toEqual([null, 'go-on']);
  });

  it('whose questions are open over night begins on the day on which they are answered', async () => {
    const world = scene();
    const { app, clock } = world;
    await app.start();
    await app.dispatch({ kind: 'begin-morning' });
    clock.advance(10 * 3_600_000);
    void app.dispatch({ kind: 'leave-out' });
    await isAtMat(world);
    expect(app.state.morning?.morning).toMatchObject({
      day: dayIn(clock.epochMs(), clock.timeZone()),
      startedAtEpochMs: clock.epochMs(),
    });
  });

  it('whose questions are left for another page is left: answered later, they lead to the page with the button that begins', async () => {
    const world = scene();
    const { app } = world;
    await app.start();
    await app.dispatch({ kind: 'begin-morning' });
    await app.dispatch({ kind: 'go', route: { page: 'flags' } });
    await app.dispatch({ kind: 'go', route: { page: 'before' } });
    expect(stageOf(world)?.kind).toBe('before');
    for (const page of ['function', 'before'] as const) await app.dispatch({ kind: 'go', route: { page } });
    expect(app.state.morning).toBeNull();
    await app.dispatch({ kind: 'leave-out' });
    await until('the first page', () => app.state.route.page === 'start');
    expect(app.state.run).toBeNull();
  });

  it('stopped by a sign before its first exercise asks for the signs again, from the plan and from the catalogue', async () => {
    const world = scene();
    const { app, ports } = world;
    await app.start();
    await ok(
      ports.days.putCheckIn(
        someCheckIn({ morningId: null, painNow: null, flags: ['heart-lungs'], atEpochMs: ports.clock.epochMs() }),
      ),
    );
    await app.dispatch({ kind: 'begin-morning' });
    expect([app.state.route.page, app.state.morning]).toEqual(['flags', null]);
    await app.dispatch({ kind: 'go', route: { page: 'exercises' } });
    await app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    expect([app.state.route.page, app.state.run]).toEqual(['start', null]);
    expect(app.state.stop).toEqual({ kind: 'sign', because: 'emergency' });
    world.clock.advance(1000);
    await app.dispatch({ kind: 'check-flags', flags: [], knownFlags: [] });
    await app.dispatch({ kind: 'go', route: { page: 'start' } });
    expect(app.state.stop).toBeNull();
    await begins(world);
    await isAtMat(world);
  });

  it('asks anew how strong the pain is where it stopped the start, however soon it is begun again', async () => {
    const world = scene();
    const { app, ports } = world;
    await app.start();
    await ok(
      ports.days.putCheckIn(
        someCheckIn({ when: 'before', morningId: null, painNow: 7, atEpochMs: ports.clock.epochMs() }),
      ),
    );
    await app.dispatch({ kind: 'go-on-morning' });
    expect([app.state.route.page, app.state.run]).toEqual(['before', null]);
    expect((await ok(ports.days.readCheckIns(ALL))).records).toMatchObject([{ painNow: 7, morningId: null }]);
  });

  it('holds pain in its rest against what was told before it began, as what stops a day does', async () => {
    const days = createMemoryDayStore();
    const world = scene({ days });
    const { app } = world;
    await app.start();
    await ok(
      days.putCheckIn(
        someCheckIn({
          when: 'before',
          morningId: null,
          painNow: 1,
          places: [],
          atEpochMs: world.clock.epochMs() - 3_600_000,
        }),
      ),
    );
    await begins(world);
    await isAtMat(world);
    await world.perform(track('bird-dog'));
    await isBetween(world);
    await app.dispatch({ kind: 'feel', what: 'pain', value: 4 });
    expect(app.state.felt.step).toEqual({ kind: 'stop-exercise', because: 'three-more' });
  });

  it('is stopped by what is known where the days cannot be read anew, and waits for them no longer than three seconds', async () => {
    const memory = createMemoryDayStore();
    let answers = true;
    const silent = new Promise<never>(() => undefined);
    const days: DayStore = {
      ...memory,
      readMornings: (since) => (answers ? memory.readMornings(since) : silent),
      readCheckIns: (since) => (answers ? memory.readCheckIns(since) : silent),
    };
    const world = scene({ days });
    const { app, clock } = world;
    await app.start();
    answers = false;
    await app.dispatch({ kind: 'go', route: { page: 'exercises' } });
    void app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await settle();
    expect(app.state.run).toBeNull();
    clock.advance(3000);
    await isAtMat(world);
    await app.dispatch({ kind: 'stop' });
    await until('the end of the visit', () => app.state.run === null);
    answers = true;
    await ok(memory.putCheckIn(someCheckIn({ morningId: null, flags: ['nerve'], atEpochMs: clock.epochMs() })));
    await app.dispatch({ kind: 'go', route: { page: 'start' } });
    expect(app.state.stop).toEqual({ kind: 'sign', because: 'same-day' });
    answers = false;
    await app.dispatch({ kind: 'go', route: { page: 'exercises' } });
    const beginning = app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await settle();
    clock.advance(3000);
    await beginning;
    expect([app.state.route.page, app.state.run]).toEqual(['start', null]);
  });

  it('whose rest is left for another page is not led back to by its next second', async () => {
    const world = scene();
    const { app, clock } = world;
    await app.start();
    await begins(world);
    await isAtMat(world);
    await world.perform(track('bird-dog'));
    await isBetween(world);
    void app.dispatch({ kind: 'go', route: { page: 'flags' } });
    clock.advance(3000);
    await settle();
    expect([app.state.route.page, app.state.morning]).toEqual(['flags', null]);
  });

  it('goes on through its own exercises where the plan is left in another tab, and is left where all is erased', async () => {
    const world = scene();
    const { app, ports } = world;
    const changed = new Set<() => void>();
    ports.plans.onChange = (listener) => (changed.add(listener), () => undefined);
    await app.start();
    await begins(world);
    await isAtMat(world);
    await world.perform(track('bird-dog'));
    await isBetween(world);
    await ports.plans.change(null);
    for (const listener of changed) listener();
    await settle();
    expect([app.state.route.page, app.state.plan?.id]).toEqual(['between', TWO.id]);
    app.kernel.announce({ kind: 'erased' });
    await until('the first page', () => app.state.route.page === 'start');
    expect([app.state.morning, app.state.plan]).toEqual([null, null]);
  });

  it('whose questions were answered after a reload leads on with one button, and asks them no second time', async () => {
    const world = scene();
    const { app, ports } = world;
    await app.start();
    await app.dispatch({ kind: 'go', route: { page: 'before' } });
    for (const change of [{}, { painNow: 1 }, { places: [] }, { painWorst24h: 1 }, {}] as const) {
      await app.dispatch({ kind: 'tell', change });
      await app.dispatch({ kind: 'tell-next' });
    }
    await settle();
    expect(app.state.route.page).toBe('start');
    void app.dispatch({ kind: 'begin-morning' });
    await isAtMat(world);
    const { records } = await ok(ports.days.readCheckIns(ALL));
    expect(records).toMatchObject([{ painNow: 1, morningId: app.state.morning?.morning.id }]);
  });

  it('that another tab has gone on with keeps what that tab did', async () => {
    const days = createMemoryDayStore();
    const world = scene({ days });
    const { app } = world;
    await app.start();
    await begins(world);
    await isAtMat(world);
    await world.perform(track('bird-dog'));
    await isBetween(world);
    const [morning] = (await ok(days.readMornings(ALL))).records;
    if (!morning) throw new Error('expected a morning');
    const [first, second] = morning.items;
    // The other tab has done the second exercise; this one leaves the first page open, and its rest.
    await days.putMorning({ ...morning, items: [first!, { ...second!, status: 'done', sessionId: 'there' }] });
    await app.dispatch({ kind: 'take-easier' });
    await settle();
    expect((await told(world)).slice(0, 2)).toEqual(['bird-dog done', 'march-on-back done']);
  });

  it('goes on where nothing can be stored, and says so', async () => {
    const memory = createMemoryDayStore();
    const refused = fail({ kind: 'store-refused', detail: '' } as const);
    const world = scene({ days: { ...memory, putMorning: () => Promise.resolve(refused) } });
    const { app } = world;
    await app.start();
    await begins(world);
    await isAtMat(world);
    await world.perform(track('bird-dog'));
    await isBetween(world);
    expect(app.state.notices).toMatchObject([{ kind: 'save-trouble' }]);
  });

  it('is forgotten with everything that is erased, and so is the plan', async () => {
    const world = scene();
    const { app, ports } = world;
    await app.start();
    await app.dispatch({ kind: 'erase-everything' });
    expect([app.state.plan, app.state.mornings, ports.plans.read()]).toEqual([null, [], null]);
  });
});

describe('a plan', () => {
  it('is taken from a programme, goes a step further and back, and each is undone', async () => {
    const { app, ports } = makeWorld();
    await app.dispatch({ kind: 'take-programme', programmeId: 'low-back' });
    expect(app.state.route.page).toBe('start');
    expect(ports.plans.read()).toMatchObject({ programme: { id: 'low-back', stage: 0 }, days: [1, 2, 3, 4, 5, 6, 7] });
    await app.dispatch({ kind: 'take-step', by: -1 });
    expect(ports.plans.read()?.programme?.stage).toBe(0);
    await app.dispatch({ kind: 'take-step', by: 1 });
    await app.dispatch({ kind: 'take-step', by: 1 });
    expect(ports.plans.read()).toMatchObject({ programme: { stage: 2 }, days: [1, 3, 5] });
    const [notice] = app.state.notices;
    if (notice?.kind !== 'plan-changed') throw new Error('expected a notice');
    const [undo] = app.gathered.notices.get(notice.kind)?.(notice)?.action?.asks ?? [];
    if (undo) await app.dispatch(undo);
    expect(ports.plans.read()?.programme?.stage).toBe(1);
  });

  it('keeps the days that a person has set over its steps', async () => {
    const { app, ports } = makeWorld();
    await app.dispatch({ kind: 'take-programme', programmeId: 'core-control' });
    await app.dispatch({ kind: 'set-plan-days', days: [6, 2] });
    await app.dispatch({ kind: 'take-step', by: 1 });
    expect(ports.plans.read()).toMatchObject({ days: [2, 6], programme: { stage: 1 } });
  });

  it('is left, and comes back by undo', async () => {
    const { app, ports } = makeWorld({ plan: TWO });
    await app.start();
    await app.dispatch({ kind: 'leave-plan' });
    expect([ports.plans.read(), app.state.plan]).toEqual([null, null]);
    await app.dispatch({ kind: 'restore-plan', plan: TWO });
    expect(app.state.plan).toEqual(TWO);
  });

  it('is saved as a file and opened from one; what is no plan changes nothing and says why', async () => {
    const world = makeWorld({ plan: TWO });
    const { app, ports, saved } = world;
    await app.start();
    await app.dispatch({ kind: 'save-plan-file' });
    expect(saved).toMatchObject([{ name: 'plumbline-plan.json', type: 'application/json' }]);
    await app.dispatch({ kind: 'leave-plan' });
    await app.dispatch({ kind: 'open-plan-file', file: new Blob(['no plan']) });
    expect(ports.plans.read()).toBeNull();
    expect(app.state.notices.at(-1)).toMatchObject({ kind: 'plan-not-opened', trouble: { kind: 'no-plan' } });
    await app.dispatch({ kind: 'open-plan-file', file: new Blob([saved[0]?.text ?? '']) });
    expect(ports.plans.read()).toMatchObject({ name: TWO.name, items: TWO.items, days: TWO.days });
  });

  it('is said once what it is now: the later answer takes the place of the earlier one', async () => {
    const { app, saved } = makeWorld({ plan: TWO });
    await app.start();
    const kinds = (): readonly string[] => app.state.notices.map(({ kind }) => kind);
    await app.dispatch({ kind: 'save-plan-file' });
    await app.dispatch({ kind: 'open-plan-file', file: new Blob(['no plan']) });
    expect(kinds()).toEqual(['plan-not-opened']);
    await app.dispatch({ kind: 'open-plan-file', file: new Blob([saved[0]?.text ?? '']) });
    expect(kinds()).toEqual(['plan-opened']);
    await app.dispatch({ kind: 'take-programme', programmeId: 'daily-mobility' });
    expect(kinds()).toEqual(['plan-changed']);
  });

  it('reminds in a calendar on its days', async () => {
    const { app, saved } = makeWorld({ plan: somePlan() });
    await app.start();
    await app.dispatch({ kind: 'save-reminder', at: 'soon' });
    expect(saved).toEqual([]);
    await app.dispatch({ kind: 'save-reminder', at: '07:30' });
    expect(saved[0]).toMatchObject({ name: 'plumbline.ics', type: 'text/calendar' });
    expect(saved[0]?.text).toMatch(/DTSTART:\d{8}T073000\r\n/);
    expect(saved[0]?.text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR');
  });

  it('that cannot be kept is there until the page closes, and that is said', async () => {
    const { app } = makeWorld({ plansRefused: true });
    await app.dispatch({ kind: 'take-programme', programmeId: 'daily-mobility' });
    expect(app.state.plan?.programme?.id).toBe('daily-mobility');
    expect(app.state.notices).toMatchObject([
      { kind: 'save-trouble', failure: { kind: 'store-full' } },
      { kind: 'plan-changed' },
    ]);
  });

  it('of a programme offers the next step after two good sessions that were told of', async () => {
    const days = createMemoryDayStore();
    const { app, clock } = makeWorld({ days });
    await app.dispatch({ kind: 'take-programme', programmeId: 'low-back' });
    const planId = app.state.plan?.id ?? '';
    for (const [at, id] of ['one', 'two'].entries()) {
      const startedAtEpochMs = clock.epochMs() + at;
      await days.putMorning({
        id,
        planId,
        day: '2025-06-15',
        startedAtEpochMs,
        endedAtEpochMs: startedAtEpochMs,
        items: [{ exerciseId: 'bridge', status: 'done', sessionId: 'gone' }],
      });
      for (const when of ['before', 'after'] as const)
        await days.putCheckIn(
          someCheckIn({
            id: `${id}-${when}`,
            morningId: id,
            when,
            painNow: 1,
            effort: 3,
            atEpochMs: startedAtEpochMs,
            places: [],
          }),
        );
    }
    await app.dispatch({ kind: 'go', route: { page: 'start' } });
    await until('the offer', () => app.state.stepOffer !== null);
    expect(app.state.stepOffer).toEqual({ kind: 'up' });
    await app.dispatch({ kind: 'take-step', by: 1 });
    expect([app.state.plan?.programme?.stage, app.state.stepOffer]).toEqual([1, null]);
  });
});
