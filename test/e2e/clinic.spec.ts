import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { begin, cameraOfBirdDogs, practiseUntil, QUICK, savedSession, storedSessions, test } from './journey.ts';

test.use({ launchOptions: cameraOfBirdDogs, permissions: ['camera'] });
/** A set before the camera, and a passphrase that takes a second of calculation on a quiet machine. */
test.setTimeout(420_000);

const x = en.exchange;
const r = en.review;
const PASSPHRASE = 'five quiet words of mine';

/** Presses what makes a file, and gives what is in it. */
async function downloaded(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const downloading = page.waitForEvent('download', { timeout: 120_000 });
  await press();
  return readFileSync(await (await downloading).path());
}

test('what a patient does goes to the practice and comes back as a plan', async ({ page, browser, baseURL }) => {
  const home = page;
  await test.step('the patient practises before the camera, and hands it over, encrypted', async () => {
    await begin(home, 'bird-dog', QUICK);
    await practiseUntil(home, 2);
    await home.getByRole('button', { name: en.practise.pause }).click();
    await home.getByRole('button', { name: en.practise.stop }).click();
    await home.waitForURL(/#\/summary$/);
    await savedSession(home);
    await home.goto('#/exchange');
    await home.locator('wa-checkbox', { hasText: x.give.traces }).locator('label').click();
    await home.getByLabel(x.give.name).fill('Anna');
    await home.getByLabel(x.give.passphrase, { exact: true }).fill(PASSPHRASE);
  });
  const [session] = await storedSessions(home);
  const [set] = session!.sets;
  const counted = set!.summary!.counted.total;
  const file = await downloaded(home, () => home.getByRole('button', { name: x.give.make }).click());

  const clinic = await browser.newContext({ ...(baseURL && { baseURL }) });
  const practice = await clinic.newPage();
  await test.step('the physio takes it in on another device', async () => {
    await practice.goto('#/exchange');
    await practice
      .locator('pl-page-exchange input[type=file]')
      .setInputFiles({ name: 'sessions.plumbline.age', mimeType: 'application/octet-stream', buffer: file });
    await practice.getByLabel(x.take.secret).fill(PASSPHRASE);
    await practice.getByRole('button', { name: x.take.unlock }).click();
    await practice.getByRole('button', { name: x.take.yes }).click({ timeout: 60_000 });
    await expect(practice.getByRole('heading', { name: x.take.done })).toBeVisible();
  });

  await test.step('the physio corrects a count', async () => {
    await practice.goto('#/physio');
    await practice.getByRole('link', { name: /^Open: .*Anna/ }).click();
    await practice.locator('pl-page-physio-patient a[href*=physio-session]').click();
    const counting = practice.locator('pl-attempts ol > li[data-counts=yes]');
    await expect(counting).toHaveCount(counted);
    await practice.getByLabel(r.author.label).fill('M. Huber');
    await practice.getByRole('button', { name: r.author.save }).click();
    await counting
      .first()
      .getByRole('button', { name: /^Correct/ })
      .click();
    await practice.getByLabel(r.attempts.reason, { exact: true }).fill('The pelvis turned');
    await practice.getByRole('button', { name: r.attempts.save }).click();
    await expect(counting).toHaveCount(counted - 1);
    await expect(practice.getByText(r.session.asJudged({ count: String(counted) }))).toBeVisible();
  });

  await test.step('the physio asks for more, and sees at once what would not have counted', async () => {
    await practice.getByRole('slider', { name: r.bands.count }).focus();
    await practice.keyboard.press('End');
    await expect(practice.locator('pl-band-editor .results')).toContainText(/ counted, .* with these bands/);
  });

  const address = await test.step('the physio writes a plan', async () => {
    await practice.goto('#/prescribe');
    await practice.getByLabel(en.prescribe.name, { exact: true }).fill('From the practice');
    await practice.getByLabel(en.prescribe.search).fill(en.exercises['bird-dog'].name);
    await practice
      .getByRole('button', { name: en.prescribe.acts.add({ exercise: en.exercises['bird-dog'].name }) })
      .click();
    const address = await practice.getByRole('link', { name: en.prescribe.asPatient }).getAttribute('href');
    expect(address).toMatch(/^#\/given\/[\w-]+$/);
    return address ?? '';
  });
  await clinic.close();

  await test.step('the patient sees what it asks for, and takes it', async () => {
    await home.goto(address);
    await expect(home.getByRole('heading', { level: 1, name: 'From the practice' })).toBeVisible();
    await expect(home.getByText(en.givenPlan.fromPhysio)).toBeVisible();
    await home.getByRole('button', { name: en.givenPlan.take }).click();
    await expect(home.getByText(en.plan.opened({ name: 'From the practice' })).first()).toBeVisible();
    const kept = await home.evaluate(() => localStorage.getItem('plumbline.plan'));
    expect(JSON.parse(kept ?? 'null')).toMatchObject({
      plan: { name: 'From the practice', from: 'physio', items: [{ exerciseId: 'bird-dog' }] },
    });
    // What was corrected at the practice is said there: what was judged here stays as it was.
    const [stored] = await storedSessions(home);
    expect(stored!.sets[0]!.summary!.counted.total).toBe(counted);
  });
});
