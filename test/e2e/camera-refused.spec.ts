import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { begin, cameraToBeAllowed, expectAccessible, expectFailure, test } from './journey.ts';

test.use({ launchOptions: cameraToBeAllowed, permissions: [] });

test('a camera that is not allowed is said, with what to do, and the way back is open', async ({ page }) => {
  await begin(page);
  await expect(page.getByText(en.seeingFailures['camera-denied'].happened)).toBeVisible();
  await expect(page.getByText(en.seeingFailures['camera-denied'].act)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: en.check.leave, exact: true }).click();
  await expect(page).not.toHaveURL(/#\/check$/);
});

test('a camera that is allowed on the second try is used', async ({ page, context }) => {
  await begin(page);
  await expect(page.getByText(en.seeingFailures['camera-denied'].happened)).toBeVisible();
  await context.grantPermissions(['camera']);
  await page.getByRole('button', { name: en.notices.retry }).click();
  await expect(page.getByText(en.seeingFailures['camera-denied'].happened)).toBeHidden();
  await expect(page.locator('pl-stage')).toBeVisible();
});

test('a camera that another program uses is said, and is taken when it is free', async ({ page, context }) => {
  await context.grantPermissions(['camera']);
  await page.addInitScript(() => {
    const open = MediaDevices.prototype.getUserMedia;
    let tries = 0;
    MediaDevices.prototype.getUserMedia = function (wish) {
      tries += 1;
      const busy = new DOMException('Could not start video source', 'NotReadableError');
      return tries < 3 ? Promise.reject(busy) : open.call(this, wish);
    };
  });
  await begin(page);
  await expectFailure(page, 'camera-busy');
  await expectAccessible(page);
  const retry = page.getByRole('button', { name: en.notices.retry });
  await retry.click();
  await expectFailure(page, 'camera-busy');
  await retry.click();
  await expect(page.getByText(en.seeingFailures['camera-busy'].happened)).toBeHidden();
  await expect(page.locator('pl-stage')).toBeVisible();
});
