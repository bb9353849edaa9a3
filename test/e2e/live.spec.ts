import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { chooseRecording, countedIn, expectAccessible, noCamera, pressStart, savedSession, test } from './journey.ts';
import { elsewhere, invites, joins, linesIn } from './live-journey.ts';

test.use({ launchOptions: noCamera });

const t = en.live;
const RECORDING = 'test/fixtures/poses/bird-dog.brisk.trace.json.gz';

test('two meet by a link; the one who watches counts the same, speaks, and comes back after a reload', async ({
  page,
  browser,
}) => {
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
