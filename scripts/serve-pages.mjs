// @ts-check
/** The pages that `analyze` and `bench` drive in a browser: built like the app and from its modules, but never shipped. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, loadConfigFromFile, mergeConfig } from 'vite';
import { serve } from './serve.mjs';
import { fingerprint } from './when-changed.mjs';

const SOURCES = ['src', 'scripts/pages', 'vite.config.ts', 'package-lock.json'];
const BUILDS = '.cache/pages';

/**
 * Serves `analyze.html` and `bench.html` with the engine's files beside them, on any free port.
 * @param {{also?: readonly string[]}} [options] folders served as well
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function servePages({ also = [] } = {}) {
  return serve({ folders: [await buildPages(), 'public', ...also], port: 0 });
}

/**
 * A folder for each state of the sources, moved to its place when it is whole: runs side by side do not disturb
 * each other. @returns {Promise<string>}
 */
async function buildPages() {
  const folder = join(BUILDS, (await fingerprint(SOURCES)).slice(0, 16));
  if (existsSync(folder)) return folder;
  console.error('Building the pages that run the pipeline…');
  mkdirSync(BUILDS, { recursive: true });
  const unfinished = join(BUILDS, `unfinished-${randomUUID()}`);
  const app = (await loadConfigFromFile({ command: 'build', mode: 'production' }))?.config ?? {};
  const pages = ['analyze', 'bench'].map((name) => resolve(`scripts/pages/${name}.html`));
  await build(
    mergeConfig(app, {
      configFile: false,
      root: resolve('scripts/pages'),
      publicDir: false,
      logLevel: 'warn',
      build: { outDir: resolve(unfinished), emptyOutDir: true, rolldownOptions: { input: pages } },
    }),
  );
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  return folder;
}
