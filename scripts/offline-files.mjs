// @ts-check
/** Tells the service worker what the app consists of: its files and a name for this version of them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesUnder } from './when-changed.mjs';

const WORKER = 'service-worker.js';
/** In the code of the worker this name stands for the list. */
const NAME = 'OFFLINE_FILES';
/** Weights of the third engine: fetched when somebody wants it. All else of the app is small. */
const ON_DEMAND = /\.wasm$/;
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
      const whole = [...files, 'plumbline.webmanifest', 'icons/plumbline.svg', 'icons/plumbline-maskable.svg'];
      const page = bundle['index.html']?.source ?? '';
      const version = digest([page, ...whole.sort()]);
      const models = digest((await Promise.all(OF_MODELS.map(filesUnder))).flat().map((file) => readFileSync(file)));
      worker.code = worker.code.replaceAll(NAME, JSON.stringify({ version, models, files: whole }));
    },
  },
};

/** @param {readonly (string | Uint8Array)[]} parts */
function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}
