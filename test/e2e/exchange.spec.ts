import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { expectAccessible, noCamera, storedSessions, test } from './journey.ts';
import { practised } from './keeping-journey.ts';

test.use({ launchOptions: noCamera });

/** Each passphrase takes a second of calculation, and much more on a busy machine. */
test.setTimeout(240_000);

const t = en.exchange;
const PASSPHRASE = 'five quiet words of mine';

async function openExchange(page: Page): Promise<void> {
  await page.goto('#/exchange');
  await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
}

/** Makes a file and returns its bytes. */
async function made(page: Page, name: RegExp): Promise<Buffer> {
  const downloading = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: t.give.make }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(name);
  await expect(page.getByText(en.keeping.backup.saved)).toBeVisible();
  return readFileSync(await download.path());
}

const chooser = (page: Page) => page.locator('pl-page-exchange input[type=file]');
const choose = (page: Page, buffer: Buffer): Promise<void> =>
  chooser(page).setInputFiles({ name: 'sessions.plumbline.age', mimeType: 'application/octet-stream', buffer });

/** The databases of patients, by the ends of their names. */
const patients = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () =>
    (await indexedDB.databases()).flatMap(({ name = '' }) =>
      name.startsWith('plumbline-patient-') ? [name.slice('plumbline-patient-'.length)] : [],
    ),
  );

/** The sessions of a patient, by their ids, and how many stretches of movement there are. */
const storedOf = (page: Page, patient: string): Promise<{ readonly sessions: string[]; readonly traces: number }> =>
  page.evaluate(
    (id) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(`plumbline-patient-${id}`);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['sessions', 'traces']);
          const sessions = transaction.objectStore('sessions').getAllKeys();
          const traces = transaction.objectStore('traces').count();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve({ sessions: sessions.result.map(String), traces: traces.result });
          };
        };
      }),
    patient,
  );

test('a session is handed over encrypted, opened on another device, kept once, and taken back', async ({
  page,
  browser,
  baseURL,
}) => {
  await practised(page);
  const [session] = await storedSessions(page);
  await openExchange(page);
  await expectAccessible(page);
  await page.locator('wa-checkbox', { hasText: t.give.traces }).locator('label').click();
  await expect(page.getByRole('checkbox', { name: t.give.traces })).toBeChecked();
  await page.getByLabel(t.give.name).fill('Anna');
  await page.getByLabel(t.give.passphrase, { exact: true }).fill(PASSPHRASE);
  const file = await made(page, /^sessions-\d{4}-\d\d-\d\d\.plumbline\.age$/);
  expect(file.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  expect(file.includes('Anna')).toBe(false);

  const clinic = await browser.newContext({ ...(baseURL && { baseURL }) });
  const other = await clinic.newPage();
  await openExchange(other);
  await choose(other, file);
  await expect(other.getByText(t.take.locked)).toBeVisible();
  await other.getByLabel(t.take.secret).fill('not that');
  await other.getByRole('button', { name: t.take.unlock }).click();
  await expect(other.getByText(t.take.wrong)).toBeVisible({ timeout: 20_000 });
  await other.getByLabel(t.take.secret).fill(PASSPHRASE);
  await other.getByRole('button', { name: t.take.unlock }).click();
  await expect(other.getByRole('heading', { name: /^From Anna, / })).toBeVisible({ timeout: 20_000 });
  await expectAccessible(other);
  expect(await patients(other)).toEqual([]);
  await other.getByRole('button', { name: t.take.yes }).click();
  await expect(other.getByRole('heading', { name: t.take.done })).toBeVisible();
  const [patient = ''] = await patients(other);
  const stored = await storedOf(other, patient);
  expect(stored.sessions).toEqual([session?.id]);
  expect(stored.traces).toBeGreaterThan(0);
  // What the clinic has of its own stays as it was.
  expect(await storedSessions(other)).toEqual([]);

  await choose(other, file);
  await other.getByLabel(t.take.secret).fill(PASSPHRASE);
  await other.getByLabel(t.take.secret).press('Enter');
  await expect(other.getByText(t.take.nothing)).toBeVisible({ timeout: 20_000 });
  await other.getByRole('button', { name: en.keeping.restore.no }).click();
  expect(await storedOf(other, patient)).toEqual(stored);
  await clinic.close();
});

test('a file that anybody can open is kept and taken back, and a bad one keeps nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  await practised(page);
  await openExchange(page);
  await page.getByRole('radio', { name: t.give.sealings.open }).click();
  await expect(page.getByText(en.keeping.backup.care)).toBeVisible();
  const file = await made(page, /^sessions-\d{4}-\d\d-\d\d\.plumbline\.json$/);
  const text = file.toString();

  const clinic = await browser.newContext({ ...(baseURL && { baseURL }) });
  const other = await clinic.newPage();
  await openExchange(other);
  const bad = [
    ['nothing', Buffer.from(' '), 'empty'],
    ['a letter', Buffer.from('Dear physio'), 'not-a-session-file'],
    ['one cut short', file.subarray(0, file.length - 300), 'cut-short'],
    [
      'one in which a digit was changed',
      Buffer.from(text.replace('"madeAtEpochMs":1', '"madeAtEpochMs":2')),
      'not-whole',
    ],
    ['one of a newer version', Buffer.from(text.replace('"version":1', '"version":9')), 'newer'],
    ['one with a million brackets', Buffer.from(`${text.slice(0, -2)},"x":${'['.repeat(1_000_000)}`), 'too-deep'],
  ] as const;
  for (const [what, buffer, mistake] of bad)
    await test.step(what, async () => {
      await choose(other, buffer);
      await expect(other.getByText(t.take.notTaken[mistake])).toBeVisible({ timeout: 30_000 });
      expect(await patients(other)).toEqual([]);
    });
  await test.step('one that is enormous', async () => {
    const enormous = test.info().outputPath('enormous.plumbline.json');
    writeFileSync(enormous, file);
    // Without taking as much room on the disk.
    truncateSync(enormous, 400_000_000);
    await chooser(other).setInputFiles(enormous);
    await expect(other.getByText(t.take.notTaken['too-large'])).toBeVisible({ timeout: 30_000 });
    expect(await patients(other)).toEqual([]);
  });
  await choose(other, file);
  await expect(other.getByRole('heading', { name: /^From somebody without a name, / })).toBeVisible();
  await other.getByRole('button', { name: t.take.yes }).click();
  await expect(other.getByRole('heading', { name: t.take.done })).toBeVisible();
  expect(await patients(other)).toHaveLength(1);
  await other.getByRole('button', { name: en.notices.undo }).click();
  await expect(other.getByRole('heading', { name: en.keeping.restore.undone })).toBeVisible();
  expect(await patients(other)).toEqual([]);
  await clinic.close();
});
