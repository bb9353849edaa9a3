import type { Pose } from '../core/body/pose.ts';
import { FailureError } from '../core/record/failures.ts';
import { parseTrace, traceOf } from './trace.ts';

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

/**
 * So much may lie in one packed trace, unpacked: a guard against one that is made to fill the memory. A technical choice: half an hour
 * of poses at 30 a second, and the app packs them every few seconds.
 */
const MOST_BYTES = 64_000_000;

/** What lies in one packed trace, in bytes, if it unpacks to its end and to no more than `MOST_BYTES`; null where it does not. */
export async function unpackedBytes(gzip: ArrayBuffer): Promise<number | null> {
  let bytes = 0;
  try {
    for await (const part of unpacking(gzip)) bytes += part.byteLength;
    return bytes;
  } catch {
    return null;
  }
}

async function unpack(gzip: ArrayBuffer): Promise<unknown> {
  try {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const part of unpacking(gzip)) parts.push(part);
    return await new Response(new Blob(parts)).json();
  } catch (error) {
    throw unreadable(String(error));
  }
}

async function* unpacking(gzip: ArrayBuffer): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([gzip]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  let bytes = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      bytes += read.value.byteLength;
      if (bytes > MOST_BYTES) throw new Error(`expected at most ${MOST_BYTES} bytes`);
      yield read.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const unreadable = (detail: string): FailureError => new FailureError({ kind: 'store-unreadable', detail });
