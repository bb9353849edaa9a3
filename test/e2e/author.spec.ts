import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { arriveAt, chooseRecording, expectAccessible, noCamera, noticeWith, pressStart, test } from './journey.ts';
import { hurried, withQuickClock } from './quick-clock.ts';

test.use({ launchOptions: noCamera });

const t = en.author;
const POSES = 'test/fixtures/poses';
/** Six curls, and four of another person in another room. */
const SHOWN = `${POSES}/elbow-curl.clean.trace.json.gz`;
const OTHERS = `${POSES}/elbow-curl.at-home.trace.json.gz`;
const ANOTHER = `${POSES}/shoulder-flexion-raise.clean.trace.json.gz`;
/** The recording is looked at as it was done, and then tried out against every other exercise. */
const MADE_MS = 150_000;

async function show(page: Page, file: string): Promise<void> {
  await page.goto('#/author');
  await chooseRecording(page, file);
  await page.getByRole('button', { name: t.how.look }).click();
}

test('an exercise is shown, changed, saved, done by somebody else, carried to a file, deleted and brought back', async ({
  page,
}) => {
  test.setTimeout(MADE_MS + 180_000);
  await withQuickClock(page);
  await page.goto('#/exercises');
  await page.getByRole('link', { name: en.pages.author }).click();
  await expect(page.getByText(t.own.none)).toBeVisible();
  await expectAccessible(page);
  await show(page, SHOWN);
  await expect(page.getByText(t.watching.watching)).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  await hurried(page, expect(page.getByText(t.watching.watching)).toBeHidden({ timeout: MADE_MS }));
  const name = page.getByLabel(t.edit.name, { exact: true });
  await expect(name).toBeVisible({ timeout: MADE_MS });
  await expect(page.getByText('It counts what you showed, all 6 times.')).toBeVisible();
  await expect(page.getByText(t.check.walkIn)).toBeVisible();
  await expect(page.getByText('It is the same movement as: Elbow curl.')).toBeVisible();
  await expectAccessible(page);

  await name.fill('Tea cup');
  await page.getByLabel(t.edit.steps).fill('Lift the cup.\nPut it down.');
  await page.getByLabel(t.edit.reps, { exact: true }).fill('4');
  // Changed by the keyboard alone: leaving the field tells it.
  await page.keyboard.press('Tab');
  await expect(page.getByText('It counts what you showed, all 6 times.')).toBeVisible({ timeout: 60_000 });
  await page.getByText(t.edit.figures).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tea cup' })).toBeVisible();
  await expect(page.getByText('Put it down.')).toBeVisible();

  await chooseRecording(page, OTHERS);
  await pressStart(page);
  await hurried(page, arriveAt(page, /#\/summary/, 120_000));
  await expect(page.getByRole('definition').first()).toHaveText('4');

  // Nothing of another exercise is counted that is seen from the same side.
  await page.goto('#/exercises');
  await page.getByRole('link', { name: /Tea cup/ }).click();
  await chooseRecording(page, ANOTHER);
  await pressStart(page);
  await hurried(page, arriveAt(page, /#\/summary/, 120_000));
  await expect(page.getByRole('definition').first()).toHaveText('0 of 4');

  // It is still there when the app is opened again.
  await page.goto('#/exercises');
  await page.reload();
  await expect(page.getByRole('heading', { name: en.pages.author })).toBeVisible();
  await page.getByRole('link', { name: /Tea cup/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tea cup' })).toBeVisible();

  await page.goto('#/author');
  await page.getByRole('button', { name: 'Change: Tea cup' }).click();
  await expect(page.getByText(t.check.countsFigure)).toBeVisible({ timeout: 60_000 });
  await name.fill('Tea pot');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tea pot' })).toBeVisible();
  await page.goto('#/author');
  await expect(page.getByRole('link', { name: 'Tea cup' })).toHaveCount(0);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file: Tea pot' }).click();
  const file = readFileSync(await (await saving).path());
  await page.getByRole('button', { name: 'Delete: Tea pot' }).click();
  await expect(page.getByText(t.own.none)).toBeVisible();
  const deleted = page.locator('wa-toast-item', { hasText: '“Tea pot” is deleted.' });
  await deleted.getByRole('button', { name: en.notices.undo }).click();
  await expect(page.getByRole('link', { name: 'Tea pot' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete: Tea pot' }).click();
  await expect(page.getByText(t.own.none)).toBeVisible();
  const open = (buffer: Buffer): Promise<void> =>
    page.getByLabel(t.own.fileLabel).setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
  await open(Buffer.from('{"id":"x"}'));
  await expect(noticeWith(page, t.notOpened['no-exercise'])).toBeVisible();
  await open(file);
  await expect(page.getByRole('link', { name: 'Tea pot' })).toBeVisible();
  await expectAccessible(page);
});

test('without a camera it says so, and a recording that shows no exercise is said to show none', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('#/author');
  await page.getByRole('button', { name: t.how.show }).click();
  await expect(page.getByText(en.seeingFailures['camera-missing'].happened)).toBeVisible({ timeout: 30_000 });
  await show(page, `${POSES}/any.getting-into-position.trace.json.gz`);
  await expect(page.getByText(t.notMade.title)).toBeVisible({ timeout: 90_000 });
  await expectAccessible(page);
});
