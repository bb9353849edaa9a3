import { expect } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { beginWith, changeAnswer, expectAccessible, expectFailure, noCamera, savedSession, test } from './journey.ts';

test.use({ launchOptions: noCamera });

const NETWORK = '**/models/pose_landmark_lite.tflite';
const CLIP = 'test/fixtures/clips/bird-dog-moment.mp4';

/** The file with one bit changed. */
function damage(file: Buffer): Buffer {
  const damaged = Buffer.from(file);
  damaged[file.length >> 1]! ^= 1;
  return damaged;
}

test('a part of the model that is missing or damaged is said, and when it is right again it goes on', async ({
  page,
}) => {
  const retry = page.getByRole('button', { name: en.notices.retry });
  await page.route(NETWORK, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await beginWith(page, CLIP);
  // The page of the exercise says the same, until that of the run stands in its place.
  await page.waitForURL(/#\/practise$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectFailure(page, 'model-missing');
  await expectAccessible(page);

  await page.unroute(NETWORK);
  await changeAnswer(page, NETWORK, damage);
  await retry.click();
  await expectFailure(page, 'model-damaged');

  await page.unroute(NETWORK);
  await retry.click();
  const [set] = (await savedSession(page)).sets;
  expect(set!.engine).toMatchObject({ name: 'litert', model: 'lite' });
});
