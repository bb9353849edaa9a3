import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import sirv from 'sirv';
import { serve } from '../../scripts/serve.mjs';
import { en } from '../../src/text/en/words.ts';
import {
  begin,
  cameraOfAMorning,
  cameraOfBirdDogs,
  countedIn,
  noticeWith,
  practiseUntil,
  QUICK,
  savedSession,
  storedSessions,
  test,
} from './journey.ts';
import { walkAMorning } from './walk-a-morning.ts';

test.use({ launchOptions: cameraOfBirdDogs, permissions: ['camera'], serviceWorkers: 'allow' });
test.setTimeout(480_000);

/** All that is kept for use without a network, by the names of the files. */
const kept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.split('/').at(-1) ?? '');
  });

/** The app is open, and it and its model lie on this device. */
async function untilKept(page: Page): Promise<void> {
  await expect
    .poll(async () => (await kept(page)).filter((file) => /^index\.html$|\.tflite$|\.wasm$/.test(file)).length, {
      timeout: 60_000,
    })
    .toBeGreaterThanOrEqual(4);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test.describe('with the network gone after one visit', () => {
  test('the app opens again, sees with the model that was chosen, and keeps the session', async ({ page, context }) => {
    const { url, close } = await serve({ folders: ['dist'], port: 0 });
    await page.goto(url + QUICK);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await untilKept(page);
    // One model, not all of them.
    const files = await kept(page);
    expect(files.filter((file) => file.startsWith('pose_landmark'))).toEqual(['pose_landmark_lite.tflite']);

    await close();
    await context.setOffline(true);
    await page.goto('about:blank');
    await page.goto(url + QUICK);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await begin(page, 'bird-dog', url + QUICK);
    await practiseUntil(page, 1);
    await page.keyboard.press('Escape');
    await savedSession(page);
    expect((await storedSessions(page)).flatMap(countedIn).length).toBeGreaterThanOrEqual(1);
    for (const address of ['#/history', '#/settings', '#/about', '#/exercises', '#/exercise/wall-slide', '#/before']) {
      await page.goto(url + address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    expect(await page.getByText(en.failures['code-late'].happened).count()).toBe(0);
  });
});

test.describe('with the network gone after one visit, in another language', () => {
  test.use({ launchOptions: cameraOfAMorning });

  test('a whole morning by keyboard alone, spoken and written, in Arabic', async ({ page, context }) => {
    const { url, close } = await serve({ folders: ['dist'], port: 0 });
    const goOffline = async (): Promise<void> => {
      await untilKept(page);
      await close();
      await context.setOffline(true);
    };
    await walkAMorning(page, { tag: 'ar', url, afterFirstVisit: goOffline });
  });
});

/** A host that knows nothing of us: the folder under an address of its own, and no header but the type of the file. */
async function bareHost(): Promise<{ readonly url: string; readonly server: Server }> {
  const files = sirv('dist', { dev: true });
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/apps/plumbline/')) return void response.writeHead(404).end();
    request.url = request.url.slice('/apps/plumbline'.length);
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/apps/plumbline/`, server };
}

test.describe('in a folder of a host that sends no headers', () => {
  test('the app runs, and from the second visit on with threads', async ({ page }) => {
    const { url, server } = await bareHost();
    await page.goto(url + QUICK);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 });
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    server.closeAllConnections();
    server.close();
  });
});

test.describe('a new version', () => {
  test('is offered when it is all there, and used when somebody says so', async ({ page }) => {
    let suffix = '';
    const files = sirv('dist', { dev: true });
    const server = createServer((request, response) => {
      if (!request.url?.startsWith('/service-worker.js')) return files(request, response, () => void response.end());
      void (async () => {
        const { readFile } = await import('node:fs/promises');
        const code = await readFile('dist/service-worker.js', 'utf8');
        response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' });
        response.end(code.replace(/("?version"?:")/, `$1${suffix}`));
      })();
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
    await page.goto(url + QUICK);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 });
    suffix = 'newer';
    await page.reload();
    await expect(noticeWith(page, en.notices.update)).toBeVisible({ timeout: 30_000 });
    expect(await page.evaluate(async () => (await caches.keys()).some((name) => name.includes('newer')))).toBe(true);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: en.notices.useUpdate }).click()]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const active = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting);
    expect(active ?? null).toBeNull();
    server.closeAllConnections();
    server.close();
  });
});
