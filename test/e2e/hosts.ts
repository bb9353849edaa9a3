/** Hosts of the built app that are not our own server, and what of the app they have kept in a browser. */
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import sirv from 'sirv';

export interface Host {
  readonly url: string;
  readonly close: () => void;
}

async function hostOf(listener: RequestListener): Promise<Host> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close };
}

/** A host that knows nothing of us: the folder under an address of its own, and no header but the type of the file. */
export async function bareHost(): Promise<Host> {
  const files = sirv('dist', { dev: true });
  const { url, close } = await hostOf((request, response) => {
    if (!request.url?.startsWith('/apps/plumbline/')) return void response.writeHead(404).end();
    request.url = request.url.slice('/apps/plumbline'.length);
    files(request, response, () => void response.writeHead(404).end());
  });
  return { url: `${url}apps/plumbline/`, close };
}

export interface ChangingHost extends Host {
  /** From now on there is another version of the app on it. */
  readonly publish: () => void;
  /** From now on the files of these addresses break off on their way; null: none does. */
  readonly breakOff: (addresses: RegExp | null) => void;
}

/** A host whose version of the app changes, and whose lines may break. */
export async function changingHost(): Promise<ChangingHost> {
  let suffix = '';
  let broken: RegExp | null = null;
  const files = sirv('dist', { dev: true });
  const host = await hostOf((request, response) => {
    if (broken?.test(request.url ?? '')) return void request.socket.destroy();
    if (!request.url?.startsWith('/service-worker.js')) return files(request, response, () => void response.end());
    void (async () => {
      const code = await readFile('dist/service-worker.js', 'utf8');
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' });
      response.end(code.replace(/("?version"?:")/, `$1${suffix}`));
    })();
  });
  return { ...host, publish: () => (suffix = 'newer'), breakOff: (addresses) => (broken = addresses) };
}

/** All that is kept for use without a network, by the names of the files. */
export const kept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.split('/').at(-1) ?? '');
  });

/** The app is open, and it and its model lie on this device. */
export async function untilKept(page: Page): Promise<void> {
  await expect
    .poll(async () => (await kept(page)).filter((file) => /^index\.html$|\.tflite$|\.wasm$/.test(file)).length, {
      timeout: 60_000,
    })
    .toBeGreaterThanOrEqual(4);
  await untilWorkerIsHere(page);
}

export const untilWorkerIsHere = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 });
