import { expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { en } from '../../src/text/en/words.ts';
import { languageOf } from '../../src/text/languages.ts';
import { bareHost, changingHost, kept, untilKept, untilWorkerIsHere } from './hosts.ts';
import {
  arriveAt,
  begin,
  cameraOfAMorning,
  noticeWith,
  practiseUntil,
  QUICK,
  savedSession,
  START_MS,
  test,
} from './journey.ts';
import { walkAMorning } from './walk-a-morning.ts';

test.use({ launchOptions: cameraOfAMorning, permissions: ['camera'], serviceWorkers: 'allow' });
test.setTimeout(480_000);

/** Pages that the morning does not pass. */
const OTHER_PAGES = [
  'history',
  'settings',
  'about',
  'exercises',
  'exercise/wall-slide',
  'learning',
  'keeping',
  'exchange',
  'function',
].map((page) => `#/${page}`);

test.describe('with the network gone after one visit', () => {
  test(
    'a whole morning by keyboard alone, spoken and written, in Arabic; every other page opens, too',
    { tag: '@engine-alone' },
    async ({ page, context }) => {
      const { url, close } = await serve({ folders: ['dist'], port: 0 });
      const goOffline = async (): Promise<void> => {
        await untilKept(page);
        // One model, not all of them.
        const files = await kept(page);
        expect(files.filter((file) => file.startsWith('pose_landmark'))).toEqual(['pose_landmark_lite.tflite']);
        await close();
        await context.setOffline(true);
      };
      await walkAMorning(page, { tag: 'ar', url, afterFirstVisit: goOffline });
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      const { first } = languageOf('ar');
      const codeLate = (await first()).failures['code-late'].happened;
      for (const address of OTHER_PAGES) {
        await page.goto(url + address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await page.getByText(codeLate).count(), address).toBe(0);
      }
    },
  );
});

test.describe('in a folder of a host that sends no headers', () => {
  test('the app runs, and from the second visit on with threads', async ({ page }) => {
    const { url, close } = await bareHost();
    await page.goto(url + QUICK);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await untilWorkerIsHere(page);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    close();
  });
});

/** The worker that waits to take over, or null. */
const waiting = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? null);

test.describe('a new version', () => {
  test('is offered when it is all there, and used when somebody says so', async ({ page }) => {
    const { url, close, publish } = await changingHost();
    await page.goto(url + QUICK);
    await untilWorkerIsHere(page);
    publish();
    await page.reload();
    await expect(noticeWith(page, en.notices.update)).toBeVisible({ timeout: 30_000 });
    expect(await page.evaluate(async () => (await caches.keys()).some((name) => name.includes('newer')))).toBe(true);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: en.notices.useUpdate }).click()]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await waiting(page)).toBeNull();
    close();
  });

  test('is not offered during a set, and is after it', { tag: '@engine-alone' }, async ({ page }) => {
    const { url, close, publish } = await changingHost();
    await page.goto(url + QUICK);
    await untilWorkerIsHere(page);
    await begin(page, 'bird-dog', url + QUICK);
    await arriveAt(page, /#\/practise$/, START_MS);
    publish();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => waiting(page), { timeout: 30_000 }).toBe('installed');
    await practiseUntil(page, 1);
    await expect(noticeWith(page, en.notices.update)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await savedSession(page);
    await expect(noticeWith(page, en.notices.update)).toBeVisible();
    close();
  });
});
