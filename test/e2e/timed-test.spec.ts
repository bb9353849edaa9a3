import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { countOf } from '../../src/text/say/forms.ts';
import { arriveAt, expectAccessible, noCamera, START_MS, storedSessions, test } from './journey.ts';
import { hurried, withQuickClock } from './quick-clock.ts';

test.use({ launchOptions: noCamera });
test.setTimeout(180_000);

const five = en.test.tests['five-times-sit-to-stand'];

test('a recording of five stands is timed by the protocol, put beside a norm, and stands in the history', async ({
  page,
}) => {
  await withQuickClock(page);
  await page.goto('#/exercise/sit-to-stand');
  await page.locator('input[type=file]').setInputFiles('test/fixtures/poses/sit-to-stand.clean.trace.json.gz');
  await page.getByRole('link', { name: five.name }).click();
  await page.waitForURL(/#\/test\/five-times-sit-to-stand$/);
  await expectAccessible(page);

  await page.getByLabel(en.test.birthYear).fill('1957');
  await page.getByLabel(en.test.birthYear).blur();
  const start = page.getByRole('button', { name: en.test.begin });
  await expect(start).toBeDisabled();
  await page.getByRole('radio', { name: en.test.askNo }).check();
  await start.click();

  await page.waitForURL(/#\/practise$/);
  await expect(page.getByText(en.test.words.countStands({ count: countOf(1) })).first()).toBeVisible({
    timeout: START_MS,
  });
  await expectAccessible(page);
  await hurried(page, arriveAt(page, /#\/summary$/, START_MS));
  await expect(page.getByRole('heading', { level: 1, name: five.name })).toBeVisible();
  // The clip moves from 2.0 s on and is on the seat for the fifth time at 23.2 s.
  await expect(page.getByText(/^2[01]\.\d\s*s ±0\.\d$/)).toBeVisible();
  await expectAccessible(page);

  const [session] = await storedSessions(page);
  expect(session?.sets[0]?.summary?.test).toMatchObject({
    id: 'five-times-sit-to-stand',
    result: { outcome: 'done', stands: 5, clock: 'movement' },
  });

  await page.goto('#/history');
  await expect(page.getByRole('link', { name: five.name })).toContainText(/2[01]\.\d/);
  await page.goto('#/settings');
  await expect(page.getByLabel(en.test.birthYear)).toHaveValue('1957');
});
