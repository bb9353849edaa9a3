import { existsSync, openAsBlob, statSync } from 'node:fs';
import { basename } from 'node:path';
import { kindOfFile } from '../../src/app/run/file-kind.ts';
import { fail, type Result } from '../../src/core/record/failures.ts';
import { readTrace } from './read-trace.ts';
import type { Recording } from './recording.ts';
import type { VideoReader } from './video-reader.ts';

const TELL_EVERY_FRAMES = 300;

/** The poses of a file: at least one. */
export async function readRecordingFile(file: string, videos: VideoReader): Promise<Result<Recording>> {
  const name = basename(file);
  if (!existsSync(file)) return fail({ kind: 'file-unreadable', file: name, detail: 'no such file' });
  const stats = statSync(file);
  if (!stats.isFile()) return fail({ kind: 'file-unreadable', file: name, detail: 'not a file' });
  if (stats.size === 0) return fail({ kind: 'file-empty', file: name });
  const isTrace = (await kindOfFile(await openAsBlob(file))) === 'trace';
  const read = isTrace
    ? await readTrace(file)
    : await videos.read(file, (frames) => {
        if (frames % TELL_EVERY_FRAMES === 0) console.error(`${name}: ${frames} frames`);
      });
  return read.ok && read.value.poses.length === 0 ? fail({ kind: 'file-empty', file: name }) : read;
}
