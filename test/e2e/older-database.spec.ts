import { expect, type Page } from '@playwright/test';
import type { Session, SetRecord } from '../../src/core/report/session.ts';
import { en } from '../../src/text/en/words.ts';
import { tidiedSentence } from '../../src/text/say/failure.ts';
import { shownSentence } from '../../src/text/say/session.ts';
import { FIRST_DAYS } from '../fixtures/databases/bird-dog-of-the-first-days.ts';
import { version1RowsOf, writeVersion1 } from '../fixtures/databases/version-1.ts';
import { someEvents, someSession, someSet } from '../fixtures/some-session.ts';
import { expectAccessible, noCamera, noticeWith, test } from './journey.ts';

test.use({ launchOptions: noCamera });

const PRACTISED = 90;
const ALL = PRACTISED + 1;
const FIRST_DAYS_ID = 'of-the-first-days';

const HALF_A_DAY_MS = 12 * 3_600_000;

/** A session that an older app had finished; `index` 0 is the oldest. */
function finished(index: number, id: string, change: object = {}): Session {
  const session = someSession(id, Date.UTC(2026, 0, 1, 7) + index * HALF_A_DAY_MS);
  const set = { ...someSet(`${id}-set`, id), status: 'finished', events: someEvents(2), ...change } as SetRecord;
  return { ...session, endedAtEpochMs: session.startedAtEpochMs + 60_000, status: 'finished', sets: [set] };
}

/** Puts a database of version 1 where the app will find it: many sessions, the newest of an exercise of the first days. */
async function leaveOlderDatabase(page: Page): Promise<void> {
  const rows = version1RowsOf([
    ...Array.from({ length: PRACTISED }, (_, index) => finished(index, `s${index}`)),
    finished(PRACTISED, FIRST_DAYS_ID, FIRST_DAYS),
  ]);
  await page.route('**/before-the-app', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('before-the-app');
  await page.evaluate(`(${writeVersion1.toString()})('plumbline', ${JSON.stringify(rows)})`);
}

test('sessions that an older app stored are all in the history, and the page says what it did', async ({ page }) => {
  await leaveOlderDatabase(page);
  await page.goto('#/history');
  const done = tidiedSentence({ added: ALL, corrected: 0, removed: 0 });
  await expect(noticeWith(page, done)).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);

  // A page of them at first; the others come as somebody goes down the list by the keyboard.
  const lines = page.locator('pl-page-history li');
  await expect(lines.first()).toBeVisible();
  expect(await lines.count()).toBeLessThan(ALL);
  await expect(async () => {
    await page.keyboard.press('End');
    expect(await lines.count()).toBe(ALL);
  }).toPass({ timeout: 20_000 });
  await expect(page.getByText(shownSentence(ALL))).toBeAttached();
  await expect(page.getByRole('button', { name: en.history.more })).toHaveCount(0);
});

test('a set whose exercise no longer reads is shown with its count, and not judged again', async ({ page }) => {
  await leaveOlderDatabase(page);
  await page.goto(`#/session/${FIRST_DAYS_ID}`);
  await expect(page.getByRole('heading', { level: 1, name: en.exercises['bird-dog'].name })).toBeVisible();
  await expect(page.getByText(en.summary.unreadable.exercise)).toBeVisible();
  await expect(page.getByText('3 repetitions')).toBeVisible();
  await expectAccessible(page);
});
