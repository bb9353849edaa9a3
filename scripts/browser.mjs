// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, firefox } from 'playwright';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A Chromium that is installed on this machine.
 * @returns {string | null} its path: `CHROMIUM_PATH`, Playwright's own, or one of the usual places
 */
export function findBrowser() {
  const places = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...USUAL_PLACES];
  return places.find((place) => place && existsSync(place)) ?? null;
}

const USUAL_PLACES_OF_FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/lib64/firefox/firefox',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * A stock Firefox that is installed on this machine, for the few journeys that run in Firefox too. It is never
 * downloaded.
 * @returns {string | null} its path: `FIREFOX_PATH`, or one of the usual places
 */
export function findFirefox() {
  return [process.env['FIREFOX_PATH'], ...USUAL_PLACES_OF_FIREFOX].find((place) => place && existsSync(place)) ?? null;
}

/** Whether Playwright's own Firefox was downloaded: `npx playwright install firefox`. */
export const hasPlaywrightsFirefox = () => existsSync(firefox.executablePath());

/**
 * The path of a Chromium. Where none is installed it is downloaded: Playwright's own, else (as root, on Debian) the
 * distribution's.
 * @returns {string}
 */
export function ensureBrowser() {
  const attempts = [() => {}, downloadWithPlaywright, installWithApt];
  for (const attempt of attempts) {
    attempt();
    const found = findBrowser();
    if (found) return found;
  }
  throw new Error(
    'No Chromium was found and none could be fetched. Install Chromium or Chrome, or name one with CHROMIUM_PATH=/path/to/it.',
  );
}

function downloadWithPlaywright() {
  console.error("No Chromium here; fetching Playwright's own…");
  command(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
}

function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.error("That did not work; installing the distribution's Chromium…");
  command('apt-get', ['update']);
  command('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

/** @param {string} program @param {string[]} args */
const command = (program, args) => spawnSync(program, args, { stdio: ['ignore', 2, 2] });
