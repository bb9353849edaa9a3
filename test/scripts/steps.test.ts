import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { readPlaywright, readVitest, sum, tally } from '../../scripts/steps.mjs';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plumbline-steps-'))));
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const report = (json: unknown): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, typeof json === 'string' ? json : JSON.stringify(json));
  return file;
};

describe('what the tests say at the end', () => {
  it('adds up the passed and the failed of all steps', () => {
    expect(
      sum([
        { passed: 3, failed: 0 },
        { passed: 1, failed: 2 },
        { passed: 0, failed: 1 },
      ]),
    ).toEqual({
      passed: 4,
      failed: 3,
    });
  });

  it('counts a report that is missing or cut off as a failure', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(tally(join(folder, 'none.json'), readVitest)).toEqual({ passed: 0, failed: 1 });
    expect(tally(report('{"numPassedTests": 12'), readVitest)).toEqual({ passed: 0, failed: 1 });
    expect(tally(report({}), readPlaywright)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a test file that cannot even be loaded', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const fine = { status: 'passed', assertionResults: [{}] };
    const all = { numPassedTests: 5, numFailedTests: 0, success: false, testResults: [fine, broken, broken] };
    expect(tally(report(all), readVitest)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a run that says it failed although no test did', () => {
    const all = { numPassedTests: 5, numFailedTests: 0, success: false, testResults: [] };
    expect(tally(report(all), readVitest)).toEqual({ passed: 5, failed: 1 });
  });

  it('counts the journeys, and what went wrong before the first', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 0 };
    expect(tally(report({ stats, errors: [] }), readPlaywright)).toEqual({ passed: 4, failed: 1 });
    expect(tally(report({ stats, errors: [{}] }), readPlaywright)).toEqual({ passed: 4, failed: 2 });
  });

  it('counts a journey that needed a second try as failed', () => {
    const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 0 };
    expect(tally(report({ stats, errors: [] }), readPlaywright)).toEqual({ passed: 4, failed: 1 });
  });

  it('counts a journey that was left out, as where no Firefox is, neither way', () => {
    const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 2 };
    expect(tally(report({ stats, errors: [] }), readPlaywright)).toEqual({ passed: 4, failed: 0 });
  });
});

describe('the browser', () => {
  it('is the one that was named, where it is there', () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(findBrowser()).toBe(process.execPath);
  });

  it('is another one where the named one is not there', () => {
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'no-such-browser'));
    const found = findBrowser();
    expect(found === null || existsSync(found)).toBe(true);
  });
});
