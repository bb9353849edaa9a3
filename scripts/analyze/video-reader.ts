import { chromium, type Page } from 'playwright';
import { fail, succeed, FailureError, type Result } from '../../src/core/record/failures.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import { roundPose } from '../../src/core/body/round-pose.ts';
import { ensureBrowser } from '../browser.mjs';
import { servePages } from '../serve-pages.mjs';
import type { Options } from './options.ts';
import type { Recording } from './recording.ts';

/** Reads videos in one headless browser, which is started for the first video. */
export interface VideoReader {
  read(path: string, onProgress: (frames: number) => void): Promise<Result<Recording>>;
  close(): Promise<void>;
}

/**
 * A reader that runs the wished engine over each file. `read` throws where the engine cannot start at all, and where the
 * page breaks down in a file: the next file then gets a new one.
 */
export function createVideoReader(wish: Pick<Options, 'engine' | 'model'>): VideoReader {
  let opening: Promise<OpenPage> | null = null;
  const read = async ({ page, deliverTo }: OpenPage, path: string, onProgress: (frames: number) => void) => {
    const poses: Pose[] = [];
    deliverTo((batch) => {
      poses.push(...batch);
      onProgress(poses.length);
    });
    await page.setInputFiles('#video', path);
    const answer = await page.evaluate(() => window.plumbline.readVideo());
    if (!answer.ok) return fail(answer.failure);
    return succeed({ kind: 'video' as const, ...answer.reading, poses: poses.map(roundPose) });
  };
  return {
    read: async (path, onProgress) => {
      const open = await (opening ??= openPage(wish));
      try {
        return await read(open, path, onProgress);
      } catch (error) {
        opening = null;
        await open.close().catch(() => undefined);
        throw error;
      }
    },
    close: async () => {
      const open = await opening?.catch(() => null);
      await open?.close();
    },
  };
}

interface OpenPage {
  readonly page: Page;
  /** From now on the page gives its poses to this receiver. */
  deliverTo(receiver: (batch: readonly Pose[]) => void): void;
  close(): Promise<void>;
}

async function openPage({ engine, model }: Pick<Options, 'engine' | 'model'>): Promise<OpenPage> {
  const server = await servePages();
  const browser = await chromium.launch({ executablePath: ensureBrowser() });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  try {
    const page = await browser.newPage();
    let receiver: (batch: readonly Pose[]) => void = () => {};
    await page.exposeFunction('plumblinePoses', (json: string) => receiver(JSON.parse(json)));
    page.on('console', (message) => {
      if (message.type() === 'error') console.error(`page: ${message.text()}`);
    });
    await page.goto(`${server.url}analyze.html`);
    const failure = await page.evaluate(([wanted, size]) => window.plumbline.load(wanted, size), [
      engine,
      model,
    ] as const);
    if (failure) throw new FailureError(failure);
    return { page, deliverTo: (next) => (receiver = next), close };
  } catch (error) {
    await close();
    throw error;
  }
}
