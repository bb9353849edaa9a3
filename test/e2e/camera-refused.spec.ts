import { expect, test } from '@playwright/test';
import { en } from '../../src/text/en.ts';
import { begin, cameraToBeAllowed, expectAccessible } from './journey.ts';

test.use({ launchOptions: cameraToBeAllowed, permissions: [] });

test('a camera that is not allowed is said, with what to do, and the way back is open', async ({ page }) => {
  await begin(page);
  await expect(page.getByText(en.failures['camera-denied'].happened)).toBeVisible();
  await expect(page.getByText(en.failures['camera-denied'].act)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: en.check.leave, exact: true }).click();
  await expect(page).not.toHaveURL(/#\/check$/);
});

test('a camera that is allowed on the second try is used', async ({ page, context }) => {
  await begin(page);
  await expect(page.getByText(en.failures['camera-denied'].happened)).toBeVisible();
  await context.grantPermissions(['camera']);
  await page.getByRole('button', { name: en.notices.retry }).click();
  await expect(page.getByText(en.failures['camera-denied'].happened)).toBeHidden();
  await expect(page.locator('video')).toBeVisible();
});
