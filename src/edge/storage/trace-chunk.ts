import type { Pose } from '../../core/body/pose.ts';
import { FailureError } from '../../core/record/failures.ts';
import { parseTrace, traceOf } from '../../schema/trace.ts';

/**
 * Packing this many poses takes the page one or two milliseconds; between two portions the page can draw and take the
 * next pose.
 */
const POSES_AT_A_TIME = 10;

/** Packs poses into a gzipped trace file: about 1.2 kB a frame becomes a third of that. */
export async function packPoses(poses: readonly Pose[]): Promise<ArrayBuffer> {
  const packing = new CompressionStream('gzip');
  const gzip = new Response(packing.readable).arrayBuffer();
  const writer = packing.writable.getWriter();
  const encoder = new TextEncoder();
  for (const text of textOf(poses)) {
    await writer.write(encoder.encode(text));
    await nextTurn();
  }
  await writer.close();
  return gzip;
}

/** The text of the trace file, in portions. */
function* textOf(poses: readonly Pose[]): Generator<string> {
  const empty = JSON.stringify({ ...traceOf(poses.slice(0, 1)), frames: [] });
  const end = empty.lastIndexOf(']');
  yield empty.slice(0, end);
  for (let from = 0; from < poses.length; from += POSES_AT_A_TIME) {
    const { frames } = traceOf(poses.slice(from, from + POSES_AT_A_TIME));
    yield (from > 0 ? ',' : '') + frames.map((frame) => JSON.stringify(frame)).join(',');
  }
  yield empty.slice(end);
}

/** Lets other tasks run. A timer would wait a second in a hidden tab. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** The poses of one packed trace. Throws `FailureError` where it cannot be read. */
export async function unpackPoses(gzip: ArrayBuffer): Promise<readonly Pose[]> {
  const parsed = parseTrace(await unpack(gzip));
  if (!parsed.ok) throw unreadable(`${parsed.where}: ${parsed.expected}`);
  return parsed.value;
}

async function unpack(gzip: ArrayBuffer): Promise<unknown> {
  try {
    return await new Response(new Blob([gzip]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
  } catch (error) {
    throw unreadable(String(error));
  }
}

const unreadable = (detail: string): FailureError => new FailureError({ kind: 'store-unreadable', detail });
