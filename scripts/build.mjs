// @ts-check
/** Builds the app into dist/, with a .br and a .gz beside every file that shrinks, only when something changed. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { chunksAtHand, notAtHand } from './chunks-at-hand.mjs';
import { compressFolder } from './compress.mjs';
import { policyInPage, writeHosting } from './hosting.mjs';
import { offlineFiles } from './offline-files.mjs';
import { outsideAddresses, withoutOutsideAddresses } from './outside-addresses.mjs';
import { whenChanged } from './when-changed.mjs';

const SOURCES = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/chunks-at-hand.mjs',
  'scripts/compress.mjs',
  'scripts/hosting.mjs',
  'scripts/offline-files.mjs',
  'scripts/outside-addresses.mjs',
  'scripts/policy.mjs',
];

/** What the app has beyond `vite.config.ts`, and the pages of tools have not. @type {import('vite').InlineConfig} */
const app = {
  logLevel: 'warn',
  plugins: [chunksAtHand, policyInPage, withoutOutsideAddresses, offlineFiles],
  worker: { plugins: () => [withoutOutsideAddresses] },
  build: {
    modulePreload: { resolveDependencies: notAtHand },
    rolldownOptions: {
      input: { index: resolve('index.html'), 'service-worker': resolve('src/edge/offline/service-worker.ts') },
      output: {
        // A service worker keeps its address, beside the page.
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
        // What the first page needs is one file: in sixty, each with a dictionary of its own, it would not compress as well.
        codeSplitting: { groups: [{ name: 'app', tags: ['$initial'], test: (id) => !id.includes('service-worker') }] },
      },
    },
  },
};

/** @returns {Promise<void>} when dist/ holds the app as the sources now stand */
export async function buildApp() {
  await whenChanged({ sources: SOURCES, result: 'dist' }, async () => {
    console.error('Building…');
    await inProduction(() => build(app));
    const outside = await outsideAddresses('dist');
    if (outside.length > 0) throw new Error(`Nothing may be fetched from another host:\n${outside.join('\n')}`);
    writeHosting('dist');
    await compressFolder('dist');
  });
}

/**
 * Vite builds for the environment that `NODE_ENV` names. The bench is itself run by Vite, which has set it to
 * "development" by then; libraries would put their development code, larger and slower, into the app.
 * @param {() => Promise<unknown>} work
 */
async function inProduction(work) {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** @param {string[]} args */
export async function run(args = []) {
  try {
    parseArgs({ args, options: { 'with-movenet': { type: 'boolean' } } });
  } catch (error) {
    console.error(`build: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
    return;
  }
  await buildApp();
  console.error('dist/ is up to date.');
}
