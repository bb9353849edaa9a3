import { expect } from '@playwright/test';
import type { Plan } from '../../src/care/plan/plan.ts';
import { en } from '../../src/text/en/words.ts';
import { arriveAt, cameraOfAMorning, expectAccessible, QUICK, START_MS, storedSessions, test } from './journey.ts';
import { isFirefoxHere } from './firefox.ts';
import { EXERCISE_MS, press, TWO_EXERCISES, walkAMorning } from './walk-a-morning.ts';

test.use({ launchOptions: cameraOfAMorning, permissions: ['camera'] });
test.setTimeout(480_000);

/** The same with one set of each. */
const plan: Plan = {
  ...TWO_EXERCISES,
  items: TWO_EXERCISES.items.map((item) => ({ ...item, dose: { sets: 1, reps: 1 } })),
};

test(
  'a whole morning by keyboard alone, spoken and written, in English',
  { tag: '@engine-alone' },
  async ({ page }) => {
    test.skip(isFirefoxHere, 'It is walked in Firefox, and in Arabic without a network here.');
    await walkAMorning(page, { tag: 'en' });
  },
);

test('a morning that was cut short is offered where it stopped', { tag: '@engine-alone' }, async ({ page }) => {
  await page.goto(QUICK);
  await page.evaluate((kept) => localStorage.setItem('plumbline.plan', JSON.stringify(kept)), { version: 1, plan });
  await page.reload();
  await expect(page.getByRole('button', { name: new RegExp(`^${en.today.begin}`) })).toBeVisible();

  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/before$/);
  await press(page, en.pain.leaveOut);
  await arriveAt(page, /#\/practise$/, START_MS);
  await arriveAt(page, /#\/between$/, EXERCISE_MS);
  const raise = en.exercises['shoulder-abduction-raise'].name;
  await expect(page.getByRole('heading', { level: 1, name: raise })).toBeVisible();
  await page.keyboard.press('2');
  await page.keyboard.press('4');
  await expect(page.getByRole('radio', { name: '2' }).first()).toBeChecked();
  await expect(page.getByRole('radio', { name: '4' }).last()).toBeChecked();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/check$/);
  const isFinished = ({ status }: { readonly status: string }): boolean => status === 'finished';
  await expect.poll(async () => (await storedSessions(page)).filter(isFinished).length).toBe(1);

  // The page is closed in the middle.
  await page.goto('about:blank');
  await page.goto(QUICK);
  const goOn = page.getByRole('button', {
    name: new RegExp(`^${en.today.goOn({ exercise: en.exercises['shoulder-abduction-raise'].name })}`),
  });
  await expect(goOn).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await arriveAt(page, /#\/practise$/, START_MS);
  await arriveAt(page, /#\/after$/, EXERCISE_MS);
  await press(page, en.pain.leaveOut);
  await expect(page.getByRole('heading', { level: 1, name: en.today.doneTitle })).toBeVisible();
  await expectAccessible(page);
  expect(await storedSessions(page)).toHaveLength(2);
});
