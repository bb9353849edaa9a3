import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import type { Random } from '../bench/counting/random.ts';
import type { Span } from './owed.ts';
import { comesTo, stageOf } from './stage.ts';

/** What a fault can take hold of. */
export interface Scene {
  readonly url: string;
  readonly browser: Browser;
  readonly tabs: BrowserContext;
  readonly page: Page;
  /** Speaks to the page's own browser. */
  readonly device: CDPSession;
  /** From the seed of this run. */
  readonly random: Random;
}

/** What a fault did besides what can be seen in the pictures. */
export interface Outcome {
  /** The person themselves paused the set for this long, on the page's clock. */
  readonly pause?: Span;
  /** What should have happened at once and did not. */
  readonly wrong?: string;
}

/** Breaks something for some seconds and mends it again. What is not seen of the film meanwhile shows in the pictures that come to the app. */
type Fault = (scene: Scene) => Promise<Outcome>;

/** Milliseconds between two bounds, whole. */
const some = ({ random }: Scene, fromMs: number, toMs: number): number =>
  Math.round(fromMs + random.even() * (toMs - fromMs));

/** The process of this browser that speaks to cameras. */
async function cameraDriver({ browser }: Scene): Promise<number | null> {
  const machine = await browser.newBrowserCDPSession();
  const { processInfo } = await machine.send('SystemInfo.getProcessInfo');
  await machine.detach();
  return processInfo.find(({ type }) => type.startsWith('video_capture'))?.id ?? null;
}

const nowOf = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** Another tab in front of the app's. */
async function behindAnother(
  scene: Scene,
  ms: number,
  meanwhile = async (_other: Page): Promise<void> => undefined,
): Promise<void> {
  const other = await scene.tabs.newPage();
  try {
    await meanwhile(other);
    await sleep(ms);
  } finally {
    await other.close();
    await scene.page.bringToFront();
  }
}

async function resize({ device }: Scene, widthPx: number, heightPx: number): Promise<void> {
  await device.send('Emulation.setDeviceMetricsOverride', {
    width: widthPx,
    height: heightPx,
    deviceScaleFactor: 1,
    mobile: false,
  });
}

async function voice({ page }: Scene, how: 'well' | 'mute' | 'throwing'): Promise<void> {
  await page.evaluate((wanted) => (globalThis.soakWatch.voice = wanted), how);
}

/** Every fault that a run draws from. */
export const FAULTS = {
  /** The process that reads the camera stops for a while: no picture comes, and none is refused. */
  'camera stalls': async (scene) => {
    const driver = await cameraDriver(scene);
    if (driver === null) return {};
    process.kill(driver, 'SIGSTOP');
    try {
      await sleep(some(scene, 1000, 8000));
    } finally {
      process.kill(driver, 'SIGCONT');
    }
    return {};
  },
  /** The process that reads the camera dies; the browser starts another one. */
  'camera goes and comes back': async (scene) => {
    const driver = await cameraDriver(scene);
    if (driver !== null) process.kill(driver, 'SIGKILL');
    return {};
  },
  'black pictures': async (scene) => {
    await scene.page.evaluate(() => (globalThis.soakWatch.isBlack = true));
    await sleep(some(scene, 2000, 10_000));
    await scene.page.evaluate(() => (globalThis.soakWatch.isBlack = false));
    return {};
  },
  'database lost': async ({ page }) => {
    await page.evaluate(() => globalThis.soakWatch.loseDatabase());
    return {};
  },
  'database away': async (scene) => {
    const { page } = scene;
    await page.evaluate(() => {
      globalThis.soakWatch.databaseIsAway(true);
      globalThis.soakWatch.loseDatabase();
    });
    await sleep(some(scene, 2000, 15_000));
    await page.evaluate(() => globalThis.soakWatch.databaseIsAway(false));
    return {};
  },
  'tab hidden': async (scene) => {
    await behindAnother(scene, some(scene, 2000, 12_000));
    return {};
  },
  /** As when the lid is closed: no script runs. */
  'machine sleeps': async (scene) => {
    await behindAnother(scene, 0, async () => {
      await scene.device.send('Page.setWebLifecycleState', { state: 'frozen' });
      await sleep(some(scene, 1500, 6000));
      await scene.device.send('Page.setWebLifecycleState', { state: 'active' });
    });
    return {};
  },
  'second tab writes settings': async (scene) => {
    await behindAnother(scene, 500, async (other) => {
      await other.goto(`${scene.url}#/settings`);
      await other.getByRole('slider').first().focus();
      await other.keyboard.press(scene.random.even() < 0.5 ? 'ArrowRight' : 'ArrowLeft');
    });
    return {};
  },
  'voice silent': async (scene) => {
    await voice(scene, 'mute');
    await sleep(some(scene, 5000, 20_000));
    await voice(scene, 'well');
    return {};
  },
  'voice broken': async (scene) => {
    await voice(scene, 'throwing');
    await sleep(some(scene, 5000, 20_000));
    await voice(scene, 'well');
    return {};
  },
  'page resized': async (scene) => {
    for (const [widthPx, heightPx] of [
      [390, 844],
      [320, 480],
      [1920, 1080],
    ] as const) {
      await resize(scene, widthPx, heightPx);
      await sleep(some(scene, 300, 1500));
    }
    await resize(scene, 1280, 800);
    return {};
  },
  offline: async (scene) => {
    const network = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await scene.device.send('Network.emulateNetworkConditions', { offline: true, ...network });
    await sleep(some(scene, 3000, 15_000));
    await scene.device.send('Network.emulateNetworkConditions', { offline: false, ...network });
    return {};
  },
  'file dropped beside its place': async ({ page, device }) => {
    const before = page.url();
    const drop = { x: 5, y: 5, data: { items: [], files: [process.execPath], dragOperationsMask: 1 } };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await device.send('Input.dispatchDragEvent', { type, ...drop });
    await sleep(500);
    return new URL(page.url()).origin === new URL(before).origin
      ? {}
      : { wrong: 'a dropped file was opened instead of the app' };
  },
  /** The sound is switched by a click; then the space bar pauses, and goes on. */
  'a click, then a key': async (scene) => {
    const { page } = scene;
    if (!(await comesTo(page, 'running', 20_000))) return {};
    await page.locator('pl-page-practise .controls button', { hasText: /sound/i }).first().click({ timeout: 3000 });
    const startMs = await nowOf(page);
    await page.keyboard.press('Space');
    const hasPaused = await comesTo(page, 'paused');
    await sleep(some(scene, 1000, 8000));
    if ((await stageOf(page)) === 'paused') await page.keyboard.press('Space');
    const wrong =
      hasPaused || (await stageOf(page)) !== 'running' ? {} : { wrong: 'the space bar did not pause after a click' };
    return { pause: { startMs, endMs: await nowOf(page) }, ...wrong };
  },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof FAULTS;
