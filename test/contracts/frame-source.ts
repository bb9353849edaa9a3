import { describe, expect, it } from 'vitest';
import type { Frame, FrameSource } from '../../src/ports/seeing.ts';

/**
 * The contract of every source of frames, live or not. `open` returns a new source each time, with at least five
 * frames.
 */
export function frameSourceContract(name: string, open: () => Promise<FrameSource>): void {
  describe(`${name}, as a source of frames,`, () => {
    it('gives pictures of the size it says, at strictly rising times', async () => {
      const source = await open();
      const frames = await take(source, 5);
      const times = frames.map(({ timeMs }) => timeMs);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(new Set(times).size).toBe(5);
      for (const { saidPx, imagePx } of frames) expect(imagePx).toEqual(saidPx);
      source.close();
    });

    it('ends quietly when it is told to, and holds no frame back', async () => {
      const source = await open();
      const stop = new AbortController();
      let seen = 0;
      for await (const frame of source.frames(stop.signal)) {
        frame.close();
        seen += 1;
        if (seen === 2) stop.abort();
      }
      expect(seen).toBe(2);
      source.close();
    });

    it('gives nothing when it was told to stop before it began', async () => {
      const source = await open();
      for await (const frame of source.frames(AbortSignal.abort())) expect.unreachable(`a frame at ${frame.timeMs}`);
      source.close();
    });

    it('ends quietly when it is closed', async () => {
      const source = await open();
      for await (const frame of source.frames(new AbortController().signal)) {
        frame.close();
        source.close();
      }
    });
  });
}

/** The times and sizes of a frame, and the size of its picture. */
export interface Seen {
  readonly timeMs: number;
  readonly saidPx: readonly [number, number];
  readonly imagePx: readonly [number, number];
}

const seen = ({ timeMs, widthPx, heightPx, image }: Frame): Seen => ({
  timeMs,
  saidPx: [widthPx, heightPx],
  imagePx: image instanceof ImageBitmap ? [image.width, image.height] : [image.displayWidth, image.displayHeight],
});

/** Reads the first `count` frames and closes each at once, because a camera has few buffers. */
export async function take(source: FrameSource, count: number): Promise<Seen[]> {
  const frames: Seen[] = [];
  for await (const frame of source.frames(new AbortController().signal)) {
    frames.push(seen(frame));
    frame.close();
    if (frames.length === count) break;
  }
  return frames;
}
