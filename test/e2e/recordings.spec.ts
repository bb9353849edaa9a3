import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import {
  beginWith,
  countedIn,
  expectAccessible,
  expectFailure,
  noCamera,
  noticeWith,
  savedSession,
  storedSessions,
  test,
  type RecordingFile,
} from './journey.ts';

test.use({ launchOptions: noCamera });

const made = (name: string, buffer: Buffer, mimeType = ''): RecordingFile => ({ name, mimeType, buffer });
const VIDEOS = 'test/fixtures/videos';

const NOT_TO_BE_READ: readonly (readonly [string, RecordingFile, Parameters<typeof expectFailure>[1]])[] = [
  ['of no length', made('empty.mp4', Buffer.alloc(0), 'video/mp4'), 'file-empty'],
  ['of an unknown codec', `${VIDEOS}/hevc.mp4`, 'video-codec'],
  ['without a picture', `${VIDEOS}/sound-only.mp4`, 'video-no-track'],
  ['that is no video', made('letter.mp4', Buffer.from('Dear Ann'), 'video/mp4'), 'file-unreadable'],
  ['that is no trace', made('list.json', Buffer.from('{"shopping":["milk"]}')), 'trace-invalid'],
  ['whose trace breaks off', made('set.trace.json', Buffer.from('{"format":"plumbline-tr')), 'trace-invalid'],
];

test('a file that cannot be read is said, each in its way, and another one takes its place', async ({ page }) => {
  const [[, first] = [], ...others] = NOT_TO_BE_READ;
  await beginWith(page, first as RecordingFile);
  const chooser = page.locator('pl-page-practise input[type=file]');
  await expectFailure(page, 'file-empty');
  await expectAccessible(page);
  for (const [what, file, failure] of others) {
    await test.step(`one ${what}`, async () => {
      await chooser.setInputFiles(file);
      await expectFailure(page, failure);
    });
  }
  expect(await storedSessions(page)).toEqual([]);
  await chooser.setInputFiles('test/fixtures/poses/bird-dog.short.trace.json.gz');
  expect(countedIn(await savedSession(page))).toEqual(['right']);
});

test('a video that is cut short is judged as far as it goes, and that is said', async ({ page }) => {
  const whole = readFileSync(`${VIDEOS}/four-seconds.mp4`);
  await beginWith(page, made('cut.mp4', whole.subarray(0, 0.6 * whole.length), 'video/mp4'));
  await page.waitForURL(/#\/summary$/);
  const { happened, act } = en.seeingFailures['video-truncated'];
  await expect(noticeWith(page, happened)).toContainText(act);
  expect(await savedSession(page)).toMatchObject({ sets: [{ status: 'finished', source: { kind: 'video' } }] });
});

test('a video with nobody in it counts nothing, and says what helps', async ({ page }) => {
  await beginWith(page, `${VIDEOS}/nobody.mp4`);
  await page.waitForURL(/#\/summary$/);
  await expect(page.getByText(en.summary.nobody)).toBeVisible();
  await expect(page.getByText(en.summary.nobodyHint)).toBeVisible();
  const [set] = (await savedSession(page)).sets;
  expect(set!.summary).toMatchObject({ counted: { total: 0 }, unjudged: [{ reason: 'no-person' }] });
});
