import { describe, expect, it, vi } from 'vitest';
import { doneIn } from '../../../src/core/report/session-head.ts';
import { setOf, troubleOf } from '../../../src/app/run/run-state.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { fail, succeed } from '../../../src/core/record/failures.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import type { SetEvent } from '../../../src/core/record/set-events.ts';
import { unfinishedIn } from '../../../src/core/report/unfinished.ts';
import { enginesOf } from '../../../src/core/report/session.ts';
import { createMemorySessionStore } from '../../../src/edge/storage/memory-session-store.ts';
import type { SessionStore } from '../../../src/ports/storage.ts';
import { findExercise } from '../../../src/exercises/index.ts';
import { storedSessions } from '../../contracts/session-store.ts';
import { ON_HEAD, withHands } from '../../fixtures/hands.ts';
import { makePose, makeTrack } from '../../fixtures/make-track.ts';
import {
  FakeFrames,
  FakeModel,
  fakeFrame,
  makeWorld,
  setIn,
  settle,
  traceFile,
  troubleIn,
  until,
  type World,
  type WorldOptions,
} from '../fakes.ts';

const birdDog = findExercise('bird-dog') as Exercise;

/** A person in front of a camera: one frame for each pose, each judged before the next. */
async function perform(camera: FakeFrames, model: FakeModel, poses: readonly Pose[]): Promise<void> {
  for (const pose of poses) {
    const before = model.estimatedMs.length;
    camera.push(fakeFrame(pose.timeMs));
    for (let turn = 0; turn < 20 && model.estimatedMs.length === before; turn += 1) await settle();
  }
  await settle();
}

/** A camera that may be unplugged. */
interface Device {
  readonly camera: FakeFrames;
  readonly open: NonNullable<WorldOptions['camera']>;
}

const steady = (camera = new FakeFrames()): Device => ({ camera, open: () => Promise.resolve(succeed(camera)) });

/** A camera that is there while `there` is true. */
function unsteady(): Device & { there: boolean; opened: number } {
  const { camera, open } = steady();
  const device = {
    camera,
    there: true,
    opened: 0,
    open: () => {
      device.opened += 1;
      return device.there ? open() : Promise.resolve(fail({ kind: 'camera-missing' } as const));
    },
  };
  return device;
}

interface Scene extends World {
  readonly camera: FakeFrames;
  readonly model: FakeModel;
  readonly poses: readonly Pose[];
  readonly begun: Promise<void>;
}

/** A bird dog in front of the camera, from the press of Start. */
async function scene(
  poses: readonly Pose[],
  store?: SessionStore,
  exerciseId = 'bird-dog',
  device: Device = steady(),
): Promise<Scene> {
  const byTime = new Map(poses.map((pose) => [pose.timeMs, pose]));
  const model = new FakeModel((timeMs) => byTime.get(timeMs) as Pose);
  const world = makeWorld({
    camera: device.open,
    model: succeed(model),
    ...(store ? { store } : {}),
  });
  const begun = world.app.dispatch({ kind: 'begin', exerciseId });
  await until('the run', () => world.app.state.run !== null);
  await settle();
  return { ...world, camera: device.camera, model, poses, begun };
}

const sixReps = makeTrack('bird-dog', { reps: 6, pauseMs: 3000 });

describe('a visit to the mat', () => {
  it('starts by itself when the start pose is held, counts, and sums up', async () => {
    const { app, camera, model, store, speaker, begun } = await scene(sixReps);
    expect(app.state.run?.stage).toBe('check');
    await perform(camera, model, sixReps);
    expect(app.state.run?.stage).toBe('running');
    expect(setIn(app)?.counted.total).toBe(6);
    const counts = ['one', 'two', 'three'].flatMap((count) => [`Left, ${count}`, `Right, ${count}`]);
    expect(speaker.said.filter((sentence) => /^(Left|Right)/.test(sentence))).toEqual(counts);
    await app.dispatch({ kind: 'stop' });
    await begun;
    expect(app.state.route.page).toBe('summary');
    expect(app.state.opened.session?.sets[0]?.summary?.counted.total).toBe(6);
    const [session] = await storedSessions(store);
    expect(session?.sets).toHaveLength(1);
  });

  it('tells who listens of the set: its beginning, its events as they come, and its end', async () => {
    const { app, camera, model, begun } = await scene(sixReps);
    const heard: string[] = [];
    const events: SetEvent[] = [];
    let zeroMs: number | null = null;
    const ids = new Set<string>();
    const stopListening = app.feed.listen({
      setBegan: (start, at) => {
        heard.push('began');
        ids.add(start.id);
        zeroMs = at;
      },
      setEvents: (setId, some) => {
        if (heard.at(-1) !== 'events') heard.push('events');
        ids.add(setId);
        events.push(...some);
      },
      setEnded: ({ id, events: all, status }) => {
        heard.push('ended');
        ids.add(id);
        expect(status).toBe('finished');
        expect(events).toEqual(all);
      },
    });
    await perform(camera, model, sixReps);
    await app.dispatch({ kind: 'stop' });
    await begun;
    stopListening();
    expect(heard).toEqual(['began', 'events', 'ended']);
    expect(ids.size).toBe(1);
    expect(zeroMs).toBeGreaterThanOrEqual(0);
    expect(events.filter(({ kind }) => kind === 'rep-counted')).toHaveLength(6);
    expect(events).toEqual(app.state.opened.session?.sets[0]?.events);
  });

  it('can be left, and another one begun, where something breaks while it ends', async () => {
    const { app, camera, model, speaker, begun } = await scene(sixReps);
    await perform(camera, model, sixReps);
    const stop = vi.spyOn(speaker, 'stop').mockImplementation(() => {
      throw new Error('the voice is gone');
    });
    await app.dispatch({ kind: 'stop' });
    await begun;
    stop.mockRestore();
    expect(app.state.run).toBeNull();
    expect(app.state.opened.session?.sets[0]?.summary?.counted.total).toBe(6);
    expect(app.state.notices).toMatchObject([{ kind: 'failure', failure: { kind: 'unexpected' } }]);
    void app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await until('another visit', () => app.state.run !== null);
    await app.dispatch({ kind: 'stop' });
  });

  it('keeps a trace that is judged the same again, and times from the start of the set', async () => {
    const { app, camera, model, store, begun } = await scene(sixReps);
    await perform(camera, model, sixReps);
    await app.dispatch({ kind: 'stop' });
    await begun;
    const set = app.state.opened.session?.sets[0];
    const trace = await store.readTrace(set?.id ?? '');
    if (!trace.ok) throw new Error(trace.failure.kind);
    expect(trace.value[0]?.timeMs).toBeLessThan(100);
    const again = analyzePoses(birdDog, trace.value);
    expect(again.summary).toEqual(set?.summary);
  });

  it('writes each repetition as it happens', async () => {
    const { camera, model, store, app, begun } = await scene(sixReps);
    const half = sixReps.filter((pose) => pose.timeMs < (sixReps.at(-1)?.timeMs ?? 0) / 2);
    await perform(camera, model, half);
    const counted = setIn(app)?.counted.total ?? 0;
    expect(counted).toBeGreaterThan(0);
    const [session] = await storedSessions(store);
    const kinds = session?.sets[0]?.events.map((event) => (event as { kind: string }).kind) ?? [];
    expect(kinds.filter((kind) => kind === 'rep-counted')).toHaveLength(counted);
    await app.dispatch({ kind: 'stop' });
    await begun;
  });

  it('counts nothing while it is paused, and goes on after', async () => {
    const { app, camera, model, begun } = await scene(sixReps);
    const third = Math.floor(sixReps.length / 3);
    await perform(camera, model, sixReps.slice(0, third));
    const before = setIn(app)?.counted.total;
    await app.dispatch({ kind: 'pause' });
    expect(app.state.run?.stage).toBe('paused');
    await perform(camera, model, sixReps.slice(third, 2 * third));
    expect(setIn(app)?.counted.total).toBe(before);
    await app.dispatch({ kind: 'resume' });
    await perform(camera, model, sixReps.slice(2 * third));
    expect(setIn(app)?.counted.total).toBeGreaterThan(before ?? 0);
    await app.dispatch({ kind: 'stop' });
    await begun;
  });

  it('ends at the target with a sound, praises no holds that were short, rests, and begins the next set', async () => {
    const track = makeTrack('bird-dog', { reps: 12, pauseMs: 2500 });
    const { app, camera, model, speaker, begun } = await scene(track);
    const lastMs = track.at(-1)?.timeMs ?? 0;
    await perform(
      camera,
      model,
      track.filter((pose) => pose.timeMs < lastMs - 2200),
    );
    await until('the check of the second set', () => app.state.run?.set === 2);
    expect(speaker.sounds).toContain('end');
    expect(speaker.said).toEqual(
      expect.arrayContaining(['Right, six. The set is done', 'Rest for 60 seconds', 'Next set in ten seconds']),
    );
    expect(app.state.run?.stage).toBe('check');
    await app.dispatch({ kind: 'stop' });
    await begun;
    expect(app.state.opened.session?.sets).toHaveLength(1);
  });

  const withReps =
    (reps: number) =>
    (exercise: Exercise): Exercise => ({ ...exercise, dose: { ...exercise.dose, reps } });

  it('asks for an exercise otherwise from its next set on, never in a set that runs, and again where it begins later', async () => {
    const track = makeTrack('bird-dog', { reps: 12, pauseMs: 2500 });
    const { app, camera, model, begun } = await scene(track);
    const lastMs = track.at(-1)?.timeMs ?? 0;
    const untilNearEnd = track.filter((pose) => pose.timeMs < lastMs - 2200);
    await perform(camera, model, untilNearEnd.slice(0, 200));
    expect(app.state.run).toMatchObject({ stage: 'running', target: 12 });
    app.kernel.visit.changeExercise('bird-dog', withReps(4));
    expect(app.state.run).toMatchObject({ stage: 'running', target: 12, exercise: { dose: { reps: 6 } } });
    await perform(camera, model, untilNearEnd.slice(200));
    await until('the check of the second set', () => app.state.run?.set === 2);
    expect(app.state.run).toMatchObject({ target: 8, exercise: { dose: { reps: 4 } } });
    app.kernel.visit.changeExercise('bird-dog', null);
    expect(app.state.run).toMatchObject({ target: 12, exercise: { dose: { reps: 6 } } });
    app.kernel.visit.changeExercise('bird-dog', withReps(2));
    await app.dispatch({ kind: 'stop' });
    await begun;
    void app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await until('another visit', () => app.state.run !== null);
    expect(app.state.run).toMatchObject({ target: 4, exercise: { dose: { reps: 2 } } });
    await app.dispatch({ kind: 'stop' });
  });

  it('starts at once when asked to, without the start pose', async () => {
    const { app, begun } = await scene(sixReps);
    await app.dispatch({ kind: 'next' });
    expect(app.state.run?.stage).toBe('running');
    await app.dispatch({ kind: 'stop' });
    await begun;
  });

  it('goes back to the exercise when it is left before a set', async () => {
    const { app, store, begun } = await scene(sixReps);
    await app.dispatch({ kind: 'stop' });
    await begun;
    expect(app.state.route).toEqual({ page: 'exercise', exerciseId: 'bird-dog' });
    expect(await storedSessions(store)).toHaveLength(0);
  });

  it('is paused by Back in the middle of a set, and goes on', async () => {
    const { app, camera, model, begun } = await scene(sixReps);
    await perform(camera, model, sixReps);
    await app.dispatch({ kind: 'go', route: { page: 'exercise', exerciseId: 'bird-dog' } });
    expect([app.state.route.page, app.state.run?.stage]).toEqual(['practise', 'paused']);
    await app.dispatch({ kind: 'resume' });
    expect(app.state.run?.stage).toBe('running');
    expect(setIn(app)?.counted.total).toBe(6);
    await app.dispatch({ kind: 'stop' });
    await begun;
  });

  it('keeps what was counted when somebody walks off to another page, by going twice', async () => {
    const { app, camera, model, store, begun } = await scene(sixReps);
    await perform(camera, model, sixReps);
    await app.dispatch({ kind: 'go', route: { page: 'history' } });
    expect(app.state.run?.stage).toBe('paused');
    await app.dispatch({ kind: 'go', route: { page: 'history' } });
    await begun;
    expect(app.state.route.page).toBe('history');
    expect(camera.closed).toBe(true);
    expect(await storedSessions(store)).toMatchObject([{ status: 'interrupted', sets: [{ status: 'finished' }] }]);
  });
});

describe('an exercise that was cut short', () => {
  /** Six of the twelve repetitions of the first set, and then away. */
  async function leftAfterSix(): Promise<Scene> {
    const left = await scene(sixReps);
    await perform(left.camera, left.model, sixReps);
    for (let times = 0; times < 2; times += 1) await left.app.dispatch({ kind: 'go', route: { page: 'start' } });
    await left.begun;
    return left;
  }

  it('is carried on with in one click: the set asks for what is left, and so does what is kept of it', async () => {
    const { app, store, camera, model } = await leftAfterSix();
    const unfinished = unfinishedIn(app.state.history.heads, app.state.exercises, app.state.nowEpochMs);
    expect(unfinished).toMatchObject({ set: 1, done: 6, sets: 2 });
    if (!unfinished) throw new Error('expected something to carry on with');
    const { set, done } = unfinished;
    const begun = app.dispatch({ kind: 'carry-on', exerciseId: 'bird-dog', from: { set, done } });
    await until('the run', () => app.state.run !== null);
    await settle();
    expect(app.state.run).toMatchObject({ set: 1, sets: 2, target: 6 });
    await perform(camera, model, sixReps);
    // Six more were the end of the set, and the rest is over: the clock of the tests is quick.
    expect(app.state.run).toMatchObject({ set: 2, target: 12 });
    await app.dispatch({ kind: 'stop' });
    await begun;
    const asked = (await storedSessions(store)).flatMap(({ sets }) => sets.map(({ exercise }) => exercise.dose.reps));
    expect(asked.sort()).toEqual([3, 6, 6]);
  });
});

describe('both hands on the head', () => {
  /** Standing, alternately with the hands on the head and with the arms down, for these numbers of seconds. */
  const standing = makePose('shoulder-abduction-raise');
  const stretch = (fromMs: number, seconds: number, up: boolean): readonly Pose[] =>
    Array.from({ length: seconds * 25 }, (_, i) => {
      const pose = { ...standing, timeMs: fromMs + 40 * i };
      return up ? withHands(pose, { left: ON_HEAD, right: ON_HEAD }) : pose;
    });
  const down = (fromMs: number, seconds: number) => stretch(fromMs, seconds, false);
  const up = (fromMs: number, seconds: number) => stretch(fromMs, seconds, true);
  const poses = [down(0, 2), up(2000, 2), down(4000, 2), up(6000, 2), down(8000, 1), up(9000, 7)].flat();
  const between = (fromMs: number, toMs: number) => poses.filter(({ timeMs }) => timeMs >= fromMs && timeMs < toMs);

  it('pause a set, let it go on, and held on to stop it', async () => {
    const { app, camera, model, speaker, begun, store } = await scene(poses, undefined, 'single-leg-stance');
    await perform(camera, model, between(0, 1000));
    await app.dispatch({ kind: 'next' });
    await perform(camera, model, between(1000, 3000));
    expect(app.state.run?.stage).toBe('running');
    await perform(camera, model, between(3000, 6000));
    expect(app.state.run?.stage).toBe('paused');
    expect(speaker.said.at(-1)).toBe(
      'Paused. Keep your hands there to stop, or lower them and lift them again to go on',
    );
    await perform(camera, model, between(6000, 9000));
    expect(app.state.run?.stage).toBe('running');
    await perform(camera, model, between(9000, 12_000));
    expect(app.state.run?.stage).toBe('paused');
    await perform(camera, model, between(12_000, 16_000));
    await begun;
    expect(app.state.run).toBeNull();
    expect(app.state.route.page).toBe('summary');
    expect(speaker.said.at(-1)).toBe('Stopped. Everything is saved');
    const [session] = await storedSessions(store);
    const kinds = session?.sets[0]?.events.map((event) => (event as { kind: string }).kind) ?? [];
    expect(kinds.filter((kind) => kind === 'hands-on-head')).toHaveLength(2);
  });

  it('let a set go on that was paused by a key, and do not stop it', async () => {
    const { app, camera, model, begun } = await scene(poses, undefined, 'single-leg-stance');
    await perform(camera, model, between(0, 1000));
    await app.dispatch({ kind: 'next' });
    await app.dispatch({ kind: 'pause' });
    await perform(camera, model, between(9000, 10_400));
    expect(app.state.run?.stage).toBe('paused');
    await perform(camera, model, between(10_400, 11_000));
    expect(app.state.run?.stage).toBe('running');
    await app.dispatch({ kind: 'stop' });
    await begun;
  });

  it('mean nothing where the arms are part of the exercise', async () => {
    const { app, camera, model, begun } = await scene(poses, undefined, 'overhead-press');
    await perform(camera, model, between(0, 1000));
    await app.dispatch({ kind: 'next' });
    await perform(camera, model, between(1000, 6000));
    expect(app.state.run?.stage).toBe('running');
    await app.dispatch({ kind: 'stop' });
    await begun;
  });
});

describe('which engine saw what', () => {
  const lite = { name: 'litert', model: 'lite', accelerator: 'wasm' } as const;
  const full = { ...lite, model: 'full' } as const;

  it('stands in the set: the one it began with, and when another took over', async () => {
    const { app, camera, model, store, begun } = await scene(sixReps);
    model.change(full);
    const half = Math.floor(sixReps.length / 2);
    await perform(camera, model, sixReps.slice(0, half));
    model.change(lite);
    await perform(camera, model, sixReps.slice(half));
    await app.dispatch({ kind: 'stop' });
    await begun;
    const { session } = app.state.opened;
    const [set] = session?.sets ?? [];
    if (!set) throw new Error('expected a set');
    const trace = await store.readTrace(set.id);
    const last = trace.ok ? trace.value.at(-1)?.timeMs : undefined;
    // The times of the set and those of the camera differ by a whole number of ms.
    const aheadMs = (sixReps.at(-1)?.timeMs ?? 0) - (last ?? 0);
    const spans = enginesOf(set);
    expect(spans.map(({ engine }) => engine)).toEqual([full, lite]);
    // A still body is looked at fifteen times a second.
    const lateMs = (spans[1]?.fromMs ?? 0) + aheadMs - (sixReps[half]?.timeMs ?? 0);
    expect(lateMs).toBeGreaterThanOrEqual(-0.1);
    expect(lateMs).toBeLessThan(200);
    expect(set.summary?.counted.total).toBe(6);
  });

  it('is one engine for the whole hold before the set: it begins anew when another takes over', async () => {
    const { app, camera, model, begun } = await scene(sixReps);
    model.change(full);
    const untilStart = sixReps.findIndex((pose) => pose.timeMs >= 1500);
    await perform(camera, model, sixReps.slice(0, untilStart));
    expect(app.state.run).toMatchObject({ check: { startInSeconds: 1 } });
    model.change(lite);
    await perform(camera, model, sixReps.slice(untilStart, untilStart + 20));
    expect(app.state.run).toMatchObject({ stage: 'check', check: { startInSeconds: 2 } });
    await app.dispatch({ kind: 'next' });
    await app.dispatch({ kind: 'stop' });
    await begun;
    const [set] = app.state.opened.session?.sets ?? [];
    expect(set && enginesOf(set)).toEqual([{ engine: lite, fromMs: null }]);
  });

  it('is known before a set can be started by hand', async () => {
    const camera = new FakeFrames();
    let load = (): void => undefined;
    const loaded = new Promise<void>((resolve) => (load = resolve));
    const world = makeWorld({ camera: () => Promise.resolve(succeed(camera)) });
    const model = succeed(new FakeModel(() => sixReps[0] as Pose));
    vi.spyOn(world.ports.models, 'load').mockImplementation(async () => (await loaded, model));
    const begun = world.app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await until('the visit', () => world.app.state.run !== null);
    await settle();
    await world.app.dispatch({ kind: 'next' });
    expect(world.app.state.run?.stage).toBe('check');
    load();
    await settle();
    await world.app.dispatch({ kind: 'next' });
    expect(world.app.state.run?.stage).toBe('running');
    await world.app.dispatch({ kind: 'stop' });
    await begun;
  });
});

describe('the size of the model', () => {
  it('may change both ways before a set and in a rest, only down in a set, and not after', async () => {
    const track = makeTrack('bird-dog', { reps: 12, pauseMs: 2500 });
    const { app, camera, model, begun } = await scene(track);
    expect(model.way).toBe('both');
    await perform(camera, model, track.slice(0, Math.floor(track.length / 2)));
    expect([app.state.run?.stage, model.way]).toEqual(['running', 'down']);
    await perform(
      camera,
      model,
      track.slice(Math.floor(track.length / 2)).filter((pose) => pose.timeMs < (track.at(-1)?.timeMs ?? 0) - 2200),
    );
    await until('the end of the set', () => app.state.run?.stage !== 'running');
    expect(model.way).toBe('both');
    await app.dispatch({ kind: 'stop' });
    await begun;
    expect(model.way).toBe('no');
  });

  it('never changes for a recording, which can wait', async () => {
    const file = new FakeFrames(false);
    const ways = new Set<string>();
    const model = new FakeModel((timeMs) => {
      ways.add(model.way);
      return sixReps.find((pose) => pose.timeMs === timeMs) as Pose;
    });
    model.way = 'both';
    file.push(...sixReps.map(({ timeMs }) => fakeFrame(timeMs)));
    file.end();
    const { app } = makeWorld({ video: file, model: succeed(model) });
    await app.dispatch({ kind: 'use-recording', file: new Blob(['x']), name: 'set.mp4' });
    await app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    expect(app.state.opened.session?.sets[0]?.summary?.counted.total).toBe(6);
    expect([...ways]).toEqual(['no']);
  });
});

describe('a recording', () => {
  it('is judged as one set, from its first picture to its last', async () => {
    const { app } = makeWorld({ trace: sixReps });
    await app.dispatch({ kind: 'use-recording', ...traceFile() });
    await app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    expect(app.state.route.page).toBe('summary');
    const [set] = app.state.opened.session?.sets ?? [];
    expect(set?.summary?.counted.total).toBe(6);
    expect(set?.engine.name).toBe('recorded');
    expect(analyzePoses(birdDog, sixReps).reps.map((rep) => rep.peakMs)).toEqual(
      set?.summary?.reps.map((rep) => rep.peakMs),
    );
  });

  it('that cannot be read says so, and lets the person leave', async () => {
    const { app } = makeWorld({ model: succeed(new FakeModel(() => sixReps[0] as Pose)) });
    await app.dispatch({ kind: 'use-recording', file: new Blob(['x']), name: 'holiday.mp4' });
    const begun = app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await until('the failure', () => app.state.run?.stage === 'blocked');
    expect(troubleIn(app)).toBe('file-unreadable');
    await app.dispatch({ kind: 'stop' });
    await begun;
    expect(app.state.route.page).toBe('exercise');
  });

  it('that cannot be read gives way to another one at once, and the new run can be stopped', async () => {
    const { app } = makeWorld({ trace: sixReps });
    await app.dispatch({ kind: 'use-recording', file: new Blob(['x']), name: 'holiday.mp4' });
    const first = app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await until('the failure', () => app.state.run?.stage === 'blocked');
    void app.dispatch({ kind: 'stop' });
    void app.dispatch({ kind: 'use-recording', ...traceFile() });
    const paused = new Promise<void>((done) => {
      app.subscribe(({ run }) => {
        if (run?.stage === 'running') void app.dispatch({ kind: 'pause' }).then(done);
      });
    });
    const second = app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await first;
    await paused;
    expect(app.state.run?.stage).toBe('paused');
    await app.dispatch({ kind: 'stop' });
    await second;
    expect(app.state.run).toBeNull();
  });

  it('without a single picture says so', async () => {
    const { app } = makeWorld({ trace: [] });
    await app.dispatch({ kind: 'use-recording', ...traceFile() });
    await app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    expect(app.state.notices).toMatchObject([{ kind: 'failure', failure: { kind: 'file-empty' } }]);
  });
});

describe('a guided exercise', () => {
  it('is led by the clock: a round counts when its work is done, and the voice says what to do', async () => {
    const still = Array.from({ length: 900 }, (_, index): Pose => ({
      ...makePose('march-on-back'),
      timeMs: index * 40,
    }));
    const { app, speaker } = makeWorld({ trace: still });
    const counts = new Set<number>();
    app.subscribe(({ run }) => run && counts.add(setOf(run).counted.total));
    await app.dispatch({ kind: 'use-recording', ...traceFile() });
    await app.dispatch({ kind: 'begin', exerciseId: 'transverse-abdominal' });
    expect([...counts]).toEqual([0, 1, 2]);
    expect(speaker.said).toEqual(
      expect.arrayContaining(['Breathe out, draw your tummy gently in', 'Let go for five seconds. 1 of 10']),
    );
    expect(doneIn(app.state.opened.session?.sets ?? [])).toBe(2);
    // The words that begin the round contain the first breath out; at half of the round, "halfway" replaces the breath.
    const firstRound = speaker.said.slice(speaker.said.indexOf('Breathe out, draw your tummy gently in'));
    expect(firstRound.slice(1, 5)).toEqual([
      'And in',
      'Half way, and hold',
      'And in',
      'Let go for five seconds. 1 of 10',
    ]);
  });

  it('asks afterwards what no camera sees, keeps the answers with the set, and thanks', async () => {
    const still = Array.from({ length: 900 }, (_, index): Pose => ({
      ...makePose('march-on-back'),
      timeMs: index * 40,
    }));
    const { app, speaker, store } = makeWorld({ trace: still });
    await app.dispatch({ kind: 'use-recording', ...traceFile() });
    await app.dispatch({ kind: 'begin', exerciseId: 'transverse-abdominal' });
    expect(speaker.said.at(-1)).toBe('You tell me: Could you breathe on while you held?');
    const setId = app.state.opened.session?.sets[0]?.id ?? '';
    await app.dispatch({ kind: 'answer', setId, question: 'breathed-on', answer: 'yes' });
    expect(speaker.said.at(-1)).toBe('Did you feel your lower tummy work gently?');
    await app.dispatch({ kind: 'answer', setId, question: 'tummy-worked', answer: 'no' });
    expect(speaker.said.at(-1)).toBe('Try it lying on your side, or sitting: it is easier to feel there. Thank you');
    await app.dispatch({ kind: 'answer', setId, question: 'tummy-worked', answer: 'unsure' });
    const stored = await store.readSession(app.state.opened.session?.id ?? '');
    if (!stored.ok) throw new Error(stored.failure.kind);
    expect(stored.value?.sets[0]?.selfReport?.map(({ question, answer }) => [question, answer])).toEqual([
      ['breathed-on', 'yes'],
      ['tummy-worked', 'unsure'],
    ]);
    expect(app.state.opened.session?.sets[0]?.selfReport).toEqual(stored.value?.sets[0]?.selfReport);
  });
});

describe('when devices go', () => {
  it('pauses at the loss of the camera, keeps the count, and goes on when it is plugged in again', async () => {
    const device = unsteady();
    const { app, camera, model, plug, speaker, clock, begun } = await scene(sixReps, undefined, 'bird-dog', device);
    const half = Math.floor(sixReps.length / 2);
    await perform(camera, model, sixReps.slice(0, half));
    const counted = setIn(app)?.counted.total;
    device.there = false;
    clock.standAfter(30_000);
    camera.lose();
    await until('another try by itself', () => device.opened === 2);
    await settle();
    expect(app.state.run).toMatchObject({ stage: 'reconnecting', eye: { failure: { kind: 'camera-lost' } } });
    expect(speaker.said).toContain('I lost the camera. Your repetitions are safe. The screen says what helps');
    const helps = 'The camera has gone. Plug it in again, and I go on by myself. Or try again.';
    await until('what helps, and again', () => speaker.said.filter((said) => said === helps).length > 1);
    device.there = true;
    plug();
    await settle();
    // "I see you again" is said when there is something to see.
    expect(app.state.run?.stage).toBe('reconnecting');
    await perform(camera, model, sixReps.slice(half, half + 1));
    expect(app.state.run?.stage).toBe('running');
    expect(setIn(app)?.counted.total).toBe(counted);
    await perform(camera, model, sixReps.slice(half + 1));
    expect(setIn(app)?.counted.total).toBeGreaterThanOrEqual(counted ?? 0);
    await app.dispatch({ kind: 'stop' });
    await begun;
  });

  it('pauses where the camera stays away for minutes, says how to go on, and is paused still when it is back', async () => {
    const device = unsteady();
    const { app, camera, model, plug, speaker, begun } = await scene(sixReps, undefined, 'bird-dog', device);
    await perform(camera, model, sixReps.slice(0, Math.floor(sixReps.length / 2)));
    const counted = setIn(app)?.counted.total;
    device.there = false;
    camera.lose();
    const paused = 'I have paused, and all is saved. When I can see again, press the space bar to go on';
    await until('the pause', () => speaker.said.at(-1) === paused);
    device.there = true;
    plug();
    await settle();
    await perform(camera, model, sixReps.slice(-1));
    expect(app.state.run?.stage).toBe('paused');
    expect(setIn(app)?.counted.total).toBe(counted);
    await app.dispatch({ kind: 'resume' });
    expect(app.state.run?.stage).toBe('running');
    await app.dispatch({ kind: 'stop' });
    await begun;
  });

  it('goes on by itself with a camera that was away for a moment', async () => {
    const { app, camera, model, clock, begun } = await scene(sixReps);
    const half = Math.floor(sixReps.length / 2);
    await perform(camera, model, sixReps.slice(0, half));
    const counted = setIn(app)?.counted.total ?? 0;
    const shown: unknown[] = [];
    app.subscribe(({ run }) => shown.push(run && troubleOf(run)?.kind));
    clock.standAfter(3000);
    camera.lose();
    await until('the loss', () => shown.includes('camera-lost'));
    await perform(camera, model, sixReps.slice(half));
    expect(app.state.run?.stage).toBe('running');
    expect(setIn(app)?.counted.total).toBeGreaterThan(counted);
    await app.dispatch({ kind: 'stop' });
    await begun;
  });

  it('says that there is no camera, and tries again when asked', async () => {
    const open = vi.fn(() => Promise.resolve({ ok: false, failure: { kind: 'camera-denied' } } as const));
    const { app } = makeWorld({ camera: open });
    const begun = app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await until('the failure', () => app.state.run?.stage === 'blocked');
    expect(troubleIn(app)).toBe('camera-denied');
    await app.dispatch({ kind: 'reconnect' });
    await settle();
    expect(open).toHaveBeenCalledTimes(2);
    await app.dispatch({ kind: 'stop' });
    await begun;
  });

  it('tries again by itself when another engine is chosen', async () => {
    const world = makeWorld({ camera: () => Promise.resolve(succeed(new FakeFrames())) });
    const begun = world.app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await until('the failure', () => world.app.state.run?.stage === 'blocked');
    const model = new FakeModel(() => sixReps[0] as Pose);
    vi.spyOn(world.ports.models, 'load').mockResolvedValue(succeed(model));
    await world.app.dispatch({ kind: 'change-settings', change: { engine: 'litert' } });
    await until('the check', () => world.app.state.run?.stage === 'check');
    await world.app.dispatch({ kind: 'stop' });
    await begun;
  });

  it('says that the model is missing, and tries again when asked', async () => {
    const camera = new FakeFrames();
    const { app } = makeWorld({ camera: () => Promise.resolve(succeed(camera)) });
    const begun = app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await until('the failure', () => app.state.run?.stage === 'blocked');
    expect(troubleIn(app)).toBe('model-missing');
    expect(camera.closed).toBe(true);
    await app.dispatch({ kind: 'stop' });
    await begun;
  });

  it('says so when pictures come too slowly to count, keeps the count, and goes on when they come faster', async () => {
    const { app, camera, model, speaker, begun } = await scene(sixReps);
    await perform(camera, model, sixReps);
    const last = sixReps.at(-1) as Pose;
    const slowly = Array.from({ length: 9 }, (_, i) => ({ ...last, timeMs: last.timeMs + 2000 * (i + 1) }));
    vi.spyOn(model, 'estimate').mockImplementation(async (frame) => {
      model.estimatedMs.push(frame.timeMs);
      return { ...last, timeMs: frame.timeMs };
    });
    await perform(camera, model, slowly.slice(0, 7));
    expect(app.state.run).toMatchObject({ stage: 'running', eye: { kind: 'open' } });
    await perform(camera, model, slowly.slice(7));
    expect(app.state.run).toMatchObject({ stage: 'reconnecting', eye: { failure: { kind: 'engine-slow' } } });
    expect(setIn(app)?.counted.total).toBe(6);
    expect(speaker.said).toContain('I see too slowly to count. Your repetitions are safe. The screen says what helps');
    await app.dispatch({ kind: 'reconnect' });
    await settle();
    await perform(camera, model, slowly.slice(-1));
    expect(app.state.run?.stage).toBe('running');
    await app.dispatch({ kind: 'stop' });
    await begun;
    expect(app.state.opened.session?.sets[0]?.summary?.counted.total).toBe(6);
  });

  it('goes on counting when nothing can be saved, and says so once', async () => {
    const refuse = (): Promise<{ ok: false; failure: { kind: 'store-full' } }> =>
      Promise.resolve({ ok: false, failure: { kind: 'store-full' } });
    const store: SessionStore = {
      ...createMemorySessionStore(),
      startSession: refuse,
      startSet: refuse,
      appendEvents: refuse,
      appendTrace: refuse,
      finishSet: refuse,
      finishSession: refuse,
    };
    const { app, camera, model, begun } = await scene(sixReps, store);
    await perform(camera, model, sixReps);
    expect(setIn(app)?.counted.total).toBe(6);
    expect(app.state.notices.filter((notice) => notice.kind === 'save-trouble')).toHaveLength(1);
    await app.dispatch({ kind: 'stop' });
    await begun;
    expect(app.state.opened.session?.sets[0]?.summary?.counted.total).toBe(6);
  });

  it('writes what waits when the page is hidden', async () => {
    const store = createMemorySessionStore();
    const appendTrace = vi.spyOn(store, 'appendTrace');
    const { app, camera, model, hide, begun } = await scene(sixReps, store);
    await perform(camera, model, sixReps.slice(0, 80));
    const before = appendTrace.mock.calls.length;
    hide(true);
    await settle();
    expect(appendTrace.mock.calls.length).toBe(before + 1);
    await app.dispatch({ kind: 'stop' });
    await begun;
  });
});
