// @ts-check
/** Tells the service worker what the app consists of: its files, a name for this version of them, and the headers that threads need. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isolation } from './policy.mjs';
import { filesUnder } from './when-changed.mjs';

const WORKER = 'service-worker.js';
/** In the code of the worker this name stands for the list. */
const NAME = 'OFFLINE_FILES';
/** Weights of the third engine: fetched when somebody wants it. All else of the app is small. */
const ON_DEMAND = /\.wasm$/;
/** Files of `public` that belong to the page. */
const BESIDE = ['plumbline.webmanifest', 'icons/plumbline.svg', 'icons/plumbline-maskable.svg'];
/** Folders of `public` whose files are fetched when the model is loaded, and kept from then on. */
const OF_MODELS = ['public/engine', 'public/models', 'public/mediapipe'];

/** Makes `service-worker.js` of `src/edge/offline/service-worker.ts`: a file of its own that imports nothing. */
export const offlineFiles = {
  name: 'plumbline:offline-files',
  apply: /** @type {const} */ ('build'),
  generateBundle: {
    order: /** @type {const} */ ('post'),
    /** @param {unknown} _options @param {Record<string, {type: string, code?: string, source?: string | Uint8Array, fileName: string}>} bundle */
    async handler(_options, bundle) {
      const worker = bundle[WORKER];
      if (worker?.code === undefined) return; // The pages of analyze and bench have none.
      const files = Object.keys(bundle).filter(
        (file) => file !== WORKER && !ON_DEMAND.test(file) && !file.endsWith('.map'),
      );
      const beside = BESIDE.map((file) => readFileSync(`public/${file}`));
      const whole = [...files, ...BESIDE];
      const page = bundle['index.html']?.source ?? '';
      // A file of code has a hash in its name, which stands for what is in it.
      const version = digest([page, ...files.toSorted(), ...beside]);
      const models = digest((await Promise.all(OF_MODELS.map(filesUnder))).flat().map((file) => readFileSync(file)));
      worker.code = worker.code.replaceAll(NAME, JSON.stringify({ version, models, files: whole, isolation }));
    },
  },
};

/** @param {readonly (string | Uint8Array)[]} parts */
function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}
