import { InputDisposedError, type InputVideoTrack, type VideoSample, VideoSampleSink } from 'mediabunny';
import { FailureError } from '../../core/record/failures.ts';
import type { Frame } from '../../ports/seeing.ts';

/** The last frame may end this much earlier than the file says; a recording that was cut short misses seconds. */
const CUT_SHORT_MS = 500;

interface Reading {
  readonly file: string;
  readonly durationMs: number;
  readonly signal: AbortSignal;
}

/**
 * Every frame of the track in the order of time. Where the file is damaged, or ends earlier than it says, throws
 * `video-truncated` after the last frame that could be read.
 */
export async function* videoFrames(track: InputVideoTrack, reading: Reading): AsyncGenerator<Frame, void, void> {
  const { file, durationMs, signal } = reading;
  const upright = uprighter();
  let endMs = 0;
  try {
    for await (const sample of new VideoSampleSink(track).samples()) {
      if (signal.aborted) return sample.close();
      endMs = Math.max(endMs, (sample.timestamp + sample.duration) * 1000);
      // Frames before time zero were cut away in an editor.
      if (sample.timestamp < 0) sample.close();
      else yield frameOf(sample, upright);
    }
  } catch (error) {
    if (error instanceof InputDisposedError || signal.aborted) return;
    console.warn(`${file} could be read up to ${Math.round(endMs)} ms:`, error);
    throw new FailureError({ kind: 'video-truncated', file, atMs: endMs });
  }
  if (endMs < durationMs - CUT_SHORT_MS) throw new FailureError({ kind: 'video-truncated', file, atMs: endMs });
}

function frameOf(sample: VideoSample, upright: (sample: VideoSample) => ImageBitmap): Frame {
  const { displayWidth, displayHeight, timestamp } = sample;
  const asTaken = sample.rotation === 0 && !sample.flip;
  const image = asTaken ? sample.toVideoFrame() : upright(sample);
  sample.close();
  return {
    timeMs: timestamp * 1000,
    widthPx: displayWidth,
    heightPx: displayHeight,
    image,
    close: () => image.close(),
  };
}

/** Turns pictures as the file says: phones store them as the sensor lies, with a note of the turn. */
function uprighter(): (sample: VideoSample) => ImageBitmap {
  let canvas: OffscreenCanvas | null = null;
  return (sample) => {
    const { displayWidth, displayHeight } = sample;
    canvas ??= new OffscreenCanvas(displayWidth, displayHeight);
    canvas.width = displayWidth;
    canvas.height = displayHeight;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('expected a 2d context of an OffscreenCanvas, got none');
    sample.draw(context, 0, 0, displayWidth, displayHeight);
    return canvas.transferToImageBitmap();
  };
}
