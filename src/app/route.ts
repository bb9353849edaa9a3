import type { Route } from './registry.ts';

/** The first page. It also opens for every address that names no page. */
export const HOME: Route = { page: 'start' };

/** Reads one parameter of a route from its part of the address; null where that part is not a valid value. */
export type ReadParameter = (part: string) => string | number | null;

/** Reader of a parameter that may be any text, such as an id. */
export const anyText = (part: string): string => part;

/** The part of a page's description that is needed to read its address. */
export interface Addressed {
  /** The reader of each parameter, by name. */
  readonly parameters: Readonly<Record<string, ReadParameter>>;
}

/**
 * Writes a route as the part of an address that begins with `#`: the page, then its parameters in the alphabetical
 * order of their names. No parameter may be empty.
 */
export function writeRoute(route: Route): string {
  if (route.page === HOME.page) return '#/';
  const parameters = Object.entries(route)
    .filter(([name]) => name !== 'page')
    .sort(byName)
    .map(([, value]) => encode(String(value)));
  return `#/${[route.page, ...parameters].join('/')}`;
}

/** Reads the part of an address that begins with `#`; an address that names no page gives the first page. */
export function readRoute(hash: string, pages: ReadonlyMap<string, Addressed>): Route {
  const [, page = '', ...parts] = hash.replace(/^#/, '').split('/');
  const known = pages.get(page);
  if (!known) return HOME;
  const values = parameterNames(known).map((name, at) => [name, readPart(known, name, parts[at] ?? '')] as const);
  const route = { page, ...Object.fromEntries(values) };
  return isRoute(route, pages) ? route : HOME;
}

/** True while the page belongs to a visit to the mat: the picture is on the screen and the camera is open. */
export const isRunPage = (route: Route): boolean => route.page === 'check' || route.page === 'practise';

/** True while a page fills the screen, without the bar at the top: of a visit, or of a phone that is the eye. */
export const fillsScreen = (route: Route): boolean => isRunPage(route) || route.page === 'eye';

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const parameterNames = ({ parameters }: Addressed): readonly string[] => Object.keys(parameters).sort();

const readPart = ({ parameters }: Addressed, name: string, part: string): string | number | null =>
  part === '' ? null : (parameters[name]?.(decode(part)) ?? null);

/** Whether every parameter of the page was there and could be read. */
function isRoute(
  route: Readonly<Record<string, unknown>>,
  pages: ReadonlyMap<string, Addressed>,
): route is Readonly<Record<string, unknown>> & Route {
  const page = typeof route['page'] === 'string' ? pages.get(route['page']) : undefined;
  return page !== undefined && parameterNames(page).every((name) => (route[name] ?? null) !== null);
}

/** Half of a surrogate pair is not a character, and cannot be encoded in an address. */
const encode = (part: string): string => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\u{FFFD}'));

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A stray % in a typed address: keep the text unchanged; no page or session will have that name.
  }
}
