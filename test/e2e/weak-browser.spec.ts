import { chromium, expect, type Page } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { engineName } from '../../src/text/say/engine.ts';
import { DEFAULT_SETTINGS } from '../../src/schema/settings.ts';
import {
  beginWith,
  changeAnswer,
  countedIn,
  expectFailure,
  launch,
  savedSession,
  test as base,
  uncaughtIn,
} from './journey.ts';

/** A page in a browser of its own, launched with `switches`: each test has another one. */
const test = base.extend<{ switches: string[]; page: Page }>({
  switches: [[], { option: true }],
  page: async ({ switches, baseURL }, use) => {
    const browser = await chromium.launch(launch(switches));
    const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
    const uncaught = uncaughtIn(page.context());
    await use(page);
    expect(uncaught).toEqual([]);
    await browser.close();
  },
});

const CLIP = 'test/fixtures/clips/bird-dog-moment.mp4';
/** V8 then finds no vector instructions in the machine, as in browsers before 2021. */
const NO_SIMD = '--js-flags=--no-enable-sse4-1';
const NO_WEBGL = '--disable-3d-apis';

/** Runs in the worker: WebAssembly from a handful of bytes, which only tries what the browser can do, is refused. */
function refuseTrials(): void {
  const instantiate = WebAssembly.instantiate.bind(WebAssembly) as (...args: unknown[]) => Promise<unknown>;
  const refusing = (source: unknown, ...more: unknown[]): Promise<unknown> =>
    source instanceof Uint8Array && source.length < 200
      ? Promise.reject(new WebAssembly.CompileError('no relaxed SIMD here'))
      : instantiate(source, ...more);
  WebAssembly.instantiate = refusing as typeof WebAssembly.instantiate;
}

/** Waits for the summary and gives which engine saw the set, by the words on the page and in the record. */
async function seenBy(page: Page): Promise<object> {
  const [set] = (await savedSession(page)).sets;
  const { engine, events } = set!;
  expect(events.map(({ kind }) => kind)).not.toContain('engine-changed');
  await expect(page.getByText(engineName(engine))).toBeVisible();
  return engine;
}

test.describe('without SIMD and WebGL', () => {
  test.use({ switches: [NO_SIMD, NO_WEBGL] });

  test('no engine starts: that is said, and saved movement can still be judged', async ({ page }) => {
    await beginWith(page, CLIP);
    await expectFailure(page, 'engine-failed');
    await page.getByRole('button', { name: en.check.leave }).click();
    await beginWith(page, 'test/fixtures/poses/bird-dog.short.trace.json.gz');
    expect(countedIn(await savedSession(page))).toEqual(['right']);
  });
});

test('without relaxed SIMD the build that needs none sees', async ({ page }) => {
  // No switch disables this feature any more, so the modules that the engine's worker compiles to test for it are made
  // to fail.
  await changeAnswer(page, '**/assets/worker-*.js', (worker) => `(${refuseTrials})();${worker.toString()}`);
  const builds: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.wasm')) builds.push(request.url().split('/').at(-1) ?? '');
  });
  await beginWith(page, CLIP);
  expect(await seenBy(page)).toMatchObject({ name: 'litert', accelerator: 'wasm' });
  expect(builds).toEqual(['litert_wasm_compat_internal.wasm']);
});

test('without cross-origin isolation one thread sees', async ({ page }) => {
  await changeAnswer(page, /\/(\?.*)?$/, (html) => html, { without: /^cross-origin-/ });
  await beginWith(page, CLIP);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  expect(await seenBy(page)).toMatchObject({ name: 'litert', accelerator: 'wasm' });
});

test.describe('without WebGL', () => {
  test.use({ switches: [NO_WEBGL] });

  test('the first engine sees all the same; the second, where it was chosen, says so and gives way', async ({
    page,
  }) => {
    const chosen = JSON.stringify({ ...DEFAULT_SETTINGS, engine: 'mediapipe' });
    await page.addInitScript((settings) => localStorage.setItem('plumbline.settings', settings), chosen);
    await beginWith(page, CLIP, 'bird-dog', '');
    await expectFailure(page, 'engine-failed');
    await page.getByRole('button', { name: en.notices.bestEngine }).click();
    expect(await seenBy(page)).toMatchObject({ name: 'litert' });
  });
});
