// @ts-check
/**
 * Puts the files that the pose engines load at run time into `public/`, from the installed packages: the networks
 * (checked, and without the branch that nobody reads), the LiteRT builds, and the files of the second engine. Nothing
 * is downloaded. Uses Node built-ins only; can be run again: files that are already right stay as they are.
 */
import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cutOutput } from './cut-output.mjs';

/** @typedef {{package: string, version: string}} Source */
/** @typedef {{file: string, publishedAs: string, publishedSha256: string, cutOutput: string | null, bytes: number, sha256: string}} Network */
/** @typedef {{rootPath: string, log: (line: string) => void}} Place where the packages lie and `public/` is; who hears of it */

/** @param {Uint8Array} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** @param {string} path @returns {Promise<Buffer | null>} */
const readOrNull = (path) => readFile(path).catch((error) => (error.code === 'ENOENT' ? null : Promise.reject(error)));

/**
 * A file of an installed package, checked.
 * @param {Place} place @param {Source} source @param {string} file @param {string} expectedSha256
 */
async function readPublished({ rootPath }, source, file, expectedSha256) {
  const bytes = await readOrNull(join(rootPath, 'node_modules', source.package, file));
  if (bytes === null) throw new Error(`${file} of ${source.package} is missing: run "npm ci", then try again`);
  if (sha256(bytes) === expectedSha256) return bytes;
  const which = `${file} of ${source.package} is damaged or not of version ${source.version}`;
  throw new Error(`${which}: delete node_modules, run "npm ci", then try again`);
}

/**
 * Writes through a temporary name, so that a stopped run leaves no half file, and readable for any server: some of
 * the published files are not.
 * @param {Place} place @param {string} file below public/ @param {Uint8Array} bytes
 */
async function put({ rootPath, log }, file, bytes) {
  const path = join(rootPath, 'public', file);
  await writeFile(`${path}.part`, bytes);
  await chmod(`${path}.part`, 0o644);
  await rename(`${path}.part`, path);
  log(`prepared public/${file}`);
}

/** @param {Place} place @param {string} file below public/ @param {string} expectedSha256 */
async function isThere({ rootPath }, file, expectedSha256) {
  const present = await readOrNull(join(rootPath, 'public', file));
  return present !== null && sha256(present) === expectedSha256;
}

/** @param {Place} place @param {Source} source @param {Network} network */
async function prepareNetwork(place, source, network) {
  if (await isThere(place, `models/${network.file}`, network.sha256)) return;
  const published = await readPublished(place, source, network.publishedAs, network.publishedSha256);
  const bytes = network.cutOutput === null ? published : cutOutput(published, network.cutOutput);
  if (bytes.length !== network.bytes || sha256(bytes) !== network.sha256) {
    throw new Error(`${network.file}: the prepared network has not the checksum that models/manifest.json states`);
  }
  await put(place, `models/${network.file}`, bytes);
}

/**
 * A LiteRT build: the wasm, its loader, and the loader's ES module twin, as a module worker cannot `importScripts`.
 * @param {Place} place @param {Source} source @param {{stem: string, wasmSha256: string, loaderSha256: string}} build
 */
async function prepareBuild(place, source, { stem, wasmSha256, loaderSha256 }) {
  const loader = await readPublished(place, source, `wasm/${stem}.js`, loaderSha256);
  const twin = Buffer.concat([loader, Buffer.from('\nexport default ModuleFactory;\n')]);
  if (!(await isThere(place, `engine/${stem}.js`, loaderSha256))) await put(place, `engine/${stem}.js`, loader);
  if (!(await isThere(place, `engine/${stem}.mjs`, sha256(twin)))) await put(place, `engine/${stem}.mjs`, twin);
  if (await isThere(place, `engine/${stem}.wasm`, wasmSha256)) return;
  await put(place, `engine/${stem}.wasm`, await readPublished(place, source, `wasm/${stem}.wasm`, wasmSha256));
}

/**
 * Puts MoveNet's weights into `public/`, where they are wanted; else removes them, because the app offers what is in
 * `public/`. The weights of Thunder, which no package contains, stay where somebody has put them.
 * @param {Place} place @param {Source & {files: Record<string, {file: string, publishedAs: string, sha256: string}>}} movenet
 * @param {boolean} isWanted
 */
async function prepareMovenet(place, movenet, isWanted) {
  const folder = join(place.rootPath, 'public/models/movenet/lightning');
  if (!isWanted) return rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { file, publishedAs, sha256: expected } of Object.values(movenet.files)) {
    if (await isThere(place, `models/${file}`, expected)) continue;
    await put(place, `models/${file}`, await readPublished(place, movenet, publishedAs, expected));
  }
}

/** The option that offers MoveNet: `npm run build -- --with-movenet`, or `npm start` with the same option. */
export const WITH_MOVENET = '--with-movenet';

/**
 * Prepares `public/models`, `public/engine` and `public/mediapipe`.
 * @param {{log?: (line: string) => void, rootPath?: string, withMovenet?: boolean}} [options] `log` hears one line per
 *   file written, nothing when all is there; `rootPath` is the project's folder; `withMovenet` offers MoveNet too
 * @throws {Error} with a sentence that says which file is missing or damaged and what to do
 */
export async function prepareModels({
  log = () => undefined,
  rootPath = fileURLToPath(new URL('..', import.meta.url)),
  withMovenet = false,
} = {}) {
  const place = { rootPath, log };
  const manifest = JSON.parse(await readFile(join(rootPath, 'models/manifest.json'), 'utf8'));
  for (const folder of ['models', 'engine', 'mediapipe'])
    await mkdir(join(rootPath, 'public', folder), { recursive: true });
  for (const network of Object.values(manifest.models)) await prepareNetwork(place, manifest.source, network);
  for (const build of Object.values(manifest.litert.builds)) await prepareBuild(place, manifest.litert, build);
  for (const [file, expected] of Object.entries(manifest.mediapipe.files)) {
    if (await isThere(place, `mediapipe/${file}`, expected.sha256)) continue;
    await put(place, `mediapipe/${file}`, await readPublished(place, manifest.mediapipe, file, expected.sha256));
  }
  await prepareMovenet(place, manifest.movenet, withMovenet);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const withMovenet = process.argv.includes(WITH_MOVENET);
  await prepareModels({ log: (line) => process.stderr.write(`${line}\n`), withMovenet });
}
