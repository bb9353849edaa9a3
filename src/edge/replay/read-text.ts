type Text = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly detail: string };

/**
 * The file's text, unpacked where it is gzip. Stops as soon as more than `maxBytes` have come out, so that a small file
 * that unpacks to an enormous one cannot fill the memory.
 */
export async function readText(file: Blob, maxBytes: number): Promise<Text> {
  try {
    const stream = (await isGzip(file)) ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
    return await collect(stream, maxBytes);
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

async function collect(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<Text> {
  const reader = stream.getReader(); // Safari cannot iterate over a stream
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return { ok: false, detail: `more than ${maxBytes} bytes` };
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
  parts.push(decoder.decode());
  return { ok: true, value: parts.join('') };
}
