import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../src/core/record/failures.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import { createTraceFiles } from '../../src/edge/replay/trace-files.ts';
import type { Recording } from './recording.ts';

/** Reads a pose trace in Node, with the app's own reader. */
export async function readTrace(path: string): Promise<Result<Recording>> {
  const file = new File([await openAsBlob(path)], basename(path));
  const opened = await createTraceFiles().open(file);
  if (!opened.ok) return fail(opened.failure);
  const poses: Pose[] = [];
  for await (const pose of opened.value.poses(new AbortController().signal)) poses.push(pose);
  const { info } = opened.value;
  return succeed({
    kind: 'trace',
    durationMs: info.kind === 'trace' ? info.durationMs : 0,
    truncatedAtMs: null,
    engine: { name: 'recorded', model: 'unknown', accelerator: 'none' },
    estimateMs: [],
    poses,
  });
}
