import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AWAITED } from '../../../src/app/awaited.ts';
import type { EyeBlindness } from '../../../src/care/live/eye-word.ts';
import { fail, succeed, type CameraFailure, type Result } from '../../../src/core/record/failures.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import type { BatteryLevel } from '../../../src/ports/device.ts';
import type { EyeTab } from '../../../src/ports/live-devices.ts';
import type { FrameSource, PoseModel } from '../../../src/ports/seeing.ts';
import { allSentences } from '../../../src/text/in-use.ts';
import { phoneBatteryLow, phoneMissed, phoneSlowing } from '../../../src/text/say/phone-eye.ts';
import { text } from '../../../src/text/text.ts';
import { storedSessions } from '../../contracts/session-store.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { fakeEyeTab, Switchboard } from '../../app/fake-live.ts';
import {
  FakeFrames,
  FakeModel,
  fakeFrame,
  makeWorld,
  setIn,
  settle,
  troubleIn,
  until,
  type World,
  type WorldOptions,
} from '../../app/fakes.ts';

const sixReps = makeTrack('bird-dog', { reps: 6, pauseMs: 3000 });

beforeEach(() => allSentences());
afterEach(() => vi.restoreAllMocks());

const INVITE = { room: 'room1'.padEnd(21, '-').concat('A'), secret: 'secret'.padEnd(21, '-').concat('A') };

/** A laptop that has made a code, and has no camera that opens. */
async function laptopAt(board: Switchboard, options: WorldOptions = {}): Promise<World & { opened: () => number }> {
  let opened = 0;
  const world = makeWorld({
    camera: () => {
      opened += 1;
      return Promise.resolve(fail({ kind: 'camera-missing' }));
    },
    live: board.devices(),
    eyeTab: fakeEyeTab(),
    ids: 'laptop',
    ...options,
  });
  world.clock.standAfter(0);
  await world.app.dispatch({ kind: 'use-phone' });
  return { ...world, opened: () => opened };
}

interface Phone extends World {
  readonly camera: FakeFrames;
  readonly model: FakeModel;
  readonly tab: EyeTab;
  /** Looks at these poses, one after the other, while this much time goes by at both. */
  sees(poses: readonly Pose[], laptop: World): Promise<void>;
}

interface PhoneOptions extends WorldOptions {
  readonly tab?: EyeTab;
  readonly cameraGives?: () => Promise<Result<FrameSource, CameraFailure>>;
  /** How much later its clock is than the laptop's, ms. */
  readonly laterMs?: number;
}

async function phoneAt(board: Switchboard, options: PhoneOptions = {}): Promise<Phone> {
  const { tab = fakeEyeTab({ invite: INVITE, seat: 'guest', isOn: false }), laterMs = 54_321 } = options;
  const byTime = new Map(sixReps.map((pose) => [pose.timeMs, pose]));
  const camera = new FakeFrames();
  const model = new FakeModel((timeMs) => {
    const pose = byTime.get(timeMs) ?? sixReps[0];
    return { ...(pose as Pose), timeMs: timeMs + laterMs };
  });
  const world = makeWorld({
    camera: options.cameraGives ?? (() => Promise.resolve(succeed(camera))),
    model: succeed(model),
    live: board.devices(),
    eyeTab: tab,
    ids: 'phone',
    ...options,
  });
  world.clock.standAfter(0);
  world.clock.advance(laterMs);
  await world.app.start();
  await settle();
  return {
    ...world,
    ...{ camera, model, tab },
    sees: async (poses, laptop) => {
      let lastMs = poses[0]?.timeMs ?? 0;
      for (const { timeMs } of poses) {
        for (const one of [world, laptop]) one.clock.advance(timeMs - lastMs);
        lastMs = timeMs;
        camera.push(fakeFrame(timeMs));
        await settle();
      }
    },
  };
}

/** Both go on for a while, in steps as they have timers. */
async function wait(ms: number, ...worlds: readonly World[]): Promise<void> {
  for (let goneMs = 0; goneMs < ms; goneMs += 50) {
    for (const world of worlds) world.clock.advance(50);
    await settle();
  }
}

const laptopSide = ({ app }: World) => {
  const { laptop } = app.state.phoneEye;
  if (!laptop) throw new Error('expected a code');
  return laptop;
};
const phoneSide = ({ app }: World) => app.state.phoneEye.phone;

/** A laptop whose eye is a phone that has been tried and looks itself. */
async function pair(
  options: PhoneOptions = {},
): Promise<{ board: Switchboard; laptop: World & { opened: () => number }; phone: Phone }> {
  const board = new Switchboard();
  const laptop = await laptopAt(board);
  const phone = await phoneAt(board, options);
  expect(phoneSide(phone)?.stage).toBe('asked');
  await phone.app.dispatch({ kind: 'be-eye' });
  await settle();
  await wait(1500, laptop, phone);
  await phone.sees(still(4000), laptop);
  return { board, laptop, phone };
}

/** Somebody in the start pose for so long before anything else, 25 pictures a second. */
const still = (ms: number): readonly Pose[] =>
  Array.from({ length: ms / 40 }, (_, i) => ({ ...(sixReps[0] as Pose), timeMs: -ms + i * 40 }));

async function begins({ app }: World): Promise<void> {
  void app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
  await until('the visit', () => app.state.run !== null);
  await settle();
}

describe('a phone as the eye', () => {
  it('is asked first, is tried, and then looks itself: the laptop counts as if it had looked, and asks for no camera', async () => {
    const { laptop, phone } = await pair();
    expect(laptopSide(laptop)).toMatchObject({
      status: { kind: 'up' },
      seesSomebody: true,
      phone: { sight: { kind: 'sees', way: 'poses' }, engine: { name: 'litert' } },
    });
    expect(laptopSide(laptop).phone?.sight).toMatchObject({ looksPerS: expect.closeTo(25, 0) as number });
    expect(laptop.app.state.source.kind).toBe('phone');
    await begins(laptop);
    await phone.sees(sixReps.slice(0, 1), laptop);
    await laptop.app.dispatch({ kind: 'next' });
    expect(laptop.app.state.run?.stage).toBe('running');
    await phone.sees(sixReps, laptop);
    expect(setIn(laptop.app)?.counted).toEqual({ left: 3, right: 3, both: 0, total: 6 });
    expect(phoneSide(phone)?.task).toBe('set');
    await laptop.app.dispatch({ kind: 'stop' });
    await settle();
    const [session] = await storedSessions(laptop.store);
    expect(session?.sets[0]).toMatchObject({
      source: { kind: 'camera', label: 'Fake', at: 'phone' },
      engine: { name: 'litert' },
    });
    expect(laptop.opened()).toBe(0);
    expect(await storedSessions(phone.store)).toEqual([]);
  });

  it('is placed on the time of the laptop, whatever its own clock says', async () => {
    const { laptop, phone } = await pair({ laterMs: 987_654_321 });
    const times: number[] = [];
    laptopSide(laptop).feed.listen({ pose: ({ timeMs }) => times.push(timeMs) });
    const fromMs = laptop.clock.nowMs();
    const seen = sixReps.filter((_pose, i) => i % 6 === 0).slice(1, 21);
    await phone.sees(seen, laptop);
    expect(times).toHaveLength(20);
    const [first] = seen;
    // Each picture was taken as long after the first one as it is placed, and within the second before it came.
    times.forEach((timeMs, i) =>
      expect(timeMs - times[0]!).toBeCloseTo((seen[i]?.timeMs ?? 0) - (first?.timeMs ?? 0), 1),
    );
    expect(Math.abs(times[0]! - fromMs)).toBeLessThan(8000);
  });

  it('is looked at less often where the laptop needs less', async () => {
    const { laptop, phone } = await pair();
    const lookedIn = async (poses: readonly Pose[]): Promise<number> => {
      const before = phone.model.estimatedMs.length;
      await phone.sees(poses, laptop);
      return phone.model.estimatedMs.length - before;
    };
    const later = (ms: number): readonly Pose[] => still(2000).map((pose) => ({ ...pose, timeMs: pose.timeMs + ms }));
    expect(await lookedIn(later(2000))).toBeLessThan(15);
    await begins(laptop);
    expect(await lookedIn(later(4000))).toBeGreaterThan(20);
  });

  it('pauses the set when it is gone, and the set goes on by itself when it is back', async () => {
    const { board, laptop, phone } = await pair();
    await begins(laptop);
    await phone.sees(sixReps.slice(0, 1), laptop);
    await laptop.app.dispatch({ kind: 'next' });
    await phone.sees(sixReps.slice(1, 100), laptop);
    board.cut();
    await wait(500, laptop, phone);
    expect([laptop.app.state.run?.stage, troubleIn(laptop.app)]).toEqual(['reconnecting', 'phone-gone']);
    expect(laptop.speaker.said).toContain(text().voice.phoneGone);
    board.mend();
    await wait(1000, laptop, phone);
    await phone.sees(sixReps.slice(100, 110), laptop);
    expect([laptop.app.state.run?.stage, troubleIn(laptop.app)]).toEqual(['running', undefined]);
  });

  it('that says nothing any more is gone, too', async () => {
    const { laptop, phone } = await pair();
    await begins(laptop);
    await phone.sees(sixReps.slice(0, 1), laptop);
    await laptop.app.dispatch({ kind: 'next' });
    await wait(AWAITED.phone.limitMs - 500, laptop);
    expect(laptop.app.state.run?.stage).toBe('running');
    await wait(1000, laptop);
    expect(troubleIn(laptop.app)).toBe('phone-gone');
  });

  it('whose screen goes dark is told so, and is there again when it is woken', async () => {
    const { laptop, phone } = await pair();
    await begins(laptop);
    await phone.sees(sixReps.slice(0, 1), laptop);
    await laptop.app.dispatch({ kind: 'next' });
    phone.hide(true);
    await wait(500, laptop, phone);
    expect(troubleIn(laptop.app)).toBe('phone-asleep');
    expect(laptop.speaker.said).toContain(text().voice.phoneAsleep);
    phone.hide(false);
    await wait(500, laptop, phone);
    await phone.sees(sixReps.slice(1, 12), laptop);
    expect(laptop.app.state.run?.stage).toBe('running');
  });

  it('keeps its screen lit as long as it is the eye', async () => {
    const board = new Switchboard();
    await laptopAt(board);
    const phone = await phoneAt(board);
    let released = 0;
    const hold = vi.spyOn(phone.ports.wakeLock, 'hold').mockResolvedValue(() => void (released += 1));
    await phone.app.dispatch({ kind: 'be-eye' });
    expect([hold.mock.calls.length, released]).toEqual([1, 0]);
    await phone.app.dispatch({ kind: 'end-eye' });
    await settle();
    expect([hold.mock.calls.length, released]).toEqual([1, 1]);
  });

  it('ends at the laptop where the phone stops, and the other way round', async () => {
    const one = await pair();
    await one.phone.app.dispatch({ kind: 'end-eye' });
    await settle();
    expect(laptopSide(one.laptop).trouble).toBe('ended');
    const other = await pair();
    await other.laptop.app.dispatch({ kind: 'stop-phone' });
    await settle();
    expect(other.laptop.app.state.source.kind).toBe('camera');
    expect(other.laptop.app.state.phoneEye.laptop).toBeNull();
    expect(phoneSide(other.phone)).toMatchObject({ stage: 'over', trouble: 'ended' });
    expect(other.phone.tab.read()).toBeNull();
    expect(other.phone.camera.closed).toBe(true);
  });

  it('ends where somebody chooses a camera of the laptop', async () => {
    const { laptop, phone } = await pair();
    await laptop.app.dispatch({ kind: 'use-camera', deviceId: null });
    await settle();
    expect(laptop.app.state.phoneEye.laptop).toBeNull();
    expect(phoneSide(phone)?.stage).toBe('over');
  });

  it('is the eye again after a reload of the phone, without being asked twice', async () => {
    const { board, laptop, phone } = await pair();
    board.linkOf('guest').vanish();
    await settle();
    expect(laptopSide(laptop).status.kind).toBe('down');
    let come = 0;
    laptopSide(laptop).feed.listen({ pose: () => (come += 1) });
    const again = await phoneAt(board, { tab: phone.tab, laterMs: 5, ids: 'the phone anew' });
    await wait(1500, laptop, again);
    expect(come).toBe(0);
    await again.sees(still(4000), laptop);
    await again.sees(
      still(4000).map((pose) => ({ ...pose, timeMs: pose.timeMs + 4000 })),
      laptop,
    );
    expect(phoneSide(again)?.stage).toBe('on');
    expect(laptopSide(laptop)).toMatchObject({ status: { kind: 'up' }, seesSomebody: true });
    expect(come).toBeGreaterThan(10);
  });
});

describe('a phone that is too slow', () => {
  const track = { stop: () => undefined } as unknown as MediaStreamTrack;
  const stream = { getVideoTracks: () => [track] } as unknown as MediaStream;

  /** A phone with a camera whose picture can be sent, and a laptop that can look at it. */
  async function slowPair(
    model: PoseModel | null,
  ): Promise<{ board: Switchboard; laptop: World; phone: Phone; frames: FakeFrames }> {
    const board = new Switchboard();
    const frames = new FakeFrames();
    const byTime = new Map(sixReps.map((pose) => [pose.timeMs, pose]));
    const laptop = await laptopAt(board, {
      model: succeed(new FakeModel((timeMs) => byTime.get(timeMs) as Pose)),
      ofStream: (_given, info) => Promise.resolve(Object.assign(frames, { info })),
    });
    const camera = new FakeFrames();
    Object.defineProperty(camera, 'preview', { value: stream });
    const phone = await phoneAt(board, {
      model: model ? succeed(model) : fail({ kind: 'model-missing', file: 'a.tflite' }),
      cameraGives: () => Promise.resolve(succeed(camera)),
    });
    await phone.app.dispatch({ kind: 'be-eye' });
    await settle();
    for (let i = 0; i < 30; i += 1) {
      camera.push(fakeFrame(i * 200));
      await wait(200, laptop, phone);
    }
    return { board, laptop, phone, frames };
  }

  it('sends its picture, and the laptop looks: tried, told, counted', async () => {
    const { laptop, phone, frames } = await slowPair(new FakeModel((timeMs) => ({ ...(sixReps[0] as Pose), timeMs })));
    expect(laptopSide(laptop)).toMatchObject({ picture: expect.anything() as unknown });
    expect(laptopSide(laptop).phone?.sight).toMatchObject({ kind: 'sees', way: 'picture' });
    await begins(laptop);
    frames.push(fakeFrame(sixReps[0]!.timeMs));
    await settle();
    await laptop.app.dispatch({ kind: 'next' });
    for (const [i, { timeMs }] of sixReps.entries()) {
      frames.push(fakeFrame(timeMs));
      if (i % 10 === 0) for (const one of [laptop, phone]) one.clock.advance(400);
      await settle();
    }
    expect(setIn(laptop.app)?.counted.total).toBe(6);
    await laptop.app.dispatch({ kind: 'stop' });
    await settle();
    expect((await storedSessions(laptop.store))[0]?.sets[0]?.source).toMatchObject({ kind: 'camera', at: 'phone' });
  });

  it('sends its picture anew where the page of the laptop was loaded again, for the link has forgotten it', async () => {
    const { board, phone } = await slowPair(null);
    board.linkOf('host').vanish();
    // As the real link does for another page than before (`edge/live/peer-link.ts`).
    board.linkOf('guest').shared = [];
    const again = makeWorld({
      live: board.devices(),
      eyeTab: fakeEyeTab({ invite: INVITE, seat: 'host', isOn: false }),
      ids: 'the laptop anew',
    });
    await again.app.start();
    await settle();
    await wait(1500, again, phone);
    expect(phoneSide(phone)).toMatchObject({ stage: 'on', sight: { kind: 'sees', way: 'picture' } });
    expect(board.linkOf('guest').shared).toEqual([track]);
    await phone.app.dispatch({ kind: 'end-eye' });
    await settle();
    expect(board.linkOf('guest').shared).toEqual([]);
  });

  it('looks all the same where no picture is to leave it', async () => {
    const { laptop, phone } = await slowPair(new FakeModel((timeMs) => ({ ...(sixReps[0] as Pose), timeMs })));
    await phone.app.dispatch({ kind: 'keep-picture' });
    await settle();
    expect(laptopSide(laptop).phone?.sight).toMatchObject({ kind: 'sees', way: 'poses' });
    expect(laptopSide(laptop).picture).toBeNull();
  });

  it('sends its picture too where it has no model, and cannot look whatever it is told', async () => {
    const { laptop, phone } = await slowPair(null);
    expect(laptopSide(laptop).phone?.sight).toEqual({ kind: 'sees', way: 'picture', looksPerS: null });
    await phone.app.dispatch({ kind: 'keep-picture' });
    await settle();
    expect(laptopSide(laptop).phone?.sight).toMatchObject({ way: 'picture' });
  });
});

describe('what is told of the phone', () => {
  it('is its battery where that is low and not being charged, once, and again where it is lower', async () => {
    let tell: (battery: BatteryLevel) => void = () => undefined;
    const { laptop } = await pair({
      battery: {
        watch: (listener) => {
          tell = listener;
          return () => undefined;
        },
      },
    });
    const low = [phoneBatteryLow(0.2), phoneBatteryLow(0.1)];
    const told = (): readonly string[] => laptop.speaker.said.filter((said) => low.includes(said));
    tell({ level: 0.5, isCharging: false });
    tell({ level: 0.1, isCharging: true });
    expect(told()).toEqual([]);
    tell({ level: 0.2, isCharging: false });
    tell({ level: 0.19, isCharging: false });
    expect(told()).toEqual([low[0]]);
    expect(laptop.app.state.notices).toMatchObject([{ kind: 'phone-battery', level: 0.2 }]);
    tell({ level: 0.1, isCharging: false });
    expect(told()).toEqual(low);
    tell({ level: 0.1, isCharging: true });
    expect(laptop.app.state.notices).toEqual([]);
  });

  it('is that its looks take longer and longer', async () => {
    const { laptop, phone } = await pair();
    expect(laptop.speaker.said).not.toContain(phoneSlowing());
    phone.model.gate = () => {
      phone.clock.advance(120);
      return Promise.resolve();
    };
    await begins(laptop);
    await phone.sees(sixReps.slice(0, 80), laptop);
    await wait(600, laptop, phone);
    expect(laptop.speaker.said.filter((said) => said === phoneSlowing())).toHaveLength(1);
    expect(laptop.app.state.notices).toMatchObject([{ kind: 'phone-slowing' }]);
  });

  it.each([
    ['camera-denied', 'denied'],
    ['camera-missing', 'missing'],
    ['camera-busy', 'busy'],
    ['camera-unsupported', 'unsupported'],
  ] as const)('is why it sees nothing: %s', async (kind, why: EyeBlindness) => {
    const board = new Switchboard();
    const laptop = await laptopAt(board);
    const phone = await phoneAt(board, { cameraGives: () => Promise.resolve(fail({ kind })) });
    await phone.app.dispatch({ kind: 'be-eye' });
    await settle();
    await wait(600, laptop, phone);
    expect(laptopSide(laptop).phone?.sight).toEqual({ kind: 'blind', why });
    await begins(laptop);
    expect(troubleIn(laptop.app)).toBe('phone-blind');
  });

  it('is that its page is not secure, and no camera is asked for', async () => {
    const board = new Switchboard();
    const laptop = await laptopAt(board);
    const tab = fakeEyeTab({ invite: INVITE, seat: 'guest', isOn: false }, false);
    const phone = await phoneAt(board, { tab, cameraGives: () => Promise.reject(new Error('asked')) });
    await phone.app.dispatch({ kind: 'be-eye' });
    await wait(600, laptop, phone);
    expect(laptopSide(laptop).phone?.sight).toEqual({ kind: 'blind', why: 'insecure' });
  });
});

describe('what does not fit', () => {
  it('ends both: another version', async () => {
    const { board, laptop, phone } = await pair();
    const hello = new TextEncoder().encode(JSON.stringify({ kind: 'hello', version: 2, from: 'phone', life: 'x' }));
    board.linkOf('guest').send(hello);
    await settle();
    expect(laptopSide(laptop).trouble).toBe('version');
    expect(phoneSide(phone)?.stage).toBe('over');
  });

  it('is passed over: garbage as words and as poses', async () => {
    const { board, laptop, phone } = await pair();
    const before = laptopSide(laptop);
    for (const bytes of [new Uint8Array(), new Uint8Array(600).fill(7), new TextEncoder().encode('{"kind":"state"}')]) {
      board.linkOf('guest').send(bytes);
      board.linkOf('guest').sendPose(bytes);
      board.linkOf('host').send(bytes);
    }
    await settle();
    expect(laptopSide(laptop)).toEqual(before);
    await phone.sees(
      still(400).map((pose) => ({ ...pose, timeMs: pose.timeMs + 400 })),
      laptop,
    );
    expect(laptopSide(laptop).status.kind).toBe('up');
  });

  it.each(['full', 'no-room', 'not-trusted', 'expired', 'unreachable'] as const)(
    'is told at both: %s',
    async (kind) => {
      const { board, laptop, phone } = await pair();
      for (const seat of ['host', 'guest'] as const) board.linkOf(seat).become({ kind: 'over', failure: { kind } });
      expect(laptopSide(laptop).trouble).toBe(kind);
      expect(phoneSide(phone)).toMatchObject({ stage: 'over', trouble: kind });
    },
  );

  it('is a browser that cannot connect, on either side', async () => {
    const board = new Switchboard();
    const laptop = await laptopAt(board, { live: board.devices({ isAble: false }) });
    expect(laptop.app.state.phoneEye).toMatchObject({ laptop: null, trouble: 'no-live-here' });
    const phone = await phoneAt(board, { live: board.devices({ isAble: false }) });
    await phone.app.dispatch({ kind: 'be-eye' });
    expect(phoneSide(phone)).toMatchObject({ stage: 'over', trouble: 'no-live-here' });
  });
});

describe('a phone beside the camera of the laptop', () => {
  /** Both look: the laptop's camera opens, and gives what this test gives it. */
  async function both(): Promise<{ board: Switchboard; laptop: World; phone: Phone; camera: FakeFrames }> {
    const board = new Switchboard();
    const camera = new FakeFrames();
    const byTime = new Map(sixReps.map((pose) => [pose.timeMs, pose]));
    const laptop = await laptopAt(board, {
      camera: () => Promise.resolve(succeed(camera)),
      model: succeed(new FakeModel((timeMs) => ({ ...((byTime.get(timeMs) ?? sixReps[0]) as Pose), timeMs }))),
    });
    const phone = await phoneAt(board);
    await phone.app.dispatch({ kind: 'be-eye' });
    await settle();
    await wait(1500, laptop, phone);
    await phone.sees(still(4000), laptop);
    await laptop.app.dispatch({ kind: 'use-both-cameras', isBoth: true });
    return { board, laptop, phone, camera };
  }

  it('gives what it saw at a moment of the laptop, and nothing of one that is long gone', async () => {
    const { laptop, phone } = await both();
    const { source } = laptop.app.state;
    expect(laptopSide(laptop).phone?.sight).toMatchObject({ kind: 'sees', way: 'poses' });
    if (source.kind !== 'camera' || !source.beside) throw new Error('expected both cameras');
    await phone.sees(sixReps.slice(0, 50), laptop);
    // The pictures of this phone have the time of what they show.
    const [before, last] = sixReps.slice(48, 50).map(({ timeMs }) => timeMs) as [number, number];
    const betweenMs = (before + last) / 2;
    expect(source.beside.at(betweenMs)).toMatchObject({ timeMs: betweenMs, widthPx: sixReps[49]?.widthPx });
    expect(source.beside.at(betweenMs)?.points).not.toBeNull();
    expect(source.beside.at(last - 5000)).toBeNull();
    expect(source.beside.at(last + 5000)).toBeNull();
  });

  it('may go: the set goes on with the camera of the laptop, and that is told, and once', async () => {
    const { board, laptop, phone } = await both();
    await begins(laptop);
    await wait(500, laptop, phone);
    const missed = () => laptop.speaker.said.filter((said) => said === phoneMissed());
    expect(missed()).toEqual([]);
    board.cut();
    await wait(AWAITED.phone.limitMs + 1000, laptop, phone);
    expect(missed()).toHaveLength(1);
    expect(laptop.app.state.notices).toMatchObject([{ kind: 'phone-missed' }]);
    expect(troubleIn(laptop.app)).toBeUndefined();
    expect(laptop.app.state.run?.stage).toBe('check');
    board.mend();
    await wait(2000, laptop, phone);
    expect(laptop.app.state.notices).toEqual([]);
  });

  it('is the only eye again where that is wished, and none where the camera of the laptop is chosen', async () => {
    const { laptop } = await both();
    await laptop.app.dispatch({ kind: 'use-both-cameras', isBoth: false });
    expect(laptop.app.state.source.kind).toBe('phone');
    await laptop.app.dispatch({ kind: 'use-both-cameras', isBoth: true });
    await laptop.app.dispatch({ kind: 'stop-phone' });
    expect(laptop.app.state).toMatchObject({ source: { kind: 'camera' }, phoneEye: { laptop: null } });
    expect(laptop.app.state.source).not.toHaveProperty('beside');
  });
});
