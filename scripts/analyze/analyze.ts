import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fail, type Result } from '../../src/core/record/failures.ts';
import { traceOf } from '../../src/schema/trace.ts';
import { type Options, readOptions } from './options.ts';
import { looksLikeTrace, readTrace } from './read-trace.ts';
import { type Recording, sentenceOf } from './recording.ts';
import { rehearse, speechLog } from './rehearsal.ts';
import { reportLine } from './report.ts';
import { createVideoReader, type VideoReader } from './video-reader.ts';

const BAD_INPUT = 2;
const TELL_EVERY_FRAMES = 300;

/** Judges each file and prints one JSON object per line, or what would be said in it. Resolves to the exit code: 2 where any input was bad. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`analyze: ${options}`);
    return BAD_INPUT;
  }
  if (options.traceFolder) mkdirSync(options.traceFolder, { recursive: true });
  const videos = createVideoReader(options);
  try {
    let code = 0;
    for (const file of options.files) {
      const done = await judgeFile(file, options, videos);
      if (!done) code = BAD_INPUT;
    }
    return code;
  } finally {
    await videos.close();
  }
}

async function judgeFile(file: string, options: Options, videos: VideoReader): Promise<boolean> {
  const recording = await readFile(file, videos);
  if (!recording.ok) {
    console.error(`analyze: ${file}: ${sentenceOf(recording.failure)}`);
    return false;
  }
  const { poses, truncatedAtMs } = recording.value;
  if (truncatedAtMs !== null) console.error(`${file}: cut short at ${Math.round(truncatedAtMs)} ms; judged so far`);
  if (options.traceFolder) writeFileSync(tracePath(options.traceFolder, file), JSON.stringify(traceOf(poses)));
  if (options.speech) for (const line of speechLog((await rehearse(options, poses)).heard)) console.log(line);
  else console.log(reportLine(file, options, recording.value));
  return true;
}

async function readFile(file: string, videos: VideoReader): Promise<Result<Recording>> {
  const name = basename(file);
  if (!existsSync(file)) return fail({ kind: 'file-unreadable', file: name, detail: 'no such file' });
  const { size, isFile } = { size: statSync(file).size, isFile: statSync(file).isFile() };
  if (!isFile) return fail({ kind: 'file-unreadable', file: name, detail: 'not a file' });
  if (size === 0) return fail({ kind: 'file-empty', file: name });
  if (await looksLikeTrace(file)) return readTrace(file);
  return videos.read(file, (frames) => {
    if (frames % TELL_EVERY_FRAMES === 0) console.error(`${name}: ${frames} frames`);
  });
}

const tracePath = (folder: string, file: string): string =>
  join(folder, `${basename(file).replace(/(\.trace)?\.(json|json\.gz|[a-z0-9]+)$/i, '')}.trace.json`);
