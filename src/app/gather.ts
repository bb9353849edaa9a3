import type { Feature, Page } from './feature.ts';
import type { AppPorts } from './ports.ts';
import { readRoute, writeRoute } from './route.ts';
import type { AppState, FullState } from './state.ts';

/** The pages that the kernel itself opens. */
const KERNEL_PAGES = ['start', 'check', 'practise'] as const;

/** All features, and one table for each kind of thing that they bring. */
export interface Gathered {
  readonly features: readonly Feature[];
  readonly intents: Feature['intents'];
  readonly notices: Feature['notices'];
  readonly pages: ReadonlyMap<string, Page>;
  /** The pages of the bar at the top, from the left, each with its address. */
  readonly bar: readonly { readonly page: Page; readonly address: string }[];
}

/**
 * Puts the features together, in the order of their names. Throws where two features bring the same thing, or where a
 * page that the kernel opens is missing: both are mistakes in the code, and show when the app is first started.
 */
export function gatherFeatures(found: readonly Feature[]): Gathered {
  const features = [...found].sort((a, b) => (a.name < b.name ? -1 : 1));
  const twice = features.find(({ name }, index) => features[index + 1]?.name === name);
  if (twice) throw new Error(`Two features are named "${twice.name}". Rename one of them.`);
  const pages = merge(features, 'page', ({ pages }) => pages.map((page) => [page.name, page]));
  const missing = KERNEL_PAGES.find((name) => !pages.has(name));
  if (missing) throw new Error(`No feature brings the page "${missing}", to which the app sends people by itself.`);
  return {
    features,
    pages,
    intents: merge(features, 'intent', ({ intents }) => intents),
    notices: merge(features, 'notice', ({ notices }) => notices),
    bar: [...pages.values()]
      .filter(({ bar }) => bar !== null)
      .sort((a, b) => (a.bar?.order ?? 0) - (b.bar?.order ?? 0))
      .map((page) => ({ page, address: writeRoute(readRoute(`#/${page.name}`, pages)) })),
  };
}

/**
 * The state with the first values of all slices in it. Throws where two features, or a feature and the kernel, use the
 * same name for a field.
 */
export function fillState(state: AppState, { features }: Gathered): FullState {
  const kernel = { name: 'the kernel', slice: state };
  const slices = merge([kernel, ...features], 'field of the state', ({ slice }) => Object.entries(slice));
  const full = { ...state, ...Object.fromEntries(slices) };
  if (isFull(full, features)) return full;
  throw new Error('expected the fields of every feature in the state');
}

/** Throws where a feature names a device that is not among the given ones. */
export function checkPorts(ports: AppPorts, { features }: Gathered): void {
  for (const { name, needs } of features) {
    const missing = needs.find((port) => !(port in ports));
    if (missing) throw new Error(`The feature "${name}" needs the port "${missing}", and main.ts does not bring it.`);
  }
}

/** Merges one kind of thing that the features bring into one table, by name. */
function merge<F extends { readonly name: string }, T>(
  features: readonly F[],
  kind: string,
  entriesOf: (feature: F) => Iterable<readonly [string, T]>,
): ReadonlyMap<string, T> {
  const owners = new Map<string, string>();
  const table = new Map<string, T>();
  for (const feature of features)
    for (const [name, thing] of entriesOf(feature)) {
      const owner = owners.get(name);
      if (owner !== undefined)
        throw new Error(`The ${kind} "${name}" is brought twice: by ${owner} and by ${feature.name}. Rename one.`);
      owners.set(name, feature.name);
      table.set(name, thing);
    }
  return table;
}

/** `defineFeature` checks the types of the fields that each feature brings; here it is enough that the fields exist. */
const isFull = (state: AppState, features: readonly Feature[]): state is FullState =>
  features.every(({ slice }) => Object.keys(slice).every((field) => field in state));
