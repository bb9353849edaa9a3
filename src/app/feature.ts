import type { AnyFailure } from './failures.ts';
import type { Feed } from './feed.ts';
import type { EndedVisit, Kernel, Where } from './kernel.ts';
import type { AppPorts } from './ports.ts';
import type {
  FeatureName,
  Features,
  Intent,
  IntentsOf,
  Named,
  NoticeBody,
  NoticesOf,
  PagesOf,
  Route,
  SliceOf,
} from './registry.ts';
import type { Addressed, ReadParameter } from './route.ts';
import type { StateOf } from './state.ts';

/**
 * A feature is a folder in `src/features` with a `feature.ts`, which declares the feature's slice of the state, its
 * intents, pages and notices in the registry, and brings them here. `src/features/index.ts` finds the folder; only the
 * sentences are edited outside of it. A feature imports no other feature: it asks for what another one offers by an
 * intent or a route.
 */

type Awaitable = void | Promise<void>;
/** What prevented that something was erased; nothing where it is done at once, null where it is done later. */
type Erased = void | Promise<AnyFailure | null>;
type Keys<S> = (key: string, state: S) => Intent | null;

/** The element of a page. `state` and `feed` are set where the element has these properties. */
export interface PageElement<S> extends HTMLElement {
  state?: S | null;
  feed?: Feed | null;
  /** Rejects where the page could not be drawn. */
  readonly updateComplete: Promise<unknown>;
}

/** A page as its feature describes it. `R`: its route; `K`: the kernel as the feature sees it. */
interface PageParts<S, K, R> {
  /** The reader of each parameter of the route. The names must be exactly those that the registry declares. */
  readonly parameters?: Readonly<Record<string, ReadParameter>>;
  /** The page's place in the bar at the top, counted from the left; absent where the page is reached by links alone. */
  readonly bar?: { readonly order: number };
  /** The title of the page, in the title of the window and in the bar. */
  readonly title: () => string;
  /** The page whose entry in the bar is marked while this page is open. */
  readonly under?: Route['page'];
  /** Fetches the code of the page when the page is first opened. */
  readonly load: () => Promise<new () => PageElement<S>>;
  /** Whether the page has anything to show now; where not, the first page opens instead. */
  readonly isThere?: (state: S, route: R) => boolean;
  /** Called when the page opens: fetches what the page shows. */
  readonly enter?: (route: R, app: K) => Awaitable;
  /** Called when the person has gone to another page. */
  readonly leave?: (app: K) => void;
  /** The intent that a key means while this page is open; null where the key means nothing here. */
  readonly keys?: (key: string, state: S, route: R) => Intent | null;
}

/** An element that stands above every page. It takes its room from the page, and covers nothing of it. */
interface AboveParts<S> {
  readonly isThere: (state: S) => boolean;
  /** Fetches its code when it is first there. */
  readonly load: () => Promise<new () => PageElement<S>>;
}

type Parameters<Table> = { readonly [K in Exclude<keyof Table, number | symbol>]: (part: string) => Table[K] | null };
type PageDefinition<S, K, Table, G extends keyof Table> = PageParts<S, K, Named<'page', Table, G>> &
  (keyof Table[G] extends never
    ? { readonly parameters?: never }
    : { readonly parameters: Parameters<Table[G]>; readonly bar?: never });

/** The sentence of a notice, and its button. */
interface NoticeParts<B> {
  readonly sentence: (body: B) => string;
  readonly action?: (body: B) => NoticeAction;
}

/** The button of a notice: its label, and the intent that it sends. */
export interface NoticeAction {
  readonly words: string;
  readonly asks: readonly Intent[];
  /** The notice disappears when its button is pressed. */
  readonly dismisses?: true;
}

/** What a feature does when something happens in the app that nobody has asked this feature for. */
interface Hooks<N extends FeatureName, P extends keyof AppPorts> {
  /** The devices that the feature uses, by name. */
  readonly needs?: readonly P[];
  /**
   * The intent that a key means on any page; null where the key means nothing. The keys of the open page are asked
   * afterwards.
   */
  readonly keys?: Keys<StateOf<N>>;
  /**
   * Fetches the code of the feature that the first page does without and that is not of a page: called once the model is loaded, and
   * before a visit begins.
   */
  readonly code?: () => Promise<unknown>;
  /** What stands above every page while there is something to show there, above the pages of a run too. */
  readonly above?: AboveParts<StateOf<N>>;
  /** Called when the app has been opened. */
  readonly start?: (app: Kernel<StateOf<N>, P>) => Awaitable;
  /**
   * Called when somebody is about to begin a visit to the mat in front of the camera, wherever that was asked for. Returns the page that opens in its place, or null
   * where nothing stands against it.
   */
  readonly visitBegins?: (app: Kernel<StateOf<N>, P>) => Promise<Route | null>;
  /**
   * Called when another tab has changed what is stored of the days, and when an open page is looked at again later: a page that shows
   * the day reads it anew. Not called during a visit.
   */
  readonly daysChange?: (app: Kernel<StateOf<N>, P>) => Promise<void>;
  /**
   * Called when a visit to the mat is over. Returns the page that follows, or null to leave the choice to other
   * features.
   */
  readonly visitEnds?: (visit: EndedVisit, app: Kernel<StateOf<N>, P>) => Route | null;
  /** Called when a session has been deleted: the feature deletes what it keeps about that session. */
  readonly sessionDeleted?: (sessionId: string, app: Kernel<StateOf<N>, P>) => void;
  /**
   * Called when the person has erased everything: the feature forgets all that it shows, and erases what it has stored, unless
   * that was done in another tab, whose features have erased it. Gives what prevented it, where it takes its time.
   */
  readonly erased?: (app: Kernel<StateOf<N>, P>, where: Where) => Erased;
}

interface Parts<N extends FeatureName, P extends keyof AppPorts> {
  /** The first value of each field in the feature's slice of the state. */
  readonly slice: SliceOf<N>;
  readonly intents: {
    readonly [K in keyof IntentsOf<N>]: (
      intent: Named<'kind', IntentsOf<N>, K>,
      app: Kernel<StateOf<N>, P>,
    ) => Awaitable;
  };
  readonly pages: {
    readonly [G in keyof PagesOf<N>]: PageDefinition<StateOf<N>, Kernel<StateOf<N>, P>, PagesOf<N>, G>;
  };
  readonly notices: { readonly [K in keyof NoticesOf<N>]: NoticeParts<Named<'kind', NoticesOf<N>, K>> };
}

/** What a feature has to bring: exactly what the registry declares for it. */
type Definition<N extends FeatureName, P extends keyof AppPorts> = Pick<
  Parts<N, P>,
  keyof Features[N] & keyof Parts<N, P>
> &
  Hooks<N, P>;

/** A page that is on the screen. */
export interface ShownPage {
  readonly element: HTMLElement;
  /** Draws the present state; rejects where the page cannot be drawn. */
  show(app: Kernel): Promise<unknown>;
  /** Resolves when the state that was given last has been drawn. */
  drawn(): Promise<unknown>;
}

/** What is fetched before it is shown. */
export interface Shown {
  readonly name: string;
  load(): Promise<() => ShownPage>;
}

/** What stands above every page, as the shell uses it. */
export interface Above extends Shown {
  isThere(app: Kernel): boolean;
}

/** A page, as the kernel and the shell use it. */
export interface Page extends Addressed, Shown {
  readonly title: () => string;
  readonly bar: { readonly order: number } | null;
  readonly under: Route['page'] | null;
  isThere(route: Route, app: Kernel): boolean;
  enter(route: Route, app: Kernel): Awaitable;
  leave(app: Kernel): void;
  keys(key: string, route: Route, app: Kernel): Intent | null;
}

export interface NoticeWords {
  readonly sentence: string;
  readonly action: NoticeAction | null;
}

/** A feature, as the kernel uses it: all features in one form, whatever each has declared. */
export interface Feature {
  readonly name: string;
  readonly slice: object;
  readonly needs: readonly string[];
  readonly intents: ReadonlyMap<string, (intent: Intent, app: Kernel) => Awaitable>;
  readonly pages: readonly Page[];
  readonly notices: ReadonlyMap<string, (body: NoticeBody) => NoticeWords | null>;
  readonly above: Above | null;
  keys(key: string, app: Kernel): Intent | null;
  code(): Promise<unknown>;
  start(app: Kernel): Awaitable;
  visitBegins(app: Kernel): Promise<Route | null>;
  daysChange(app: Kernel): Promise<void>;
  visitEnds(visit: EndedVisit, app: Kernel): Route | null;
  sessionDeleted(sessionId: string, app: Kernel): void;
  erased(app: Kernel, where: Where): Erased;
}

/**
 * Makes a feature out of its parts. `name` is the feature's entry in the registry: every part that the entry declares
 * must be brought, and no other part can be.
 */
export function defineFeature<N extends FeatureName, P extends keyof AppPorts = never>(
  name: N,
  brought: Definition<N, P>,
): Feature;
export function defineFeature<N extends FeatureName, P extends keyof AppPorts>(
  name: N,
  brought: Partial<Parts<N, P>> & Hooks<N, P>,
): Feature {
  const { slice = {}, needs = [], intents, pages, notices } = brought;
  /**
   * The kernel, narrowed to what this feature may see. The kernel has checked at the start that the devices and fields
   * are there.
   */
  const mine = (app: Kernel): Kernel<StateOf<N>, P> => {
    if (hasFor<N, P>(app, Object.keys(slice), needs)) return app;
    throw new Error(`the feature "${name}" lacks a field or a device that it names`);
  };
  return {
    name,
    slice,
    needs,
    intents: intents ? handlersOf<N, P>(intents, mine) : new Map(),
    pages: pages ? pagesOf<N, P>(pages, mine) : [],
    notices: notices ? noticesOf<N, P>(notices) : new Map(),
    above: brought.above ? aboveOf<N, P>(name, brought.above, mine) : null,
    keys: (key, app) => brought.keys?.(key, mine(app).store.state) ?? null,
    code: async () => brought.code?.(),
    start: (app) => brought.start?.(mine(app)),
    visitBegins: async (app) => (await brought.visitBegins?.(mine(app))) ?? null,
    daysChange: async (app) => brought.daysChange?.(mine(app)),
    visitEnds: (visit, app) => brought.visitEnds?.(visit, mine(app)) ?? null,
    sessionDeleted: (sessionId, app) => brought.sessionDeleted?.(sessionId, mine(app)),
    erased: (app, where) => brought.erased?.(mine(app), where),
  };
}

type Mine<N extends FeatureName, P extends keyof AppPorts> = (app: Kernel) => Kernel<StateOf<N>, P>;

function handlersOf<N extends FeatureName, P extends keyof AppPorts>(
  intents: Parts<N, P>['intents'],
  mine: Mine<N, P>,
): Feature['intents'] {
  const handle = <K extends keyof IntentsOf<N>>(kind: K, intent: Intent, app: Kernel): Awaitable =>
    isIntent<N, K>(intent, kind) ? intents[kind](intent, mine(app)) : undefined;
  return new Map(
    keysOf(intents).map((kind) => [String(kind), (intent: Intent, app: Kernel) => handle(kind, intent, app)]),
  );
}

function noticesOf<N extends FeatureName, P extends keyof AppPorts>(
  notices: Parts<N, P>['notices'],
): Feature['notices'] {
  const words = <K extends keyof NoticesOf<N>>(kind: K, body: NoticeBody): NoticeWords | null =>
    isNotice<N, K>(body, kind)
      ? { sentence: notices[kind].sentence(body), action: notices[kind].action?.(body) ?? null }
      : null;
  return new Map(keysOf(notices).map((kind) => [String(kind), (body: NoticeBody) => words(kind, body)]));
}

function pagesOf<N extends FeatureName, P extends keyof AppPorts>(
  pages: Parts<N, P>['pages'],
  mine: Mine<N, P>,
): readonly Page[] {
  return keysOf(pages).map((name) => pageOf<N, P, typeof name>(name, pages[name], mine));
}

function pageOf<N extends FeatureName, P extends keyof AppPorts, G extends keyof PagesOf<N>>(
  name: G,
  page: PageParts<StateOf<N>, Kernel<StateOf<N>, P>, Named<'page', PagesOf<N>, G>>,
  mine: Mine<N, P>,
): Page {
  const isMine = (route: Route): route is Route & Named<'page', PagesOf<N>, G> => route.page === name;
  return {
    name: String(name),
    title: page.title,
    bar: page.bar ?? null,
    under: page.under ?? null,
    parameters: page.parameters ?? {},
    load: async () => {
      const Element = await page.load();
      return () => shownPage(new Element(), mine);
    },
    isThere: (route, app) => isMine(route) && (page.isThere?.(mine(app).store.state, route) ?? true),
    enter: (route, app) => (isMine(route) ? page.enter?.(route, mine(app)) : undefined),
    leave: (app) => page.leave?.(mine(app)),
    keys: (key, route, app) => (isMine(route) ? (page.keys?.(key, mine(app).store.state, route) ?? null) : null),
  };
}

const aboveOf = <N extends FeatureName, P extends keyof AppPorts>(
  name: string,
  above: AboveParts<StateOf<N>>,
  mine: Mine<N, P>,
): Above => ({
  name,
  load: async () => {
    const Element = await above.load();
    return () => shownPage(new Element(), mine);
  },
  isThere: (app) => above.isThere(mine(app).store.state),
});

const shownPage = <N extends FeatureName, P extends keyof AppPorts>(
  element: PageElement<StateOf<N>>,
  mine: Mine<N, P>,
): ShownPage => ({
  element,
  show: (app) => {
    element.state = mine(app).store.state;
    element.feed = app.feed;
    return element.updateComplete;
  },
  drawn: () => element.updateComplete,
});

/** The keys of a table whose type names all of its keys. */
const keysOf = <T extends object>(table: T): readonly (keyof T)[] =>
  Reflect.ownKeys(table).filter((key): key is string & keyof T => typeof key === 'string');

const hasFor = <N extends FeatureName, P extends keyof AppPorts>(
  app: Kernel,
  fields: readonly string[],
  needs: readonly P[],
): app is Kernel & Kernel<StateOf<N>, P> =>
  fields.every((field) => field in app.store.state) && needs.every((port) => port in app.ports);

const isIntent = <N extends FeatureName, K extends keyof IntentsOf<N>>(
  intent: Intent,
  kind: K,
): intent is Intent & Named<'kind', IntentsOf<N>, K> => intent.kind === kind;

const isNotice = <N extends FeatureName, K extends keyof NoticesOf<N>>(
  body: NoticeBody,
  kind: K,
): body is NoticeBody & Named<'kind', NoticesOf<N>, K> => body.kind === kind;
