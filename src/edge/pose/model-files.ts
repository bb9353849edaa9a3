import { type ModelFailure, FailureError } from '../../core/record/failures.ts';

/**
 * A file that the engine loads at run time. `sha256` is null where a damaged file shows by itself (the engine will not
 * start).
 */
export interface ModelFile {
  readonly url: string;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string | null;
}

// A connection that gives no byte for this long counts as lost; a slow connection that keeps giving bytes may take its
// time.
const STALL_MS = 15_000;

/**
 * Fetches a file. `onBytes` is called with the number of bytes so far, decompressed. Throws `FailureError`:
 * `model-missing` where the file does not exist or nothing comes, `model-damaged` where its length or checksum is not
 * the expected one.
 */
export async function fetchModelFile(file: ModelFile, onBytes: (bytes: number) => void): Promise<Uint8Array> {
  try {
    return await fetchIntact(file, onBytes, 'default');
  } catch (error) {
    // A copy that this device keeps may be the damaged one: the server is asked once for its own.
    if (!(error instanceof FailureError) || error.failure.kind !== 'model-damaged') throw error;
    return fetchIntact(file, onBytes, 'reload');
  }
}

async function fetchIntact(
  file: ModelFile,
  onBytes: (bytes: number) => void,
  cache: RequestCache,
): Promise<Uint8Array> {
  const stall = new StallTimer();
  try {
    const response = await fetchPresent(file, { signal: stall.signal, cache });
    const bytes = await readAll(response, file, (count) => {
      stall.restart();
      onBytes(count);
    });
    if (!(await isIntact(bytes, file))) throw new FailureError({ kind: 'model-damaged', file: file.file });
    return bytes;
  } finally {
    stall.stop();
  }
}

/**
 * Fetches a file without reading it. A page in place of the file (from hosts that answer every address) counts as
 * missing.
 */
export async function fetchPresent(
  file: Pick<ModelFile, 'url' | 'file'>,
  options: Pick<RequestInit, 'signal' | 'cache'> = {},
): Promise<Response> {
  const response = await fetch(file.url, options).catch(() => null);
  if (response === null || !response.ok) throw missing(file);
  if (response.headers.get('content-type')?.startsWith('text/html') === true) throw missing(file);
  return response;
}

const missing = ({ file }: Pick<ModelFile, 'file'>): FailureError => new FailureError(missingFailure(file));
const missingFailure = (file: string): ModelFailure => ({ kind: 'model-missing', file });

/**
 * Reads into one buffer of the expected length. Bytes beyond that length are counted and not kept: the file is damaged.
 */
async function readAll(response: Response, file: ModelFile, onBytes: (bytes: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.bytes);
  const reader = response.body?.getReader();
  if (reader === undefined) throw missing(file);
  let count = 0;
  // Reading fails when the connection is lost, and when it has stalled.
  const next = () =>
    reader.read().catch(() => {
      throw missing(file);
    });
  for (let chunk = await next(); !chunk.done; chunk = await next()) {
    if (count + chunk.value.length <= bytes.length) bytes.set(chunk.value, count);
    count += chunk.value.length;
    onBytes(count);
  }
  if (count !== file.bytes) throw new FailureError({ kind: 'model-damaged', file: file.file });
  return bytes;
}

/** Pages that are not served securely have no `crypto.subtle`; there only the length is checked. */
async function isIntact(bytes: Uint8Array, { sha256 }: ModelFile): Promise<boolean> {
  if (sha256 === null || globalThis.crypto.subtle === undefined) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

/** Aborts its signal when `restart` has not been called for some time. */
class StallTimer {
  readonly #controller = new AbortController();
  #timer = setTimeout(() => this.#controller.abort(), STALL_MS);

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  restart(): void {
    this.stop();
    this.#timer = setTimeout(() => this.#controller.abort(), STALL_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
