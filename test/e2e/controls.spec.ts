import { expect, type Page } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { speechRate } from '../../src/text/say/page.ts';
import { beginWith, expectAccessibleInBoth, noCamera, noticeWith, savedSession, test } from './journey.ts';
import { hurried, withQuickClock } from './quick-clock.ts';

test.use({ launchOptions: noCamera });

/**
 * The policy that a careful server would send with this page. Templates set styles on elements; nothing else is inline.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
].join('; ');
const SHORT = 'test/fixtures/poses/march-on-back.clean.trace.json.gz';

/** From here on, collects requests to other servers, data that is put into an address, and what the policy refused. */
async function listen(page: Page, baseURL: string | undefined): Promise<string[]> {
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) heard.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) heard.push(message.text());
  });
  await page.route(/\/(?:\?.*)?$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': POLICY } });
  });
  return heard;
}

test('no control shuts anybody out or asks a stranger for anything, open or closed, light and dark', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await withQuickClock(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const heard = await listen(page, baseURL);

  await test.step('the answers after a set', async () => {
    await beginWith(page, SHORT, 'march-on-back');
    await hurried(page, page.waitForURL(/#\/summary$/));
    await expectAccessibleInBoth(page);
    await page.getByRole('radio', { name: new RegExp(`^${en.summary.answers.yes}`) }).click();
    await expect(page.getByRole('radio', { name: en.summary.answers.yes, checked: true })).toBeVisible();
    await expectAccessibleInBoth(page);
    await expect.poll(async () => (await savedSession(page)).sets[0]?.selfReport?.[0]?.answer).toBe('yes');
  });

  await test.step('every list of the settings', async () => {
    await page.goto('#/settings');
    await expect(page.getByRole('combobox')).toHaveCount(6);
    for (const list of await page.getByRole('combobox').all()) {
      await list.focus();
      await page.keyboard.press('ArrowDown');
      await expect(list).toHaveAttribute('aria-expanded', 'true');
      await expectAccessibleInBoth(page);
      await page.keyboard.press('Escape');
      await expect(list).toHaveAttribute('aria-expanded', 'false');
      await expect(list).toBeFocused();
    }
    await page.getByRole('slider', { name: en.settings.rate }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(speechRate(160))).toBeVisible();
    await page.locator('wa-checkbox', { hasText: en.settings.muted }).locator('label').click();
    await expect(page.getByRole('checkbox', { name: en.settings.muted })).toBeChecked();
    await expectAccessibleInBoth(page);
  });

  await test.step('the question before a test', async () => {
    await page.goto('#/test/thirty-second-chair-stand');
    await page.getByRole('radio', { name: en.test.askYes }).click();
    await expect(page.getByText(en.test.notToday)).toBeVisible();
    await expectAccessibleInBoth(page);
  });

  await test.step('the question before everything is erased', async () => {
    await page.goto('#/history');
    const erase = page.getByRole('button', { name: en.history.erase });
    await erase.press('Enter');
    await expect(page.getByRole('dialog', { name: en.history.eraseAsk })).toBeVisible();
    await expect(page.getByRole('button', { name: en.history.eraseNo })).toBeFocused();
    await expectAccessibleInBoth(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(erase).toBeFocused();
  });

  await test.step('a notice, undone by the keyboard alone', async () => {
    await page.getByRole('button', { name: new RegExp(`^${en.history.remove}`) }).press('Enter');
    await expect(noticeWith(page, en.notices.deleted)).toBeVisible();
    await expect(page.getByRole('button', { name: en.notices.dismiss })).toBeVisible();
    await expectAccessibleInBoth(page);
    await page.keyboard.press('Shift+Tab');
    const undo = page.getByRole('button', { name: en.notices.undo });
    for (let tabs = 0; tabs < 30 && !(await undo.evaluate(hasFocus)); tabs += 1) await page.keyboard.press('Tab');
    await expect(undo).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(noticeWith(page, en.notices.deleted)).toHaveCount(0);
    await expect(page.getByRole('button', { name: new RegExp(`^${en.history.remove}`) })).toBeVisible();
  });

  expect(heard).toEqual([]);
});

test('a notice is said even where its element cannot be fetched any more', async ({ page, context }) => {
  await page.route(/\/(?:engine|models|mediapipe)\//, () => undefined);
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByRole('alert').filter({ hasText: en.notices.offline })).toBeVisible();
  await context.setOffline(false);
  await expect(noticeWith(page, en.notices.offline)).toHaveCount(0);
});

test('what cannot be fetched ahead, before anybody has asked for it, troubles nobody', async ({ page }) => {
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  // The model cannot be fetched either, and what comes after it is.
  await page.route(/\/assets\/(?:pose-models|visit|camera-source)-[\w-]{8}\.js$/, (route) => route.abort());
  await page.goto('');
  await expect.poll(() => failed.map((url) => /assets\/([a-z-]+)-/.exec(url)?.[1])).toContain('camera-source');
  await expect(page.getByRole('heading', { level: 1, name: en.today.noPlanTitle })).toBeVisible();
  await expect(noticeWith(page, '')).toHaveCount(0);
});

const hasFocus = (element: Element): boolean => {
  const root = element.getRootNode() as ShadowRoot;
  return root.activeElement === element;
};
