import type { Pose } from '../../core/pose.ts';
import { parseTrace, traceOf } from '../../schema/trace.ts';

/** A stretch of poses as a gzipped trace file: about 1.2 kB a frame becomes a third of that. */
export async function packPoses(poses: readonly Pose[]): Promise<ArrayBuffer> {
  const text = new Blob([JSON.stringify(traceOf(poses))]);
  return new Response(text.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}

/** The poses of one chunk. Throws where it is damaged: it was written by us. */
export async function unpackPoses(gzip: ArrayBuffer): Promise<readonly Pose[]> {
  const text = new Blob([gzip]).stream().pipeThrough(new DecompressionStream('gzip'));
  const parsed = parseTrace(await new Response(text).json());
  if (!parsed.ok) throw new Error(`stored trace: ${parsed.where}: expected ${parsed.expected}`);
  return parsed.value;
}
