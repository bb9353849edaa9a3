import type { Browser } from 'playwright';
import type { Samples } from '../pages/bench-page.ts';

const CLIP = 'bird-dog-moment.mp4';

/** Engines that are measured in turn, frame by frame, so that other work of the machine slows all of them alike. */
export interface Round {
  readonly engines: readonly string[];
  readonly frames: number;
}

/** The ms per frame of each engine of a round, on a page of its own. `tasksModel`: the bundle file of tasks-vision. */
export async function timeRound(
  browser: Browser,
  url: string,
  { engines, frames, tasksModel }: Round & { readonly tasksModel: string | null },
): Promise<Samples> {
  const page = await browser.newPage();
  await page.exposeFunction('plumblineTell', (line: string) => console.error(line));
  page.on('pageerror', (error) => console.error(`page: ${error.message}`));
  await page.goto(`${url}bench.html`);
  if (tasksModel) await page.setInputFiles('#tasks-model', tasksModel);
  const samples = await page.evaluate((wish) => window.plumblineBench(wish), { engines, clip: CLIP, frames });
  await page.close();
  return samples;
}
