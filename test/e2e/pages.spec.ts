import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { expectAccessible, noCamera, noticeWith, test } from './journey.ts';

test.use({ launchOptions: noCamera });

const PAGES = [
  '',
  '#/exercises',
  '#/standing',
  '#/exercise/bird-dog',
  '#/progress',
  '#/history',
  '#/settings',
  '#/keeping',
  '#/exchange',
  '#/about',
  '#/before',
  '#/after',
  '#/flags',
  '#/function',
  '#/learning',
  '#/lesson/pain',
  '#/lesson/none',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page shuts anybody out, ${colorScheme}`, async ({ page }) => {
    // Each page is looked at for three seconds or so, longer on a busy machine.
    test.setTimeout(PAGES.length * 10_000);
    await page.emulateMedia({ colorScheme });
    for (const address of PAGES)
      await test.step(address || 'the start page', async () => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page);
      });
  });
}

test('no page asks anybody but our own server for anything', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !/^(?:data|blob):/.test(request.url())) strangers.push(request.url());
  });
  for (const address of PAGES) await page.goto(address, { waitUntil: 'networkidle' });
  expect(strangers).toEqual([]);
});

test('nor for a recording that an address names, and says so', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!)) strangers.push(request.url());
  });
  await page.goto(`?replay=${encodeURIComponent('https://elsewhere.example/bird-dog.trace.json')}`);
  await expect(noticeWith(page, en.failures['file-elsewhere'].happened)).toBeVisible();
  await page.goto('?replay=none/bird-dog.trace.json');
  await expect(noticeWith(page, en.failures['file-unreadable'].happened)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(strangers).toEqual([]);
});

test('the page may use threads', async ({ page }) => {
  await page.goto('');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test('where the code of the app does not come, that is said after a while, with what to do', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('');
  const late = page.getByText('Load the page again');
  await expect(page.getByText('Plumbline is getting ready.')).toBeVisible();
  await expect(late).toBeHidden();
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(late).toBeVisible();
});
