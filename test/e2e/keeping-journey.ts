import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Plan } from '../../src/care/plan/plan.ts';
import { en } from '../../src/text/en/words.ts';
import { storedPoses } from '../../scripts/soak/stored.ts';
import { beginWith, savedSession, storedSessions, test } from './journey.ts';
import { hurried, withQuickClock } from './quick-clock.ts';

export const STANDS = 'test/fixtures/poses/sit-to-stand.two.trace.json.gz';
const t = en.keeping;
const plan: Plan = {
  id: 'mine',
  name: 'My mornings',
  from: 'own',
  days: [1, 3, 5],
  items: [{ exerciseId: 'sit-to-stand', dose: { sets: 1, reps: 2 } }],
  createdAtEpochMs: 1_760_000_000_000,
};

/** Somebody who has practised once, and has a plan. */
export async function practised(page: Page): Promise<void> {
  await withQuickClock(page);
  await page.goto('');
  await page.evaluate((kept) => localStorage.setItem('plumbline.plan', kept), JSON.stringify({ version: 1, plan }));
  await page.reload();
  await beginWith(page, STANDS, 'sit-to-stand');
  await hurried(page, page.waitForURL(/#\/summary$/));
  await savedSession(page);
}

export async function openData(page: Page): Promise<void> {
  await page.goto('#/keeping');
  await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
}

/** Saves a backup and returns its bytes. */
export async function backUp(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: t.backup.save }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^plumbline-\d{4}-\d\d-\d\d\.backup\.gz$/);
  await expect(page.getByText(t.backup.saved)).toBeVisible();
  return readFileSync(await download.path());
}

export const choose = (page: Page, buffer: Buffer): Promise<void> =>
  page
    .locator('pl-page-keeping input[type=file]')
    .setInputFiles({ name: 'plumbline.backup.gz', mimeType: 'application/gzip', buffer });

export async function eraseEverything(page: Page): Promise<void> {
  await page.goto('#/history');
  await page.getByRole('button', { name: en.history.erase }).click();
  await page.locator('wa-dialog button.stop').click();
  await expect(page.getByText(en.history.empty)).toBeVisible();
  expect(await storedSessions(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('plumbline.plan'))).toBeNull();
}

/** The heading has the focus of its page; a window that a test drives need not have that of the screen. */
const expectReached = (page: Page, name: string): Promise<void> =>
  expect
    .poll(() =>
      page
        .getByRole('heading', { name })
        .evaluate((heading) => (heading.getRootNode() as ShadowRoot).activeElement === heading),
    )
    .toBe(true);

/** Everything that was practised, with its movements, and the plan. */
export async function whole(page: Page) {
  const sessions = await storedSessions(page);
  const poses = await Promise.all(sessions.flatMap(({ sets }) => sets.map(({ id }) => storedPoses(page, id))));
  return { sessions, poses, plan: await page.evaluate(() => localStorage.getItem('plumbline.plan')) };
}

/** The journey, in whatever browser; `save` presses the button and returns the file's bytes. */
export function keptSavedAndBroughtBack(save = backUp): void {
  test('what was kept, saved, erased and brought back is the same; twice doubles nothing; undone it is gone', async ({
    page,
  }) => {
    await practised(page);
    const before = await whole(page);
    expect(before.sessions).toHaveLength(1);
    expect(before.poses[0]!.length).toBeGreaterThan(100);
    await openData(page);
    await expect(page.getByText(t.kept.plan, { exact: true })).toBeVisible();
    await expect(page.getByText(t.backup.never)).toBeVisible();
    const file = await save(page);
    await expect(page.getByText(t.backup.last({ day: en.history.today }))).toBeVisible();
    await eraseEverything(page);

    await openData(page);
    await expect(page.getByText(t.backup.never)).toBeVisible();
    await choose(page, file);
    await expectReached(page, t.restore.from({ day: en.history.today }));
    expect((await storedSessions(page)).length).toBe(0);
    await page.getByRole('button', { name: t.restore.yes }).click();
    await expectReached(page, t.restore.done);
    expect(await whole(page)).toEqual(before);

    await choose(page, file);
    await expect(page.getByText(t.restore.nothing)).toBeVisible();
    await expect(page.getByRole('button', { name: t.restore.yes })).toBeHidden();
    await page.getByRole('button', { name: t.restore.no }).click();
    expect(await whole(page)).toEqual(before);

    await page.goto('#/history');
    const row = page.getByRole('link', { name: new RegExp(en.exercises['sit-to-stand'].name) });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('2');
    await row.click();
    await expect(page.getByRole('heading', { level: 1, name: en.exercises['sit-to-stand'].name })).toBeVisible();
    await page.goto('#/plan');
    await expect(page.getByRole('heading', { level: 1, name: plan.name })).toBeVisible();

    await eraseEverything(page);
    await openData(page);
    await choose(page, file);
    await page.getByRole('button', { name: t.restore.yes }).click();
    await page.getByRole('button', { name: en.notices.undo }).click();
    await expect(page.getByRole('heading', { name: t.restore.undone })).toBeVisible();
    expect(await storedSessions(page)).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('plumbline.plan'))).toBeNull();
  });
}
