import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4391);
const executablePath = findBrowser();
/**
 * The tag of a journey in which an engine must keep up with pictures as they come, or runs as fast as it can: not beside another one of
 * them.
 */
const ENGINE_ALONE = /@engine-alone/;

/** Journeys through the built app. Each test names the fake camera it needs (`test/e2e/journey.ts`). */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.cache/e2e',
  // Two cores: two engines at once would make both too slow to keep up with the fake camera. Most journeys need none, and the few others
  // that do have time; they go beside those before a camera.
  workers: 2,
  projects: [
    // No second try: a journey that passes only sometimes is a fault, in the app or in the journey.
    { name: 'camera', grep: ENGINE_ALONE, workers: 1 },
    { name: 'other', grepInvert: ENGINE_ALONE, workers: 1 },
  ],
  timeout: 120_000,
  // What is looked for has so long to come. The usual five seconds are too few for the first page of a browser that has just started, on
  // a machine with two busy cores.
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '.cache/playwright.json' }],
  ],
  use: {
    baseURL: `http://localhost:${port}/`,
    // Video would need Playwright's own ffmpeg.
    video: 'off',
    actionTimeout: 15_000,
    // What a journey answers in place of our server would not reach a page that has its files from a service worker.
    serviceWorkers: 'block',
    launchOptions: executablePath ? { executablePath } : {},
  },
  webServer: {
    command: 'node test/e2e/serve.mjs',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
