import type { Browser } from 'playwright';
import type {} from '../pages/tiles-page.ts';
import { servePages } from '../serve-pages.mjs';
import { computedMs, TRACED } from './longest-task.ts';

const TRACES = 'test/fixtures/poses';
const TRACE = 'bird-dog.clean.trace.json.gz';
const SECONDS = 20;
/** Code is compiled and the first drawings made before it counts. */
const WARM_UP_SECONDS = 5;

/** How smoothly a physio sees six patients at once. */
export interface TileFrames {
  /** Of every tile, the drawings in each second. Other work of the machine takes from them. */
  readonly inEachSecond: readonly number[];
  /** How long the UI thread computed for a pose of one patient, ms: reading, judging and drawing it, and the page around. */
  readonly computingMs: number;
}

/** What the page of a physio does with six patients who are each fed at 30 poses a second. What a network does is not in it. */
export async function measureTileFrames(browser: Browser): Promise<TileFrames> {
  const pages = await servePages({ pages: ['tiles'], also: [TRACES] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 2200 } });
    page.on('pageerror', (error) => console.error(`page: ${error.message}`));
    await page.goto(`${pages.url}tiles.html`);
    await page.waitForFunction(() => 'plumblineTiles' in window);
    await page.evaluate((trace) => window.plumblineTiles(trace), TRACE);
    await page.evaluate((seconds) => window.plumblineFeed(seconds), WARM_UP_SECONDS);
    await browser.startTracing(page, { categories: TRACED });
    const tiles = await page.evaluate((seconds) => window.plumblineFeed(seconds), SECONDS);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      readonly traceEvents: Parameters<typeof computedMs>[0];
    };
    await page.close();
    if (tiles.length !== 6) throw new Error(`expected six tiles that are drawn, got ${tiles.length}`);
    return { inEachSecond: tiles.flat(), computingMs: computedMs(traceEvents) / (SECONDS * 30 * tiles.length) };
  } finally {
    await pages.close();
  }
}
