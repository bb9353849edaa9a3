// @ts-check
/**
 * Cross-origin isolation: the engine's threads need SharedArrayBuffer, which browsers give only to pages (and workers)
 * that are served with these headers. Defined only here: our server, Vite's and the browser tests all send them.
 */
export const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
