/** A file that unpacks to more than anybody wants to read. */
export class TooMuchError extends Error {}

/** The pieces of a stream (Safari cannot iterate over one). Throws `TooMuchError` once more than `maxBytes` have come. */
export async function* piecesOf(stream: ReadableStream<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let bytes = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      bytes += read.value.byteLength;
      if (bytes > maxBytes) throw new TooMuchError();
      yield read.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
