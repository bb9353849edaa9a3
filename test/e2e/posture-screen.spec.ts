import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { countOf } from '../../src/text/say/forms.ts';
import { arriveAt, begin, expectAccessible, noCamera, START_MS, storedSessions, test } from './journey.ts';
import { hurried, withQuickClock } from './quick-clock.ts';

test.use({ launchOptions: noCamera });
test.setTimeout(180_000);

const { name } = en.exercises['posture-screen'];

test('a recording from the front and then from a side is a record with bands, and stands beside the next one', async ({
  page,
}) => {
  await withQuickClock(page);
  for (const beside of [en.screen.change.first, /No change/]) {
    await page.goto('#/exercise/posture-screen');
    await page.locator('input[type=file]').setInputFiles('test/fixtures/poses/posture-screen.clean.trace.json.gz');
    await begin(page, 'posture-screen');
    await page.waitForURL(/#\/practise$/);
    await expect(page.getByText(en.screen.voice.side)).toBeVisible({ timeout: START_MS });
    await hurried(page, arriveAt(page, /#\/summary$/, START_MS));
    await expect(page.getByRole('heading', { name: en.screen.views.front })).toBeVisible();
    await expect(page.getByText(beside)).toHaveCount(5);
    await expectAccessible(page);
  }
  const sessions = await storedSessions(page);
  expect(sessions).toHaveLength(2);
  for (const session of sessions)
    expect(session.sets[0]?.summary?.screen).toMatchObject({ views: ['front', 'side-right'], figures: { length: 5 } });

  await page.goto('#/history');
  await expect(page.getByRole('link', { name }).first()).toContainText(en.screen.taken({ count: countOf(2) }));
});
