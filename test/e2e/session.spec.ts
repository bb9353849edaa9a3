import { expect, type Browser } from '@playwright/test';
import { analyzePoses } from '../../src/core/report/analyze.ts';
import { en } from '../../src/text/en/words.ts';
import {
  begin,
  cameraOfBirdDogs,
  countedIn,
  expectAccessible,
  noticeWith,
  practiseUntil,
  QUICK,
  START_MS,
  storedPoses,
  storedSessions,
  test,
} from './journey.ts';

test.use({ launchOptions: cameraOfBirdDogs, permissions: ['camera'] });
test.setTimeout(240_000);

/** The duration of 60 poses at the slowest rate that is judged. */
const PARCEL_MS = 60 * (1000 / 15);

/** Kills the process of this test's browser that speaks to cameras. The browser starts another one. */
async function killCameraDriver(browser: Browser): Promise<void> {
  const machine = await browser.newBrowserCDPSession();
  const { processInfo } = await machine.send('SystemInfo.getProcessInfo');
  const driver = processInfo.find(({ type }) => type.startsWith('video_capture'));
  process.kill(driver!.id, 'SIGKILL');
}

test('a set in front of the camera is counted, summed up, and stands in the history', async ({ page }) => {
  await begin(page);
  await page.waitForURL(/#\/check$/);
  await expect(page.getByText(en.check.lines['whole-body'])).toBeVisible({ timeout: START_MS });
  await expectAccessible(page);

  await practiseUntil(page, 4);
  await expect(page.locator('pl-rep-count').getByRole('status')).toContainText('4');
  // Reading the database takes time from the page, on a busy machine a whole repetition: it is read while nothing is counted.
  await page.getByRole('button', { name: en.practise.pause }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: en.practise.stop }).click();

  await page.waitForURL(/#\/summary$/);
  await expectAccessible(page);
  const [session, ...others] = await storedSessions(page);
  expect(others).toEqual([]);
  expect(session).toMatchObject({ status: 'finished', sets: [{ status: 'finished', exercise: { id: 'bird-dog' } }] });
  expect(countedIn(session!)).toEqual(['left', 'right', 'left', 'right']);
  expect(session!.sets[0]!.summary).toMatchObject({ counted: { left: 2, right: 2, total: 4 } });

  await page.goto('#/history');
  const row = page.getByRole('link', { name: new RegExp(en.exercises['bird-dog'].name) });
  await expect(row).toContainText('4');
  await expectAccessible(page);
  await row.click();
  await expect(page.getByRole('heading', { level: 1, name: en.exercises['bird-dog'].name })).toBeVisible();
  await expectAccessible(page);
});

test('a page that is killed in the middle of a set loses no repetition', async ({ page, context }) => {
  await begin(page, 'bird-dog', QUICK);
  await practiseUntil(page, 2);
  const killer = await context.newCDPSession(page);
  const killed = page.waitForEvent('crash');
  // This call is never answered, because the process that would answer is gone.
  void killer.send('Page.crash').catch(() => {});
  await killed;

  const next = await context.newPage();
  await next.goto('#/history');
  const row = next.getByRole('link', { name: new RegExp(en.exercises['bird-dog'].name) });
  await expect(row).toContainText(en.history.interrupted);
  const [session] = await storedSessions(next);
  expect(session).toMatchObject({ status: 'interrupted', sets: [{ status: 'interrupted' }] });
  const counted = countedIn(session!);
  // The sides alternate, whichever the set began with.
  expect(counted.length).toBeGreaterThanOrEqual(2);
  expect(counted[1]).toBe(counted[0] === 'left' ? 'right' : 'left');
  await expect(row).toContainText(String(counted.length));

  // The set is summed up, and its poses are stored up to the last parcel: about two seconds before the end.
  const [set] = session!.sets;
  expect(set!.summary).toMatchObject({ counted: { total: counted.length } });
  const poses = await storedPoses(next, set!.id);
  const lastMs = poses.at(-1)!.timeMs;
  expect(lastMs).toBeGreaterThan(Math.max(...set!.events.map(({ timeMs }) => timeMs)) - PARCEL_MS);
  const { reps } = analyzePoses(set!.exercise, poses);
  const within = set!.summary!.reps.filter(({ endMs }) => endMs <= lastMs);
  expect(reps.slice(0, within.length)).toEqual(within);
});

test('a camera that is taken away pauses the set, keeps what was counted, and goes on when it is back', async ({
  page,
  context,
  browser,
}) => {
  await begin(page, 'bird-dog', QUICK);
  await practiseUntil(page, 1);
  // Which repetition of the recording comes first depends on when the set began.
  const counted = (await storedSessions(page)).flatMap(countedIn);
  await context.clearPermissions();
  await expect(page.getByText(en.failures['camera-lost'].safe)).toBeVisible();
  expect((await storedSessions(page)).flatMap(countedIn)).toEqual(counted);

  await context.grantPermissions(['camera']);
  await page.getByRole('button', { name: en.notices.retry }).click();
  await expect(page.getByText(en.failures['camera-lost'].safe)).toBeHidden();
  await practiseUntil(page, 2);

  // The driver fails and starts again: nobody has to do anything.
  await killCameraDriver(browser);
  await expect(page.getByText(en.failures['camera-lost'].safe)).toBeVisible();
  await expect(page.getByText(en.failures['camera-lost'].safe)).toBeHidden();
  await practiseUntil(page, 3);
});

test('a full disk costs the recording and not the set', async ({ page, context, baseURL }) => {
  const disk = await context.newCDPSession(page);
  await disk.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL!).origin, quotaSize: 1 });
  await begin(page, 'bird-dog', QUICK);
  await page.waitForURL(/#\/practise$/, { timeout: START_MS });
  await expect(noticeWith(page, en.failures['store-full'].happened)).toBeVisible();
  await expect(page.locator('pl-rep-count').getByRole('status')).toContainText('1', { timeout: START_MS });
  await expectAccessible(page);
  await page.getByRole('button', { name: en.practise.stop }).click();
  await page.waitForURL(/#\/summary$/);
  await expect(page.getByRole('heading', { level: 1, name: en.exercises['bird-dog'].name })).toBeVisible();
});
