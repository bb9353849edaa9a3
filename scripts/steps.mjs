// @ts-check
/** The steps that `npm test` and `npm run check` are made of. Each resolves to how many tests passed and failed in it. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** @typedef {{passed: number, failed: number}} Tally */

/**
 * Runs a package's program with this Node. Its output is shown once it has ended, so that the outputs of parallel steps
 * do not mix.
 * @param {string} title @param {string[]} args @param {Record<string, string>} [env]
 * @returns {Promise<boolean>} true where it ended well
 */
function node(title, args, env = {}) {
  const startMs = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    const output = /** @type {Buffer[]} */ ([]);
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('close', (code) => {
      const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
      console.log(`\n== ${title}: ${code === 0 ? 'ok' : 'failed'} (${seconds} s)`);
      process.stdout.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });
}

/** @param {boolean} ok @returns {Tally} */
const one = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

export const checkTypes = async () => one(await node('types', ['node_modules/@typescript/native/bin/tsc', '-b']));

export const checkLint = async () =>
  one(await node('lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']));

/**
 * Finds wrong types of bindings, unknown tags and unknown properties in Lit templates, which neither tsc nor ESLint
 * sees.
 */
export const checkTemplates = async () =>
  one(
    await node('templates', [
      'node_modules/lit-analyzer/cli.js',
      '--quiet',
      '--strict',
      '--rules.no-missing-import',
      'off',
      // lit-analyzer cannot read CSS with inserted values.
      '--rules.no-invalid-css',
      'off',
      'src/ui/**/*.ts',
      'src/features/*/ui/**/*.ts',
    ]),
  );

export const checkFormat = async () =>
  one(await node('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']));

/** Unit tests in Node and browser tests in Chromium. @param {{browser: string, projects?: string[]}} options */
export async function runVitest({ browser, projects = [] }) {
  const report = '.cache/vitest.json';
  forget(report);
  await node(
    'unit and browser tests',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...projects.map((project) => `--project=${project}`),
    ],
    { CHROMIUM_PATH: browser },
  );
  return tally(report, readVitest);
}

/** @param {any} json Vitest's report @returns {Tally} */
export function readVitest({ testResults, numPassedTests, numFailedTests, success }) {
  // A file that could not be loaded contains no test, but counts as a failure.
  const isBroken = (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0;
  const failed = numFailedTests + testResults.filter(isBroken).length;
  return { passed: numPassedTests, failed: Math.max(failed, success ? 0 : 1) };
}

/** End-to-end journeys over the built app. @param {{browser: string}} options */
export async function runPlaywright({ browser }) {
  const report = '.cache/playwright.json';
  forget(report);
  await node('end-to-end tests', ['node_modules/@playwright/test/cli.js', 'test'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return tally(report, readPlaywright);
}

/**
 * A journey that passed only at its second try counts as failed.
 * @param {any} json Playwright's report @returns {Tally}
 */
export const readPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
});

/** @param {string} report */
function forget(report) {
  mkdirSync('.cache', { recursive: true });
  rmSync(report, { force: true });
}

/**
 * A report that is missing or unreadable counts as a failure.
 * @param {string} report @param {(json: any) => Tally} read @returns {Tally}
 */
export function tally(report, read) {
  try {
    return read(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    console.error(`No report at ${report}: ${error}`);
    return { passed: 0, failed: 1 };
  }
}

/** @param {Tally[]} tallies @returns {Tally} */
export const sum = (tallies) =>
  tallies.reduce((total, each) => ({ passed: total.passed + each.passed, failed: total.failed + each.failed }), {
    passed: 0,
    failed: 0,
  });
