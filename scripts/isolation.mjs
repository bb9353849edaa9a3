// @ts-check
/**
 * Cross-origin isolation: the engine's threads need SharedArrayBuffer, and browsers give it only to pages (and workers)
 * served with these headers. The one place where they stand: our server, Vite's and the browser tests all send them.
 */
export const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
