import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run as analyze } from '../../scripts/analyze/analyze.ts';
import { run } from '../../scripts/exchange/exchange.ts';
import { createSessionFiles } from '../../src/edge/exchange/session-files.ts';
import type { Sealing } from '../../src/ports/exchange.ts';
import { unpackPoses } from '../../src/schema/trace-chunk.ts';
import { someSessionFile } from '../fixtures/some-session-file.ts';

const TRACE = 'test/fixtures/poses/bird-dog.clean.trace.json.gz';
const files = createSessionFiles();
let folder: string;
let out: string[];
let err: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-exchange-'));
  out = [];
  err = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const kept = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
async function written(sealing: Sealing = { kind: 'open' }, change = {}): Promise<string> {
  const file = await files.write(someSessionFile(change), sealing);
  return kept(`file.plumbline.${sealing.kind}`, new Uint8Array(await file!.arrayBuffer()));
}

describe('session files from the command line', () => {
  it('come out as they are, as a table, and as a bundle', async () => {
    const path = await written();
    expect(await run([path, '--to', 'json'])).toBe(0);
    expect(JSON.parse(out[0]!)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
    expect(await run([path, path, '--to', 'csv'])).toBe(0);
    expect(out[1]?.split('\r\n')).toHaveLength(1 + 2 * 3 + 1);
    expect(await run([path, path, '--to', 'fhir'])).toBe(0);
    expect(out.slice(2).map((line) => JSON.parse(line).resourceType)).toEqual(['Bundle', 'Bundle']);
    expect(out[2]).toContain('Bird dog');
    expect(err).toEqual([]);
  });

  it('name nobody unless that is asked for', async () => {
    const path = await written();
    for (const to of ['csv', 'fhir']) expect(await run([path, '--to', to])).toBe(0);
    expect(out.join()).not.toContain('Anna');
    for (const to of ['csv', 'fhir']) expect(await run([path, '--to', to, '--with-name'])).toBe(0);
    expect(out.slice(2).every((text) => text.includes('Anna'))).toBe(true);
  });

  it('are opened by a passphrase, or by a key, from a file', async () => {
    const sealed = await written({ kind: 'passphrase', passphrase: 'quiet words' });
    expect(await run([sealed, '--to', 'csv', '--passphrase-file', kept('p', 'quiet words\n')])).toBe(0);
    const { identity, recipient } = await files.newKey();
    const sent = await written({ kind: 'recipient', recipient });
    const key = kept('key', `# created: today\n# public key: ${recipient}\n${identity}\n`);
    expect(await run([sent, '--to', 'csv', '--identity-file', key])).toBe(0);
    expect(out).toHaveLength(2);
    expect(await run([sealed, '--to', 'csv', '--passphrase-file', kept('q', 'other words')])).toBe(2);
    expect(await run([sealed, '--to', 'csv'])).toBe(2);
    expect(err).toEqual([expect.stringContaining('does not open it'), expect.stringContaining('encrypted')]);
  });

  it('are opened by the command itself, which has to fetch what opens them', async () => {
    const sealed = await written({ kind: 'passphrase', passphrase: 'quiet words' });
    const args = [sealed, '--to', 'json', '--passphrase-file', kept('p', 'quiet words\n')];
    const command = `import('./scripts/exchange.mjs').then(({ run }) => run(${JSON.stringify(args)}))`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', command]);
    expect(JSON.parse(stdout)).toMatchObject({ person: someSessionFile().person });
  });

  it('that are bad have a line each, and do not stop the others', async () => {
    const good = await written();
    const text = readFileSync(good, 'utf8');
    const bad = [
      kept('empty', ''),
      kept('letter', 'Dear physio'),
      kept('short', text.slice(0, 900)),
      kept('changed', text.replace('"painNow":2', '"painNow":3')),
      kept('newer', text.replace('"version":1', '"version":7')),
      kept('deep', `${text.slice(0, -2)},"x":${'['.repeat(100)}`),
      join(folder, 'none'),
      folder,
    ];
    expect(await run([...bad, good, '--to', 'csv'])).toBe(2);
    expect(err).toHaveLength(bad.length);
    err.forEach((line, at) => expect(line).toMatch(new RegExp(`^exchange: ${bad[at]}: .+`)));
    expect(out[0]?.split('\r\n')).toHaveLength(5);
  });

  it.each([
    ['no form', ['a']],
    ['an unknown form', ['a', '--to', 'pdf']],
    ['no file', ['--to', 'csv']],
    ['a passphrase file that is not there', ['a', '--to', 'csv', '--passphrase-file', '/none']],
    ['an unknown option', ['a', '--to', 'csv', '--fast']],
    ['both kinds of key', ['a', '--to', 'csv', '--passphrase-file', 'a', '--identity-file', 'b']],
  ])('are refused in one line with %s', async (_what, args) => {
    expect(await run(args)).toBe(2);
    expect(err).toHaveLength(1);
  });

  it('without a passphrase or a key in its file are refused in one line', async () => {
    const path = await written();
    expect(await run([path, '--to', 'csv', '--passphrase-file', kept('p', '\n')])).toBe(2);
    expect(await run([path, '--to', 'csv', '--identity-file', kept('k', 'age1abc\n')])).toBe(2);
    expect(err).toHaveLength(2);
  });
});

describe('the session file of a recording', () => {
  it('holds what the app would have kept of it, with its movement, and is read by the app', async () => {
    expect(await analyze(['--exercise', 'bird-dog', '--session-out', folder, TRACE])).toBe(0);
    const report = JSON.parse(out[0]!);
    const path = join(folder, 'bird-dog.clean.plumbline.json');
    const read = await files.read(new Blob([readFileSync(path)]), null);
    if (!read.ok) throw new Error(JSON.stringify(read.mistake));
    const [session] = read.file.sessions;
    expect(session?.sets[0]).toMatchObject({
      exercise: { id: 'bird-dog' },
      source: { kind: 'trace', file: 'bird-dog.clean.trace.json.gz' },
      status: 'finished',
    });
    const summary = session?.sets[0]?.summary;
    expect(summary?.reps.map(({ side, faults }) => ({ side, faults }))).toEqual(
      report.reps.map(({ side, faults }: { side: string; faults: string[] }) => ({ side, faults })),
    );
    expect(session?.sets[0]?.events.filter(({ kind }) => kind === 'rep-counted')).toHaveLength(report.reps.length);
    const poses = await Promise.all(
      read.file.traces.map(({ gzip }) => unpackPoses(Uint8Array.from(Buffer.from(gzip, 'base64')).buffer)),
    );
    expect(poses.flat()).toHaveLength(report.source.frames);
  });

  it('is the same when it is made again, and another for another exercise', async () => {
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    expect(await analyze(['--exercise', 'bird-dog', '--session-out', folder, TRACE, TRACE])).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['bird-dog.clean-2.plumbline.json', 'bird-dog.clean.plumbline.json']);
    expect(read('bird-dog.clean-2.plumbline.json')).toBe(read('bird-dog.clean.plumbline.json'));
    const idIn = (text: string): string => JSON.parse(text).sessions[0].id;
    const first = idIn(read('bird-dog.clean.plumbline.json'));
    expect(await analyze(['--exercise', 'bridge', '--session-out', folder, TRACE])).toBe(0);
    expect(idIn(read('bird-dog.clean.plumbline.json'))).not.toBe(first);
  });

  it('is not made of a timed test, a range check or what would be said', async () => {
    for (const more of [['--range-check'], ['--speech'], ['--test', 'five-times-sit-to-stand']])
      expect(await analyze([...more, '--exercise', 'shoulder-flexion-raise', '--session-out', folder, TRACE])).toBe(2);
    expect(await analyze(['--exercise', 'bird-dog', '--session-out', kept('file', ''), TRACE])).toBe(2);
    expect(err).toHaveLength(4);
  });
});
