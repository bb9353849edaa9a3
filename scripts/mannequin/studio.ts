import { chromium } from 'playwright';
import { FailureError } from '../../src/core/record/failures.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import type { ModelSize } from '../../src/ports/seeing.ts';
import { ensureBrowser } from '../browser.mjs';
import { servePages } from '../serve-pages.mjs';
import type { Shot } from './shot.ts';

/** A headless browser that draws the figure and runs the app's pose engine on it. */
export interface Studio {
  film(shot: Shot): Promise<readonly Pose[]>;
  /** The pictures of a shot, as WebM. */
  video(shot: Shot): Promise<Buffer>;
  /** The first frame of a shot, as PNG. */
  still(shot: Shot): Promise<Buffer>;
  close(): Promise<void>;
}

/** The sources of the page beside the app's own. The moves are not among them: the page does not need them. */
const SOURCES = ['scripts/mannequin/cast', 'scripts/mannequin/stage', 'scripts/mannequin/shot.ts'];
/** Without a GPU the processor draws. */
const DRAWING = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

export async function openStudio(model: ModelSize | null): Promise<Studio> {
  const server = await servePages({ pages: ['mannequin'], sources: SOURCES });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: DRAWING });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  try {
    const page = await browser.newPage();
    // One thread for the networks: on a machine with other work, several threads wait for each other and are slower
    // than one.
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 1 }));
    page.on('console', (message) => {
      if (message.type() === 'error') console.error(`page: ${message.text()}`);
    });
    page.on('pageerror', (error) => console.error(`page: ${error.message}`));
    await page.goto(`${server.url}mannequin.html`);
    if (model) {
      const failure = await page.evaluate((size) => window.plumblineMannequin.load(size), model);
      if (failure) throw new FailureError(failure);
    }
    return {
      film: (shot) => page.evaluate((wanted) => window.plumblineMannequin.film(wanted), shot),
      video: async (shot) => {
        const bytes = await page.evaluate((wanted) => window.plumblineMannequin.video(wanted), shot);
        return Buffer.from(bytes, 'base64');
      },
      still: async (shot) => {
        const url = await page.evaluate((wanted) => window.plumblineMannequin.still(wanted), shot);
        return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
