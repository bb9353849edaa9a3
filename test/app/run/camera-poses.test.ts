import { describe, expect, it } from 'vitest';
import { cameraPoses } from '../../../src/app/run/camera-poses.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import type { Frame } from '../../../src/ports/seeing.ts';
import { nobody } from '../../fixtures/some-pose.ts';
import { FakeFrames, FakeModel, fakeFrame, settle } from '../fakes.ts';

/** Reads poses in the background. */
function read(poses: AsyncIterable<Pose>): { readonly timesMs: number[]; readonly done: Promise<void> } {
  const timesMs: number[] = [];
  const done = (async () => {
    for await (const pose of poses) timesMs.push(pose.timeMs);
  })();
  return { timesMs, done };
}

/** A model that waits for the test before it answers. */
function gated(): { model: FakeModel; answer(): Promise<void> } {
  const model = new FakeModel(nobody);
  let open: () => void = () => undefined;
  model.gate = () => new Promise((resolve) => (open = resolve));
  return {
    model,
    answer: async () => {
      open();
      await settle();
    },
  };
}

describe('poses from a camera', () => {
  it('keeps one frame with the model and only the newest waiting, and lets go of the others', async () => {
    const camera = new FakeFrames();
    const { model, answer } = gated();
    const { timesMs } = read(cameraPoses(camera, model).poses(new AbortController().signal));
    const frames = [0, 33, 66, 100].map(fakeFrame);
    for (const frame of frames) {
      camera.push(frame);
      await settle();
    }
    expect(frames.map((frame) => frame.closed)).toEqual([false, true, true, false]);
    await answer();
    await answer();
    expect(timesMs).toEqual([0, 100]);
    expect(model.mostInFlight).toBe(1);
    expect(frames.every((frame) => frame.closed)).toBe(true);
  });

  it('ends when told to, and holds no frame back', async () => {
    const camera = new FakeFrames();
    const { model, answer } = gated();
    const stop = new AbortController();
    const reading = read(cameraPoses(camera, model).poses(stop.signal));
    const [first, waiting] = [fakeFrame(0), fakeFrame(33)];
    camera.push(first);
    await settle();
    camera.push(waiting);
    await settle();
    stop.abort();
    await answer();
    await answer();
    await reading.done;
    expect([first.closed, waiting.closed]).toEqual([true, true]);
  });

  it('hands on the loss of the camera', async () => {
    const camera = new FakeFrames();
    const reading = read(cameraPoses(camera, new FakeModel(nobody)).poses(new AbortController().signal));
    camera.push(fakeFrame(0));
    await settle();
    camera.lose();
    await expect(reading.done).rejects.toThrow('camera-lost');
    expect(reading.timesMs).toEqual([0]);
  });

  it('forgets the person followed so far when it begins', async () => {
    const camera = new FakeFrames();
    const model = new FakeModel(nobody);
    camera.end();
    await read(cameraPoses(camera, model).poses(new AbortController().signal)).done;
    expect(model.resets).toBe(1);
  });
});

describe('poses from a video file', () => {
  it('judges every frame, in order, however slow the model is', async () => {
    const file = new FakeFrames(false);
    const { model, answer } = gated();
    const reading = read(cameraPoses(file, model).poses(new AbortController().signal));
    file.push(...[0, 40, 80, 120].map(fakeFrame));
    file.end();
    for (let turn = 0; turn < 4; turn += 1) {
      await settle();
      await answer();
    }
    await reading.done;
    expect(reading.timesMs).toEqual([0, 40, 80, 120]);
    expect(model.mostInFlight).toBe(1);
  });

  it('shows each picture before the model takes it', async () => {
    const file = new FakeFrames(false);
    const seen: boolean[] = [];
    const onPicture = (frame: Frame): void => void seen.push((frame as { closed?: boolean }).closed ?? true);
    const poses = cameraPoses(file, new FakeModel(nobody), { onPicture });
    file.push(fakeFrame(0), fakeFrame(40));
    file.end();
    await read(poses.poses(new AbortController().signal)).done;
    expect(seen).toEqual([false, false]);
  });

  it('gives the model no picture before it needs to be looked at; those in between are closed, and have come all the same', async () => {
    const camera = new FakeFrames();
    const frames = Array.from({ length: 13 }, (_, index) => fakeFrame((1000 / 30) * index));
    let pauseMs = 100;
    let arrived = 0;
    const looking = { pauseMs: () => pauseMs, onArrival: () => (arrived += 1) };
    const reading = read(cameraPoses(camera, new FakeModel(nobody), looking).poses(new AbortController().signal));
    for (const frame of frames) {
      if (frame.timeMs > 250) pauseMs = 0;
      camera.push(frame);
      await settle();
    }
    camera.end();
    await reading.done;
    expect(reading.timesMs.map(Math.round)).toEqual([0, 100, 200, 267, 300, 333, 367, 400]);
    const looked = new Set(reading.timesMs);
    expect(frames.filter(({ timeMs }) => !looked.has(timeMs)).every(({ closed }) => closed)).toBe(true);
    expect(arrived).toBe(frames.length);
  });

  it('looks at nothing but the first picture while nothing needs to be seen, and at once when it does', async () => {
    const camera = new FakeFrames();
    let pauseMs = Infinity;
    const reading = read(
      cameraPoses(camera, new FakeModel(nobody), { pauseMs: () => pauseMs }).poses(new AbortController().signal),
    );
    camera.push(fakeFrame(0));
    await settle();
    for (const timeMs of [5000, 9000, 9033]) {
      if (timeMs === 9000) pauseMs = 0;
      camera.push(fakeFrame(timeMs));
      await settle();
    }
    camera.end();
    await reading.done;
    expect(reading.timesMs).toEqual([0, 9000, 9033]);
  });
});
