import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { begin, noCamera, test } from './journey.ts';

test.use({ launchOptions: noCamera, permissions: ['camera'] });

test('a machine without a camera is told so, and trying again with one plugged in is offered', async ({ page }) => {
  await begin(page);
  await expect(page.getByText(en.seeingFailures['camera-missing'].happened)).toBeVisible();
  await expect(page.getByRole('button', { name: en.notices.retry })).toBeVisible();
});
