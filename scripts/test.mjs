// @ts-check
/** All checks: format, types, lint, unit, browser and end-to-end tests. The last line is `N passed, N failed`. */
import { ensureBrowser, findFirefox, hasPlaywrightsFirefox } from './browser.mjs';
import { buildApp } from './build.mjs';
import { checkFormat, checkLint, checkTemplates, checkTypes, runPlaywright, runVitest, sum } from './steps.mjs';

export async function run() {
  const browser = ensureBrowser();
  const checks = await Promise.all([checkFormat(), checkTypes(), checkLint(), checkTemplates()]);
  const units = await runVitest({ browser });
  await buildApp();
  const journeys = await runPlaywright({ browser });
  if (findFirefox() === null && !hasPlaywrightsFirefox())
    console.log('\nNo Firefox was found, so its journeys were skipped. FIREFOX_PATH names one.');
  const { passed, failed } = sum([...checks, units, journeys]);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
