import { EXERCISES } from '../exercises/index.ts';
import type { TabNews } from '../ports/device.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import type { StoreFailure } from '../core/record/failures.ts';
import { failureOf } from './failures.ts';
import type { Feature } from './feature.ts';
import { createFeed, type Feed } from './feed.ts';
import { checkPorts, fillState, gatherFeatures, type Gathered } from './gather.ts';
import type { EndedVisit, Happening, Kernel, Where } from './kernel.ts';
import { kernelFeature } from './kernel-feature.ts';
import { ModelLoader } from './model-loader.ts';
import { Navigation } from './navigation.ts';
import { dismissKind, notify } from './notices.ts';
import type { AppPorts } from './ports.ts';
import type { Intent, Route } from './registry.ts';
import { rememberingDays } from './remembering-days.ts';
import { loadVisit, Visits } from './run/begin.ts';
import { emptyState, type FullState } from './state.ts';
import { loadHistory } from './sessions.ts';
import { createStore } from './store.ts';
import { tellingDays, tellingStore } from './telling-store.ts';

/** So often an open page is held against the clock: what is said of a day ends with it. A choice. */
const LOOKS_ANEW_MS = 5 * 60_000;

export interface App {
  readonly state: FullState;
  /** Poses and pictures as they come, for whoever draws them. */
  readonly feed: Feed;
  /** All features together: their pages, keys and notices. */
  readonly gathered: Gathered;
  readonly kernel: Kernel;
  subscribe(listener: (state: FullState) => void): () => void;
  /** Carries out an intent; resolves when that is done. Never throws: an unforeseen error becomes a notice. */
  dispatch(intent: Intent): Promise<void>;
  /** Shows a notice of an error that nobody has caught. */
  tellTrouble(error: unknown): void;
  /** The intent that a key means at this moment; null where the key means nothing. */
  intentOfKey(key: string): Intent | null;
  /**
   * Called once, when the app opens: earlier sessions are read, cameras are listed, the model loads in the background.
   */
  start(): Promise<void>;
}

/**
 * Puts the features together over the given devices. `exercises` is the built-in library unless a test brings its own;
 * `fetchVisit` fetches the code of a visit, unless there is no page to keep small and it is there already.
 * Throws where two features bring the same thing, or where a feature needs a device that is not there.
 */
export function createApp(
  ports: AppPorts,
  features: readonly Feature[],
  exercises: readonly Exercise[] = EXERCISES,
  fetchVisit = loadVisit,
): App {
  const gathered = gatherFeatures([kernelFeature, ...features]);
  checkPorts(ports, gathered);
  const settings = ports.settings.read();
  const empty = emptyState({
    exercises,
    settings,
    ownRanges: ports.ownRanges.read(),
    hasVoice: ports.speaker.hasVoice,
    engines: ports.models.engines,
    nowEpochMs: ports.clock.epochMs(),
  });
  ports.speaker.setMuted(settings.muted);
  ports.speaker.setRate(settings.wordsPerMinute);
  ports.speaker.setVoice(settings.voiceId);
  const store = tellingStore(ports.store, ports.otherTabs);
  const remembering = rememberingDays(tellingDays(ports.days, ports.otherTabs), ports);
  return new RunningApp({ ...ports, store, ...remembering }, gathered, fillState(empty, gathered), fetchVisit);
}

class RunningApp implements App {
  readonly feed = createFeed();
  readonly gathered: Gathered;
  readonly kernel: Kernel;
  private readonly ports: AppPorts;
  private readonly fetchVisit: typeof loadVisit;

  constructor(ports: AppPorts, gathered: Gathered, initial: FullState, fetchVisit: typeof loadVisit) {
    this.ports = ports;
    this.fetchVisit = fetchVisit;
    this.gathered = gathered;
    const store = createStore(initial);
    ports.speaker.onChange(({ sentence, hasVoice }) => store.set({ saying: sentence, hasVoice }));
    const model = new ModelLoader(ports.models, store, ports.clock);
    const navigation = new Navigation({
      pages: gathered.pages,
      clock: ports.clock,
      kernel: () => this.kernel,
      onTrouble: (error) => this.tellTrouble(error),
    });
    const visits = new Visits({
      loadVisit: () => this.fetchCode(),
      ports,
      store,
      feed: this.feed,
      model: () => model.get(),
      insteadOf: () => this.insteadOfVisit(),
      follows: (visit) => this.follows(visit),
      moveTo: (route, change) => navigation.moveTo(route, change),
    });
    this.kernel = {
      store,
      ports,
      feed: this.feed,
      model,
      visit: visits,
      dispatch: (intent) => this.dispatch(intent),
      goTo: (route) => navigation.goTo(route),
      announce: (happening) => this.announce(happening, 'here'),
    };
  }

  get state(): FullState {
    return this.kernel.store.state;
  }

  subscribe(listener: (state: FullState) => void): () => void {
    return this.kernel.store.subscribe(listener);
  }

  async dispatch(intent: Intent): Promise<void> {
    try {
      await this.gathered.intents.get(intent.kind)?.(intent, this.kernel);
    } catch (error) {
      this.tellTrouble(error);
    }
  }

  /** Keys that work on every page come before the keys of the open page. */
  intentOfKey(key: string): Intent | null {
    const { route } = this.state;
    const asking = [
      ...this.gathered.features.map((feature) => () => feature.keys(key, this.kernel)),
      () => this.gathered.pages.get(route.page)?.keys(key, route, this.kernel) ?? null,
    ];
    for (const ask of asking) {
      const intent = this.guard(ask, null);
      if (intent) return intent;
    }
    return null;
  }

  async start(): Promise<void> {
    const { cameras, otherTabs, storeNews, visibility } = this.ports;
    storeNews.onChange((failure) => this.followStore(failure));
    otherTabs.onNews((news) => void this.hear(news));
    cameras.onChange(() => void this.listCameras());
    // A page that was left open over midnight is looked at on another day.
    visibility.onChange((hidden) => {
      if (!hidden) this.looksAnew();
    });
    this.watchTheClock();
    const listed = this.listCameras();
    const started = this.gathered.features.map((feature) => this.startFeature(feature));
    await this.kernel.model.get();
    // A set must not wait for the network, nor until thousands of earlier sessions have been read. What cannot be fetched ahead is
    // fetched when a set begins, and missed only then.
    await Promise.all([this.fetchCode().catch(() => undefined), listed, ...started]);
  }

  private watchTheClock(): void {
    const { clock, visibility } = this.ports;
    clock.after(LOOKS_ANEW_MS, () => {
      this.watchTheClock();
      if (!visibility.hidden) this.looksAnew();
    });
  }

  /** The features show anew what they say of the day. Who is in front of the camera is not disturbed. */
  private looksAnew(): void {
    const { store } = this.kernel;
    store.set({ nowEpochMs: this.ports.clock.epochMs() });
    if (store.state.run) return;
    for (const feature of this.gathered.features)
      feature.daysChange(this.kernel).catch((error: unknown) => this.tellTrouble(error));
  }

  /** Says why nothing reaches the disk; when it does again, what could not be read is read. */
  private followStore(failure: StoreFailure | null): void {
    const { store, ports } = this.kernel;
    if (failure) return notify(store, { kind: 'save-trouble', failure });
    dismissKind(store, 'save-trouble');
    const { history, route, run } = store.state;
    if (history.status === 'unavailable') void loadHistory(store, ports.store);
    if (!run) void this.kernel.goTo(route);
  }

  /** The code of a visit, with all that a feature needs while one runs or when it ends. */
  private async fetchCode(): ReturnType<typeof loadVisit> {
    const [visit] = await Promise.all([this.fetchVisit(), ...this.gathered.features.map((feature) => feature.code())]);
    return visit;
  }

  /** Starts one feature. Where its start fails, a notice says so and all other features work. */
  private async startFeature(feature: Feature): Promise<void> {
    try {
      await feature.start(this.kernel);
    } catch (error) {
      this.tellTrouble(error);
    }
  }

  /** The page that a feature opens in place of a visit; null where none does. What fails stands against nothing. */
  private async insteadOfVisit(): Promise<Route | null> {
    const routes = await Promise.all(
      this.gathered.features.map((feature) =>
        feature.visitBegins(this.kernel).catch((error: unknown) => {
          this.tellTrouble(error);
          return null;
        }),
      ),
    );
    return routes.find((route) => route !== null) ?? null;
  }

  private follows(visit: EndedVisit): Route | null {
    const routes = this.gathered.features.map((feature) =>
      this.guard(() => feature.visitEnds(visit, this.kernel), null),
    );
    return routes.find((route) => route !== null) ?? null;
  }

  private async announce(happening: Happening, where: Where): Promise<boolean> {
    const done = this.gathered.features.map(async (feature): Promise<boolean> => {
      try {
        if (happening.kind === 'session-deleted') feature.sessionDeleted(happening.sessionId, this.kernel);
        const failure = happening.kind === 'erased' ? await feature.erased(this.kernel, where) : null;
        if (failure) notify(this.kernel.store, { kind: 'failure', failure });
        return !failure;
      } catch (error) {
        this.tellTrouble(error);
        return false;
      }
    });
    return (await Promise.all(done)).every(Boolean);
  }

  /** What another tab has changed is shown here too. */
  private async hear(news: TabNews): Promise<void> {
    const { store, ports } = this.kernel;
    if (news.kind === 'days-changed') return this.looksAnew();
    if (news.kind !== 'sessions-changed' && news.kind !== 'restored') void this.announce(news, 'in-another-tab');
    if (news.kind === 'erased') store.set({ earlier: [] });
    if (store.state.history.status === 'ready') await loadHistory(store, ports.store, { keepShown: true });
    // The open page fetches anew what it shows; a visit to the mat shows nothing of it.
    if (news.kind === 'restored' && !store.state.run) await this.kernel.goTo(store.state.route);
  }

  /**
   * Asks one feature. Where the feature throws, a notice says so and `otherwise` is the answer, so that all others are
   * asked too.
   */
  private guard<T>(ask: () => T, otherwise: T): T {
    try {
      return ask();
    } catch (error) {
      this.tellTrouble(error);
      return otherwise;
    }
  }

  tellTrouble(error: unknown): void {
    notify(this.kernel.store, { kind: 'failure', failure: failureOf(error) });
  }

  private async listCameras(): Promise<void> {
    this.kernel.store.set({ cameras: await this.ports.cameras.list() });
  }
}
