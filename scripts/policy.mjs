// @ts-check
/**
 * What the app may do in a browser, as the headers that say so. Defined only here: our server and the dev server send them, the build
 * writes them into the page itself and beside it for common hosts (`hosting.mjs`), and the journeys run under them.
 */

/**
 * Cross-origin isolation: the engine's threads need SharedArrayBuffer, which browsers give only to pages (and workers)
 * that are served with these headers.
 */
export const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** @param {Readonly<Record<string, readonly string[]>>} directives */
const written = (directives) =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');

/**
 * Nothing but our own files, no code from text, no code in the page itself. `wasm-unsafe-eval` lets WebAssembly be compiled, and no
 * JavaScript. The parts library places its menus by style attributes.
 */
const SOURCES = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'worker-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'media-src': ["'self'", 'blob:'],
  'font-src': ["'self'"],
  'style-src': ["'self'"],
  'style-src-attr': ["'unsafe-inline'"],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/**
 * The worker that sends a record to a clinic's server when its person has asked for that (`src/edge/exchange/fhir-server-worker.ts`), as
 * the build names it. It alone may ask other addresses: which clinic that is nobody knows before. Of those that are not encrypted only
 * this machine's own.
 */
export const SENDER = '/assets/fhir-server-worker-';
const ELSEWHERE = ['https:', 'http://localhost:*', 'http://127.0.0.1:*'];

/**
 * Text becomes code or markup only by these policies: `lit-html` for the templates, `default` for addresses of our own scripts
 * (`src/edge/offline/own-scripts.ts`). Only in pages: the engine's threads start their own workers, from our files, without a policy.
 */
const TRUSTED_TYPES = {
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['lit-html', 'default'],
};

/** The policy as it stands in the page itself, for hosts that send no headers. A page cannot say who may frame it. */
export const policyOfPage = written({ ...SOURCES, ...TRUSTED_TYPES });

/**
 * Devices of the browser: the camera, the microphone (asked for only where somebody shares sound in a live session), and the screen that stays on,
 * are for us alone; all others for nobody.
 */
const PERMISSIONS = [
  ...['camera=(self)', 'microphone=(self)', 'screen-wake-lock=(self)', 'fullscreen=(self)'],
  ...['accelerometer', 'browsing-topics', 'display-capture', 'geolocation', 'gyroscope', 'hid'].map(no),
  ...['magnetometer', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking'].map(no),
].join(', ');

/** @param {string} device */
function no(device) {
  return `${device}=()`;
}

/** Sent with every file. */
export const headers = {
  ...isolation,
  'Content-Security-Policy': written({ ...SOURCES, 'frame-ancestors': ["'none'"] }),
  'Permissions-Policy': PERMISSIONS,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Sent with the worker that sends: it may ask other addresses, and nothing else. */
export const senderHeaders = {
  ...headers,
  'Content-Security-Policy': written({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'connect-src': ELSEWHERE,
    'frame-ancestors': ["'none'"],
  }),
};

/** What is sent with a file, by its path from the top of the app. @param {string} path */
export const headersOf = (path) => (path.startsWith(SENDER) ? senderHeaders : headers);

/**
 * For the dev server, whose hot reload adds styles and talks to its own server, and which sends the same with every file: trusted types
 * are left out, and the page too may ask what only the worker that sends may ask in what is built.
 */
export const devHeaders = {
  ...isolation,
  'Content-Security-Policy': written({
    ...SOURCES,
    'connect-src': ["'self'", 'ws://localhost:*', 'ws://127.0.0.1:*', ...ELSEWHERE],
    'style-src': ["'self'", "'unsafe-inline'"],
    'worker-src': ["'self'", 'blob:'],
  }),
  'Permissions-Policy': PERMISSIONS,
};
