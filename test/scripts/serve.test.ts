import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { get as getSecurely } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { certificate } from '../../scripts/certificate.mjs';
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

describe('the server over TLS', () => {
  it('gives the app with its headers, and lets browsers find each other, by a certificate that holds for this machine', async () => {
    const { cert, key } = await certificate({ folder, addresses: ['192.0.2.7'] });
    const { url, close } = await serve({ folders: [folder], port: 0, tls: { cert, key }, signals: true });
    stop.push(close);
    expect(url).toMatch(/^https:/);
    const page = await new Promise<IncomingMessage>((resolve, reject) => {
      getSecurely(url, { ca: cert, agent: false }, resolve).on('error', reject);
    });
    page.resume();
    expect(page.headers['content-security-policy']).toContain("connect-src 'self'");
    const socket = new WebSocket(`${url.replace('https', 'wss')}signal`, { ca: cert });
    const told = new Promise((resolve, reject) => {
      socket.on('message', (data) => resolve(JSON.parse(String(data))));
      socket.on('error', reject);
    });
    await new Promise((resolve) => socket.on('open', resolve));
    socket.send(JSON.stringify({ kind: 'sit', room: 'A'.repeat(22), seat: 'guest', token: 'B'.repeat(22) }));
    expect(await told).toEqual({ kind: 'refused', why: 'no-room' });
  });
});

describe('the certificate that is made here', () => {
  const now = Date.parse('2031-05-01');
  const made = (nowMs: number, addresses: readonly string[] = ['192.0.2.7']) =>
    certificate({ folder, addresses, nowMs });

  it('is of this machine by name and by number, and its key is for nobody else to read', async () => {
    const { cert, isMade } = await made(now);
    const read = new X509Certificate(cert);
    expect(isMade).toBe(true);
    expect(read.checkHost('localhost')).toBe('localhost');
    expect(read.checkIP('192.0.2.7')).toBe('192.0.2.7');
    expect(read.checkIP('192.0.2.8')).toBeUndefined();
    expect(read.ca).toBe(false);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'key.pem')).mode & 0o077).toBe(0);
  });

  it('is kept until it ends, until the addresses of the machine are others, or where its files are broken', async () => {
    const day = 24 * 3600 * 1000;
    const first = await made(now);
    expect(await made(now + 300 * day)).toEqual(first);
    const second = await made(now + 390 * day);
    expect(second.cert).not.toBe(first.cert);
    const third = await made(now + 390 * day, ['192.0.2.8']);
    expect(third.cert).not.toBe(second.cert);
    writeFileSync(join(folder, 'cert.pem'), 'x');
    expect((await made(now + 390 * day, ['192.0.2.8'])).cert).toContain('BEGIN CERTIFICATE');
  });

  it('makes way for one that is given, of which both files are needed', async () => {
    const { cert, key } = await made(now);
    const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
    expect(await certificate(files)).toEqual({ cert, key, isMade: false });
    await expect(certificate({ cert: files.cert })).rejects.toThrow(/--key/);
    await expect(certificate({ ...files, key: join(folder, 'nothing.pem') })).rejects.toThrow(/nothing.pem/);
  });
});
