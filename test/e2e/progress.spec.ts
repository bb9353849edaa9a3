import { expect, type Page } from '@playwright/test';
import { headRowOf } from '../../src/edge/storage/head-row.ts';
import type { StoredSession } from '../../src/edge/storage/stored-session.ts';
import { en } from '../../src/text/en/words.ts';
import { PROGRESS_NOW_MS, someProgress } from '../fixtures/some-progress.ts';
import { expectAccessible, noCamera, QUICK, test } from './journey.ts';

test.use({ launchOptions: noCamera });

/** Six weeks of somebody, of whom the last day is today, as the app has stored them. */
function stored() {
  const laterMs = Date.now() - PROGRESS_NOW_MS;
  const { heads, checkIns, scales } = someProgress();
  const sessions = (heads ?? []).flatMap((head) => {
    if (head.kind === 'unreadable') return [];
    const { id, timeZone, status } = head;
    const startedAtEpochMs = head.startedAtEpochMs + laterMs;
    const session: StoredSession = {
      id,
      startedAtEpochMs,
      endedAtEpochMs: startedAtEpochMs + 600_000,
      timeZone,
      status,
      deletedAtEpochMs: null,
    };
    return [{ session, head: { ...head, startedAtEpochMs, endedAtEpochMs: session.endedAtEpochMs } }];
  });
  const shifted = <T extends { readonly atEpochMs: number }>(all: readonly T[] | null): readonly T[] =>
    (all ?? []).map((one) => ({ ...one, atEpochMs: one.atEpochMs + laterMs }));
  return {
    sessions: sessions.map(({ session }) => session),
    heads: sessions.map(({ session, head }) => headRowOf(session, head)),
    checkins: shifted(checkIns),
    // One that does not read.
    scales: [...shifted(scales), { id: 'damaged', atEpochMs: Date.now(), activities: 'none' }],
  };
}

/** Puts rows into the tables of the app's database, which is there already. */
const put = (page: Page, tables: ReturnType<typeof stored>): Promise<void> =>
  page.evaluate(async (rows) => {
    const request = indexedDB.open('plumbline');
    const database = await new Promise<IDBDatabase>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const transaction = database.transaction(Object.keys(rows), 'readwrite');
    for (const [table, some] of Object.entries(rows)) for (const row of some) transaction.objectStore(table).put(row);
    await new Promise<void>((done, failed) => {
      transaction.oncomplete = () => done();
      transaction.onerror = () => failed(transaction.error);
    });
    database.close();
  }, tables);

test.beforeEach(async ({ page }) => {
  await page.goto(QUICK);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('plumbline');
  await put(page, stored());
  await page.reload();
  await page.getByRole('link', { name: en.pages.progress, exact: true }).click();
  await expect(page.getByText(/^Left: Further than/)).toBeVisible();
});

for (const [colorScheme, width, height] of [
  ['light', 1280, 800],
  ['dark', 390, 844],
] as const)
  test(`six weeks shut nobody out: ${colorScheme}, ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await expect(page.getByRole('img', { name: /^Plot of / })).toHaveCount(9);
    await expectAccessible(page);
    for (const table of await page.getByText(en.progress.table).all()) await table.click();
    await expect(page.getByRole('row', { name: /13\.3 s/ }).first()).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('what does not read costs its own corner; all sessions are one click away, and are marked in the bar', async ({
  page,
}) => {
  await expect(page.getByText(/^Entries that I cannot read.*: 1$/)).toBeVisible();
  await expect(page.getByText(/better on average/).first()).toBeVisible();
  await page.getByRole('link', { name: en.progress.all }).click();
  await expect(page.getByRole('heading', { level: 1, name: en.history.title })).toBeVisible();
  await expect(page.getByRole('link', { name: en.pages.progress, exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('with forced colours left and right are told by their marks', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const plot = page.getByRole('img', { name: new RegExp(en.exercises['shoulder-abduction-raise'].name) }).first();
  await expect(plot).toBeVisible();
  const looks = await plot.evaluate((svg) =>
    ['left', 'right'].map((side) => {
      const mark = svg.querySelector(`.${side} .mark`)!;
      const { fill, stroke } = getComputedStyle(mark);
      return { shape: mark.getAttribute('d'), fill, stroke };
    }),
  );
  expect(looks[0]!.shape).not.toBe(looks[1]!.shape);
  expect(looks[0]!.fill).not.toBe(looks[1]!.fill);
  expect(looks[0]!.stroke).toBe(looks[1]!.stroke);
});

test('the bar has no more entries than before, in two rows on a phone, each as high as a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const links = page.getByRole('navigation', { name: en.app.menu }).getByRole('link');
  const boxes = await Promise.all((await links.all()).map(async (link) => (await link.boundingBox())!));
  expect(boxes).toHaveLength(5);
  expect(new Set(boxes.map(({ y }) => Math.round(y))).size).toBeLessThanOrEqual(2);
  for (const { height, x, width } of boxes) {
    expect(height).toBeGreaterThanOrEqual(44);
    expect(x + width).toBeLessThanOrEqual(390);
  }
});
