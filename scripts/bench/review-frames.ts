import type { Browser, Page } from 'playwright';
import type {} from '../pages/review-page.ts';
import { servePages } from '../serve-pages.mjs';
import { computedMs, TRACED } from './longest-task.ts';

const TRACES = 'test/fixtures/poses';
const TRACE = 'bird-dog.clean.trace.json.gz';

/** How smoothly the physio's page moves through an hour of traces. */
export interface ReviewFrames {
  /** Frames that were drawn in each second. Other work of the machine takes from them. */
  readonly inEachSecond: readonly number[];
  /** How long the UI thread computed for a frame, ms, whatever else the machine does. */
  readonly computingMs: number;
}

/** How smoothly the physio's page draws an hour of traces while it is scrolled, and while it is scrubbed. */
export async function measureReviewFrames(
  browser: Browser,
): Promise<Readonly<Record<'scroll' | 'scrub', ReviewFrames>>> {
  const pages = await servePages({ pages: ['review'], also: [TRACES] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('pageerror', (error) => console.error(`page: ${error.message}`));
    await page.goto(`${pages.url}review.html`);
    await page.waitForFunction(() => 'plumblineReview' in window);
    await page.evaluate((trace) => window.plumblineReview(trace), TRACE);
    const scroll = await measured(browser, page, 'scroll');
    const scrub = await measured(browser, page, 'scrub');
    await page.close();
    return { scroll, scrub };
  } finally {
    await pages.close();
  }
}

async function measured(browser: Browser, page: Page, what: 'scroll' | 'scrub'): Promise<ReviewFrames> {
  await browser.startTracing(page, { categories: TRACED });
  const inEachSecond = await page.evaluate((move) => window.plumblineMove(move), what);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: Parameters<typeof computedMs>[0];
  };
  const frames = inEachSecond.reduce((sum, count) => sum + count, 0);
  return { inEachSecond, computingMs: computedMs(traceEvents) / frames };
}
