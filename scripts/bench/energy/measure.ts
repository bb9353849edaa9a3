import { chromium, type Page } from 'playwright';
import { ensureBrowser } from '../../browser.mjs';
import { type Figure, figureOf } from '../figures.ts';
import { CAMERA_ARGS } from '../longest-task.ts';
import { canTellProcessorTime, processorSeconds, secondsBetween } from './processor-time.ts';

/** Once round the recording in place of the camera (19 s). */
const WATCH_MS = 20_000;
/** What is left of a change (a sentence, a fade) is over after this. */
const SETTLE_MS = 3_000;
const START_WITHIN_MS = 120_000;

/**
 * How many cores the whole browser keeps busy (seconds of processor time a second, over all its processes) while
 * somebody practises in front of the fake camera, and while the set is paused. In a browser of its own, which nothing
 * else uses. Empty where the machine does not tell.
 */
export async function measureEnergy(url: string): Promise<Figure[]> {
  if (!canTellProcessorTime()) {
    console.error('energy is skipped: this machine does not tell the processor time of a process');
    return [];
  }
  const server = await chromium.launchServer({ executablePath: ensureBrowser(), args: CAMERA_ARGS });
  try {
    const rootPid = server.process().pid;
    if (rootPid === undefined) throw new Error('expected the browser to be a process');
    const browser = await chromium.connect(server.wsEndpoint());
    const context = await browser.newContext({ permissions: ['camera'], viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${url}#/exercise/bird-dog`);
    await page.getByRole('button', { name: /begin|start/i }).click();
    await page.waitForURL(/#\/practise/, { timeout: START_WITHIN_MS });
    const practising = await coresBusy(rootPid, page);
    await page.keyboard.press('Space');
    const paused = await coresBusy(rootPid, page);
    return [figureOf('energy.practise', [practising], 'cores'), figureOf('energy.paused', [paused], 'cores')];
  } finally {
    await server.close();
  }
}

async function coresBusy(rootPid: number, page: Page): Promise<number> {
  await page.waitForTimeout(SETTLE_MS);
  const before = processorSeconds(rootPid);
  const startMs = performance.now();
  await page.waitForTimeout(WATCH_MS);
  return secondsBetween(before, processorSeconds(rootPid)) / ((performance.now() - startMs) / 1000);
}
