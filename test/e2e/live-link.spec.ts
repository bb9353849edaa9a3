import { expect, test } from '@playwright/test';
import { isFirefoxHere, startFirefox } from './firefox.ts';
import { noCamera } from './journey.ts';
import { linkJourneys } from './live-page/journeys.ts';
import { serveLivePage, type LiveHost } from './live-page/serve-live-page.ts';
import { pairIn, statusOf, talk } from './live-page/two-pages.ts';

/** The live links themselves, in browsers of their own, over the server of the app and under its policy. */
test.use({ launchOptions: noCamera });

let host: LiveHost;
test.beforeEach(async () => {
  host = await serveLivePage();
});
test.afterEach(() => host.remove());

linkJourneys(() => host);

test('Chromium and Firefox meet, in both seats', async ({ browser }) => {
  test.skip(!isFirefoxHere, 'there is no Firefox here');
  const other = await startFirefox();
  try {
    for (const [one, two] of [
      [browser, other],
      [other, browser],
    ] as const) {
      const [patient, physio] = await pairIn(host, one, { otherBrowser: two });
      expect(await statusOf(patient)).toEqual(await statusOf(physio));
      await talk(patient, physio);
      await Promise.all([patient.context().close(), physio.context().close()]);
    }
  } finally {
    await other.close();
  }
});
