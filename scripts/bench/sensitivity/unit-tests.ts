import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Constant } from './constants.ts';

/** A figure of the core, multiplied; `index`: its place among all that can be changed. */
export type Change = Pick<Constant, 'file' | 'start' | 'end'> & { readonly factor: number; readonly index: number };

/** How the unit tests are run: with one figure changed, or with every reading of a figure noted. */
export type How =
  { readonly kind: 'as-it-is' } | { readonly kind: 'noted' } | { readonly kind: 'changed'; readonly change: Change };

const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/bench/sensitivity/vitest.config.ts'];
const FOLDER = '.cache/bench';
const READINGS = `${FOLDER}/readings.jsonl`;
/** Technical choice: all tests together take a minute; what goes round in circles has failed. */
const LIMIT_MS = 240_000;

/** Whether a unit test of these files (all, where none is named) fails. */
function fails(how: How, files: readonly string[]): Promise<boolean> {
  return new Promise((done) => {
    const env = { ...process.env, PLUMBLINE_SENSITIVITY: JSON.stringify(how), PLUMBLINE_READINGS: READINGS };
    const child = spawn(process.execPath, [...VITEST, '--bail', '1', ...files], {
      stdio: 'ignore',
      env,
      timeout: LIMIT_MS,
    });
    child.on('close', (code) => done(code !== 0));
  });
}

/** The test files that read each figure, by the figure's index. */
async function readers(): Promise<ReadonlyMap<number, readonly string[]>> {
  mkdirSync(FOLDER, { recursive: true });
  rmSync(READINGS, { force: true });
  writeFileSync(READINGS, '');
  if (await fails({ kind: 'noted' }, [])) throw new Error('the unit tests fail before anything is changed');
  const found = new Map<number, string[]>();
  for (const line of readFileSync(READINGS, 'utf8').trim().split('\n')) {
    const { file, reads } = JSON.parse(line) as { readonly file: string; readonly reads: readonly number[] };
    for (const index of reads) found.set(index, [...(found.get(index) ?? []), file]);
  }
  return found;
}

/**
 * Runs, for every change, the unit tests that read its figure, a few at a time; true where one fails. A test that does not
 * read it cannot tell.
 */
export async function failing(
  changes: readonly Change[],
  told: (done: number, of: number) => void,
): Promise<readonly boolean[]> {
  const files = await readers();
  const failed: boolean[] = changes.map(() => false);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < changes.length; index = next++) {
      const change = changes[index];
      const read = change ? files.get(change.index) : undefined;
      if (change && read) failed[index] = await fails({ kind: 'changed', change }, read);
      told(++done, changes.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failed;
}
