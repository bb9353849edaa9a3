import { expect } from '@playwright/test';
import { storedPoses } from '../../scripts/soak/stored.ts';
import { analyzePoses } from '../../src/core/report/analyze.ts';
import { en } from '../../src/text/en/words.ts';
import {
  begin,
  cameraOfBirdDogs,
  countedIn,
  expectAccessible,
  practiseUntil,
  QUICK,
  START_MS,
  storedSessions,
  test,
} from './journey.ts';

test.use({ launchOptions: cameraOfBirdDogs, permissions: ['camera'] });
test.setTimeout(240_000);

/** The duration of 60 poses at the slowest rate that is judged. */
const PARCEL_MS = 60 * (1000 / 15);

test(
  'a set in front of the camera is counted, summed up, and stands in the history',
  { tag: '@engine-alone' },
  async ({ page }) => {
    await begin(page);
    await page.waitForURL(/#\/check$/);
    await expect(page.getByText(en.check.lines['whole-body'])).toBeVisible({ timeout: START_MS });
    await expectAccessible(page);

    await practiseUntil(page, 2);
    await expect(page.locator('pl-rep-count').getByRole('status')).toContainText('2');
    // Reading the database takes time from the page, on a busy machine a whole repetition: it is read while nothing is counted.
    await page.getByRole('button', { name: en.practise.pause }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: en.practise.stop }).click();

    await page.waitForURL(/#\/summary$/);
    await expectAccessible(page);
    const [session, ...others] = await storedSessions(page);
    expect(others).toEqual([]);
    expect(session).toMatchObject({ status: 'finished', sets: [{ status: 'finished', exercise: { id: 'bird-dog' } }] });
    // Which repetition of the recording comes first depends on when the set began.
    expect(countedIn(session!).toSorted()).toEqual(['left', 'right']);
    expect(session!.sets[0]!.summary).toMatchObject({ counted: { left: 1, right: 1, total: 2 } });

    await page.goto('#/history');
    const row = page.getByRole('link', { name: new RegExp(en.exercises['bird-dog'].name) });
    await expect(row).toContainText('2');
    await expectAccessible(page);
    await row.click();
    await expect(page.getByRole('heading', { level: 1, name: en.exercises['bird-dog'].name })).toBeVisible();
    await expectAccessible(page);
  },
);

test(
  'a camera that is taken away pauses the set, which goes on when it is back; a page that is killed in it loses no repetition',
  { tag: '@engine-alone' },
  async ({ page, context }) => {
    await begin(page, 'bird-dog', QUICK);
    await practiseUntil(page, 1);
    const first = (await storedSessions(page)).flatMap(countedIn);
    await context.clearPermissions();
    await expect(page.getByText(en.seeingFailures['camera-lost'].safe)).toBeVisible();
    expect((await storedSessions(page)).flatMap(countedIn)).toEqual(first);

    await context.grantPermissions(['camera']);
    await page.getByRole('button', { name: en.notices.retry }).click();
    await expect(page.getByText(en.seeingFailures['camera-lost'].safe)).toBeHidden();
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
    expect(counted.length).toBeGreaterThanOrEqual(2);
    expect(counted.slice(0, 1)).toEqual(first);
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
  },
);
