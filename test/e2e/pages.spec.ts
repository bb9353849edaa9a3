import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { expectAccessibleInBoth, noCamera, noticeWith, test } from './journey.ts';

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
  '#/author',
  '#/lesson/pain',
  '#/lesson/none',
  '#/phone',
  '#/eye',
];

test('no page shuts anybody out, light or dark', async ({ page }) => {
  // Each page is looked at for five seconds or so, longer on a busy machine.
  test.setTimeout(PAGES.length * 20_000);
  // A colour that is still on its way to the other scheme would be read as it is at that moment.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of PAGES)
    await test.step(address || 'the start page', async () => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessibleInBoth(page);
    });
});

test('nobody is asked for a recording that an address names, and that is said', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!)) strangers.push(request.url());
  });
  await page.goto(`?replay=${encodeURIComponent('https://elsewhere.example/bird-dog.trace.json')}`);
  await expect(noticeWith(page, en.failures['file-elsewhere'].happened)).toBeVisible();
  await page.goto('?replay=none/bird-dog.trace.json');
  await expect(noticeWith(page, en.seeingFailures['file-unreadable'].happened)).toBeVisible();
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
