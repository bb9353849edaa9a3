import { randomBytes } from 'node:crypto';
import { expect, type Browser, type Page } from '@playwright/test';
import type { Invite, Seat } from '../../../src/ports/live.ts';
import type { LivePage } from './live-page.ts';
import type { LiveHost } from './serve-live-page.ts';

export const newInvite = (): Invite => ({
  room: randomBytes(16).toString('base64url'),
  secret: randomBytes(16).toString('base64url'),
});
/** Each browser has a context of its own, as on another device. */
export async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ serviceWorkers: 'block' })).newPage();
}
export const meet = async (host: Pick<LiveHost, 'url'>, page: Page, invite: Invite, seat: Seat): Promise<void> => {
  await page.goto(host.url);
  await meetToo(page, invite, seat);
};
/** Takes a seat beside those that the page has. */
export const meetToo = (page: Page, invite: Invite, seat: Seat): Promise<void> =>
  page.evaluate(([asked, where]) => (globalThis as unknown as { live: LivePage }).live.meet(asked, where), [
    invite,
    seat,
  ] as const);
export const statusOf = (page: Page): Promise<LivePage['link']['status']> =>
  page.evaluate(() => (globalThis as unknown as { live: LivePage }).live.link.status);
export const statusesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { live: LivePage }).live.statuses.map(({ kind }) => kind));
export const say = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((said) => (globalThis as unknown as { live: LivePage }).live.say(said), words);
export const heardBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { live: LivePage }).live.heard);
export const close = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { live: LivePage }).live.link.close());
export const areUp = async (...pages: readonly Page[]): Promise<void> => {
  for (const page of pages)
    await expect
      .poll(() => statusOf(page), { timeout: 60_000 })
      .toMatchObject({ kind: 'up', code: expect.any(String) });
};

/** Each says something to the other, which comes once. */
export async function talk(one: Page, other: Page): Promise<void> {
  const words = randomBytes(6).toString('hex');
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    expect(await say(from, words)).toBe(true);
    await expect.poll(async () => (await heardBy(to)).filter((heard) => heard === words).length).toBe(1);
  }
}

/** A patient and a physio who have met. */
export async function pairIn(
  host: Pick<LiveHost, 'url'>,
  browser: Browser,
  { otherBrowser = browser, prepare = async () => undefined }: PairOptions = {},
): Promise<readonly [Page, Page, Invite]> {
  const invite = newInvite();
  const [patient, physio] = [await newPage(browser), await newPage(otherBrowser)];
  for (const page of [patient, physio]) await prepare(page);
  await meet(host, patient, invite, 'host');
  await meet(host, physio, invite, 'guest');
  await areUp(patient, physio);
  return [patient, physio, invite];
}

export interface PairOptions {
  readonly otherBrowser?: Browser;
  /** What is done to each page before it opens anything. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}
