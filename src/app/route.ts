/** Where the person is. `check` and `practise` exist only while a run does. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'exercise'; readonly exerciseId: string }
  | { readonly page: 'test'; readonly testId: string }
  | { readonly page: 'check' }
  | { readonly page: 'practise' }
  | { readonly page: 'summary' }
  /** What a range check found; only until it is accepted or not. */
  | { readonly page: 'range' }
  | { readonly page: 'history' }
  | { readonly page: 'session'; readonly sessionId: string }
  | { readonly page: 'settings' }
  | { readonly page: 'about' };

const PLAIN_PAGES = ['check', 'practise', 'summary', 'range', 'history', 'settings', 'about'] as const;

/** Reads the part of an address after `#`; what it does not know is the start page. */
export function readRoute(hash: string): Route {
  const [, page = '', id = ''] = hash.replace(/^#/, '').split('/');
  if (page === 'exercise' && id !== '') return { page, exerciseId: decode(id) };
  if (page === 'test' && id !== '') return { page, testId: decode(id) };
  if (page === 'session' && id !== '') return { page, sessionId: decode(id) };
  const plain = PLAIN_PAGES.find((name) => name === page);
  return { page: plain ?? 'start' };
}

/** Writes a route as the part of an address after and with `#`. */
export function writeRoute(route: Route): string {
  if (route.page === 'start') return '#/';
  if (route.page === 'exercise') return `#/exercise/${encodeURIComponent(route.exerciseId)}`;
  if (route.page === 'test') return `#/test/${encodeURIComponent(route.testId)}`;
  if (route.page === 'session') return `#/session/${encodeURIComponent(route.sessionId)}`;
  return `#/${route.page}`;
}

/** True while the page belongs to a run: the picture is on the screen and the camera is open. */
export const isRunPage = (route: Route): boolean => route.page === 'check' || route.page === 'practise';

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % in a typed address: take it as it stands, it will not be found
  }
}
