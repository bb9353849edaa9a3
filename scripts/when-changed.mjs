// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Runs `make`, unless the folder `result` was made from the same sources that are there now (by path, size, time of
 * change). A build that fails leaves no stamp, so that the next call builds again.
 * @param {{sources: readonly string[], result: string}} what paths relative to the repository
 * @param {() => Promise<void>} make
 */
export async function whenChanged({ sources, result }, make) {
  const stampFile = join('.cache', `${result.replaceAll(/[^a-z0-9]/gi, '-')}.stamp`);
  const stamp = await fingerprint(sources);
  if (existsSync(result) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  rmSync(stampFile, { force: true });
  await make();
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stampFile, stamp);
}

/**
 * A short text that changes whenever one of the files at or under `sources` does (path, size, time of change).
 * @param {readonly string[]} sources @returns {Promise<string>}
 */
export async function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesUnder(source)) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/**
 * Every file at or under a path, sorted; none where the path does not exist.
 * @param {string} path @returns {Promise<string[]>}
 */
export async function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
