import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import '../all-sentences.ts';
import { missingText } from './missing-text.ts';
import { farLimbNotes, missingIn, readTable, type Missing } from './missing.ts';

const FOLDER = 'src/exercises';

/**
 * Prints what one exercise lacks, in the order in which to add it. Resolves to the exit code: 1 where something is
 * missing, 2 where there is no such exercise.
 */
export async function run([id = '']: readonly string[]): Promise<number> {
  const file = `${FOLDER}/${id}.ts`;
  if (!existsSync(file) || id === 'index') {
    const ids = readdirSync(FOLDER).filter((name) => name !== 'index.ts');
    console.error(
      `check: no ${file}. npm run new:exercise ${id} begins one; there are: ${ids.map((name) => name.replace(/\.ts$/, '')).join(', ')}`,
    );
    return 2;
  }
  const found = await look(id, file);
  if (found.missing.length > 0) {
    console.log(missingText(found.missing));
    return 1;
  }
  for (const note of found.notes) console.log(`Note: ${note}.`);
  console.log(`${id} lacks nothing. npm run check says whether everything passes.`);
  return 0;
}

/** Loads the exercise by itself, so that the message names its file where the data file throws. */
async function look(
  id: string,
  file: string,
): Promise<{ readonly missing: readonly Missing[]; readonly notes: readonly string[] }> {
  const only = (amiss: string, remedy: string) => ({
    missing: [{ exercise: id, field: file, amiss, remedy }],
    notes: [],
  });
  let exercise: Exercise | undefined;
  try {
    const { module } = await runnerImport<{ readonly default?: Exercise }>(resolve(file), { logLevel: 'silent' });
    exercise = module.default;
  } catch (error) {
    return only(
      `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      'mend it; npm run check names the line',
    );
  }
  if (!exercise) return only('exports no exercise', 'begin it with "export default defineExercise({"');
  return { missing: missingIn(id, exercise, { table: readTable(), judges: true }), notes: farLimbNotes(exercise) };
}
