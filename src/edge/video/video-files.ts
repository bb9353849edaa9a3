import {
  BlobSource,
  Input,
  type InputVideoTrack,
  MATROSKA,
  MP4,
  QTFF,
  UnsupportedInputFormatError,
  WEBM,
} from 'mediabunny';
import { fail, succeed, type FileFailure, type Result } from '../../core/record/failures.ts';
import type { FrameSource, VideoFiles } from '../../ports/seeing.ts';
import { pickTrack } from './pick-track.ts';
import { videoFrames } from './video-frames.ts';

/** The formats that phones, cameras and browsers record. Each further format makes the code that is fetched larger. */
const FORMATS = [MP4, QTFF, WEBM, MATROSKA];

/** Recordings as sources of frames: every frame, at its own time, upright, as fast as the caller reads them. */
export const createVideoFiles = (): VideoFiles => ({ open: openVideo });

async function openVideo(file: Blob & { readonly name?: string }): Promise<Result<FrameSource, FileFailure>> {
  const name = file.name ?? 'video';
  if (file.size === 0) return fail({ kind: 'file-empty', file: name });
  const input = new Input({ source: new BlobSource(file), formats: FORMATS });
  const opened = await openTrack(input, name);
  if (opened.ok) return succeed(videoSource(input, opened.value, file, name));
  input.dispose();
  return opened;
}

interface OpenTrack {
  readonly track: InputVideoTrack;
  /** The end of the last frame by the file's own information, whether or not that frame is there. */
  readonly durationMs: number;
}

async function openTrack(input: Input, file: string): Promise<Result<OpenTrack, FileFailure>> {
  try {
    const picked = await pickTrack(input, file);
    if (!picked.ok) return picked;
    return succeed({ track: picked.value, durationMs: await durationOf(picked.value) });
  } catch (error) {
    // The reader throws errors of any kind (a RangeError on eight bytes): each means that the file is not a video.
    const detail = error instanceof UnsupportedInputFormatError ? 'no video format that is known here' : String(error);
    return fail({ kind: 'file-unreadable', file, detail });
  }
}

/**
 * Where a file was cut short, either the list of frames is still complete (MP4) or the stated length is (WebM): the
 * longer of the two is right.
 */
async function durationOf(track: InputVideoTrack): Promise<number> {
  const listedS = await track.computeDuration();
  const statedS = await track.getDurationFromMetadata();
  return Math.max(listedS, statedS ?? 0) * 1000;
}

function videoSource(input: Input, { track, durationMs }: OpenTrack, file: Blob, name: string): FrameSource {
  const preview = URL.createObjectURL(file);
  return {
    info: { kind: 'video', file: name, durationMs },
    live: false,
    mirrorOnScreen: false,
    preview,
    frames: (signal) => videoFrames(track, { file: name, durationMs, signal }),
    close: () => {
      URL.revokeObjectURL(preview);
      input.dispose();
    },
  };
}
