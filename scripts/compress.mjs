// @ts-check
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesUnder } from './when-changed.mjs';

// Weights and fonts are left out: they hardly become smaller.
const SHRINKING = new Set([
  '.js',
  '.mjs',
  '.css',
  '.html',
  '.json',
  '.svg',
  '.wasm',
  '.data',
  '.webmanifest',
  '.binarypb',
]);
const SMALLEST_BYTES = 1024;
// The best quality saves a twentieth of the code that the first page waits for. The engine's wasm would take 23 s for one
// file; it is packed at the next lower quality that is quick.
const BROTLI_QUALITY = 11;
const BROTLI_QUALITY_OF_LARGE_FILES = 9;
const LARGE_BYTES = 1_000_000;
const CACHE = '.cache/compressed';

const pack = {
  br: (/** @type {Buffer} */ bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: bytes.length < LARGE_BYTES ? BROTLI_QUALITY : BROTLI_QUALITY_OF_LARGE_FILES,
      },
    }),
  gz: (/** @type {Buffer} */ bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Writes `FILE.br` and `FILE.gz` beside every file of the folder that becomes smaller. The results are cached by
 * content, so that a rebuild does not pack the engine's 40 MB again.
 * @param {string} folder
 */
export async function compressFolder(folder) {
  mkdirSync(CACHE, { recursive: true });
  const files = (await filesUnder(folder)).filter((file) => SHRINKING.has(extname(file)));
  await Promise.all(files.map(compressFile));
}

/** @param {string} file */
async function compressFile(file) {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST_BYTES) return;
  const name = createHash('sha256').update(bytes).update(`brotli ${BROTLI_QUALITY}`).digest('hex');
  for (const kind of /** @type {const} */ (['br', 'gz'])) {
    const cached = join(CACHE, `${name}.${kind}`);
    if (!existsSync(cached)) writeFileSync(cached, await pack[kind](bytes));
    copyFileSync(cached, `${file}.${kind}`);
  }
}
