import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSessionFiles } from '../../../src/edge/exchange/session-files.ts';
import type { FileKey, Sealing, SessionFileRead } from '../../../src/ports/exchange.ts';
import { packPoses } from '../../../src/schema/trace-chunk.ts';
import { sessionFileText } from '../../../src/schema/session-file.ts';
import { somePose } from '../../fixtures/some-pose.ts';
import { someSessionFile } from '../../fixtures/some-session-file.ts';

const files = createSessionFiles();
const OPEN: Sealing = { kind: 'open' };
const PASSPHRASE: Sealing & FileKey = { kind: 'passphrase', passphrase: 'five quiet words of mine' };

async function written(sealing: Sealing = OPEN, change = {}): Promise<Blob> {
  const file = await files.write(someSessionFile(change), sealing);
  if (!file) throw new Error('no such recipient');
  return file;
}
const mistakeOf = (read: SessionFileRead): unknown => (read.ok ? null : read.mistake);
const mistakeIn = async (file: Blob, key: FileKey | null = null): Promise<unknown> =>
  mistakeOf(await files.read(file, key));
const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());
const base64 = (bytes: ArrayBuffer | Uint8Array): string => Buffer.from(bytes as Uint8Array).toString('base64');

describe('a session file', () => {
  it('comes back as it was, with its movement', async () => {
    const traces = [{ setId: 'a-set', gzip: base64(new Uint8Array(await packPoses([somePose(0), somePose(40)]))) }];
    const file = await written(OPEN, { traces });
    expect(await files.read(file, null)).toEqual({ ok: true, file: someSessionFile({ traces }) });
    expect(await files.read(file, PASSPHRASE)).toMatchObject({ ok: true });
  });

  it('is refused where anything in it was changed: each byte that says something', async () => {
    const bytes = await bytesOf(await written());
    const odd: number[] = [];
    for (let at = 0; at < bytes.length; at += 37) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      if ((await files.read(new Blob([changed]), null)).ok) odd.push(at);
    }
    expect(odd).toEqual([]);
    const text = new TextDecoder().decode(bytes);
    expect(await mistakeIn(new Blob([text.replace('"painNow":2', '"painNow":3')]))).toEqual({ kind: 'not-whole' });
    // What no reader takes for another number, and more or less space, is the same file.
    expect(await mistakeIn(new Blob([JSON.stringify(JSON.parse(text), null, 2)]))).toBeNull();
  });

  it('is refused where it was cut short, at whatever place', async () => {
    const bytes = await bytesOf(await written());
    for (let length = 0; length < bytes.length - 2; length += 1009)
      expect((await files.read(new Blob([bytes.slice(0, length)]), null)).ok, `${length} bytes`).toBe(false);
    expect(await mistakeIn(new Blob([bytes.slice(0, 2000)]))).toEqual({ kind: 'cut-short' });
  });

  it('is refused where it is nothing, no text, or another file', async () => {
    expect(await mistakeIn(new Blob([]))).toEqual({ kind: 'empty' });
    expect(await mistakeIn(new Blob([Uint8Array.of(0xff, 0xfe, 0, 1)]))).toEqual({ kind: 'not-a-session-file' });
    expect(await mistakeIn(new Blob([gzipSync('{}') as Uint8Array<ArrayBuffer>]))).toEqual({
      kind: 'not-a-session-file',
    });
    expect(await mistakeIn(new Blob(['{"a":1}']))).toEqual({ kind: 'not-a-session-file' });
  });

  it('is refused where it is enormous, and then it is not even read', async () => {
    const small = createSessionFiles({ mostBytes: 1000, mostUnpackedBytes: 1000 });
    let isRead = false;
    const huge = Object.assign(new Blob(), { arrayBuffer: () => ((isRead = true), Promise.reject(new Error())) });
    Object.defineProperty(huge, 'size', { value: 1e12 });
    expect(mistakeOf(await small.read(huge, null))).toEqual({ kind: 'too-large', mostBytes: 1000 });
    expect(isRead).toBe(false);
    expect(mistakeOf(await small.read(await written(), null))).toEqual({ kind: 'too-large', mostBytes: 1000 });
  });

  it('is refused where its movement unpacks to a thousand times as much, or not at all', async () => {
    const bomb = { setId: 'a-set', gzip: base64(gzipSync(Buffer.alloc(70_000_000))) };
    expect(await mistakeIn(await written(OPEN, { traces: [bomb] }))).toMatchObject({ where: 'traces.0.gzip' });
    const large = { setId: 'a-set', gzip: base64(gzipSync(Buffer.alloc(3000))) };
    const limited = createSessionFiles({ mostBytes: 1_000_000, mostUnpackedBytes: 5000 });
    expect(mistakeOf(await limited.read(await written(OPEN, { traces: [large] }), null))).toBeNull();
    expect(mistakeOf(await limited.read(await written(OPEN, { traces: [large, large] }), null))).toEqual({
      kind: 'too-large',
      mostBytes: 5000,
    });
    const none = { setId: 'a-set', gzip: base64(Buffer.from('no gzip')) };
    expect(await mistakeIn(await written(OPEN, { traces: [none] }))).toMatchObject({ where: 'traces.0.gzip' });
  });

  it('with an endless number is refused though its digest fits', async () => {
    const text = sessionFileText(someSessionFile(), '0'.repeat(64)).replace('"painNow":2', '"painNow":1e999');
    const { digest: _of, ...rest } = JSON.parse(text) as Record<string, unknown>;
    const { canonicalJson } = await import('../../../src/care/exchange/canonical-json.ts');
    const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(rest)));
    const file = new Blob([text.replace('0'.repeat(64), Buffer.from(sum).toString('hex'))]);
    expect(await mistakeIn(file)).toMatchObject({ kind: 'odd', where: 'checkIns.0.painNow' });
  });
});

describe('an encrypted session file', () => {
  it('is opened by its passphrase, and by no other', async () => {
    const file = await written(PASSPHRASE);
    expect(await mistakeIn(file)).toEqual({ kind: 'locked' });
    expect(await mistakeIn(file, { kind: 'passphrase', passphrase: 'another one' })).toEqual({ kind: 'wrong-key' });
    expect(await mistakeIn(file, { kind: 'identity', identity: (await files.newKey()).identity })).toEqual({
      kind: 'wrong-key',
    });
    expect(await files.read(file, PASSPHRASE)).toEqual({ ok: true, file: someSessionFile() });
  });

  it('is opened by the key that it was sent to, and by no other', async () => {
    const [mine, theirs] = [await files.newKey(), await files.newKey()];
    const file = await written({ kind: 'recipient', recipient: ` ${mine.recipient}\n` });
    const by = (identity: string): FileKey => ({ kind: 'identity', identity });
    expect(await files.read(file, by(mine.identity))).toEqual({ ok: true, file: someSessionFile() });
    expect(await mistakeIn(file, by(theirs.identity))).toEqual({ kind: 'wrong-key' });
    expect(await mistakeIn(file, by('AGE-SECRET-KEY-1NONE'))).toEqual({ kind: 'wrong-key' });
    expect(await files.write(someSessionFile(), { kind: 'recipient', recipient: 'age1none' })).toBeNull();
  });

  it('is refused where it was changed or cut short, and says nothing of what is in it', async () => {
    const { identity, recipient } = await files.newKey();
    const key: FileKey = { kind: 'identity', identity };
    const bytes = await bytesOf(await written({ kind: 'recipient', recipient }));
    expect(Buffer.from(bytes).includes('Anna')).toBe(false);
    const opened: number[] = [];
    for (let at = 0; at < bytes.length; at += 53) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      if ((await files.read(new Blob([changed]), key)).ok) opened.push(at);
      if ((await files.read(new Blob([bytes.slice(0, at)]), key)).ok) opened.push(at);
    }
    expect(opened).toEqual([]);
    const changed = bytes.slice();
    changed[bytes.length - 3] = (changed[bytes.length - 3] ?? 0) ^ 1;
    expect(await mistakeIn(new Blob([changed]), key)).toEqual({ kind: 'not-whole' });
  });

  it('of a passphrase that would take gigabytes is refused before any is taken', async () => {
    const bytes = await bytesOf(await written(PASSPHRASE));
    const text = Buffer.from(bytes)
      .toString('latin1')
      .replace(/(-> scrypt \S+) 18\n/, '$1 20\n');
    const file = new Blob([Buffer.from(text, 'latin1') as Uint8Array<ArrayBuffer>]);
    expect(await mistakeIn(file, PASSPHRASE)).toMatchObject({ kind: 'odd', where: 'scrypt' });
  });
});

/** The age command of the machine, another implementation of the format; without it these tests would say nothing. */
const hasAge = spawnSync('age', ['--version']).status === 0;

describe.skipIf(!hasAge)('beside the age command', () => {
  const folder = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'plumbline-age-'));
    onTestFinished(() => rmSync(path, { recursive: true }));
    return path;
  };
  const keyIn = (path: string): { readonly identity: string; readonly recipient: string } => {
    execFileSync('age-keygen', ['-o', join(path, 'key.txt')], { stdio: 'ignore' });
    const text = readFileSync(join(path, 'key.txt'), 'utf8');
    return {
      identity: /^AGE-SECRET-KEY-\S+$/m.exec(text)?.[0] ?? '',
      recipient: /age1\S+/.exec(text)?.[0] ?? '',
    };
  };

  it('what the app encrypts to a key, age opens', async () => {
    const path = folder();
    const { recipient } = keyIn(path);
    writeFileSync(join(path, 'file.age'), await bytesOf(await written({ kind: 'recipient', recipient })));
    const opened = execFileSync('age', ['-d', '-i', join(path, 'key.txt'), join(path, 'file.age')]);
    expect(await files.read(new Blob([opened as Uint8Array<ArrayBuffer>]), null)).toMatchObject({ ok: true });
  });

  it.each([[], ['--armor']])('what age encrypts to a key, the app opens (%s)', async (...armour) => {
    const path = folder();
    const { recipient } = await files.newKey();
    const { identity, recipient: own } = keyIn(path);
    writeFileSync(join(path, 'file.json'), await bytesOf(await written()));
    const sealed = execFileSync('age', [...armour, '-r', own, '-r', recipient, join(path, 'file.json')]);
    const read = await files.read(new Blob([sealed as Uint8Array<ArrayBuffer>]), { kind: 'identity', identity });
    expect(read).toEqual({ ok: true, file: someSessionFile() });
  });
});
