import { expect, test } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import {
  chooseRecording,
  countedIn,
  expectAccessible,
  noCamera,
  noticeWith,
  pressStart,
  START_MS,
  storedSessions,
} from './journey.ts';

test.use({ launchOptions: noCamera });
test.setTimeout(240_000);

const ID = 'shoulder-flexion-raise';
const RAISES = `test/fixtures/poses/${ID}.too-small.trace.json.gz`;
const kept = 'plumbline.own-ranges';

test('somebody who does not reach the usual height finds their own, is counted by it, and takes it away again', async ({
  page,
}) => {
  await page.goto(`#/exercise/${ID}`);
  await chooseRecording(page, RAISES);
  await page.getByRole('button', { name: en.range.find }).click();
  await page.waitForURL(/#\/range$/, { timeout: START_MS });
  await expect(page.getByText(/arm: about 95, give or take 10\.$/)).toBeVisible();
  await expectAccessible(page);
  expect(await storedSessions(page)).toEqual([]);
  // By the key alone.
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`#/exercise/${ID}$`));
  await expect(
    page.getByText(/^Your own range, (left|right) arm, found on .*: about 95, give or take 10\.$/),
  ).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await chooseRecording(page, RAISES);
  await pressStart(page);
  await expect(page.getByText(/^Your target: (left|right) about 85°$/)).toBeVisible({ timeout: START_MS });
  await page.waitForURL(/#\/summary$/, { timeout: START_MS });
  await expect(page.getByRole('heading', { name: en.personal.title })).toBeVisible();
  await expect(page.getByText(/The band is your target\./)).toBeVisible();
  await expectAccessible(page);
  const [session] = await storedSessions(page);
  expect(countedIn(session!)).toEqual(['both', 'both', 'both']);
  expect(session!.sets[0]!.exercise.personal?.own).toMatchObject([{ measure: 'arm' }]);

  await page.goto(`#/exercise/${ID}`);
  await page.getByRole('button', { name: en.range.remove }).click();
  await expect(page.getByRole('button', { name: en.range.find })).toBeVisible();
  await page.getByRole('button', { name: en.notices.undo }).click();
  await expect(page.getByRole('button', { name: en.range.findAgain })).toBeVisible();

  // It goes with everything that is erased.
  expect(await page.evaluate((key) => localStorage.getItem(key), kept)).not.toBeNull();
  await page.goto('#/history');
  await page.getByRole('button', { name: en.history.erase }).click();
  await page.locator('wa-dialog').getByRole('button', { name: en.history.eraseYes }).click();
  await expect(noticeWith(page, en.notices.erased)).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), kept)).toBeNull();
});

test('an own range is not kept where it is declined', async ({ page }) => {
  await page.goto(`#/exercise/${ID}`);
  await chooseRecording(page, RAISES);
  await page.getByRole('button', { name: en.range.find }).click();
  await page.waitForURL(/#\/range$/, { timeout: START_MS });
  await page.keyboard.press('Escape');
  await page.waitForURL(new RegExp(`#/exercise/${ID}$`));
  expect(await page.evaluate((key) => localStorage.getItem(key), kept)).toBeNull();
});
