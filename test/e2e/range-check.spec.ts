import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import {
  arriveAt,
  chooseRecording,
  countedIn,
  expectAccessible,
  noCamera,
  noticeWith,
  pressStart,
  QUICK,
  START_MS,
  storedSessions,
  test,
} from './journey.ts';
import { hurried, withQuickClock } from './quick-clock.ts';

// On a machine whose time zone cannot be told, as in some containers and remote desktops.
test.use({ launchOptions: { ...noCamera, env: { ...process.env, TZ: ':/etc/localtime' } } });
test.setTimeout(240_000);

const ID = 'shoulder-flexion-raise';
const RAISES = `test/fixtures/poses/${ID}.too-small.trace.json.gz`;
const kept = 'plumbline.own-ranges';

test('somebody who does not reach the usual height finds their own, is counted by it, and takes it away again', async ({
  page,
  context,
}) => {
  await withQuickClock(page);
  expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe('Etc/Unknown');
  const otherTab = await context.newPage();
  await otherTab.goto(`${QUICK}#/exercise/${ID}`);
  await expect(otherTab.getByRole('button', { name: en.range.find })).toBeVisible();
  // A tab that lies behind another one is drawn once a second.
  await page.bringToFront();
  await page.goto(`#/exercise/${ID}`);
  await chooseRecording(page, RAISES);
  await page.getByRole('button', { name: en.range.find }).click();
  await hurried(page, arriveAt(page, /#\/range$/, START_MS));
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
  // Another tab that has been open since before knows of it.
  await expect(otherTab.getByRole('button', { name: en.range.findAgain })).toBeVisible();

  await page.reload();
  await chooseRecording(page, RAISES);
  await pressStart(page);
  await expect(page.getByText(/^Your target: (left|right) about 85°$/)).toBeVisible({ timeout: START_MS });
  await hurried(page, arriveAt(page, /#\/summary$/, START_MS));
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
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), kept)).not.toBeNull();
  await page.goto('#/history');
  await expect(page.getByRole('link', { name: new RegExp(en.exercises[ID].name) })).toContainText('3');
  await page.getByRole('button', { name: en.history.erase }).click();
  await page.locator('wa-dialog').getByRole('button', { name: en.history.eraseYes }).click();
  await expect(noticeWith(page, en.notices.erased)).toBeVisible();
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), kept)).toBeNull();
  // What was erased does not come back by what an older tab does.
  await expect(otherTab.getByRole('button', { name: en.range.find })).toBeVisible();
  await otherTab.keyboard.press('m');
  await expect(page.getByText(en.history.empty)).toBeVisible();
  await page.goto('#/settings');
  await expect(page.getByRole('checkbox', { name: en.settings.muted })).toBeChecked();
  expect(await page.evaluate((key) => localStorage.getItem(key), kept)).toBeNull();
});

test('an own range is not kept where it is declined', async ({ page }) => {
  await withQuickClock(page);
  await page.goto(`#/exercise/${ID}`);
  await chooseRecording(page, RAISES);
  await page.getByRole('button', { name: en.range.find }).click();
  await hurried(page, arriveAt(page, /#\/range$/, START_MS));
  await page.keyboard.press('Escape');
  await page.waitForURL(new RegExp(`#/exercise/${ID}$`));
  expect(await page.evaluate((key) => localStorage.getItem(key), kept)).toBeNull();
});
