import '../all-sentences.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import { missingText } from './missing-text.ts';
import { missingIn, readTable } from './missing.ts';

/**
 * Prints what the exercises of the library lack, without judging their recordings, which the tests do. Resolves to the
 * exit code: 1 where something is missing.
 */
export function run(): Promise<number> {
  const table = readTable();
  const found = EXERCISES.flatMap((exercise) => missingIn(exercise.id, exercise, { table, judges: false }));
  if (found.length > 0) console.log(`\n${missingText(found)}`);
  return Promise.resolve(found.length > 0 ? 1 : 0);
}
