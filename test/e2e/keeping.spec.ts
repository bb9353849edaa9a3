import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { expectAccessible, noCamera, noticeWith, storedSessions, test } from './journey.ts';
import {
  backUp,
  choose,
  eraseEverything,
  keptSavedAndBroughtBack,
  openData,
  practised,
  STANDS,
  whole,
} from './keeping-journey.ts';

test.use({ launchOptions: noCamera });

const t = en.keeping;

keptSavedAndBroughtBack();

test('a file that is no whole backup changes nothing, and why is said', async ({ page }) => {
  await practised(page);
  const before = await whole(page);
  await openData(page);
  const file = await backUp(page);
  const text = gunzipSync(file).toString();
  const lines = text.trimEnd().split('\n');
  const bad = [
    ['cut short', file.subarray(0, file.length - 200), 'damaged'],
    ['cut short before it was packed', gzipSync(lines.slice(0, -2).join('\n')), 'damaged'],
    ['of a newer version', gzipSync(text.replace('"version":1', '"version":9')), 'newer'],
    ['that is another file', readFileSync(STANDS), 'not-a-backup'],
    ['that is a letter', Buffer.from('Dear Ann'), 'not-a-backup'],
    ['that unpacks to more than the memory holds', gzipSync(Buffer.alloc(520_000_000, '\n')), 'not-a-backup'],
    ['that begins as one and does so', gzipSync(`${lines[0]}\n${' '.repeat(520_000_000)}`), 'too-large'],
  ] as const;
  for (const [what, buffer, mistake] of bad)
    await test.step(`one ${what}`, async () => {
      await choose(page, buffer);
      await expect(page.getByText(t.restore.notTaken[mistake])).toBeVisible({ timeout: 30_000 });
      expect(await whole(page)).toEqual(before);
    });
  await expectAccessible(page);
});

test('another tab shows what was brought back, and a full disk changes nothing by halves', async ({
  page,
  context,
}) => {
  await practised(page);
  await openData(page);
  const file = await backUp(page);
  await eraseEverything(page);
  await openData(page);
  // The poses come last of all, and the disk is full then.
  const fill = (isFull: boolean): Promise<void> =>
    page.evaluate((full) => {
      const { prototype } = IDBObjectStore as unknown as {
        prototype: { add: IDBObjectStore['add']; real?: IDBObjectStore['add'] };
      };
      const real = (prototype.real ??= prototype.add);
      prototype.add = function (this: IDBObjectStore, ...row: Parameters<IDBObjectStore['add']>) {
        if (full && this.name === 'traces') throw new DOMException('The disk is full.', 'QuotaExceededError');
        return real.apply(this, row);
      };
    }, isFull);
  await fill(true);
  await choose(page, file);
  await page.getByRole('button', { name: t.restore.yes }).click();
  await expect(page.getByText(t.restore.failed)).toBeVisible();
  await expect(page.getByText(en.failures['store-full'].happened)).toBeVisible();
  expect(await storedSessions(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('plumbline.plan'))).toBeNull();
  await fill(false);

  const other = await context.newPage();
  await other.goto('#/history');
  await expect(other.getByText(en.history.empty)).toBeVisible();
  await choose(page, file);
  await page.getByRole('button', { name: t.restore.yes }).click();
  await expect(other.getByRole('link', { name: new RegExp(en.exercises['sit-to-stand'].name) })).toBeVisible();
});

test('after a first session the browser can be asked to keep it, and what it answers is said', async ({ page }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = () => Promise.resolve(false);
    StorageManager.prototype.persist = () => Promise.resolve(false);
  });
  await practised(page);
  const notice = noticeWith(page, t.offer.sentence);
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t.offer.action }).click();
  await expect(page.getByText(t.promise.refused)).toBeVisible();
  await expect(notice).toBeHidden();
});

test('a browser that refuses to store says so in place of what is kept', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await openData(page);
  const told = page.locator('pl-page-keeping').getByText(en.failures['store-refused'].happened);
  await expect(told).toBeVisible();
  await page.getByRole('button', { name: t.backup.save }).click();
  await expect(page.getByText(t.backup.failed)).toBeVisible();
  await expectAccessible(page);
});
