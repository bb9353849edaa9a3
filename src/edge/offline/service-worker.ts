/**
 * The app without a network: keeps its files, and those of the model that was chosen, and answers with them. It imports nothing and is
 * built to a file of its own beside the page, with the list of what the app consists of in place of `OFFLINE_FILES`.
 *
 * A new version is fetched beside the one in use and waits until somebody says that it may take over. The version before stays until
 * then: a page that has been open since may still ask for parts of it.
 */
export type {};

/**
 * Filled in by the build: names for this version of the app and of the engine's files, the files of the app, and the headers that
 * threads need and a host may leave out.
 */
declare const OFFLINE_FILES: {
  readonly version: string;
  readonly models: string;
  readonly files: readonly string[];
  readonly isolation: Readonly<Record<string, string>>;
};

interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskedEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
/** Of the worker's own scope, what is used here. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent & WaitingEvent) => void): void;
}
const scope = globalThis as unknown as Scope;

const { version, models, files, isolation } = OFFLINE_FILES;
const APP = 'plumbline-app-';
const MODELS = 'plumbline-models-';
/** A page that has no address of a file: the app is one page. */
const PAGE = 'index.html';
/** Where the files of engines and models lie; they are kept once they have been used. */
const OF_MODELS = ['engine/', 'models/', 'mediapipe/'];
const addressOf = (file: string): string => new URL(file, scope.registration.scope).href;

scope.addEventListener('install', (event) => event.waitUntil(keepApp()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('message', (event) => {
  const { kind, urls } = event.data as { readonly kind?: unknown; readonly urls?: unknown };
  if (kind === 'take-over') event.waitUntil(scope.skipWaiting());
  if (kind === 'keep' && Array.isArray(urls)) event.waitUntil(keepModels(urls.map(String)));
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope.registration.scope)) event.respondWith(answer(event));
});

/** All files of the app, or none: a version that is there by half would break in the middle. A file with a hash in its name is not fetched twice. */
async function keepApp(): Promise<void> {
  const cache = await caches.open(APP + version);
  await Promise.all(
    files.map(async (file) => {
      const url = addressOf(file);
      const kept = file.startsWith('assets/') ? await caches.match(url) : undefined;
      const response = kept ?? (await fetch(url, { cache: 'no-cache' }));
      if (!response.ok) throw new Error(`${file} cannot be fetched`);
      await cache.put(url, response);
    }),
  );
}

/** Removes the versions before the last one, and what older engines needed. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(APP) && name !== APP + version).slice(0, -1);
  const oldModels = names.filter((name) => name.startsWith(MODELS) && name !== MODELS + models);
  await Promise.all([...older, ...oldModels].map((name) => caches.delete(name)));
  await scope.clients.claim();
}

async function keepModels(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(MODELS + models);
  for (const url of urls.filter(isOfModels)) {
    if (await cache.match(url)) continue;
    // What cannot be fetched now is kept when it is used the next time.
    const response = await fetch(url).catch(() => null);
    if (response?.ok === true) await cache.put(url, response);
  }
}

const isOfModels = (url: string): boolean => OF_MODELS.some((folder) => url.startsWith(addressOf(folder)));

/** From what is kept; else from the network. A page that asks for a file anew (`reload`) gets it anew, and it is kept in place of the old one. */
async function answer(event: AskedEvent): Promise<Response> {
  const { request } = event;
  if (request.mode === 'navigate') return isolated(await page(request));
  const isAnew = request.cache === 'reload';
  const kept = isAnew ? undefined : await keptOf(request.url);
  if (kept) return isolated(kept);
  const response = await fetch(request);
  if (response.status === 200 && isOfModels(request.url)) event.waitUntil(keepCopy(request.url, response.clone()));
  return isolated(response);
}

async function page(request: Request): Promise<Response> {
  const isPage = [addressOf(''), addressOf(PAGE)].includes(request.url.replace(/[?#].*$/, ''));
  return ((isPage && (await keptOf(addressOf(PAGE)))) || null) ?? (await fetch(request));
}

/** This version's file; an older one's for a page that has been open since. */
const keptOf = async (url: string): Promise<Response | undefined> =>
  (await (await caches.open(APP + version)).match(url)) ?? (await caches.match(url));

/** A file that breaks off on its way is not kept. */
const keepCopy = async (url: string, response: Response): Promise<void> => {
  const cache = await caches.open(MODELS + models);
  await cache.put(url, response).catch(() => undefined);
};

/** With the headers that threads need, where the host does not send them. */
function isolated(response: Response): Response {
  if (response.type === 'opaque' || response.headers.has('Cross-Origin-Embedder-Policy')) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(isolation)) headers.set(name, value);
  const { status, statusText } = response;
  return new Response(status === 204 || status === 304 ? null : response.body, { status, statusText, headers });
}
