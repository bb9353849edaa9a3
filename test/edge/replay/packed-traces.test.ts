import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/edge/replay/read-text.ts';

const LIMIT = 10_000_000;

async function packed(...parts: BlobPart[]): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob(parts).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const text = async (...parts: BlobPart[]): Promise<unknown> => {
  const read = await readText(new Blob(parts), LIMIT);
  return read.ok ? read.value : read;
};

describe('a packed file in a browser', () => {
  it('of two members, as a command line leaves it, is read to its end', async () => {
    const response = await fetch(new URL('../../fixtures/traces/multimember.trace', import.meta.url));
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([bytes[0], bytes[1]]).toEqual([0x1f, 0x8b]);
    const read = await readText(new Blob([bytes]), LIMIT);
    expect(read).toMatchObject({ ok: true });
    if (read.ok) expect(JSON.parse(read.value)).toMatchObject({ format: 'plumbline-trace' });
  });

  it('of many members is read in their order, letters that two of them share too', async () => {
    const bytes = new TextEncoder().encode('plumb-lote: ä€𝄞');
    const members = await Promise.all([...bytes].map((byte) => packed(Uint8Array.of(byte))));
    expect(await text(...members)).toBe('plumb-lote: ä€𝄞');
  });

  it('in which the mark of a member stands by chance is read', async () => {
    const marked = named('\x1f\x8b\x08\x01.json', await packed('abc'));
    expect(await text(marked, await packed('def'))).toBe('abcdef');
  });

  it.each([1, 2, 3, 512])('that is padded with %i zeros is read', async (zeros) => {
    expect(await text(await packed('abc'), new Uint8Array(zeros))).toBe('abc');
  });

  it('that is cut, or followed by what is no member, is refused', async () => {
    const whole = await packed('abc'.repeat(100));
    expect(await text(whole.subarray(0, -3))).toMatchObject({ ok: false });
    expect(await text(whole, 'junk')).toMatchObject({ ok: false });
  });

  it('whose members together swell without end is given up before it fills the memory', async () => {
    const member = await packed(new Uint8Array(1_000_000));
    const bomb = new Blob(Array.from({ length: 50 }, () => member));
    expect(await readText(bomb, 3_000_000)).toEqual({ ok: false, detail: 'more than 3000000 bytes' });
  });
});

/** The same member with the name of a file in its head, each letter as one byte. */
function named(name: string, member: Uint8Array): Uint8Array<ArrayBuffer> {
  const HEAD_BYTES = 10;
  const head = member.slice(0, HEAD_BYTES);
  head[3] = 0x08;
  const letters = [...name].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from([...head, ...letters, 0, ...member.subarray(HEAD_BYTES)]);
}
