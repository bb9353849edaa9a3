import { piecesOf, TooMuchError } from './pieces.ts';
import { unpacked } from './unpack.ts';

type Text = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly detail: string };

/**
 * The file's text, unpacked where it is gzip. Stops as soon as more than `maxBytes` have come out, so that a small file
 * that unpacks to an enormous one cannot fill the memory.
 */
export async function readText(file: Blob, maxBytes: number): Promise<Text> {
  try {
    if (file.size > maxBytes) throw new TooMuchError();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const parts: string[] = [];
    for await (const piece of await bytesOf(file, maxBytes)) parts.push(decoder.decode(piece, { stream: true }));
    parts.push(decoder.decode());
    return { ok: true, value: parts.join('') };
  } catch (error) {
    if (error instanceof TooMuchError) return { ok: false, detail: `more than ${maxBytes} bytes` };
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

async function bytesOf(file: Blob, maxBytes: number): Promise<AsyncIterable<Uint8Array>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return piecesOf(file.stream(), maxBytes);
  return unpacked(new Uint8Array(await file.arrayBuffer()), maxBytes);
}
