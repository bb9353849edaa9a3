import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { freePort } from '../../scripts/free-port.ts';
import {
  begin,
  BIRD_DOG_SWITCHES,
  launch,
  practiseUntil,
  QUICK,
  storedSessions,
  test as base,
  uncaughtIn,
} from './journey.ts';

/**
 * A browser whose tabs are hidden when another one is in front. Playwright's own pages always report that they are seen;
 * those of a browser that it joins later, without its usual settings, say how it is.
 */
const test = base.extend<{ tabs: BrowserContext; page: Page }>({
  tabs: async ({}, use) => {
    const port = await freePort();
    const allowed = ['--use-fake-ui-for-media-stream', `--remote-debugging-port=${port}`];
    const owner = await chromium.launch(launch([...BIRD_DOG_SWITCHES, ...allowed]));
    const browser = await chromium.connectOverCDP(`http://localhost:${port}`, { noDefaults: true });
    const [tabs] = browser.contexts();
    const uncaught = uncaughtIn(tabs!);
    await use(tabs!);
    expect(uncaught).toEqual([]);
    await browser.close();
    await owner.close();
  },
  page: async ({ tabs }, use) => use(await tabs.newPage()),
});
test.setTimeout(240_000);

test(
  'where a hidden tab gets no pictures, what was not seen is said and not counted',
  { tag: '@engine-alone' },
  async ({ tabs, page, baseURL }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'MediaStreamTrackProcessor'));
    // A tab that was not opened by Playwright knows no base address.
    await begin(page, 'bird-dog', new URL(QUICK, baseURL).href);
    await practiseUntil(page, 1);
    await page.waitForTimeout(1500);
    await tabs.newPage();
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
    await page.waitForTimeout(3000);
    await page.bringToFront();
    await practiseUntil(page, 2);
    await expectNothingCountedUnseen(page);
  },
);

/**
 * The time without pictures is in the record, and no repetition that began before it ended after it, or had its
 * furthest point after it.
 */
async function expectNothingCountedUnseen(page: Page): Promise<void> {
  const events = (await storedSessions(page)).flatMap(({ sets }) => sets).flatMap((set) => set.events);
  const reps = events.flatMap((event) => (event.kind === 'rep-counted' ? [event.rep] : []));
  const gaps = events.flatMap((event) =>
    event.kind === 'unmeasurable-ended' && event.span.reason === 'gap' ? [event.span] : [],
  );
  // A busy machine has small gaps of its own.
  expect(Math.max(...gaps.map(({ startMs, endMs }) => endMs - startMs))).toBeGreaterThan(2000);
  for (const { startMs, endMs } of gaps) {
    expect(reps.filter((rep) => rep.startMs < startMs && rep.endMs > startMs)).toEqual([]);
    expect(reps.filter(({ peakMs }) => peakMs > startMs && peakMs < endMs)).toEqual([]);
  }
}
