import { expect, test, type Page } from '@playwright/test';
import { isFirefoxHere, startFirefox } from './firefox.ts';
import { noCamera } from './journey.ts';
import { isJanusHere, startJanus, type Janus } from './live-page/janus.ts';
import { linkJourneys } from './live-page/journeys.ts';
import { serveLivePage, type LiveHost } from './live-page/serve-live-page.ts';
import {
  areUp,
  heardBy,
  meet,
  meetToo,
  newInvite,
  newPage,
  pairIn,
  say,
  statusOf,
  talk,
} from './live-page/two-pages.ts';

/** The same links over a relay server that is none of ours: Janus, as docs/live.md says to run it. */
test.use({ launchOptions: noCamera });
test.skip(!isJanusHere, 'there is no Janus here (apt install janus)');

let janus: Janus | null = null;
let host: LiveHost;
async function serve(use: 'needed' | 'three' | 'always'): Promise<void> {
  janus = await startJanus(use);
  host = await serveLivePage(janus.environment);
}
test.afterEach(async () => {
  await host.remove();
  await janus?.end();
});

/** How often a page has gone to the relay. */
function countRelays(page: Page): () => number {
  let count = 0;
  page.on('websocket', (socket) => (count += new URL(socket.url()).pathname === '/relay' ? 1 : 0));
  return () => count;
}

test.describe('where all goes over the relay', () => {
  test.beforeEach(() => serve('always'));
  linkJourneys(() => host);

  test('the relay is killed and started anew: the two find each other again by themselves', async ({ browser }) => {
    const [patient, physio] = await pairIn(host, browser);
    await talk(patient, physio);
    await janus?.kill();
    await expect.poll(async () => (await statusOf(patient)).kind, { timeout: 30_000 }).toBe('down');
    await janus?.start();
    await areUp(patient, physio);
    await talk(patient, physio);
  });
});

test('Chromium and Firefox meet over the relay', async ({ browser }) => {
  test.skip(!isFirefoxHere, 'there is no Firefox here');
  await serve('always');
  const otherBrowser = await startFirefox();
  try {
    const [patient, physio] = await pairIn(host, browser, { otherBrowser });
    expect(await statusOf(patient)).toEqual(await statusOf(physio));
    await talk(patient, physio);
  } finally {
    await otherBrowser.close();
  }
});

test('two who find no straight way meet over the relay', async ({ browser }) => {
  await serve('needed');
  // What the other one says of its ways is lost: to the relay each page knows the way from the relay itself.
  const noWay = (page: Page): Promise<unknown> =>
    page.addInitScript(() => {
      RTCPeerConnection.prototype.addIceCandidate = () => Promise.resolve();
    });
  const [patient, physio] = await pairIn(host, browser, { prepare: noWay });
  await talk(patient, physio);
});

test('a physio with several patients is with the first straight, and with all others over one way to the relay', async ({
  browser,
}) => {
  await serve('three');
  const physio = await newPage(browser);
  const relaysOfPhysio = countRelays(physio);
  const patients: Page[] = [];
  const relaysOfPatients: (() => number)[] = [];
  for (let i = 0; i < 3; i += 1) {
    const invite = newInvite();
    const patient = await newPage(browser);
    relaysOfPatients.push(countRelays(patient));
    await meet(host, patient, invite, 'host');
    await (i === 0 ? meet(host, physio, invite, 'guest') : meetToo(physio, invite, 'guest'));
    await areUp(patient, physio);
    patients.push(patient);
  }
  expect(relaysOfPhysio()).toBe(1);
  expect(relaysOfPatients.map((count) => count())).toEqual([0, 1, 1]);
  for (const [i, patient] of patients.entries()) expect(await say(patient, `from ${i}`)).toBe(true);
  await expect.poll(() => heardBy(physio)).toHaveLength(3);
  expect([...(await heardBy(physio))].sort()).toEqual(['from 0', 'from 1', 'from 2']);
  // What is said to one comes to no other.
  await say(physio, 'to the last');
  await expect.poll(async () => heardBy(patients[2] as Page)).toEqual(['to the last']);
  expect(await heardBy(patients[1] as Page)).toEqual([]);
});

test('where the relay is away, all meet straight', async ({ browser }) => {
  await serve('three');
  const [, physio] = await pairIn(host, browser);
  await janus?.kill();
  const [patient, invite] = [await newPage(browser), newInvite()];
  await meet(host, patient, invite, 'host');
  await meetToo(physio, invite, 'guest');
  await areUp(patient, physio);
  await talk(patient, physio);
});
