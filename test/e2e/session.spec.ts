import { expect, test } from '@playwright/test';
import { en } from '../../src/text/en.ts';
import {
  begin,
  cameraOfBirdDogs,
  countedIn,
  expectAccessible,
  practiseUntil,
  START_MS,
  storedSessions,
} from './journey.ts';

test.use({ launchOptions: cameraOfBirdDogs, permissions: ['camera'] });
test.setTimeout(240_000);

test('a set in front of the camera is counted, summed up, and stands in the history', async ({ page }) => {
  await begin(page);
  await page.waitForURL(/#\/check$/);
  await expect(page.getByText(en.check.lines['whole-body'])).toBeVisible({ timeout: START_MS });
  await expectAccessible(page);

  await practiseUntil(page, 1);
  await expectAccessible(page);
  await practiseUntil(page, 4);
  await expect(page.locator('pl-rep-count').getByRole('status')).toContainText('4');
  await page.getByRole('button', { name: en.practise.stop }).click();

  await page.waitForURL(/#\/summary$/);
  await expectAccessible(page);
  const [session, ...others] = await storedSessions(page);
  expect(others).toEqual([]);
  expect(session).toMatchObject({ status: 'finished', sets: [{ status: 'finished', exercise: { id: 'bird-dog' } }] });
  expect(countedIn(session!)).toEqual(['left', 'right', 'left', 'right']);
  expect(session!.sets[0]!.summary).toMatchObject({ counted: { left: 2, right: 2, total: 4 } });

  await page.goto('#/history');
  const row = page.getByRole('link', { name: new RegExp(en.exercises['bird-dog'].name) });
  await expect(row).toContainText('4');
  await expectAccessible(page);
  await row.click();
  await expect(page.getByRole('heading', { level: 1, name: en.exercises['bird-dog'].name })).toBeVisible();
  await expectAccessible(page);
});

test('a page that is killed in the middle of a set loses no repetition', async ({ page, context }) => {
  await begin(page);
  await practiseUntil(page, 2);
  const killer = await context.newCDPSession(page);
  const killed = page.waitForEvent('crash');
  // The answer never comes: who would give it is gone.
  void killer.send('Page.crash').catch(() => {});
  await killed;

  const next = await context.newPage();
  await next.goto('#/history');
  const row = next.getByRole('link', { name: new RegExp(en.exercises['bird-dog'].name) });
  await expect(row).toContainText(en.history.interrupted);
  const [session] = await storedSessions(next);
  expect(session).toMatchObject({ status: 'interrupted', sets: [{ status: 'interrupted' }] });
  const counted = countedIn(session!);
  expect(counted.slice(0, 2)).toEqual(['left', 'right']);
  await expect(row).toContainText(String(counted.length));
});

test('a camera that is taken away pauses the set, keeps what was counted, and goes on when it is back', async ({
  page,
  context,
}) => {
  await begin(page);
  await practiseUntil(page, 1);
  await context.clearPermissions();
  await expect(page.getByText(en.failures['camera-lost'].safe)).toBeVisible();
  expect((await storedSessions(page)).flatMap(countedIn)).toEqual(['left']);

  await context.grantPermissions(['camera']);
  await page.getByRole('button', { name: en.notices.retry }).click();
  await expect(page.getByText(en.failures['camera-lost'].safe)).toBeHidden();
  await practiseUntil(page, 2);
});

test('a full disk costs the recording and not the set', async ({ page, context, baseURL }) => {
  const disk = await context.newCDPSession(page);
  await disk.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL!).origin, quotaSize: 1 });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await begin(page);
  await page.waitForURL(/#\/practise$/, { timeout: START_MS });
  await expect(page.getByText(en.failures['store-full'].happened)).toBeVisible();
  await expect(page.locator('pl-rep-count').getByRole('status')).toContainText('1', { timeout: START_MS });
  await page.getByRole('button', { name: en.practise.stop }).click();
  await page.waitForURL(/#\/summary$/);
  await expect(page.getByRole('heading', { level: 1, name: en.exercises['bird-dog'].name })).toBeVisible();
  expect(errors).toEqual([]);
});
