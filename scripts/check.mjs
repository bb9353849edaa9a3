// @ts-check
/** The quick look before a commit: format, types, lint, templates, the tests that need no browser, the build. */
import { buildApp } from './build.mjs';
import { checkFormat, checkLint, checkTemplates, checkTypes, runVitest, sum } from './steps.mjs';

export async function run() {
  const checks = await Promise.all([checkFormat(), checkTypes(), checkLint(), checkTemplates()]);
  const units = await runVitest({ browser: '', projects: ['unit'] });
  await buildApp();
  const { passed, failed } = sum([...checks, units]);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
