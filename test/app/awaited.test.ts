import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { AWAITED, Wait, type Awaited as Thing } from '../../src/app/awaited.ts';
import type { RunState } from '../../src/app/run/run-state.ts';
import * as visitCode from '../../src/app/run/visit.ts';
import { speakingMs } from '../../src/core/coach/speaking-time.ts';
import { fail, succeed, type StoreFailure } from '../../src/core/record/failures.ts';
import { createSpeaker } from '../../src/edge/speech/speaker.ts';
import { createVoice } from '../../src/edge/speech/voice.ts';
import { createMemorySessionStore } from '../../src/edge/storage/memory-session-store.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import { FEATURES } from '../../src/features/index.ts';
import { EYE_VERSION } from '../../src/care/live/eye-word.ts';
import { mineIn } from '../../src/features/live/live-state.ts';
import type { ServerAnswer } from '../../src/care/exchange/sending.ts';
import type { ClinicServer } from '../../src/ports/clinic-server.ts';
import type { FrameSource } from '../../src/ports/seeing.ts';
import { sendingProgress } from '../../src/text/say/clinic-server.ts';
import { helpAloud } from '../../src/text/say/failure.ts';
import { barStatus } from '../../src/text/say/live-session.ts';
import { text } from '../../src/text/text.ts';
import { makePose } from '../fixtures/make-track.ts';
import { someSending } from '../fixtures/some-sending.ts';
import { fakeTab, Switchboard } from './fake-live.ts';
import {
  FakeFrames,
  FakeModel,
  fakeFrame,
  fakeOutbox,
  makeWorld,
  quickClock,
  settle,
  troubleIn,
  until,
  type World,
  type WorldOptions,
} from './fakes.ts';

/** A promise that is answered when the test says so. */
function unanswered<T>(): { readonly promise: Promise<T>; answer(value: T): Promise<void> } {
  let settleIt: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (settleIt = resolve));
  return {
    promise,
    answer: (value) => {
      settleIt(value);
      return settle();
    },
  };
}

const pose = makePose('bird-dog');
const PART = [{ bundle: { resourceType: 'Bundle', type: 'transaction', entry: [] }, shared: 0 }] as const;

interface Scene extends World {
  readonly camera: FakeFrames;
  readonly model: FakeModel;
  /** The camera gives a picture. */
  look(): Promise<void>;
  /** Nothing comes for a little longer than this is waited for. */
  waitFor(what: Thing): Promise<void>;
  stageNow(): RunState['stage'] | undefined;
}

/** Somebody who begins a bird dog in front of a camera. */
async function scene(options: WorldOptions = {}): Promise<Scene> {
  const camera = new FakeFrames();
  const model = new FakeModel((timeMs) => ({ ...pose, timeMs }));
  const world = makeWorld({ camera: () => Promise.resolve(succeed(camera)), model: succeed(model), ...options });
  // The voice's own clock stands: what it says while nothing happens is tested elsewhere.
  world.clock.standAfter(0);
  void world.app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
  await until('the visit', () => world.app.state.run !== null);
  await settle();
  onTestFinished(async () => {
    await world.app.dispatch({ kind: 'stop' });
  });
  let timeMs = 0;
  return {
    ...world,
    camera,
    model,
    look: async () => {
      camera.push(fakeFrame((timeMs += 40)));
      await settle();
    },
    waitFor: async (what) => {
      world.clock.advance(AWAITED[what].limitMs - 1);
      await settle();
      world.clock.advance(251);
      await settle();
    },
    stageNow: () => world.app.state.run?.stage,
  };
}

/** A set that runs. */
async function inSet(options: WorldOptions = {}): Promise<Scene> {
  const set = await scene(options);
  await set.look();
  await set.app.dispatch({ kind: 'next' });
  expect(set.stageNow()).toBe('running');
  return set;
}

/** What is said where the words take the place of the picture. */
const helps = (what: Thing): string => {
  const { says } = AWAITED[what];
  if (!says) throw new Error(`${what} says nothing`);
  return helpAloud(says);
};

/** A camera that opens when the test lets it, asked for by a browser that asks the person, or does not. */
async function unopened(isAsking: boolean): Promise<{ what: Thing; opening: Scene; opens(): Promise<void> }> {
  const open = unanswered<ReturnType<typeof succeed<FrameSource>>>();
  const opening = await scene({ camera: () => open.promise, isAsking });
  return { what: isAsking ? 'permission' : 'camera', opening, opens: () => open.answer(succeed(opening.camera)) };
}

async function tellsAndOpens(isAsking: boolean): Promise<void> {
  const { what, opening, opens } = await unopened(isAsking);
  const { app, clock, speaker } = opening;
  expect([opening.stageNow(), app.state.route.page]).toEqual(['opening', 'check']);
  clock.standAfter(60_000);
  await opening.waitFor(what);
  expect(troubleIn(app)).toBe(AWAITED[what].says?.kind);
  await until('the words', () => speaker.said.includes(helps(what)));
  await opens();
  await opening.look();
  expect([opening.stageNow(), troubleIn(app)]).toEqual(['check', undefined]);
}

/** Each thing that never answers: what is said, what goes on meanwhile, and that all goes on by itself when it comes. */
const NEVER_ANSWERS: Readonly<Record<Thing, () => Promise<void>>> = {
  permission: () => tellsAndOpens(true),

  camera: () => tellsAndOpens(false),

  recording: async () => {
    const opened = unanswered<ReturnType<typeof succeed<FrameSource>>>();
    const { app, ports, clock } = makeWorld({ model: succeed(new FakeModel((timeMs) => ({ ...pose, timeMs }))) });
    vi.spyOn(ports.videoFiles, 'open').mockReturnValue(opened.promise);
    await app.dispatch({ kind: 'use-recording', file: new Blob(['x']), name: 'set.mp4' });
    const visit = app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await until('the visit', () => app.state.run !== null);
    clock.advance(AWAITED.recording.limitMs + 250);
    expect([app.state.run?.stage, troubleIn(app)]).toEqual(['blocked', 'file-late']);
    const file = new FakeFrames(false);
    file.push(fakeFrame(0), fakeFrame(40));
    file.end();
    await opened.answer(succeed(file));
    await visit;
    expect(app.state.route.page).toBe('summary');
  },

  'first-picture': async () => {
    const { app, clock, speaker, look, waitFor, stageNow } = await scene();
    expect(stageNow()).toBe('check');
    clock.standAfter(60_000);
    await waitFor('first-picture');
    expect(troubleIn(app)).toBe('camera-still');
    await until('the words', () => speaker.said.includes(helps('first-picture')));
    await look();
    expect([stageNow(), troubleIn(app)]).toEqual(['check', undefined]);
  },

  'next-picture': async () => {
    const { app, speaker, look, waitFor, stageNow } = await inSet();
    await look();
    await waitFor('next-picture');
    expect([stageNow(), troubleIn(app)]).toEqual(['reconnecting', 'camera-still']);
    expect(speaker.said.at(-1)).toBe(text().voice.cameraStill);
    await look();
    expect([stageNow(), troubleIn(app)]).toEqual(['running', undefined]);
    expect(speaker.said.at(-1)).toBe(text().voice.cameraBack);
  },

  model: async () => {
    const load = unanswered<ReturnType<typeof succeed<FakeModel>>>();
    const world = await scene({ load: () => load.promise });
    const { app, clock, speaker, look, waitFor, stageNow } = world;
    expect(app.state.model.status).toBe('loading');
    clock.standAfter(60_000);
    await waitFor('model');
    expect([stageNow(), troubleIn(app)]).toEqual(['blocked', 'model-late']);
    await until('the words', () => speaker.said.includes(helps('model')));
    await load.answer(succeed(world.model));
    await look();
    expect([stageNow(), troubleIn(app)]).toEqual(['check', undefined]);
  },

  answer: async () => {
    const { app, model, speaker, clock, look, stageNow } = await inSet();
    const seen = unanswered<undefined>();
    model.gate = () => seen.promise;
    for (let ms = 0; ms < AWAITED.answer.limitMs + 1000; ms += 1000) {
      await look();
      clock.advance(1000);
      await settle();
    }
    expect([stageNow(), troubleIn(app)]).toEqual(['reconnecting', 'model-late']);
    expect(speaker.said.at(-1)).toBe(text().voice.modelLate);
    await seen.answer(undefined);
    await look();
    expect([stageNow(), troubleIn(app)]).toEqual(['running', undefined]);
  },

  code: async () => {
    const { ports, clock } = makeWorld({ camera: () => Promise.resolve(succeed(new FakeFrames())) });
    const code = unanswered<typeof visitCode>();
    const app = createApp(ports, FEATURES, EXERCISES, () => code.promise);
    void app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await settle();
    clock.advance(AWAITED.code.limitMs + 250);
    expect(app.state.notices).toMatchObject([{ kind: 'late', failure: AWAITED.code.says }]);
    await code.answer(visitCode);
    await until('the visit', () => app.state.run !== null);
    expect(app.state.notices).toEqual([]);
    await app.dispatch({ kind: 'stop' });
  },

  // `test/edge/storage/away.test.ts` holds that what belongs to the set is kept and written.
  database: async () => {
    let tell: (failure: StoreFailure | null) => void = () => undefined;
    const storeNews = { onChange: (listener: typeof tell) => ((tell = listener), () => undefined) };
    const { app, look, stageNow } = await inSet({ storeNews });
    void app.start();
    await settle();
    tell(AWAITED.database.says);
    expect(app.state.notices).toMatchObject([{ kind: 'save-trouble', failure: AWAITED.database.says }]);
    await look();
    expect(stageNow()).toBe('running');
    tell(null);
    expect(app.state.notices).toEqual([]);
  },

  reading: async () => {
    let tell: (failure: StoreFailure | null) => void = () => undefined;
    let isAway = true;
    const there = createMemorySessionStore();
    const store: typeof there = {
      ...there,
      listHeads: (wish) => (isAway ? Promise.resolve(fail(AWAITED.reading.says)) : there.listHeads(wish)),
    };
    const storeNews = { onChange: (listener: typeof tell) => ((tell = listener), () => undefined) };
    const { app } = makeWorld({ store, storeNews });
    await app.start();
    await app.dispatch({ kind: 'go', route: { page: 'history' } });
    expect(app.state.history).toMatchObject({ status: 'unavailable', failure: AWAITED.reading.says });
    isAway = false;
    tell(null);
    await settle();
    expect([app.state.route.page, app.state.history.status]).toEqual(['history', 'ready']);
  },

  voice: async () => {
    vi.useFakeTimers();
    vi.stubGlobal('SpeechSynthesisUtterance', class extends EventTarget {});
    onTestFinished(() => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    });
    const voices = [{ lang: 'en-GB', localService: true }];
    const mute = {
      getVoices: () => voices,
      speak: () => undefined,
      cancel: () => undefined,
      addEventListener: () => undefined,
    };
    const speaker = createSpeaker(
      createVoice(() => 'en', AWAITED.voice.limitMs, mute as never),
      {
        tones: { play: () => undefined, delayMs: () => 0 },
      },
    );
    const turns: (string | null)[] = [];
    speaker.onChange(({ sentence }) => turns.push(sentence));
    for (const sentence of ['one', 'two', 'three']) speaker.say(sentence, { urgency: 'turn' });
    for (const sentence of ['one', 'two']) {
      expect([turns.at(-1), speaker.hasVoice]).toEqual([sentence, true]);
      vi.advanceTimersByTime(2 * speakingMs(sentence, 150) + AWAITED.voice.limitMs);
    }
    // It counts as gone, and what is said stands on the screen for as long as it would take to say.
    expect([turns.at(-1), speaker.hasVoice]).toEqual(['three', false]);
    vi.advanceTimersByTime(speakingMs('three', 150));
    expect(turns.at(-1)).toBeNull();
    await Promise.resolve();
  },

  'wake-lock': async () => {
    const world = makeWorld({ camera: () => Promise.resolve(succeed(new FakeFrames())) });
    vi.spyOn(world.ports.wakeLock, 'hold').mockReturnValue(new Promise(() => undefined));
    const visit = world.app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await until('the visit', () => world.app.state.run !== null);
    await world.app.dispatch({ kind: 'stop' });
    await visit;
    expect(world.app.state.run).toBeNull();
  },

  update: async () => {
    const { app, clock, ports } = makeWorld();
    await app.start();
    const taken = unanswered<void>();
    vi.spyOn(ports.updates, 'takeOver').mockReturnValue(taken.promise);
    const reload = vi.spyOn(ports.updates, 'reload');
    const using = app.dispatch({ kind: 'use-update' });
    await settle();
    clock.advance(AWAITED.update.limitMs + 250);
    await settle();
    expect(app.state.notices).toMatchObject([{ kind: 'late', failure: AWAITED.update.says }]);
    expect(reload).not.toHaveBeenCalled();
    await taken.answer();
    await using;
    expect(reload).toHaveBeenCalledOnce();
  },

  'clinic-server': async () => {
    const outbox = fakeOutbox();
    await outbox.add(someSending({ dueEpochMs: 0, parts: 1 }), PART);
    let answer: (taken: ServerAnswer) => void = () => undefined;
    const send = vi
      .fn<ClinicServer['send']>()
      .mockReturnValueOnce(new Promise(() => undefined))
      .mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    const { app, clock } = makeWorld({ clinicServer: { send }, outbox });
    await app.start();
    clock.advance(5000);
    await until('a request', () => send.mock.calls.length === 1);
    clock.advance(AWAITED['clinic-server'].limitMs);
    await until('the pause', () => !app.state.outbox.isAtWork);
    const [late] = app.state.outbox.sendings;
    expect(late).toMatchObject({ trouble: 'late', partsDone: 0 });
    expect(sendingProgress(late!, { isInFlight: false, hasKey: false })).toContain(text().exchange.server.trouble.late);
    clock.advance(30_000);
    await until('another request', () => send.mock.calls.length === 2);
    answer({ kind: 'taken', entries: ['made'] });
    await until('all of it', () => app.state.outbox.sendings[0]?.partsDone === 1);
  },

  meeting: async () => {
    const board = new Switchboard();
    const { app, clock } = makeWorld({ live: board.devices() });
    await app.dispatch({ kind: 'invite-live', role: 'patient', how: 'server' });
    board.linkOf('host').become({ kind: 'connecting' });
    clock.advance(AWAITED.meeting.limitMs);
    const mine = () => mineIn(app.state.live);
    expect(barStatus(mine()!)).toBe(text().live.status.late);
    board.linkOf('host').become({ kind: 'up', code: board.code });
    expect(barStatus(mine()!)).toBe(text().live.bar.up);
  },

  'own-media': async () => {
    const board = new Switchboard();
    board.answer = () => new Promise(() => undefined);
    const patient = makeWorld({ live: board.devices() });
    await patient.app.dispatch({ kind: 'invite-live', role: 'patient', how: 'server' });
    const { invite } = mineIn(patient.app.state.live)!;
    const physio = makeWorld({ live: board.devices(), liveTab: fakeTab(invite) });
    await physio.app.start();
    await physio.app.dispatch({ kind: 'join-live' });
    await settle();
    await patient.app.dispatch({ kind: 'admit-live' });
    void patient.app.dispatch({ kind: 'consent-live', change: { sound: true } });
    await settle();
    const mine = () => mineIn(patient.app.state.live)!;
    expect(mine()).toMatchObject({ media: { asking: 'sound' }, consent: { sound: false } });
    // All else can be chosen, and stopped, meanwhile.
    await patient.app.dispatch({ kind: 'consent-live', change: { skeleton: false } });
    expect(mine().consent).toMatchObject({ skeleton: false, sound: false });
    await patient.app.dispatch({ kind: 'stop-live' });
    expect(mine()).toMatchObject({ phase: 'over', media: { asking: null } });
  },

  phone: async () => {
    const board = new Switchboard();
    const { eyeWire, links } = board.devices();
    const { app, clock, speaker } = makeWorld({ live: board.devices() });
    clock.standAfter(0);
    await app.dispatch({ kind: 'use-phone' });
    const { invite } = app.state.phoneEye.laptop!;
    const phone = links.meet(invite, 'guest');
    await settle();
    const isThere = (): boolean => {
      phone.send(eyeWire.write({ kind: 'hello', version: EYE_VERSION, from: 'phone', life: 'one' }));
      const sight = { kind: 'sees', way: 'poses', looksPerS: 20 } as const;
      const state = { sight, engine: null, isSlowing: false, battery: null, camera: '' };
      return phone.send(eyeWire.write({ kind: 'state', state }));
    };
    expect(isThere()).toBe(true);
    void app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await until('the check', () => app.state.run?.stage === 'check');
    clock.advance(AWAITED.phone.limitMs);
    await settle();
    expect(app.state.run?.stage).toBe('check');
    clock.standAfter(60_000);
    clock.advance(251);
    await settle();
    expect(troubleIn(app)).toBe(AWAITED.phone.says.kind);
    await until('the words', () => speaker.said.includes(helps('phone')));
    await until('the check again', () => isThere() && app.state.run?.stage === 'check');
    expect(troubleIn(app)).toBeUndefined();
    await app.dispatch({ kind: 'stop' });
  },

  closing: async () => {
    const camera = new FakeFrames();
    camera.frames = async function* () {
      await new Promise(() => undefined);
      yield fakeFrame(0);
    };
    const model = new FakeModel(() => pose);
    const { app, clock } = makeWorld({ camera: () => Promise.resolve(succeed(camera)), model: succeed(model) });
    const visit = app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await until('the check', () => app.state.run?.stage === 'check');
    await settle();
    await app.dispatch({ kind: 'stop' });
    clock.advance(AWAITED.closing.limitMs);
    await visit;
    expect(app.state.run).toBeNull();
  },
};

describe('what never answers holds nothing up for ever: it is said, and all goes on when it comes', () => {
  it.each(Object.entries(NEVER_ANSWERS))('%s', async (_what, happens) => happens());
});

describe('a camera that stalls', () => {
  it('is opened again by itself, and the set goes on with the first picture of the new opening', async () => {
    const first = new FakeFrames();
    const second = new FakeFrames();
    let opened = 0;
    const set = await scene({ camera: () => Promise.resolve(succeed([first, second][opened++] ?? second)) });
    first.push(fakeFrame(40));
    await settle();
    await set.app.dispatch({ kind: 'next' });
    set.clock.standAfter(20_000);
    await set.waitFor('next-picture');
    await until('another opening', () => opened === 2);
    await settle();
    expect([first.closed, set.stageNow()]).toEqual([true, 'reconnecting']);
    second.push(fakeFrame(80));
    await settle();
    expect(set.stageNow()).toBe('running');
  });

  it('is tried again and again, also where the new opening gives no picture either', async () => {
    let opened = 0;
    const cameras: FakeFrames[] = [];
    const open = () => {
      opened += 1;
      cameras.push(new FakeFrames());
      return Promise.resolve(succeed(cameras[opened - 1] as FakeFrames));
    };
    const set = await scene({ camera: open });
    cameras[0]?.push(fakeFrame(40));
    await settle();
    await set.app.dispatch({ kind: 'next' });
    set.clock.standAfter(20_000);
    await set.waitFor('next-picture');
    for (const times of [2, 3, 4]) {
      await until(`opening ${times}`, () => opened === times);
      set.clock.standAfter(20_000);
      await set.waitFor('first-picture');
    }
    expect(set.stageNow()).toBe('reconnecting');
    expect(set.speaker.said.filter((said) => said === text().voice.cameraBack)).toEqual([]);
  });

  it('costs nothing while the page is hidden, where some browsers give no pictures', async () => {
    const set = await inSet();
    set.hide(true);
    set.clock.advance(60_000);
    await settle();
    expect(set.stageNow()).toBe('running');
    set.hide(false);
    await set.waitFor('next-picture');
    expect(set.stageNow()).toBe('reconnecting');
  });

  it('is another than one of which few pictures are looked at in a pause, and none in a hidden tab', async () => {
    const set = await inSet();
    await set.app.dispatch({ kind: 'pause' });
    const lookedIn = async (seconds: number): Promise<number> => {
      const before = set.model.estimatedMs.length;
      for (let picture = 0; picture < 25 * seconds; picture += 1) {
        await set.look();
        set.clock.advance(40);
      }
      expect(set.stageNow()).toBe('paused');
      return set.model.estimatedMs.length - before;
    };
    expect([19, 20]).toContain(await lookedIn(10));
    set.hide(true);
    expect(await lookedIn(30)).toBe(0);
    set.hide(false);
    expect([19, 20]).toContain(await lookedIn(10));
  });

  it('in a pause or before a set is said too, and leaves the stage as it was', async () => {
    const paused = await inSet();
    await paused.app.dispatch({ kind: 'pause' });
    await paused.waitFor('next-picture');
    expect(paused.stageNow()).toBe('reconnecting');
    await paused.look();
    expect(paused.stageNow()).toBe('paused');
    const before = await scene();
    await before.look();
    await before.waitFor('next-picture');
    expect([before.stageNow(), troubleIn(before.app)]).toEqual(['blocked', 'camera-still']);
    await before.look();
    expect(before.stageNow()).toBe('check');
  });
});

describe('a camera that takes the place of the chosen one', () => {
  it('is named, shown and aloud, once', async () => {
    const camera = Object.assign(new FakeFrames(), { isAnother: true });
    const { app, speaker } = await scene({ camera: () => Promise.resolve(succeed(camera)) });
    expect(app.state.notices).toMatchObject([{ kind: 'other-camera', label: 'Fake' }]);
    expect(speaker.said).toContain(text().voice.otherCamera);
  });
});

describe('a wait', () => {
  it('is late once, and again after something has come; time in which nothing can come does not count', () => {
    const clock = quickClock();
    let lates = 0;
    let sleeps = false;
    const wait = new Wait('next-picture', { clock, onLate: () => (lates += 1), isAsleep: () => sleeps });
    clock.advance(10_000);
    expect(lates).toBe(1);
    wait.heard();
    clock.advance(1900);
    sleeps = true;
    clock.advance(10_000);
    sleeps = false;
    expect([lates, wait.isLate]).toEqual([1, false]);
    clock.advance(500);
    expect([lates, wait.isLate]).toEqual([2, true]);
    wait.heard();
    wait.over();
    clock.advance(10_000);
    expect(lates).toBe(2);
  });
});
