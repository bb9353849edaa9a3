// @ts-check
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import sirv from 'sirv';
import { headers, headersOf, isolation } from './policy.mjs';
import { signalOver } from './signalling.mjs';

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

/**
 * Serves folders on one port of this machine; packed files are preferred, and an earlier folder takes precedence. Where the port is
 * taken, the next free one is used. The app is served with its whole policy; the pages of tools, which hold more than the app, only
 * with the headers that threads need. `signals`: browsers with an invite find each other over it.
 * `environment`: the settings of that; `tls`: over TLS with this certificate, and to every network that this machine is in.
 * @param {{folders: readonly string[], port?: number | undefined, isTool?: boolean, signals?: boolean, environment?: Readonly<Record<string, string | undefined>> | undefined, tls?: {readonly cert: string, readonly key: string} | undefined}} options port 0 takes any
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve({ folders, port = FIRST_PORT, isTool = false, signals = false, environment, tls }) {
  const setHeaders = (/** @type {import('node:http').ServerResponse} */ response, /** @type {string} */ path) =>
    writeHeaders(isTool ? isolation : headersOf(path), response, path);
  const handlers = folders.map((folder) => sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders }));
  const onRequest = (
    /** @type {import('node:http').IncomingMessage} */ request,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => answer(handlers, request, response, isTool ? isolation : headers);
  const server = tls ? createTlsServer(tls, onRequest) : createServer(onRequest);
  const stopSignalling = signals ? await signalOver(server, environment) : () => undefined;
  const taken = await listen(server, port, tls ? undefined : 'localhost');
  const close = () =>
    new Promise((/** @type {(value: void) => void} */ resolve) => {
      stopSignalling();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `${tls ? 'https' : 'http'}://localhost:${taken}/`, close };
}

/**
 * @param {ReturnType<typeof sirv>[]} handlers
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Readonly<Record<string, string>>} sent
 * @returns {void}
 */
function answer([first, ...rest], request, response, sent) {
  if (first) return first(request, response, () => answer(rest, request, response, sent));
  response.writeHead(404, { ...sent, 'Content-Type': 'text/plain' }).end('Not found');
}

/** @param {Readonly<Record<string, string>>} sent @param {import('node:http').ServerResponse} response @param {string} path */
function writeHeaders(sent, response, path) {
  for (const [name, value] of Object.entries(sent)) response.setHeader(name, value);
  // Built files have a hash in their names; every other file is requested again each time and checked by its etag.
  response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

/**
 * @param {import('node:http').Server} server @param {number} wanted
 * @param {string | undefined} host none: all networks
 * @returns {Promise<number>} the port taken
 */
async function listen(server, wanted, host) {
  const last = wanted + PORTS_TRIED;
  for (let port = wanted; port < last; port++) {
    const failure = await tryPort(server, port, host);
    if (failure === null) return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
    if (failure.code !== 'EADDRINUSE' && failure.code !== 'EACCES') throw failure;
  }
  throw new Error(`No free port from ${wanted} to ${last - 1}; name one with PORT=…`);
}

/**
 * @param {import('node:http').Server} server @param {number} port @param {string | undefined} host
 * @returns {Promise<NodeJS.ErrnoException | null>}
 */
function tryPort(server, port, host) {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ port, host }, () => {
      server.off('error', resolve);
      resolve(null);
    });
  });
}

/**
 * Calls `close` when the process that started this one has ended, or when this one is asked to end. Ctrl-C in a
 * terminal reaches this process, but `kill` on npm does not, because a shell is in between; the process would go on and
 * keep the port.
 * @param {() => void} close
 */
export function closeWithParent(close) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) close();
  }, 500);
  watch.unref();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, close);
}
