// @ts-check
/**
 * The quick check before a commit: format, types, lint, templates, the tests that need no browser, the build. `--
 * --exercise ID`: what one exercise still lacks, in the order in which to add it, in a few seconds.
 */
import { parseArgs } from 'node:util';
import { buildApp } from './build.mjs';
import { runTool } from './run-tool.mjs';
import { checkFormat, checkLint, checkTemplates, checkTypes, runVitest, sum } from './steps.mjs';

const ONE_EXERCISE = 'scripts/check-exercise/check-exercise.ts';
const LIBRARY = 'scripts/check-exercise/check-library.ts';

/** @param {string[]} args */
export async function run(args = []) {
  const exercise = readExercise(args);
  if (exercise instanceof Error) {
    console.error(`check: ${exercise.message}`);
    process.exitCode = 2;
    return;
  }
  if (exercise !== null) return runTool(ONE_EXERCISE, [exercise]);
  const checks = await Promise.all([checkFormat(), checkTypes(), checkLint(), checkTemplates()]);
  const units = await runVitest({ browser: '', projects: ['unit'] });
  await buildApp();
  const { passed, failed } = sum([...checks, units]);
  console.log(`\n${passed} passed, ${failed} failed`);
  // Printed last, where it is noticed: a new exercise fails many tests at once, and this one list says what to do.
  if (failed > 0) await runTool(LIBRARY, []);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** The exercise that was asked for; null where none was. @param {string[]} args @returns {string | null | Error} */
function readExercise(args) {
  try {
    return parseArgs({ args, options: { exercise: { type: 'string' } } }).values.exercise ?? null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
