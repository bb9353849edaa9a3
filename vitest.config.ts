import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { findBrowser } from './scripts/browser.mjs';
import { isolation } from './scripts/policy.mjs';
import app from './vite.config.ts';

/** A test that needs a browser's devices lies in test/ui, test/edge or a feature's ui; `*.node.test.ts` there runs in Node all the same. */
const pages = 'test/features/*/ui/**/*.test.ts';
const inNode = 'test/**/*.node.test.ts';
/** Tests of pages that need a document of their own: a typeface that one of them loads stays. */
const ownDocument = ['test/ui/shell/script-font.test.ts', 'test/ui/read-from-afar.test.ts'];
const executablePath = findBrowser();

/** A project of tests in a browser: which, and how. Each has objects of its own, which Vitest fills in. */
const inBrowser = (test: {
  readonly name: string;
  readonly include: string[];
  readonly exclude: string[];
  readonly isolate: boolean;
  readonly setupFiles: readonly string[];
}) => ({
  extends: true as const,
  // Found only while tests run, they would be bundled in the middle of a run and reload the page.
  optimizeDeps: {
    include: [
      'lit',
      'lit/decorators.js',
      'lit/directives/*.js',
      '@litertjs/core',
      'mediabunny',
      'age-encryption',
      'idb',
      'valibot',
      'lean-qr/nano',
    ],
  },
  server: { headers: isolation },
  test: {
    ...test,
    setupFiles: [...test.setupFiles, 'test/all-sentences.ts', 'test/ui/no-uncaught.ts'],
    // Models are loaded and run for real here, on few cores.
    testTimeout: 180_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
        },
      }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
});

export default mergeConfig(
  // Vitest's own page has code within it, which the policy of the app forbids: it would load nothing, and wait for ever.
  { ...app, server: {} },
  defineConfig({
    test: {
      // Vitest would leave one core to itself. On two cores the tests that wait for a program they started would then
      // hold up all the others.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      // What is looked for in a page has so long to come: the usual second is too little on a busy machine.
      expect: { poll: { timeout: 10_000 } },
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            setupFiles: ['test/all-sentences.ts'],
            environment: 'node',
            // The judgement is pure: nothing to isolate, and the files run six times faster together.
            isolate: false,
            // Only what never ends should fail by it: on a busy machine a test that prepares models or lints, and what copies the project
            // before it, take many times what they take on a quiet one.
            testTimeout: 120_000,
            hookTimeout: 120_000,
            include: [
              'test/*.test.ts',
              'test/{core,care,exercises,text,app,features,schema,scripts,server,truth}/**/*.test.ts',
              inNode,
            ],
            exclude: [pages],
          },
        },
        inBrowser({
          name: 'browser',
          isolate: true,
          include: ['test/edge/**/*.test.ts', ...ownDocument],
          exclude: [inNode],
          setupFiles: [],
        }),
        inBrowser({
          name: 'pages',
          // One document for all files, made fresh before each: to fetch the app's modules for every file took more time than the tests.
          isolate: false,
          include: ['test/ui/**/*.test.ts', pages],
          exclude: [inNode, ...ownDocument],
          setupFiles: ['test/ui/fresh-document.ts'],
        }),
      ],
    },
  }),
);
