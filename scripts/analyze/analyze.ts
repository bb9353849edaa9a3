import { mkdirSync, writeFileSync } from 'node:fs';
import { failureOf } from '../../src/app/failures.ts';
import { withBeside } from '../../src/core/body/at-once.ts';
import { FailureError } from '../../src/core/record/failures.ts';
import { traceOf } from '../../src/schema/trace.ts';
import '../all-sentences.ts';
import { type Options, readOptions } from './options.ts';
import { readRecordingFile } from './read-file.ts';
import { sentenceOf, type Recording } from './recording.ts';
import { rehearse, speechLog } from './rehearsal.ts';
import { reportLine } from './report.ts';
import { outPaths } from './out-paths.ts';
import { writeSession } from './session-out.ts';
import { createVideoReader, type VideoReader } from './video-reader.ts';

const BAD_INPUT = 2;

/** Judges each file and prints one JSON object per line, or what would be said in it. Resolves to the exit code: 2 where any input was bad. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`analyze: ${options}`);
    return BAD_INPUT;
  }
  const { traceFolder, sessionFolder, files } = options;
  for (const [option, folder] of Object.entries({ '--trace-out': traceFolder, '--session-out': sessionFolder })) {
    if (folder === null || madeFolder(folder)) continue;
    console.error(`analyze: ${option} ${folder} is not a folder, and none can be made there`);
    return BAD_INPUT;
  }
  const videos = createVideoReader(options);
  try {
    const traces = traceFolder === null ? [] : outPaths(traceFolder, files, '.trace.json');
    const sessions = sessionFolder === null ? [] : outPaths(sessionFolder, files, '.plumbline.json');
    let code = 0;
    for (const [index, file] of files.entries()) {
      const done = await judgeFile(
        { file, trace: traces[index] ?? null, session: sessions[index] ?? null },
        options,
        videos,
      );
      if (!done) code = BAD_INPUT;
    }
    return code;
  } finally {
    await videos.close();
  }
}

function madeFolder(path: string): boolean {
  try {
    mkdirSync(path, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

interface Wished {
  readonly file: string;
  /** Where its poses are written; null where nobody asked for them. */
  readonly trace: string | null;
  /** Where its session file is written; null where nobody asked for one. */
  readonly session: string | null;
}

/** Judges one file. Whatever happens in it costs this file only: its error is printed in place of its line. Never throws. */
async function judgeFile({ file, trace, session }: Wished, options: Options, videos: VideoReader): Promise<boolean> {
  try {
    const recording = await readBoth(file, options, videos);
    const { poses, truncatedAtMs } = recording;
    if (truncatedAtMs !== null) console.error(`${file}: cut short at ${Math.round(truncatedAtMs)} ms; judged so far`);
    if (trace !== null) writeFileSync(trace, JSON.stringify(traceOf(poses)));
    if (session !== null) await writeSession(session, { file, exercise: options.exercise, recording });
    if (options.speech) for (const line of speechLog((await rehearse(options, poses)).heard)) console.log(line);
    else console.log(reportLine(file, options, recording));
    return true;
  } catch (error) {
    console.error(`analyze: ${file}: ${sentenceOf(failureOf(error))}`);
    return false;
  }
}

/** A recording, with what the second camera saw beside each of its poses where there is one. Throws where one of them cannot be read. */
async function readBoth(file: string, { beside }: Options, videos: VideoReader): Promise<Recording> {
  const read = async (one: string): Promise<Recording> => {
    const recording = await readRecordingFile(one, videos);
    if (!recording.ok) throw new FailureError(recording.failure);
    return recording.value;
  };
  const first = await read(file);
  if (beside === null) return first;
  return { ...first, poses: withBeside(first.poses, (await read(beside)).poses) };
}
