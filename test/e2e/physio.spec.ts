import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { beginWith, expectAccessible, noCamera, savedSession, storedSessions, test } from './journey.ts';
import { hurried, withQuickClock } from './quick-clock.ts';

test.use({ launchOptions: noCamera });
const t = en.review;

test('a physio opens a stored session, corrects a count, and tries other bands', async ({ page }) => {
  await withQuickClock(page);
  await beginWith(page, 'test/fixtures/poses/bird-dog.clean.trace.json.gz');
  await hurried(page, page.waitForURL(/#\/summary$/));
  const [set] = (await savedSession(page)).sets;
  const counted = set!.summary!.counted.total;
  expect(counted).toBeGreaterThan(2);

  await page.goto('#/history');
  await page.getByRole('link', { name: t.link, exact: true }).click();
  await page.getByRole('link', { name: t.open({ who: en.exchange.people.own }) }).click();
  await expect(page.getByRole('heading', { name: t.attention.title })).toBeVisible();
  await page.locator('pl-page-physio-patient a[href*=physio-session]').click();

  const rows = page.locator('pl-attempts ol > li');
  const counting = page.locator('pl-attempts ol > li[data-counts=yes]');
  await expect(counting).toHaveCount(counted);
  await expect(page.locator('pl-trace-figure canvas')).toBeVisible();
  await expectAccessible(page);

  await test.step('nothing can be corrected before a name is given', async () => {
    await expect(rows.first().getByRole('button', { name: /^Correct/ })).toHaveCount(0);
    await page.getByLabel(t.author.label).fill('A. Physio');
    await page.getByRole('button', { name: t.author.save }).click();
  });

  await test.step('one count is corrected, the figures follow, and it is there when the page is opened again', async () => {
    await counting
      .first()
      .getByRole('button', { name: /^Correct/ })
      .click();
    await page.getByLabel(t.attempts.reason, { exact: true }).fill('The knee was bent');
    await page.getByRole('button', { name: t.attempts.save }).click();
    await expect(counting).toHaveCount(counted - 1);
    await expect(page.getByText(t.session.asJudged({ count: String(counted) }))).toBeVisible();
    await page.reload();
    await expect(counting).toHaveCount(counted - 1);
    await expect(page.getByText('The knee was bent')).toBeVisible();
    await page.getByRole('button', { name: t.attempts.takeBack }).click();
    await expect(counting).toHaveCount(counted);
    await page.getByRole('button', { name: en.notices.undo }).click();
    await expect(counting).toHaveCount(counted - 1);
  });

  await test.step('the set as it was judged is stored as it was', async () => {
    const [stored] = await storedSessions(page);
    expect(stored!.sets[0]!.summary!.counted.total).toBe(counted);
  });

  await test.step('a band is moved, and what would change is said before anything is saved', async () => {
    await page.getByRole('slider', { name: t.bands.count }).focus();
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowLeft');
    const results = page.locator('pl-band-editor .results');
    await expect(results).toContainText(t.bands.here);
    await expect(results).toContainText(/ counted, .* with these bands/);
    await page.getByRole('button', { name: t.bands.reset }).click();
    await expect(results).toHaveCount(0);
  });

  await test.step('the draft of a note has the figures after the correction', async () => {
    await expect(page.locator('pl-draft-note textarea')).toHaveValue(/corrected by hand: 1/);
  });
});
