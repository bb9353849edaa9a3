import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firefox, type Browser, type Page } from '@playwright/test';
import { findFirefox, hasPlaywrightsFirefox } from '../../scripts/browser.mjs';

const stockPath = findFirefox();
export const isFirefoxHere = stockPath !== null || hasPlaywrightsFirefox();

/** A stock Firefox over WebDriver BiDi, by way of the bridge; where there is none, the one that Playwright has fetched. */
export const inFirefox = {
  browserName: 'firefox',
  ...(stockPath === null
    ? { launchOptions: { executablePath: firefox.executablePath() } }
    : {
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: fileURLToPath(new URL('firefox-bridge.mjs', import.meta.url)),
          env: { ...process.env, FIREFOX_PATH: stockPath },
        },
      }),
} as const;

/** A Firefox of its own, for a test that runs in another browser too. */
export const startFirefox = (): Promise<Browser> =>
  firefox.launch({
    ...('channel' in inFirefox ? { channel: inFirefox.channel } : {}),
    ...inFirefox.launchOptions,
  } as Parameters<typeof firefox.launch>[0]);

/**
 * Puts the four bird dogs that Chromium plays as a camera (`BIRD_DOG_SWITCHES`) in the camera's place: Firefox's own fake
 * camera shows a wandering square. The figure rests until practising begins, so that the first repetition is always the
 * same; then come 30 pictures a second, over and over. The app gets a stream and a track as from a camera, and takes frames
 * from them in the way in which Firefox can. What stands in `data-camera` of the page's root happens to it: `still` and `black`
 * pictures. It is the only camera there.
 */
export const playBirdDogsAsCamera = (page: Page): Promise<void> => playAsCamera(page, 'four-bird-dogs');

/** The same with another film of `test/fixtures/camera`. */
export async function playAsCamera(page: Page, film: string): Promise<void> {
  const body = readFileSync(`test/fixtures/camera/${film}.mjpeg`);
  await page.route('**/camera.mjpeg', (route) => route.fulfill({ body, contentType: 'video/x-motion-jpeg' }));
  await page.addInitScript(() => {
    const fetchPictures = async (): Promise<Blob[]> => {
      const bytes = new Uint8Array(await (await fetch('/camera.mjpeg')).arrayBuffer());
      const starts: number[] = [];
      for (let at = 0; at < bytes.length - 2; at++)
        if (bytes[at] === 0xff && bytes[at + 1] === 0xd8 && bytes[at + 2] === 0xff) starts.push(at);
      return starts.map((start, index) => new Blob([bytes.subarray(start, starts[index + 1])], { type: 'image/jpeg' }));
    };
    // A camera that is opened anew shows what goes on in the room by now.
    let sinceMs: number | null = null;
    // The empty page before the app's own is not served securely, and has no cameras.
    if (!('MediaDevices' in globalThis)) return;
    MediaDevices.prototype.getUserMedia = async ({ video } = {}) => {
      if (typeof video === 'object' && video.deviceId !== undefined)
        throw new DOMException('There is no such camera', 'OverconstrainedError');
      const pictures = await fetchPictures();
      const canvas = document.createElement('canvas');
      canvas.width = 480;
      canvas.height = 360;
      const drawing = canvas.getContext('2d');
      let shown: { readonly picture: Blob; readonly bitmap: ImageBitmap } | null = null;
      const draw = async (): Promise<void> => {
        const { camera } = document.documentElement.dataset;
        if (camera === 'still') return;
        if (camera === 'black') return drawing?.fillRect(0, 0, canvas.width, canvas.height);
        if (location.hash === '#/practise') sinceMs ??= performance.now();
        const passedMs = sinceMs === null ? 0 : performance.now() - sinceMs;
        const picture = pictures[Math.floor((passedMs * 30) / 1000) % pictures.length];
        if (!picture || !drawing) throw new Error('expected a picture, and something to draw it on');
        if (shown?.picture !== picture) {
          shown?.bitmap.close();
          shown = { picture, bitmap: await createImageBitmap(picture) };
        }
        drawing.drawImage(shown.bitmap, 0, 0);
      };
      // A machine that is too slow for every picture leaves some out, as a camera does: pictures that wait for each other would take the
      // time of the app that looks at them.
      let isDrawing = false;
      const next = async (): Promise<void> => {
        if (isDrawing) return;
        isDrawing = true;
        await draw().finally(() => (isDrawing = false));
      };
      await draw();
      const stream = canvas.captureStream();
      const drawn = setInterval(() => {
        if (stream.active) void next();
        else clearInterval(drawn);
      }, 1000 / 30);
      return stream;
    };
  });
}
