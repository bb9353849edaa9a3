import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { ensureBrowser } from '../../browser.mjs';
import { buildApp } from '../../build.mjs';
import { serve } from '../../serve.mjs';
import { buildPages } from '../../serve-pages.mjs';
import { AFTERWARDS } from '../first-load.ts';
import { figureOf, type Figure } from '../figures.ts';

/** Few and many sessions: the number must not change how soon the page is painted. */
export const COUNTS = [10, 5000] as const;
const ROUNDS = 9;
/** After this time all work at the start of a page is over, including the comparison of the list with the sessions. */
const SETTLED_MS = 5000;

/** The pages that list sessions, and the element that appears when the sessions have been read. */
const PAGES = {
  history: { route: '#/history', element: 'pl-page-history', shows: 'li' },
  start: { route: '#/exercises', element: 'pl-page-exercises', shows: 'pl-last-session' },
} as const;
const NAMES = ['history', 'start'] as const;

interface Filled {
  readonly count: number;
  readonly context: BrowserContext;
}

/**
 * How soon after navigation the history and the start page are painted with their sessions, and how large the page's
 * heap is then, with few and with many sessions on the disk, in turn. The model is not fetched, because it is the same
 * for both.
 */
export async function measureStorage(only: string | null): Promise<Figure[]> {
  const isWanted = (part: string): boolean =>
    only === null || only === 'storage' || only.startsWith(part) || part.startsWith(`${only}.`);
  const isListWanted = NAMES.some((name) => isWanted(`storage.${name}`));
  await buildApp();
  const fillPage = await buildPages(['storage'], ['src', 'scripts/pages', 'scripts/bench/storage', 'vite.config.ts']);
  const app = await serve({ folders: [fillPage, 'dist'], port: 0 });
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const filled: Filled[] = [];
  try {
    const exchanged = isWanted('storage.exchange') ? await measureExchange(join(folder, 'exchange'), app.url) : [];
    if (!isListWanted) return exchanged;
    for (const count of COUNTS) filled.push(await openFilled(join(folder, String(count)), app.url, count));
    return [...(await measureInTurn(filled, app.url)), ...exchanged];
  } finally {
    for (const { context } of filled) await context.close();
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So many sessions are handed over and taken in: of a few weeks, of a year and a half, of fourteen years. */
export const EXCHANGED = [100, 1000, 10_000] as const;
/** Rounds with each of them; the first of those with the fewest is not counted. */
const EXCHANGES = [6, 3, 2] as const;

/** How long it takes to hand sessions over and to take them in, with few and with many of them. */
async function measureExchange(profile: string, url: string): Promise<Figure[]> {
  const samples: Record<string, number[]> = {};
  const context = await launch(profile);
  const page = await context.newPage();
  await page.goto(`${url}storage.html`);
  await page.waitForFunction(() => 'plumblineExchange' in window);
  for (const [at, count] of EXCHANGED.entries())
    for (let round = 0; round < (EXCHANGES[at] ?? 1); round += 1) {
      console.error(`handing over ${count} sessions, round ${round + 1}`);
      const times = await page.evaluate((sessions) => window.plumblineExchange(sessions), count);
      if (at === 0 && round === 0) continue;
      for (const [step, ms] of Object.entries(times)) (samples[`storage.exchange.${step}.${count}`] ??= []).push(ms);
    }
  await context.close();
  return Object.entries(samples).map(([id, values]) => figureOf(id, values, 'ms'));
}

/** A browser with a profile of its own and this many stored sessions. It is started again after they were written. */
async function openFilled(profile: string, url: string, count: number): Promise<Filled> {
  console.error(`writing ${count} sessions`);
  const writing = await launch(profile);
  const page = await writing.newPage();
  await page.goto(`${url}storage.html`);
  await page.waitForFunction(() => 'plumblineFill' in window);
  await page.evaluate((sessions) => window.plumblineFill(sessions), count);
  await writing.close();
  return { count, context: await launch(profile) };
}

const launch = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    viewport: { width: 1280, height: 800 },
    args: ['--enable-precise-memory-info'],
  });

async function measureInTurn(filled: readonly Filled[], url: string): Promise<Figure[]> {
  const samples: Record<string, number[]> = {};
  // The first round fills caches and is not counted.
  for (let round = 0; round <= ROUNDS; round += 1) {
    console.error(round === 0 ? 'warming up' : `round ${round} of ${ROUNDS}`);
    for (const name of NAMES) {
      for (const { count, context } of round % 2 === 0 ? filled : filled.toReversed()) {
        const { paintedMs, heapMegabytes } = await measurePage(context, url, name);
        if (round === 0) continue;
        (samples[`storage.${name}.painted.${count}`] ??= []).push(paintedMs);
        (samples[`storage.${name}.heap.${count}`] ??= []).push(heapMegabytes);
      }
    }
  }
  return Object.entries(samples).map(([id, values]) => figureOf(id, values, id.includes('.heap.') ? 'MB' : 'ms'));
}

interface Measured {
  /** From navigation to the frame after the one in which the sessions were on the page. */
  readonly paintedMs: number;
  readonly heapMegabytes: number;
}

async function measurePage(context: BrowserContext, url: string, name: (typeof NAMES)[number]): Promise<Measured> {
  const { route, element, shows } = PAGES[name];
  const page = await context.newPage();
  try {
    // These requests are never answered: the model is not measured here.
    await page.route(AFTERWARDS, () => undefined);
    await page.addInitScript(watchPaint, { element, shows });
    await page.goto(`${url}${route}`, { waitUntil: 'commit' });
    const painted = await page.waitForFunction(() => window.plumblinePaintedMs, null, { polling: 100 });
    const paintedMs = await painted.jsonValue();
    if (paintedMs === undefined) throw new Error('expected a time');
    await page.waitForTimeout(SETTLED_MS);
    return { paintedMs, heapMegabytes: await heapOf(page) };
  } finally {
    await page.close();
  }
}

declare global {
  interface Window {
    plumblinePaintedMs?: number;
  }
}

/** Runs in the page: remembers when the sessions were painted. */
function watchPaint({ element, shows }: { readonly element: string; readonly shows: string }): void {
  const isShown = (): boolean => {
    const shell = document.querySelector('pl-app')?.shadowRoot;
    return Boolean(shell?.querySelector(element)?.shadowRoot?.querySelector(shows));
  };
  const look = (): void => {
    if (!isShown()) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => (window.plumblinePaintedMs = performance.now())));
  };
  requestAnimationFrame(look);
}

/** The live memory of the page, MB of a million bytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}
