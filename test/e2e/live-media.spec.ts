import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { listenToTheVoice, said } from './fake-voice.ts';
import {
  arriveAt,
  cameraOfBirdDogs,
  countedIn,
  expectAccessible,
  pressStart,
  QUICK,
  savedSession,
  START_MS,
  test,
} from './journey.ts';
import { countsOf, elsewhere, invites, joins, letsIn, linesIn, pictureIn, watchedCounts } from './live-journey.ts';

const DEVICES = ['camera', 'microphone'];
test.use({ launchOptions: cameraOfBirdDogs, permissions: DEVICES });
test.setTimeout(300_000);

const t = en.live;

test(
  'in front of the camera: counts agree, a cue is spoken, picture and sound go once both want it and go back at once',
  { tag: '@engine-alone' },
  async ({ page, browser }) => {
    await listenToTheVoice(page, 'en-US');
    const link = await invites(page, 'Paul', QUICK);
    const physio = await elsewhere(browser, DEVICES);
    await joins(physio, link, 'Anna');
    await letsIn(page);
    await expect(physio.getByText(t.care.noOffer)).toBeVisible();

    await page.evaluate(() => (location.hash = '#/exercise/bird-dog'));
    await pressStart(page);
    await arriveAt(page, /#\/practise$/, START_MS);
    await expect.poll(() => linesIn(physio)).toBeGreaterThan(100);

    // Opens and closes the choice of what is shared.
    const chooses = page.locator('pl-live-bar button[aria-expanded]');
    await chooses.click();
    await page.getByLabel(t.consent.video).check();
    await page.getByLabel(t.consent.sound).check();
    await chooses.click();
    await expect(
      page.getByText(t.bar.awaits({ name: 'Anna', what: `${t.bar.picture}, ${t.bar.sound}` })),
    ).toBeVisible();
    expect(await pictureIn(physio, 'pl-live-media')).toBeNull();
    await physio.getByRole('button', { name: t.care.seeThem({ name: 'Paul' }) }).click();
    await physio.getByRole('button', { name: t.care.hearThem({ name: 'Paul' }) }).click();
    await expect(page.getByText(`${t.bar.video} · ${t.bar.hears({ name: 'Anna' })}`)).toBeVisible();
    await expect.poll(() => pictureIn(physio, 'pl-live-media')).toBeGreaterThan(50);

    await physio.getByLabel(t.care.giveVideo).check();
    await physio.getByLabel(t.care.giveSound).check();
    await page.locator('pl-live-bar .offer').getByRole('button', { name: t.media.yes }).click();
    await expect.poll(() => pictureIn(page, 'pl-live-bar pl-live-media, pl-live-media.theirs')).toBeGreaterThan(50);
    await expectAccessible(physio);

    // A cue of the library, in the words of the other side.
    const cue = physio.locator('pl-live-patient .cues button').first();
    const words = ((await cue.textContent()) ?? '').replace(/^\s*1\s*/, '').trim();
    await cue.click();
    await expect.poll(async () => (await said(page)).map(({ sentence }) => sentence)).toContain(words);

    await chooses.click();
    await page.getByLabel(t.consent.video).uncheck();
    await chooses.click();
    await expect.poll(() => pictureIn(physio, 'pl-live-media')).toBeNull();
    await expect(
      page.getByText(`Anna sees: count and findings, you as lines · ${t.bar.hears({ name: 'Anna' })}`),
    ).toBeVisible();

    await expect
      .poll(async () => /[1-9]/.test(await watchedCounts(physio)), { timeout: 120_000, intervals: [1000] })
      .toBe(true);
    await page.getByRole('button', { name: en.practise.pause }).click();
    await page.getByRole('button', { name: new RegExp(`^${en.practise.stop} Esc`) }).click();
    const session = await savedSession(page);
    const counted = countedIn(session);
    expect(counted.length).toBeGreaterThan(0);
    await expect.poll(() => watchedCounts(physio)).toBe(countsOf(counted));
    expect((session.live ?? []).map(({ by, deed }) => `${by} ${deed.kind}`)).toEqual(
      expect.arrayContaining(['physio took', 'patient took', 'physio cue-sent', 'patient cue-heard']),
    );

    await page.keyboard.press('x');
    await expect(page.locator('pl-live-bar')).toHaveCount(0);
    await expect(physio.getByText(t.endedBy.them({ name: 'Paul' }))).toBeVisible();
    expect(await pictureIn(physio, 'pl-live-media')).toBeNull();
    await physio.context().close();
  },
);
