import { expect, test, type Page } from '@playwright/test';
import { en } from '../../src/text/en.ts';
import { beginWith, changeAnswer, expectAccessible, expectFailure, noCamera, savedSession } from './journey.ts';

test.use({ launchOptions: noCamera });

const NETWORK = '**/models/pose_landmark_lite.tflite';
const CLIP = 'test/fixtures/clips/bird-dog-moment.mp4';

/** One bit of it is another. */
function damage(file: Buffer): Buffer {
  const damaged = Buffer.from(file);
  damaged[file.length >> 1]! ^= 1;
  return damaged;
}

const FAULTS = {
  'model-missing': (page: Page) => page.route(NETWORK, (route) => route.fulfill({ status: 404, body: 'Not found' })),
  'model-damaged': (page: Page) => changeAnswer(page, NETWORK, damage),
} as const;

for (const failure of ['model-missing', 'model-damaged'] as const) {
  test(`${failure} is said, and when the file is right again it goes on`, async ({ page }) => {
    await FAULTS[failure](page);
    await beginWith(page, CLIP);
    await expectFailure(page, failure);
    await expectAccessible(page);
    await page.unroute(NETWORK);
    await page.getByRole('button', { name: en.notices.retry }).click();
    const [set] = (await savedSession(page)).sets;
    expect(set!.engine).toMatchObject({ name: 'litert', model: 'lite' });
  });
}
