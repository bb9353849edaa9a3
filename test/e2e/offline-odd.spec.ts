import { expect, type Page } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { changingHost, untilKept, untilWorkerIsHere, type ChangingHost } from './hosts.ts';
import { beginWith, expectFailure, noCamera, noticeWith, QUICK, savedSession, test } from './journey.ts';

test.use({ launchOptions: noCamera, serviceWorkers: 'allow' });
test.setTimeout(180_000);

const CLIP = 'test/fixtures/clips/bird-dog-moment.mp4';

let host: ChangingHost;
test.beforeEach(async () => {
  host = await changingHost();
});
test.afterEach(() => host.close());

const isOpen = (page: Page): Promise<void> => expect(page.getByRole('heading', { level: 1 })).toBeVisible();

test('a new version that breaks off on its way changes nothing, and is offered once it is all there', async ({
  page,
}) => {
  await page.goto(host.url + QUICK);
  await untilWorkerIsHere(page);
  host.publish();
  host.breakOff(/^\/(?:index\.html|icons)/);
  await page.reload();
  await isOpen(page);
  // The worker of the new version has given up.
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return [registration?.installing ?? null, registration?.waiting ?? null];
      }),
    )
    .toEqual([null, null]);
  await expect(noticeWith(page, en.notices.update)).toHaveCount(0);

  host.breakOff(null);
  await page.reload();
  await expect(noticeWith(page, en.notices.update)).toBeVisible({ timeout: 30_000 });
});

/** The kept copy of the model's network is cut in its middle, as when a disk was full. */
const cutModel = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (!url.endsWith('.tflite')) continue;
        const body = await (await cache.match(url))!.arrayBuffer();
        await cache.put(url, new Response(body.slice(0, body.byteLength >> 1)));
      }
    }
  });

test('a model of which half is kept is fetched anew; without a network that is said, and it goes on when there is one', async ({
  page,
}) => {
  await page.goto(host.url + QUICK);
  await untilKept(page);
  await cutModel(page);
  host.breakOff(/./);
  // What was loaded for the first page goes with it.
  await page.goto('about:blank');
  await beginWith(page, CLIP, 'bird-dog', host.url + QUICK);
  await page.waitForURL(/#\/practise$/);
  await page.getByText(en.seeingFailures['model-missing'].happened).waitFor({ timeout: 60_000 });
  await expectFailure(page, 'model-missing');

  host.breakOff(null);
  await page.getByRole('button', { name: en.notices.retry }).click();
  const [set] = (await savedSession(page)).sets;
  expect(set!.engine).toMatchObject({ name: 'litert', model: 'lite' });
});

const WITHOUT: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the host has no file for it': async () => host.breakOff(/service-worker/),
  'the browser has none': (page) =>
    page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { get: () => undefined })),
  'the browser refuses it': (page) =>
    page.addInitScript(() => {
      if (!('ServiceWorkerContainer' in globalThis)) return;
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('No', 'SecurityError'));
    }),
};

for (const [why, take] of Object.entries(WITHOUT))
  test(`without a service worker the app opens, and says nothing of it: ${why}`, async ({ page }) => {
    await take(page);
    for (const address of ['', '#/exercises', '#/settings']) {
      await page.goto(host.url + QUICK + address);
      await isOpen(page);
    }
    await page.reload();
    await isOpen(page);
    await expect(page.locator('wa-toast-item')).toHaveCount(0);
  });
