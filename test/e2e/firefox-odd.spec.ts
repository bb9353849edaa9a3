import { expect, type Page } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { inFirefox, isFirefoxHere, playBirdDogsAsCamera } from './firefox.ts';
import {
  begin,
  beginWith,
  countedIn,
  noticeWith,
  practiseUntil,
  QUICK,
  savedSession,
  START_MS,
  test,
} from './journey.ts';

/** What people reported of programs like this one, in Firefox; the tests beside the code try the same in Chromium. */
test.skip(!isFirefoxHere, 'No Firefox was found here. FIREFOX_PATH names one.');
test.use(inFirefox);
test.setTimeout(240_000);

const STANDS = 'test/fixtures/poses/sit-to-stand.two.trace.json.gz';

/** What an earlier visit has left in the settings. */
const keepSettings = (page: Page, settings: object) =>
  page.addInitScript((json) => {
    // The empty page before the app's own may keep nothing.
    if (location.protocol.startsWith('http')) localStorage.setItem('plumbline.settings', json);
  }, JSON.stringify(settings));

test('a time zone that nobody knows and a voice that is broken cost no page, and a trace is read by what is inside', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = function (this: Intl.DateTimeFormat) {
      return { ...resolvedOptions.call(this), timeZone: 'Etc/Unknown' };
    };
    if ('speechSynthesis' in globalThis)
      speechSynthesis.getVoices = () => {
        throw new Error('no voices');
      };
  });
  await beginWith(page, 'test/fixtures/traces/multimember.trace');
  const session = await savedSession(page);
  expect(countedIn(session)).toHaveLength(1);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['#/', '#/exercise/bird-dog', '#/history', '#/settings', '#/about', '#/test/chair-30']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
  await page.goto('#/history');
  await expect(page.getByRole('link', { name: new RegExp(en.exercises['bird-dog'].name) })).toContainText('1');
  // A file that is dropped beside its place is no way out of the app.
  const isTaken = await page.evaluate(() => {
    const dropped = new DragEvent('drop', { bubbles: true, cancelable: true, composed: true });
    document.body.dispatchEvent(dropped);
    return dropped.defaultPrevented;
  });
  expect(isTaken).toBe(true);
});

test('where the database never answers, the page is there at once, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () =>
      Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
  });
  await page.goto('#/history');
  await expect(page.getByRole('heading', { level: 1, name: en.history.title })).toBeVisible();
  await expect(noticeWith(page, en.failures['store-late'].happened)).toBeVisible();
});

test('a database that is lost in a set is opened again, and nothing is missing', async ({ page }) => {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    const opened: IDBDatabase[] = [];
    Object.assign(globalThis, { loseDatabases: () => opened.splice(0).forEach((database) => database.close()) });
    IDBFactory.prototype.open = function (this: IDBFactory, ...asked: [string, number?]) {
      const request = open.apply(this, asked);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    };
  });
  await beginWith(page, STANDS, 'sit-to-stand');
  await page.waitForURL(/#\/practise$/);
  await expect(page.locator('pl-rep-count').getByRole('status')).toContainText('1', { timeout: START_MS });
  await page.evaluate(() => (globalThis as unknown as { loseDatabases: () => void }).loseDatabases());
  expect(countedIn(await savedSession(page))).toHaveLength(2);
});

test('two tabs keep one truth: what each of them changes stays', async ({ page, context }) => {
  await page.goto('#/settings');
  const other = await context.newPage();
  await other.goto('#/settings');
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await page.bringToFront();
  // The box itself is hidden under the one that the library draws.
  await page.getByRole('checkbox', { name: en.settings.muted }).check({ force: true });
  await other.bringToFront();
  await other.getByRole('combobox', { name: en.settings.theme }).click();
  await other.getByRole('option', { name: en.settings.themes.dark }).click();
  const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem('plumbline.settings') ?? '{}') as object);
  await expect.poll(kept).toMatchObject({ muted: true, theme: 'dark' });
});

test(
  'a camera that is not there any more, gives black pictures, or stalls is said, and keys act on the set',
  { tag: '@engine-alone' },
  async ({ page }) => {
    await keepSettings(page, { cameraId: 'of-yesterday' });
    await playBirdDogsAsCamera(page);
    const camera = (is: string) =>
      page.evaluate((what) => void (document.documentElement.dataset['camera'] = what), is);
    await begin(page, 'bird-dog', QUICK);
    await expect(noticeWith(page, 'The camera you chose is not there')).toBeVisible();
    await camera('black');
    await expect(page.getByText(en.check.fixes['only-black']).first()).toBeVisible({ timeout: START_MS });
    await camera('well');
    await practiseUntil(page, 1);
    await camera('still');
    await expect(page.getByText(en.seeingFailures['camera-still'].happened)).toBeVisible({ timeout: 15_000 });
    await camera('well');
    await expect(page.getByText(en.seeingFailures['camera-still'].happened)).toBeHidden({ timeout: 15_000 });
    await page.getByRole('button', { name: en.practise.mute }).click();
    await page.keyboard.press('Space');
    await expect(page.getByText(en.practise.paused, { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: en.practise.unmute })).toBeVisible();
  },
);
