import { expect, type Page } from '@playwright/test';
import type { Plan } from '../../src/care/plan/plan.ts';
import { en } from '../../src/text/en/words.ts';
import { languageOf, LANGUAGES } from '../../src/text/languages.ts';
import { cameraOfAMorning, countedIn, expectAccessible, QUICK, START_MS, storedSessions, test } from './journey.ts';
import { listenToTheVoice, said } from './fake-voice.ts';

test.use({ launchOptions: cameraOfAMorning, permissions: ['camera'] });
test.setTimeout(360_000);

/** Two short exercises that the film in front of the camera shows. */
const items = [
  { exerciseId: 'bird-dog', dose: { sets: 1, reps: 1 } },
  { exerciseId: 'shoulder-abduction-raise', dose: { sets: 1, reps: 1 } },
] as const;
const plan: Plan = { id: 'two', name: 'Two', from: 'own', days: [], items, createdAtEpochMs: 0 };
/** The film shows each exercise for ten of its twenty seconds. */
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

/** The languages in which a whole morning is walked: one from left to right, one from right to left, where there is one. */
const TAGS = ['en', 'ar'].filter((tag) => tag in LANGUAGES);

for (const tag of TAGS)
  test(`a whole morning by keyboard alone, spoken and written, ${tag}`, async ({ page }) => {
    const { direction, first, later } = languageOf(tag);
    const [words, more] = await Promise.all([first(), later()]);
    await listenToTheVoice(page, tag);
    await page.goto(QUICK);
    await page.evaluate(
      ([kept, settings]) => {
        localStorage.setItem('plumbline.plan', JSON.stringify(kept));
        localStorage.setItem('plumbline.settings', JSON.stringify(settings));
      },
      [
        { version: 1, plan },
        { version: 1, language: tag },
      ] as const,
    );
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.getByRole('button', { name: new RegExp(`^${words.today.begin}`) })).toBeVisible();
    await expectAccessible(page);

    // Before: no pain but a little, told by its number, and where it is left out.
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/before$/);
    await expectAccessible(page);
    await press(page, more.pain.leaveOut);

    // The first exercise, from the start check to the rest; what comes is named there.
    await page.waitForURL(/#\/practise$/, { timeout: START_MS });
    await page.waitForURL(/#\/between$/, { timeout: EXERCISE_MS });
    const raise = words.exercises['shoulder-abduction-raise'].name;
    await expect(page.getByRole('heading', { level: 1, name: raise })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('2');
    await page.keyboard.press('4');
    await expect(page.getByRole('radio').nth(2)).toBeChecked();
    await page.keyboard.press('Enter');

    // The second one, and the questions after it.
    await page.waitForURL(/#\/practise$/, { timeout: START_MS });
    await page.waitForURL(/#\/after$/, { timeout: EXERCISE_MS });
    await press(page, more.pain.leaveOut);
    await expect(page.getByRole('heading', { level: 1, name: words.today.doneTitle })).toBeVisible();
    await expectAccessible(page);

    const sessions = await storedSessions(page);
    expect(sessions.map(({ status, sets }) => [status, sets.map(({ exercise }) => exercise.id)]).sort()).toEqual([
      ['finished', ['bird-dog']],
      ['finished', ['shoulder-abduction-raise']],
    ]);
    expect(sessions.flatMap(countedIn).length).toBeGreaterThanOrEqual(2);

    // The voice was asked for sentences of this language, and for no others.
    const heard = await said(page);
    expect(heard.length).toBeGreaterThan(5);
    expect(new Set(heard.map(({ lang }) => lang))).toEqual(new Set([tag]));
    expect(heard.map(({ sentence }) => sentence).join(' ')).toContain(raise);
  });

test('a morning that was cut short is offered where it stopped', async ({ page }) => {
  await page.goto(QUICK);
  await page.evaluate((kept) => localStorage.setItem('plumbline.plan', JSON.stringify(kept)), { version: 1, plan });
  await page.reload();
  await expect(page.getByRole('button', { name: new RegExp(`^${en.today.begin}`) })).toBeVisible();

  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/before$/);
  await press(page, en.pain.leaveOut);
  await page.waitForURL(/#\/practise$/, { timeout: START_MS });
  await page.waitForURL(/#\/between$/, { timeout: EXERCISE_MS });
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
  await page.waitForURL(/#\/practise$/, { timeout: START_MS });
  await page.waitForURL(/#\/after$/, { timeout: EXERCISE_MS });
  await press(page, en.pain.leaveOut);
  await expect(page.getByRole('heading', { level: 1, name: en.today.doneTitle })).toBeVisible();
  await expectAccessible(page);
  expect(await storedSessions(page)).toHaveLength(2);
});
