import { BufferTarget, CanvasSource, Output, WebMOutputFormat } from 'mediabunny';
import { describe, expect, it } from 'vitest';
import { FailureError, type FileFailure } from '../../../src/core/record/failures.ts';
import { createVideoFiles } from '../../../src/edge/video/video-files.ts';
import type { Frame, FrameSource } from '../../../src/ports/seeing.ts';
import { frameSourceContract } from '../../contracts/frame-source.ts';

const videos = createVideoFiles();

async function recording(name: string): Promise<File> {
  const response = await fetch(new URL(`../../fixtures/videos/${name}`, import.meta.url));
  return new File([await response.arrayBuffer()], name);
}

async function open(file: File): Promise<FrameSource> {
  const opened = await videos.open(file);
  if (!opened.ok) throw new FailureError(opened.failure);
  return opened.value;
}

async function failureOf(file: File): Promise<FileFailure> {
  const opened = await videos.open(file);
  if (opened.ok) throw new Error('expected a failure, it opened');
  return opened.failure;
}

async function readAll(
  source: FrameSource,
  look: (frame: Frame) => void = () => {},
): Promise<{ timesMs: number[]; failure: unknown }> {
  const timesMs: number[] = [];
  try {
    for await (const frame of source.frames(new AbortController().signal)) {
      timesMs.push(frame.timeMs);
      look(frame);
      frame.close();
    }
    return { timesMs, failure: null };
  } catch (error) {
    return { timesMs, failure: error instanceof FailureError ? error.failure : error };
  } finally {
    source.close();
  }
}

frameSourceContract('a video file', async () => open(await recording('one-second.mp4')));

describe('a video file', () => {
  it('gives every frame, those that are stored out of order too, each at its own time', async () => {
    const source = await open(await recording('one-second.mp4'));
    expect(source.info).toMatchObject({ kind: 'video', file: 'one-second.mp4' });
    expect(source.live).toBe(false);
    const { timesMs, failure } = await readAll(source);
    expect(failure).toBeNull();
    expect(timesMs.map(Math.round)).toEqual(Array.from({ length: 25 }, (_, index) => 40 * index));
  });

  it('whose frames come unevenly keeps their times', async () => {
    const { timesMs } = await readAll(await open(await recording('uneven.webm')));
    expect(timesMs.map(Math.round).slice(0, 9)).toEqual([0, 40, 80, 120, 160, 200, 240, 320, 400]);
  });

  it('that is to be turned comes upright', async () => {
    const sizes: [number, number, number, number][] = [];
    const source = await open(await recording('turned.mp4'));
    await readAll(source, ({ widthPx, heightPx, image }) => {
      if (image instanceof ImageBitmap) sizes.push([widthPx, heightPx, image.width, image.height]);
    });
    expect(sizes).toHaveLength(25);
    expect(sizes[0]).toEqual([120, 160, 120, 160]);
  });

  it('without a stated length, as browsers record it, is read to its end', async () => {
    const recorded = await recordInBrowser();
    const { timesMs, failure } = await readAll(await open(recorded));
    expect(failure).toBeNull();
    expect(timesMs.length).toBeGreaterThan(2);
  });

  it('cut short gives the frames that came, then says where it ends', async () => {
    const whole = await recording('four-seconds.mp4');
    const cut = new File([whole.slice(0, whole.size / 2)], 'cut.mp4');
    const { timesMs, failure } = await readAll(await open(cut));
    expect(timesMs.length).toBeGreaterThan(10);
    expect(timesMs.length).toBeLessThan(90);
    expect(failure).toEqual({
      kind: 'video-truncated',
      file: 'cut.mp4',
      atMs: expect.closeTo(timesMs.at(-1)! + 40, 0),
    });
  });

  it('damaged in the middle gives the frames before, then says where', async () => {
    const bytes = new Uint8Array(await (await recording('four-seconds.mp4')).arrayBuffer());
    bytes.fill(0xff, bytes.length / 2);
    const { timesMs, failure } = await readAll(await open(new File([bytes], 'damaged.mp4')));
    expect(timesMs.length).toBeGreaterThan(10);
    expect(failure).toMatchObject({ kind: 'video-truncated', file: 'damaged.mp4' });
  });

  it('whose first picture track is a still gives the track that moves', async () => {
    const { timesMs, failure } = await readAll(await open(await recording('twotrack-mjpegfirst2.mov')));
    expect(failure).toBeNull();
    expect(timesMs).toHaveLength(275);
  });

  it.each([
    ['a still and then a moving track', [false, true], 200],
    ['a moving track and then a still', [true, false], 100],
    ['two stills', [false, false], 100],
  ])('of %s is read by what moves in it, else by its first track', async (_title, tracks, shownPx) => {
    const source = await open(await withTracks(tracks));
    const widths = new Set<number>();
    const { timesMs } = await readAll(source, ({ widthPx }) => widths.add(widthPx));
    expect([...widths]).toEqual([shownPx]);
    expect(timesMs).toHaveLength(10);
  });

  it('can be read twice from its beginning', async () => {
    const source = await open(await recording('one-second.mp4'));
    const firstTimes = async (): Promise<number[]> => {
      const timesMs: number[] = [];
      for await (const frame of source.frames(new AbortController().signal)) {
        frame.close();
        if (timesMs.push(frame.timeMs) === 3) break;
      }
      return timesMs;
    };
    expect(await firstTimes()).toEqual(await firstTimes());
    source.close();
  });
});

describe('a file that is no video to us', () => {
  it.each<[string, () => Promise<File> | File, Partial<FileFailure>]>([
    ['of no length', () => new File([], 'none.mp4'), { kind: 'file-empty' }],
    ['of eight bytes', () => new File([new Uint8Array(8)], 'eight.mp4'), { kind: 'file-unreadable' }],
    ['of text', () => new File(['not a video '.repeat(500)], 'text.mp4'), { kind: 'file-unreadable' }],
    ['of noise', () => new File([noise(20_000)], 'noise.mp4'), { kind: 'file-unreadable' }],
    ['with sound only', () => recording('sound-only.mp4'), { kind: 'video-no-track' }],
    ['of another codec', () => recording('hevc.mp4'), { kind: 'video-codec', codec: 'hevc' }],
    ['of which all was cut away in an editor', () => recording('elst-all-cut.mp4'), { kind: 'video-no-track' }],
    ['cut in its header', () => head('uneven.webm', 300), { kind: 'video-no-track' }],
    ['cut before its first frame', () => head('uneven.webm', 660), { kind: 'file-empty' }],
  ])('%s is refused, and why is said', async (_title, make, expected) => {
    const file = await make();
    expect(await failureOf(file)).toMatchObject({ ...expected, file: file.name });
  });
});

/** The same noise in every run. */
const noise = (length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, index) => (index * index * 31 + index * 7) % 251);

async function head(name: string, bytes: number): Promise<File> {
  return new File([(await recording(name)).slice(0, bytes)], name);
}

/** A video of one second with these picture tracks, 100, 200… pixels wide: in each a bright square that moves, or does not. */
async function withTracks(moving: readonly boolean[]): Promise<File> {
  const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
  const tracks = moving.map((moves, index) => {
    const canvas = new OffscreenCanvas(100 * (index + 1), 100);
    const source = new CanvasSource(canvas, { codec: 'vp8', bitrate: 300_000 });
    output.addVideoTrack(source);
    return { moves, canvas, source };
  });
  await output.start();
  for (let count = 0; count < 10; count += 1) {
    for (const { moves, canvas, source } of tracks) {
      const context = canvas.getContext('2d')!;
      context.fillStyle = '#234';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = '#eee';
      context.fillRect(moves ? 5 * count : 20, 20, 30, 30);
      await source.add(count / 10, 0.1);
    }
  }
  await output.finalize();
  return new File([output.target.buffer!], 'tracks.webm');
}

async function recordInBrowser(): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 48;
  const context = canvas.getContext('2d')!;
  const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm;codecs=vp8' });
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const ended = new Promise((resolve) => recorder.addEventListener('stop', resolve));
  recorder.start(100);
  for (let shade = 0; shade < 10; shade += 1) {
    context.fillStyle = `hsl(${shade * 36} 50% 50%)`;
    context.fillRect(0, 0, 64, 48);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  recorder.stop();
  await ended;
  return new File(parts, 'recorded.webm');
}
