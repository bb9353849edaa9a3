/** What was told stops the day, however the questions are left. */
import { expect, type Page } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { noCamera, QUICK, test } from './journey.ts';
import { TWO_EXERCISES } from './walk-a-morning.ts';

const t = en.pain;

test.use({ launchOptions: noCamera });

const heading = (page: Page, name: string) => page.getByRole('heading', { name });
const next = (page: Page) => page.getByRole('button', { name: new RegExp(`^${t.next}`) }).click();
const stopsToday = async (page: Page, because: keyof typeof t.ends): Promise<void> => {
  await page.goto(`${QUICK}#/start`);
  await expect(heading(page, t.ends[because].title)).toBeVisible();
};

/** Answers a question of how strong the pain is by its key, and goes on. */
async function tell(page: Page, ask: keyof typeof t.ask, pain: number): Promise<void> {
  await expect(heading(page, t.ask[ask])).toBeVisible();
  await page.keyboard.press(`${pain}`);
  await next(page);
}

async function looksThrough(page: Page): Promise<void> {
  await page.goto(`${QUICK}#/flags`);
  await page.getByRole('button', { name: t.flags.none }).click();
  await expect(page.getByText(t.flags.clear).last()).toBeVisible();
}

test('what ends a day is neither lost nor lifted by how the questions are left', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(QUICK);
  await page.evaluate(
    (plan) => localStorage.setItem('plumbline.plan', JSON.stringify({ version: 1, plan })),
    TWO_EXERCISES,
  );
  await page.reload();
  const heart = page.getByLabel(t.flags.questions['heart-lungs']);

  await test.step('pain of 9 stops the start, left with Back', async () => {
    await page.getByRole('button', { name: new RegExp(`^${en.today.begin}`) }).click();
    await page.getByRole('button', { name: t.not.read }).click();
    await tell(page, 'pain', 9);
    await expect(heading(page, t.ask.places)).toBeVisible();
    await page.goBack();
    await expect(heading(page, t.ends['start-by-plan-only'].title)).toBeVisible();
    await page.goto(`${QUICK}#/exercise/bird-dog`);
    await page.getByRole('button', { name: new RegExp(`^${en.exercise.begin}`) }).click();
    await expect(heading(page, t.ends['start-by-plan-only'].title)).toBeVisible();
  });

  await test.step('a sign stands where the place that asked for it is unmarked', async () => {
    await looksThrough(page);
    await page.goto(`${QUICK}#/before`);
    await tell(page, 'pain', 2);
    const chest = page.locator('.place[aria-pressed]').first();
    await chest.dispatchEvent('click');
    await next(page);
    await tell(page, 'worst', 9);
    await heart.check();
    await page.getByRole('button', { name: t.flags.some }).click();
    await expect(heading(page, t.ends.emergency.title)).toBeVisible();
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
    await expect(heading(page, t.ask.places)).toBeVisible();
    await chest.dispatchEvent('click');
    await next(page);
    await expect(heading(page, t.ask.worst)).toBeVisible();
    await next(page);
    await expect(heart).toBeChecked();
    await stopsToday(page, 'emergency');
  });

  await test.step('a sign stands that was ticked and not sent, and where pain of 8 is told and the signs are left out', async () => {
    await looksThrough(page);
    await page.goto(`${QUICK}#/start`);
    await page.goto(`${QUICK}#/flags`);
    await heart.check();
    await stopsToday(page, 'emergency');
    await page.goto(`${QUICK}#/before`);
    await tell(page, 'pain', 8);
    await expect(heading(page, t.ask.places)).toBeVisible();
    await page.getByRole('button', { name: t.leaveOut }).click();
    await expect(heading(page, t.ends['start-by-plan-only'].title)).toBeVisible();
    await stopsToday(page, 'emergency');
  });
});
