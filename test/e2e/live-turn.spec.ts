import { expect, test, type Page } from '@playwright/test';
import { noCamera } from './journey.ts';
import { isCoturnHere, startCoturn, type Coturn } from './live-page/coturn.ts';
import { linkJourneys } from './live-page/journeys.ts';
import { serveLivePage, type LiveHost } from './live-page/serve-live-page.ts';
import { meet, newInvite, newPage, statusOf } from './live-page/two-pages.ts';

/** The same links where coturn is the only way, with the names and passwords that our server makes for it. */
test.use({ launchOptions: noCamera });
test.skip(!isCoturnHere, 'there is no coturn here (apt install coturn)');

let coturn: Coturn;
let host: LiveHost;
test.afterEach(async () => {
  await host.remove();
  await coturn.end();
});

/** No page finds any way but over TURN. */
const onlyByTurn = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const Straight = RTCPeerConnection;
    globalThis.RTCPeerConnection = class extends Straight {
      constructor(configuration?: RTCConfiguration) {
        super({ ...configuration, iceTransportPolicy: 'relay' });
      }
    };
  });

test.describe('coturn as the only way', () => {
  test.beforeEach(async () => {
    coturn = await startCoturn({ mayReachUs: true });
    host = await serveLivePage(coturn.environment);
  });
  linkJourneys(() => host, { prepare: onlyByTurn });
});

test('as a clinic is told to set it up, it is no door to the machine that it runs on', async ({ browser }) => {
  coturn = await startCoturn({ mayReachUs: false });
  host = await serveLivePage(coturn.environment);
  const invite = newInvite();
  const pages = [await newPage(browser), await newPage(browser)];
  for (const [i, page] of pages.entries()) {
    await onlyByTurn(page);
    await meet(host, page, invite, i === 0 ? 'host' : 'guest');
  }
  await expect
    .poll(() => coturn.said(), { timeout: 30_000 })
    .toContain('CREATE_PERMISSION processed, error 403: Forbidden IP');
  for (const page of pages) expect((await statusOf(page)).kind).toBe('connecting');
});

test('a password that is not made with its secret opens nothing', async ({ browser }) => {
  coturn = await startCoturn({ mayReachUs: true });
  host = await serveLivePage({ ...coturn.environment, PLUMBLINE_TURN_SECRET: 'another' });
  const page = await newPage(browser);
  await onlyByTurn(page);
  const invite = newInvite();
  await meet(host, page, invite, 'host');
  await meet(host, await newPage(browser), invite, 'guest');
  await expect.poll(() => coturn.said(), { timeout: 30_000 }).toContain('Cannot find credentials of user');
  expect(coturn.said()).not.toContain('ALLOCATE processed, success');
});
