import { randomBytes } from 'node:crypto';
import { expect, firefox, test, type Browser, type Page } from '@playwright/test';
import type { Invite, Seat } from '../../src/ports/live.ts';
import { inFirefox, isFirefoxHere } from './firefox.ts';
import { noCamera } from './journey.ts';
import type { LivePage } from './live-page/live-page.ts';
import { serveLivePage, type LiveHost } from './live-page/serve-live-page.ts';

/** The live links themselves, in browsers of their own, over the server of the app and under its policy. */
test.use({ launchOptions: noCamera });

let host: LiveHost;
test.beforeEach(async () => {
  host = await serveLivePage();
});
test.afterEach(() => host.remove());

const newInvite = (): Invite => ({
  room: randomBytes(16).toString('base64url'),
  secret: randomBytes(16).toString('base64url'),
});
/** Each browser has a context of its own, as on another device. */
async function newPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  return page;
}
const meet = async (page: Page, invite: Invite, seat: Seat): Promise<void> => {
  await page.goto(host.url);
  await page.evaluate(([asked, where]) => (globalThis as unknown as { live: LivePage }).live.meet(asked, where), [
    invite,
    seat,
  ] as const);
};
const statusOf = (page: Page): Promise<LivePage['link']['status']> =>
  page.evaluate(() => (globalThis as unknown as { live: LivePage }).live.link.status);
const kindOf = async (page: Page): Promise<string> => (await statusOf(page)).kind;
const say = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((said) => (globalThis as unknown as { live: LivePage }).live.say(said), words);
const heardBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { live: LivePage }).live.heard);
const areUp = async (...pages: readonly Page[]): Promise<void> => {
  for (const page of pages)
    await expect.poll(() => statusOf(page), { timeout: 60_000 }).toEqual({ kind: 'up', code: expect.any(String) });
};
async function talk(one: Page, other: Page): Promise<void> {
  const words = randomBytes(6).toString('hex');
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    expect(await say(from, words)).toBe(true);
    await expect.poll(async () => (await heardBy(to)).filter((heard) => heard === words).length).toBe(1);
  }
}

async function pairIn(browser: Browser, otherBrowser = browser): Promise<readonly [Page, Page, Invite]> {
  const invite = newInvite();
  const [patient, physio] = [await newPage(browser), await newPage(otherBrowser)];
  await meet(patient, invite, 'host');
  await meet(physio, invite, 'guest');
  await areUp(patient, physio);
  return [patient, physio, invite];
}

test('two browsers meet under the policy of the app, show the same digits, and come back where either is reloaded', async ({
  browser,
}) => {
  const [patient, physio, invite] = await pairIn(browser);
  expect(await statusOf(patient)).toEqual(await statusOf(physio));
  await talk(patient, physio);
  await meet(physio, invite, 'guest');
  await areUp(physio, patient);
  await talk(patient, physio);
  await meet(patient, invite, 'host');
  await areUp(patient, physio);
  await talk(patient, physio);
  expect(await statusOf(patient)).toEqual(await statusOf(physio));
});

test('a third who has the link finds both seats taken, a used link no room; neither is noticed by the two', async ({
  browser,
}) => {
  const [patient, physio, invite] = await pairIn(browser);
  const eve = await newPage(browser);
  for (const seat of ['guest', 'host'] as const) {
    await meet(eve, invite, seat);
    await expect.poll(() => statusOf(eve)).toEqual({ kind: 'over', failure: { kind: 'full' } });
  }
  await meet(eve, newInvite(), 'guest');
  await expect.poll(() => statusOf(eve)).toEqual({ kind: 'over', failure: { kind: 'no-room' } });
  await talk(patient, physio);
  expect(await patient.evaluate(() => (globalThis as unknown as { live: LivePage }).live.statuses.length)).toBe(2);
  await patient.evaluate(() => (globalThis as unknown as { live: LivePage }).live.link.close());
  await expect.poll(() => statusOf(physio)).toEqual({ kind: 'over', failure: null });
  await meet(eve, invite, 'guest');
  await expect.poll(() => statusOf(eve)).toEqual({ kind: 'over', failure: { kind: 'no-room' } });
});

test('the server is killed and started anew: the two talk on, and one who reloads then comes back', async ({
  browser,
}) => {
  const [patient, physio, invite] = await pairIn(browser);
  await host.stop();
  await talk(patient, physio);
  await patient.waitForTimeout(2000);
  await talk(patient, physio);
  await host.start();
  await talk(patient, physio);
  expect([await kindOf(patient), await kindOf(physio)]).toEqual(['up', 'up']);
  await meet(physio, invite, 'guest');
  await areUp(physio, patient);
  await talk(patient, physio);
});

test('Chromium and Firefox meet, in both seats', async ({ browser }) => {
  test.skip(!isFirefoxHere, 'there is no Firefox here');
  const other = await firefox.launch({
    ...('channel' in inFirefox ? { channel: inFirefox.channel } : {}),
    ...inFirefox.launchOptions,
  } as Parameters<typeof firefox.launch>[0]);
  try {
    for (const [one, two] of [
      [browser, other],
      [other, browser],
    ] as const) {
      const [patient, physio] = await pairIn(one, two);
      expect(await statusOf(patient)).toEqual(await statusOf(physio));
      await talk(patient, physio);
      await Promise.all([patient.context().close(), physio.context().close()]);
    }
  } finally {
    await other.close();
  }
});
