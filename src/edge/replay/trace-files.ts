import { fail, succeed, type FileFailure, type Result } from '../../core/failures.ts';
import type { Pose } from '../../core/pose.ts';
import type { Clock, PoseSource, TraceFiles } from '../../ports.ts';
import { parseTrace } from '../../schema/trace.ts';
import { readText } from './read-text.ts';

/** An hour of poses is about 60 MB as text; what swells past this is no recording of ours. */
const MAX_TEXT_BYTES = 256 * 1024 * 1024;

/**
 * Recorded poses from `*.trace.json`, plain or gzipped. `clock`: the poses come at the pace in which they were taken,
 * as from a camera; without it as fast as they are asked for.
 */
export const createTraceFiles = (pace: { readonly clock: Clock } | null = null): TraceFiles => ({
  open: (file) => openTrace(file, pace?.clock ?? null),
});

async function openTrace(
  file: Blob & { readonly name?: string },
  clock: Clock | null,
): Promise<Result<PoseSource, FileFailure>> {
  const name = file.name ?? 'trace';
  if (file.size === 0) return fail({ kind: 'file-empty', file: name });
  const text = await readText(file, MAX_TEXT_BYTES);
  if (!text.ok) return fail({ kind: 'file-unreadable', file: name, detail: text.detail });
  const json = parseJson(text.value);
  if (!json.ok) return fail({ kind: 'trace-invalid', file: name, where: 'the whole', expected: 'JSON' });
  const trace = parseTrace(json.value);
  if (!trace.ok) return fail({ kind: 'trace-invalid', file: name, where: trace.where, expected: trace.expected });
  if (trace.value.length === 0) return fail({ kind: 'file-empty', file: name });
  return succeed(recordedPoses(trace.value, name, clock));
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

/** Poses that are all there already, as a source. Ends after the last one, or quietly when `signal` is aborted. */
export function recordedPoses(poses: readonly Pose[], file: string, clock: Clock | null): PoseSource {
  const firstMs = poses[0]?.timeMs ?? 0;
  const durationMs = (poses.at(-1)?.timeMs ?? 0) - firstMs;
  return {
    info: { kind: 'trace', file, durationMs },
    async *poses(signal) {
      const startMs = clock?.nowMs() ?? 0;
      for (const pose of poses) {
        if (clock) await waitUntil(clock, startMs + pose.timeMs - firstMs, signal);
        if (signal.aborted) return;
        yield pose;
      }
    },
  };
}

async function waitUntil(clock: Clock, timeMs: number, signal: AbortSignal): Promise<void> {
  const waitMs = timeMs - clock.nowMs();
  if (waitMs <= 0) return;
  try {
    await clock.wait(waitMs, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
