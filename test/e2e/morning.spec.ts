import { expect, type Page } from '@playwright/test';
import type { Plan } from '../../src/care/plan/plan.ts';
import { en } from '../../src/text/en/words.ts';
import { cameraOfBirdDogs, expectAccessible, QUICK, START_MS, storedSessions, test } from './journey.ts';

test.use({ launchOptions: cameraOfBirdDogs, permissions: ['camera'] });
test.setTimeout(360_000);

/** Two short exercises that the film in front of the camera shows: a bird dog of each side, twice. */
const item = { exerciseId: 'bird-dog', dose: { sets: 1, reps: 1 } } as const;
const plan: Plan = { id: 'two', name: 'Two', from: 'own', days: [], items: [item, item], createdAtEpochMs: 0 };
/** The film shows four repetitions a round. */
const EXERCISE_MS = 120_000;

/** Goes to a button by Tab, and presses it. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name: new RegExp(`^${name}`) });
  await expect(button).toBeVisible();
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)) break;
  }
  await page.keyboard.press('Enter');
}

test('a morning leads through its exercises by keyboard alone, and one that was cut short is offered where it stopped', async ({
  page,
}) => {
  await page.goto(QUICK);
  await page.evaluate((kept) => localStorage.setItem('plumbline.plan', JSON.stringify(kept)), { version: 1, plan });
  await page.reload();
  await expect(page.getByRole('button', { name: new RegExp(`^${en.today.begin}`) })).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/before$/);
  await press(page, en.pain.leaveOut);
  await page.waitForURL(/#\/practise$/, { timeout: START_MS });
  await page.waitForURL(/#\/between$/, { timeout: EXERCISE_MS });
  await expect(page.getByRole('heading', { level: 1, name: en.exercises['bird-dog'].name })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('2');
  await page.keyboard.press('4');
  await expect(page.getByRole('radio', { name: '2' }).first()).toBeChecked();
  await expect(page.getByRole('radio', { name: '4' }).last()).toBeChecked();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/check$/);
  const [first] = await storedSessions(page);
  expect(first).toMatchObject({ status: 'finished' });

  // The page is closed in the middle.
  await page.goto('about:blank');
  await page.goto(QUICK);
  const goOn = page.getByRole('button', {
    name: new RegExp(`^${en.today.goOn({ exercise: en.exercises['bird-dog'].name })}`),
  });
  await expect(goOn).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/practise$/, { timeout: START_MS });
  await page.waitForURL(/#\/after$/, { timeout: EXERCISE_MS });
  await press(page, en.pain.leaveOut);
  await expect(page.getByRole('heading', { level: 1, name: en.today.doneTitle })).toBeVisible();
  await expectAccessible(page);
  expect(await storedSessions(page)).toHaveLength(2);
});
