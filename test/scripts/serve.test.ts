import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressFolder } from '../../scripts/compress.mjs';
import { serve } from '../../scripts/serve.mjs';

let folder: string;
let stop: (() => Promise<void>)[] = [];
const TEXT = 'the same words again and again; '.repeat(200);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-serve-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'app.js'), TEXT);
  writeFileSync(join(folder, 'assets', 'weights.tflite'), TEXT);
});
afterEach(async () => {
  await Promise.all(stop.map((close) => close()));
  stop = [];
  rmSync(folder, { recursive: true });
});

async function start(port = 0): Promise<string> {
  const { url, close } = await serve({ folders: [folder], port });
  stop.push(close);
  return url;
}

/** Requests without `fetch`, which would unpack the answer. */
const ask = (url: string): Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });

describe('the server', () => {
  it('isolates every answer, so that the engine may use threads: pages, scripts, and what is not there', async () => {
    const url = await start();
    for (const path of ['', 'assets/app.js', 'nothing']) {
      const { headers } = await ask(url + path);
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
    }
  });

  it('lets the browser keep what is named by its content, and asks again for the rest', async () => {
    const url = await start();
    expect((await ask(`${url}assets/app.js`)).headers['cache-control']).toContain('immutable');
    expect((await ask(url)).headers['cache-control']).toBe('no-cache');
  });

  it('takes the next port where one is taken', async () => {
    const first = new URL(await start(4731));
    const second = new URL(await start(Number(first.port)));
    expect(Number(second.port)).toBeGreaterThan(Number(first.port));
    expect((await ask(second.href)).body.toString()).toBe('<!doctype html>');
  });

  it('sends what was packed at build time, and packs nothing that does not shrink', async () => {
    await compressFolder(folder);
    const url = await start();
    const script = await ask(`${url}assets/app.js`);
    expect(script.headers['content-encoding']).toBe('br');
    expect(script.body.length).toBeLessThan(TEXT.length / 10);
    expect(brotliDecompressSync(script.body).toString()).toBe(TEXT);
    expect((await ask(`${url}assets/weights.tflite`)).headers['content-encoding']).toBeUndefined();
    expect((await ask(url)).headers['content-encoding']).toBeUndefined();
  });
});
