import { expect, type Page } from '@playwright/test';
import type { Plan } from '../../src/care/plan/plan.ts';
import { planFileOf } from '../../src/schema/plan-file.ts';
import { languageOf } from '../../src/text/languages.ts';
import { listenToTheVoice, said } from './fake-voice.ts';
import { arriveAt, countedIn, expectAccessible, QUICK, START_MS, storedSessions } from './journey.ts';

/** Two short exercises that the film in front of the camera shows; the first in two sets, with a rest between them. */
export const TWO_EXERCISES: Plan = {
  id: 'two',
  name: 'Two',
  from: 'own',
  days: [],
  items: [
    { exerciseId: 'bird-dog', dose: { sets: 2, reps: 1, restMs: 5000 } },
    { exerciseId: 'shoulder-abduction-raise', dose: { sets: 1, reps: 1 } },
  ],
  createdAtEpochMs: 0,
};

/** A page opens within this. */
const PAGE_MS = 15_000;
/** The film shows each exercise for ten of its twenty seconds. */
export const EXERCISE_MS = 120_000;

/**
 * Goes to a button or a link by Tab, and presses it. What stands before the focus is gone to by Shift+Tab: past the end of a page Firefox
 * goes on to its own bars.
 */
export async function press(
  page: Page,
  name: string,
  { role = 'button', by = 'Tab' }: { readonly role?: 'button' | 'link'; readonly by?: 'Tab' | 'Shift+Tab' } = {},
): Promise<void> {
  const wanted = page.getByRole(role, { name: new RegExp(`^${name}`) }).first();
  await expect(wanted).toBeVisible();
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press(by);
    if (await wanted.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)) break;
  }
  await page.keyboard.press('Enter');
}

interface Walk {
  /** The language of the screen and of the voice. */
  readonly tag: string;
  /** Where the app is served; the journey's own server where nothing is said. */
  readonly url?: string;
  /** What happens after the first visit and before the morning. */
  readonly afterFirstVisit?: () => Promise<void>;
}

/**
 * A whole morning by keyboard alone: a plan comes from a file and is taken, then pain, the start check, two sets with a rest, the second exercise,
 * how it felt, how it went, and what has changed. Everything is written and said in one language.
 */
export async function walkAMorning(page: Page, { tag, url = '', afterFirstVisit }: Walk): Promise<void> {
  const { direction, first, later } = languageOf(tag);
  const [words, more] = await Promise.all([first(), later()]);
  await listenToTheVoice(page, tag);
  await page.goto(url + QUICK);
  await page.evaluate((settings) => localStorage.setItem('plumbline.settings', JSON.stringify(settings)), {
    version: 1,
    language: tag,
  });
  await page.goto(`${url}${QUICK}#/plan`);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('dir', direction);
  const file = { name: 'two.json', mimeType: 'application/json', buffer: Buffer.from(planFileOf(TWO_EXERCISES)) };
  await page.locator('pl-page-plan input[type=file]').setInputFiles(file);
  await press(page, more.givenPlan.take);
  await expect(page.getByRole('button', { name: more.givenPlan.take })).toHaveCount(0);
  await afterFirstVisit?.();

  await page.goto('about:blank');
  await page.goto(url + QUICK);
  await expect(page.getByRole('button', { name: new RegExp(`^${words.today.begin}`) })).toBeVisible();
  await expectAccessible(page);

  // Before: where it hurts and how much may be left out.
  await page.keyboard.press('Enter');
  await arriveAt(page, /#\/before$/, PAGE_MS);
  await expectAccessible(page);
  await press(page, more.pain.leaveOut);

  // The first exercise, from the start check to the rest; what comes is named there.
  await arriveAt(page, /#\/practise$/, START_MS);
  await arriveAt(page, /#\/between$/, 2 * EXERCISE_MS);
  const raise = words.exercises['shoulder-abduction-raise'].name;
  await expect(page.getByRole('heading', { level: 1, name: raise })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('2');
  await page.keyboard.press('4');
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
  await page.keyboard.press('Enter');

  // The second one, and the questions after it.
  await arriveAt(page, /#\/practise$/, START_MS);
  await arriveAt(page, /#\/after$/, EXERCISE_MS);
  await press(page, more.pain.leaveOut);
  await expect(page.getByRole('heading', { level: 1, name: words.today.doneTitle })).toBeVisible();
  await expectAccessible(page);

  const sessions = await storedSessions(page);
  expect(sessions.map(({ status, sets }) => [status, sets.map(({ exercise }) => exercise.id)]).sort()).toEqual([
    ['finished', ['bird-dog', 'bird-dog']],
    ['finished', ['shoulder-abduction-raise']],
  ]);
  expect(sessions.flatMap(countedIn).length).toBeGreaterThanOrEqual(3);
  for (const { source } of sessions.flatMap(({ sets }) => sets)) expect(source.kind).toBe('camera');

  // How it went, and what has changed.
  await press(page, words.today.how, { role: 'link' });
  await arriveAt(page, /#\/session\//, PAGE_MS);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await press(page, words.pages.progress, { role: 'link', by: 'Shift+Tab' });
  await arriveAt(page, /#\/progress$/, PAGE_MS);
  await expect(page.locator('pl-months .exercised')).toHaveCount(1);
  await expectAccessible(page);

  // The voice was asked for sentences of this language, and for no others.
  const heard = await said(page);
  expect(heard.length).toBeGreaterThan(5);
  expect(new Set(heard.map(({ lang }) => lang))).toEqual(new Set([tag]));
  expect(heard.map(({ sentence }) => sentence).join(' ')).toContain(raise);
}
