import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { beginWith, expectAccessible, noCamera, noticeWith, QUICK, test } from './journey.ts';
import { hurried, withQuickClock } from './quick-clock.ts';

const SIT_TO_STAND = 'test/fixtures/poses/sit-to-stand.two.trace.json.gz';

test.use({ launchOptions: noCamera, viewport: { width: 390, height: 844 } });

test('a browser that refuses to store counts all the same, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await withQuickClock(page);
  await beginWith(page, SIT_TO_STAND, 'sit-to-stand');
  const notice = noticeWith(page, en.failures['store-refused'].happened);
  await expect(notice).toContainText(en.failures['store-refused'].act);
  // The notice has space of its own: the picture is visible as a whole.
  await expect(async () => {
    const [noticeBottomPx, pictureTopPx] = await notice.evaluate((element) => {
      const app = document.querySelector('pl-app')!.shadowRoot!;
      const run = app.querySelector('pl-page-check, pl-page-practise')!.shadowRoot!;
      return [element.getBoundingClientRect().bottom, run.querySelector('pl-stage')!.getBoundingClientRect().top];
    });
    expect(noticeBottomPx).toBeLessThanOrEqual(pictureTopPx!);
  }).toPass({ timeout: 15_000 });
  await expectAccessible(page);
  await hurried(page, page.waitForURL(/#\/summary$/));
  await expect(page.getByRole('heading', { level: 1, name: en.exercises['sit-to-stand'].name })).toBeVisible();
  await page.getByRole('link', { name: en.pages.progress, exact: true }).click();
  await page.getByRole('link', { name: en.progress.all, exact: true }).click();
  await expect(page.getByRole('link', { name: new RegExp(en.exercises['sit-to-stand'].name) })).toContainText('2');
});

test('a full disk costs the recording and not the set', async ({ page, context, baseURL }) => {
  const disk = await context.newCDPSession(page);
  await disk.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL!).origin, quotaSize: 1 });
  await withQuickClock(page);
  await beginWith(page, SIT_TO_STAND, 'sit-to-stand');
  await expect(noticeWith(page, en.failures['store-full'].happened)).toBeVisible();
  await expect(page.locator('pl-rep-count').getByRole('status')).toContainText('1');
  await expectAccessible(page);
  await hurried(page, page.waitForURL(/#\/summary$/));
  await expect(page.getByRole('heading', { level: 1, name: en.exercises['sit-to-stand'].name })).toBeVisible();
});

test('where the database never answers, the page is there at once, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    // A request that sends no event, ever.
    IDBFactory.prototype.open = () =>
      Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
  });
  await page.goto('#/history');
  await expect(page.getByRole('heading', { level: 1, name: en.history.title })).toBeVisible();
  const { happened, safe } = en.failures['store-late'];
  await expect(page.getByRole('heading', { level: 2, name: happened })).toBeVisible();
  await expect(noticeWith(page, happened)).toContainText(safe);
});

test('where the database breaks after a warning sign was told, no exercise begins', async ({ page }) => {
  await page.goto(`${QUICK}#/flags`);
  await page.getByLabel(en.pain.flags.questions['heart-lungs']).check();
  await page.getByRole('button', { name: en.pain.flags.some }).click();
  const emergency = page.getByRole('heading', { name: en.pain.ends.emergency.title });
  await expect(emergency).toBeVisible();
  const told = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('plumbline');
          opening.onsuccess = () => {
            const counting = opening.result.transaction('checkins').objectStore('checkins').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  await expect.poll(told).toBe(1);
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('broken', 'InvalidStateError');
    };
  });
  await page.getByRole('button', { name: en.pain.end }).click();
  await page.waitForURL(/#\/$/);
  await expect(emergency).toBeVisible();
  await page.evaluate(() => (location.hash = '#/exercise/bird-dog'));
  await page.getByRole('button', { name: new RegExp(`^${en.exercise.begin}`) }).click();
  await page.waitForURL((url) => !url.hash.includes('exercise'));
  expect(new URL(page.url()).hash).toBe('#/');
  await expect(emergency).toBeVisible();
});
