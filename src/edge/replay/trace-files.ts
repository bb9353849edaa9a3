import { fail, succeed, type FileFailure, type Result } from '../../core/record/failures.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { PoseSource, TraceFiles } from '../../ports/seeing.ts';
import { parseTrace } from '../../schema/trace.ts';
import { readText } from './read-text.ts';

/** An hour of poses is about 60 MB as text; a file that unpacks to more than this is not a recording of this app. */
const MAX_TEXT_BYTES = 256 * 1024 * 1024;

/** Recorded poses from `*.trace.json`, plain or gzipped, as fast as the caller reads them. */
export const createTraceFiles = (): TraceFiles => ({ open: openTrace });

async function openTrace(file: Blob & { readonly name?: string }): Promise<Result<PoseSource, FileFailure>> {
  const name = file.name ?? 'trace';
  if (file.size === 0) return fail({ kind: 'file-empty', file: name });
  const text = await readText(file, MAX_TEXT_BYTES);
  if (!text.ok) return fail({ kind: 'file-unreadable', file: name, detail: text.detail });
  const json = parseJson(text.value);
  if (!json.ok) return fail({ kind: 'trace-invalid', file: name, where: 'the whole', expected: 'JSON' });
  const trace = parseTrace(json.value);
  if (!trace.ok) return fail({ kind: 'trace-invalid', file: name, where: trace.where, expected: trace.expected });
  if (trace.value.length === 0) return fail({ kind: 'file-empty', file: name });
  return succeed(recordedPoses(trace.value, name));
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function recordedPoses(poses: readonly Pose[], file: string): PoseSource {
  const durationMs = (poses.at(-1)?.timeMs ?? 0) - (poses[0]?.timeMs ?? 0);
  return {
    info: { kind: 'trace', file, durationMs },
    async *poses(signal) {
      for (const pose of poses) {
        if (signal.aborted) return;
        yield pose;
      }
    },
  };
}
