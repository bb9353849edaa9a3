import { createHash } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { analyzePoses } from '../../src/core/report/analyze.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import type { Session } from '../../src/core/report/session.ts';
import { createSessionFiles } from '../../src/edge/exchange/session-files.ts';
import { packPoses } from '../../src/schema/trace-chunk.ts';
import { traceOf } from '../../src/schema/trace.ts';
import type { Recording } from './recording.ts';

/** So many poses are packed together; the app writes about as many at once. */
const POSES_IN_A_CHUNK = 150;

interface Judged {
  /** The path of the recording. */
  readonly file: string;
  readonly exercise: Exercise;
  readonly recording: Recording;
}

/**
 * Writes the session file of one recording: one session with one set, judged as the app judges it, with its movement. When it was is when
 * the recording was last written. Its ids follow from what is in it, so that the same recording, judged twice, is the same session to
 * whoever takes both in; recordings that lie in one folder are taken for one person's.
 */
export async function writeSession(path: string, { file, exercise, recording }: Judged): Promise<void> {
  const { poses, engine, kind, durationMs } = recording;
  const { events, summary } = analyzePoses(exercise, poses);
  const startedAtEpochMs = Math.round(statSync(file).mtimeMs);
  const endedAtEpochMs = startedAtEpochMs + Math.round(summary.durationMs);
  const content = JSON.stringify([exercise, traceOf(poses)]);
  const [id, setId] = [idOf('session', content), idOf('set', content)];
  const times = { startedAtEpochMs, endedAtEpochMs, status: 'finished' } as const;
  const source = { kind, file: basename(file), durationMs } as const;
  const set = { id: setId, sessionId: id, exercise, ...times, engine, source, events, summary };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const session: Session = { id, ...times, timeZone, sets: [set] };
  const chunks = Array.from({ length: Math.ceil(poses.length / POSES_IN_A_CHUNK) }, (_, index) =>
    poses.slice(index * POSES_IN_A_CHUNK, (index + 1) * POSES_IN_A_CHUNK),
  );
  const traces = [];
  for (const chunk of chunks) traces.push({ setId, gzip: Buffer.from(await packPoses(chunk)).toString('base64') });
  const written = await createSessionFiles().write(
    {
      madeAtEpochMs: endedAtEpochMs,
      person: { id: idOf('person', dirname(resolve(file))), name: null },
      plan: null,
      sessions: [session],
      mornings: [],
      checkIns: [],
      scales: [],
      traces,
      corrections: [],
    },
    { kind: 'open' },
  );
  if (!written) throw new Error('expected a file that anybody can open');
  writeFileSync(path, Buffer.from(await written.arrayBuffer()));
}

/** An id that follows from what it is of, in the form of all others. */
function idOf(kind: string, content: string): string {
  const hex = createHash('sha256').update(`${kind}\n${content}`).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-a$4-$5');
}
