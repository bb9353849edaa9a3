import { expect } from '@playwright/test';
import type { Session } from '../../src/core/report/session.ts';
import { en } from '../../src/text/en/words.ts';
import {
  chooseRecording,
  countedIn,
  expectAccessible,
  noCamera,
  pressStart,
  savedSession,
  storedSessions,
  test,
} from './journey.ts';
import { countsOf, elsewhere, invites, joins, letsIn, linesIn, timesIn, watchedCounts } from './live-journey.ts';
import { hurried, withQuickClock } from './quick-clock.ts';

test.use({ launchOptions: noCamera });

const t = en.live;
const RECORDING = 'test/fixtures/poses/bird-dog.brisk.trace.json.gz';

test('two meet by a link; the one who watches counts the same, speaks, and comes back after a reload', async ({
  page,
  browser,
}) => {
  await withQuickClock(page);
  const link = await invites(page, 'Paul');
  expect(link).toMatch(/#r=[\w-]{22}&k=[\w-]{22}$/);
  const physio = await elsewhere(browser);
  await joins(physio, link, 'Anna');

  await expect(page.getByRole('heading', { name: t.knock.who({ name: 'Anna' }) })).toBeVisible();
  const code = await page.locator('pl-live-bar .code').textContent();
  await expect(physio.locator('.digits')).toHaveText(code ?? '');
  await expectAccessible(page);
  await page.getByRole('button', { name: t.knock.admit, exact: true }).click();
  await expect(page.getByText('Anna sees: count and findings, you as lines')).toBeVisible();
  await expect(physio.getByText(t.care.stage.elsewhere)).toBeVisible();

  await page.evaluate(() => (location.hash = '#/exercise/bird-dog'));
  await chooseRecording(page, RECORDING);
  await pressStart(page);
  await expect(physio.locator('pl-live-patient').getByText(t.care.stage.running)).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => linesIn(physio)).toBeGreaterThan(100);
  await physio.getByLabel(t.care.words, { exact: true }).fill('Slowly <b>now</b>');
  await physio.getByRole('button', { name: t.care.send, exact: true }).click();
  await expect(page.locator('pl-live-bar').getByText('Anna says: Slowly <b>now</b>')).toBeVisible();
  await expect(page.locator('pl-live-bar').getByText('Anna sees: count and findings, you as lines')).toBeVisible();
  await expectAccessible(physio);

  await physio.getByLabel(t.care.reps).fill('4');
  await physio.getByRole('button', { name: t.care.ask }).click();
  await page.getByRole('button', { name: t.asks.yes, exact: true }).click();
  await expect(physio.getByText(t.care.taken({ what: '4 repetitions' }))).toBeVisible();

  await physio.reload();
  await expect(physio.locator('pl-live-patient')).toBeVisible({ timeout: 30_000 });
  await hurried(page, page.waitForURL(/#\/summary$/));
  const session = await savedSession(page);
  const counted = countedIn(session);
  expect(counted.length).toBeGreaterThan(1);
  const left = counted.filter((side) => side === 'left').length;
  await expect(physio.locator('pl-live-patient .sides')).toContainText(
    t.care.side({ side: 'Left', done: String(left) }),
  );
  await expect(physio.locator('pl-live-patient .count')).toContainText(new RegExp(`^\\s*${counted.length} `));

  await page.getByRole('button', { name: t.consent.change }).click();
  await page.getByLabel(t.consent.skeleton).uncheck();
  await expect(physio.getByText(t.care.noSkeleton)).toBeVisible();
  await page.getByLabel(t.consent.numbers).uncheck();
  await expect(physio.getByText(t.care.noNumbers)).toBeVisible();
  await expect(page.getByText(t.bar.seesNothing({ name: 'Anna' }))).toBeVisible();
  const told = (session.live ?? []).map(({ by, name, deed }) => `${by} ${name} ${deed.kind}`);
  expect(told).toEqual(
    expect.arrayContaining([
      'physio Anna joined',
      'patient Paul admitted',
      'physio Anna cue-sent',
      'patient Paul target-taken',
    ]),
  );

  await page.keyboard.press('x');
  await expect(page.locator('pl-live-bar')).toHaveCount(0);
  await expect(physio.getByText(t.endedBy.them({ name: 'Paul' }))).toBeVisible();
  await physio.context().close();
});

test('a third one is refused at a used link; the patient comes back after a reload in the middle, and both have the same session', async ({
  page,
  browser,
}) => {
  await withQuickClock(page);
  const link = await invites(page, 'Paul');
  const physio = await elsewhere(browser);
  await joins(physio, link, 'Anna');
  await letsIn(page);
  await expect(physio.getByText(t.care.stage.elsewhere)).toBeVisible();

  const third = await elsewhere(browser);
  await joins(third, link, 'Mallory');
  await expect(third.getByText(t.failures.full)).toBeVisible();
  await third.context().close();
  await expect(page.getByText('Anna sees: count and findings, you as lines')).toBeVisible();

  const beginsSet = async (): Promise<void> => {
    await page.evaluate(() => (location.hash = '#/exercise/bird-dog'));
    await chooseRecording(page, RECORDING);
    await pressStart(page);
  };
  await beginsSet();
  await expect(physio.locator('pl-live-patient .count')).toContainText(/^\s*1 /, { timeout: 60_000 });
  await page.reload();
  // Who was let in is let in again, by the same seat, with what was chosen.
  await expect(page.getByText('Anna sees: count and findings, you as lines')).toBeVisible({ timeout: 30_000 });
  await expect(physio.locator('pl-live-patient')).toBeVisible();
  await expect(physio.getByText(t.status.up)).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('pl-live-bar').getByText(t.bar.up)).toBeVisible();
  await beginsSet();
  await hurried(page, page.waitForURL(/#\/summary$/));
  const finished = async (): Promise<Session | undefined> =>
    (await storedSessions(page)).find(({ status }) => status === 'finished');
  await expect.poll(async () => (await finished())?.status).toBe('finished');
  const session = (await finished())!;
  const counted = countedIn(session);
  expect(counted.length).toBeGreaterThan(1);
  await expect.poll(() => watchedCounts(physio)).toBe(countsOf(counted));
  const rejected = session.sets.flatMap(({ events }) => events.filter(({ kind }) => kind === 'rep-rejected'));
  const found = session.sets.flatMap(({ events }) => events.filter(({ kind }) => kind === 'fault-found'));
  // Each kind of finding stands once, with how often; what the patient's record has and what the physio saw are the same many.
  expect(await timesIn(physio, t.care.rejected)).toBe(rejected.length);
  expect(await timesIn(physio, t.care.faults)).toBe(found.length);

  await physio.getByRole('button', { name: t.care.end }).click();
  await expect(page.locator('pl-live-bar')).toHaveCount(0);
  await expect(page.getByRole('region').getByText(t.endedBy.them({ name: 'Anna' }))).toBeVisible();
  await physio.context().close();
});
