// @ts-check
/**
 * The pages that `analyze`, `bench` and `mannequin` drive in a browser: built like the app and from its modules, but
 * not part of it.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, loadConfigFromFile, mergeConfig } from 'vite';
import { serve } from './serve.mjs';
import { fingerprint } from './when-changed.mjs';

const SOURCES = ['src', 'scripts/pages', 'vite.config.ts', 'package-lock.json'];
const OF_JUDGING = ['analyze', 'bench'];
const BUILDS = '.cache/pages';

/**
 * Serves `analyze.html` and `bench.html`, or the pages asked for, with the engine's files beside them, on any free port.
 * @param {{pages?: readonly string[], also?: readonly string[], sources?: readonly string[], signals?: boolean}} [options]
 *   folders served as well, further folders that the pages are made from, and whether browsers find each other over it
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function servePages({ pages = OF_JUDGING, also = [], sources = [], signals = false } = {}) {
  return serve({
    folders: [await buildPages(pages, [...SOURCES, ...sources]), 'public', ...also],
    port: 0,
    isTool: true,
    signals,
  });
}

/**
 * The folder of built pages, one for each state of the sources. A folder gets its final name only when it is complete,
 * so that several runs at once do not disturb each other.
 * @param {readonly string[]} names @param {readonly string[]} sources @returns {Promise<string>}
 */
export async function buildPages(names, sources) {
  const folder = join(BUILDS, `${names.join('-')}-${(await fingerprint(sources)).slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  console.error('Building the pages that run the pipeline…');
  mkdirSync(BUILDS, { recursive: true });
  const unfinished = join(BUILDS, `unfinished-${randomUUID()}`);
  const app = (await loadConfigFromFile({ command: 'build', mode: 'production' }))?.config ?? {};
  const pages = names.map((name) => resolve(`scripts/pages/${name}.html`));
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
