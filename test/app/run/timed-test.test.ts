import { describe, expect, it } from 'vitest';
import type { TestId } from '../../../src/core/record/test-result.ts';
import { succeed } from '../../../src/core/record/failures.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { headOf } from '../../../src/core/report/head-of.ts';
import { sessionFigure } from '../../../src/text/say/session.ts';
import { earlierResults } from '../../../src/core/report/test-history.ts';
import { testOfSet } from '../../../src/core/report/summary-of.ts';
import { resultFigure } from '../../../src/text/say/test.ts';
import {
  bodyTrack,
  chairMoments,
  SEATED,
  STANDING,
  standsOn,
  type ChairOptions,
  type Moment,
} from '../../fixtures/upright-body.ts';
import { FakeFrames, FakeModel, fakeFrame, makeWorld, setIn, settle, traceFile, until, type World } from '../fakes.ts';

/** How long the camera and the model take until a moment is seen. */
const LATE_MS = 60;
/** The delay of the fake speaker. */
const SOUND_DELAY_MS = 40;

interface Scene extends World {
  readonly begun: Promise<void>;
  /** The person moves through these poses, one after the other, and the clock goes with them. */
  live(poses: readonly Pose[]): Promise<void>;
  /** The person stays as in this moment until `isSo` is true. */
  wait(moment: readonly Moment[], isSo: () => boolean): Promise<void>;
}

/** Somebody in front of a camera who has pressed "Start the test". */
async function scene(testId: TestId): Promise<Scene> {
  const camera = new FakeFrames();
  let now: Pose | null = null;
  const model = new FakeModel((timeMs) => ({ ...(now as Pose), timeMs }));
  const world = makeWorld({ camera: () => Promise.resolve(succeed(camera)), model: succeed(model) });
  const begun = world.app.dispatch({ kind: 'begin-test', testId });
  await until('the visit', () => world.app.state.run !== null);
  await settle();
  const live = async (poses: readonly Pose[]): Promise<void> => {
    const fromMs = world.clock.nowMs();
    for (const pose of poses) {
      now = pose;
      const before = model.estimatedMs.length;
      const seenMs = fromMs + pose.timeMs;
      world.clock.advance(Math.max(0, seenMs + LATE_MS - world.clock.nowMs()));
      camera.push(fakeFrame(seenMs));
      for (let turn = 0; turn < 20 && model.estimatedMs.length === before; turn += 1) await settle();
    }
    await settle();
  };
  const wait = async (moments: readonly Moment[], isSo: () => boolean): Promise<void> => {
    for (let second = 0; second < 60 && !isSo(); second += 1) await live(bodyTrack(moments));
    expect(isSo()).toBe(true);
  };
  return { ...world, begun, live, wait };
}

const sitting: readonly Moment[] = [
  [0, SEATED],
  [1000, SEATED],
];
const standing: readonly Moment[] = [
  [0, STANDING],
  [1000, STANDING],
];
const stands = (count: number, options: Partial<ChairOptions> = {}): readonly Pose[] =>
  bodyTrack(chairMoments({ stands: count, startMs: 400, endMs: 0, ...options }));

const beeps = ({ speaker }: World): number => speaker.sounds.filter((sound) => sound === 'go').length;

describe('a chair test in front of the camera', () => {
  it('has a practice stand, says what to do, beeps once the person sits ready, counts, and tells the result', async () => {
    const world = await scene('five-times-sit-to-stand');
    const { app, speaker, live, wait } = world;
    await wait(sitting, () => app.state.run?.stage === 'running');
    expect(app.state.run).toMatchObject({ set: 1, sets: 2, shown: { test: { phase: 'practise' } } });
    expect(speaker.said.at(-1)).toMatch(/one for practice/);
    expect(speaker.sounds).not.toContain('start');
    await live(stands(1));
    await until('sitting ready', () => setIn(app)?.test?.phase === 'ready');
    expect(speaker.said.at(-1)).toMatch(/On the beep.*five times/);
    expect(beeps(world)).toBe(0);
    await wait(sitting, () => beeps(world) === 1);
    expect(setIn(app)?.test?.phase).toBe('running');
    const said = speaker.said.length;
    await live(stands(3));
    expect(setIn(app)?.test).toMatchObject({ phase: 'running', count: 3 });
    expect(setIn(app)?.test?.seconds).toBeGreaterThan(4);
    await live(stands(2));
    await until('the rest after it', () => app.state.run?.stage !== 'running');
    // First the count and then the result: nothing else was spoken while the clock ran.
    expect(speaker.said.slice(said, said + 5)).toEqual(['1 stand', '2 stands', '3 stands', '4 stands', '5 stands']);
    expect(speaker.said[said + 5]).toMatch(/^\d+\.\d seconds, give or take 0\.\d\.$/);
    await app.dispatch({ kind: 'stop' });
    await world.begun;
    const [set] = app.state.opened.session?.sets ?? [];
    const result = set && testOfSet(set)?.result;
    expect(result).toMatchObject({ test: 'five-times-sit-to-stand', outcome: 'done', clock: 'beep', stands: 5 });
    expect(set?.events.some(({ kind }) => kind === 'cue-due' || kind === 'fault-found')).toBe(false);
  });

  it('runs its clock from when the beep is heard: past the camera, the model, and the loudspeaker', async () => {
    const world = await scene('five-times-sit-to-stand');
    const { app, live, wait } = world;
    await wait(sitting, () => app.state.run?.stage === 'running');
    await live(stands(1));
    await wait(sitting, () => beeps(world) === 1);
    await app.dispatch({ kind: 'stop' });
    await world.begun;
    const [set] = app.state.opened.session?.sets ?? [];
    const started = set?.events.find((event) => event.kind === 'test-told' && event.phase === 'running');
    const trace = await world.store.readTrace(set?.id ?? '');
    if (!trace.ok || !started) throw new Error('expected a trace and a start');
    const seen = trace.value.map(({ timeMs }) => timeMs + LATE_MS + SOUND_DELAY_MS);
    expect(seen.some((timeMs) => Math.abs(timeMs - started.timeMs) < 1)).toBe(true);
  });

  it('cannot be paused while the clock runs', async () => {
    const world = await scene('thirty-second-chair-stand');
    const { app, live, wait } = world;
    await wait(sitting, () => app.state.run?.stage === 'running');
    await app.dispatch({ kind: 'pause' });
    expect(app.state.run?.stage).toBe('paused');
    await app.dispatch({ kind: 'resume' });
    await live(stands(1));
    await wait(sitting, () => beeps(world) === 1);
    await app.dispatch({ kind: 'pause' });
    expect(app.state.run?.stage).toBe('running');
    await app.dispatch({ kind: 'stop' });
    await world.begun;
  });

  it('ends, and is no result, where both hands are held on the head', async () => {
    const world = await scene('five-times-sit-to-stand');
    const { app, live, wait } = world;
    await wait(sitting, () => app.state.run?.stage === 'running');
    await live(stands(1));
    await wait(sitting, () => beeps(world) === 1);
    await live(stands(2));
    await live(
      bodyTrack([
        [0, { ...SEATED, hands: 'head' }],
        [2500, { ...SEATED, hands: 'head' }],
      ]),
    );
    await world.begun;
    const [set] = app.state.opened.session?.sets ?? [];
    expect(set && testOfSet(set)?.result).toMatchObject({ outcome: 'stopped', stands: 2, timeMs: null });
  });

  it('has no practice stand before the second attempt, and the better one stands for the session', async () => {
    const world = await scene('five-times-sit-to-stand');
    const { app, speaker, live, wait } = world;
    await wait(sitting, () => app.state.run?.stage === 'running');
    await live(stands(1));
    await wait(sitting, () => beeps(world) === 1);
    await live(stands(5, { tallMs: 700 }));
    await until('the second attempt', () => app.state.run?.set === 2 && app.state.run.stage === 'check');
    const said = speaker.said.length;
    await wait(sitting, () => app.state.run?.stage === 'running');
    await wait(sitting, () => beeps(world) === 2);
    expect(speaker.said.slice(said).filter((sentence) => /practice/.test(sentence))).toEqual([]);
    await live(stands(5));
    await world.begun;
    expect(app.state.route.page).toBe('summary');
    const session = app.state.opened.session;
    if (!session) throw new Error('expected a session');
    const figures = session.sets.map((set) => {
      const result = testOfSet(set)?.result;
      return result ? resultFigure(result) : null;
    });
    expect(figures[0]).not.toBe(figures[1]);
    expect(sessionFigure(headOf(session))).toBe(figures[1]);
    expect(earlierResults([headOf(session)], 'five-times-sit-to-stand', session.startedAtEpochMs + 1)).toEqual([
      testOfSet(session.sets[1]!)?.result,
    ]);
  });

  it('says that it has no result where the view is lost', async () => {
    const world = await scene('thirty-second-chair-stand');
    const { app, speaker, live, wait } = world;
    await wait(sitting, () => app.state.run?.stage === 'running');
    await live(stands(1));
    await wait(sitting, () => beeps(world) === 1);
    await live(stands(1));
    await live(
      bodyTrack([
        [0, { ...SEATED, gone: true }],
        [600, { ...SEATED, gone: true }],
      ]),
    );
    await world.begun;
    expect(speaker.said.at(-2)).toMatch(/no result/);
    expect(speaker.said.at(-1)).toBe('That was all of it. The screen says more');
    const [set] = app.state.opened.session?.sets ?? [];
    expect(set && testOfSet(set)?.result).toMatchObject({ outcome: 'void', reason: 'no-person' });
    expect(app.state.opened.session && sessionFigure(headOf(app.state.opened.session))).toBe('No result');
  });
});

describe('the single leg stance in front of the camera', () => {
  const onLeg = (leg: 'left' | 'right', holdMs: number): readonly Pose[] =>
    bodyTrack([
      [0, STANDING],
      [300, standsOn(leg)],
      [300 + holdMs, standsOn(leg)],
      [600 + holdMs, STANDING],
      [2000 + holdMs, STANDING],
    ]);

  it('names a leg, beeps when the foot is up, says the time, names the other leg, and so to the end', async () => {
    const world = await scene('single-leg-stance');
    const { app, speaker, live, wait } = world;
    await wait(standing, () => setIn(app)?.test?.phase === 'ready');
    expect(speaker.said.at(-1)).toMatch(/left leg/);
    expect(beeps(world)).toBe(0);
    await live(onLeg('left', 1500));
    expect(beeps(world)).toBe(1);
    expect(speaker.said.at(-2)).toMatch(/^\d\.\d seconds/);
    expect(speaker.said.at(-1)).toMatch(/right leg/);
    expect(setIn(app)?.test).toMatchObject({ phase: 'ready', leg: 'right', count: 1 });
    for (const leg of ['right', 'left', 'right', 'left', 'right'] as const) await live(onLeg(leg, 1000));
    await world.begun;
    expect(speaker.said.at(-2)).toMatch(/best on the left leg: \d\.\d seconds.*right leg/);
    expect(speaker.said.at(-1)).toBe('That was all of it. The screen says more');
    const [set] = app.state.opened.session?.sets ?? [];
    expect(set && testOfSet(set)?.result).toMatchObject({ outcome: 'done', tries: { length: 6 } });
  });
});

describe('a recording of a test', () => {
  it('is timed from the first movement, without a beep, and ends when the test does', async () => {
    const track = bodyTrack(chairMoments({ stands: 5, endMs: 20_000 }));
    const { app, speaker } = makeWorld({ trace: track });
    await app.dispatch({ kind: 'use-recording', ...traceFile() });
    await app.dispatch({ kind: 'begin-test', testId: 'five-times-sit-to-stand' });
    expect(app.state.route.page).toBe('summary');
    expect(speaker.sounds).not.toContain('go');
    const [set] = app.state.opened.session?.sets ?? [];
    expect(set && testOfSet(set)?.result).toMatchObject({ outcome: 'done', clock: 'movement', stands: 5 });
  });
});
