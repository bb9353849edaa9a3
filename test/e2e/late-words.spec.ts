import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { AWAITED } from '../../src/app/awaited.ts';
import { noCamera, noticeWith, QUICK, test } from './journey.ts';

test.use({ launchOptions: noCamera });

/** What the first page does not say. */
const LATER = '**/assets/later-*.js';

test('the first page is whole before the words of the other pages have come; those say that they wait, and open by themselves', async ({
  page,
  context,
}) => {
  let come: () => void = () => undefined;
  const came = new Promise<void>((resolve) => (come = resolve));
  await page.route(LATER, async (route) => {
    await came;
    await route.continue();
  });
  // The engine is not what is tried here: one that is cut off in the middle gives way to a slower one, which holds up the page.
  await page.route('**/{engine,models,mediapipe}/**', () => undefined);
  await page.goto(QUICK);
  await expect(page.getByRole('heading', { level: 1, name: en.today.noPlanTitle })).toBeVisible();
  await expect(page.getByRole('link', { name: en.today.choose })).toBeVisible();
  await context.setOffline(true);
  await expect(noticeWith(page, en.notices.offline).or(page.getByText(en.notices.offline))).toBeVisible();
  await context.setOffline(false);

  await page.getByRole('link', { name: en.pages.progress, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(en.failures['code-late'].happened, {
    timeout: AWAITED.code.limitMs + 5000,
  });
  come();
  await expect(page.getByRole('heading', { level: 1, name: en.progress.title })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('where those words cannot be fetched, the page says so in its place and tries again; the first page stays', async ({
  page,
}) => {
  await page.route(LATER, (route) => route.abort());
  await page.goto(QUICK);
  await page.getByRole('link', { name: en.pages.settings, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(en.failures.unexpected.happened);
  await page.getByRole('link', { name: en.pages.start, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: en.today.noPlanTitle })).toBeVisible();
  await page.getByRole('link', { name: en.pages.settings, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(en.failures.unexpected.happened);
  await page.unroute(LATER);
  await page.getByRole('button', { name: en.notices.retry }).click();
  await expect(page.getByRole('heading', { level: 1, name: en.settings.title })).toBeVisible();
});
