import type { EngineInfo } from '../core/report/session.ts';
import type { Clock } from '../ports/device.ts';
import type { PoseModel, PoseModels } from '../ports/seeing.ts';
import type { Settings } from '../ports/storage.ts';
import { changeOf, EngineNews, isFallback } from './engine-news.ts';
import { failureOf } from './failures.ts';
import type { AppState } from './state.ts';
import type { Store } from './store.ts';

/**
 * Loads the model once, early and in the background; whoever needs the model waits here. Another engine or size in the
 * settings loads another model. A load that failed is tried again when somebody asks for the model. A notice tells when
 * the model changes by itself.
 */
export class ModelLoader {
  private readonly models: PoseModels;
  private readonly store: Store<AppState>;
  private readonly news: EngineNews;
  private loading: Promise<PoseModel | null> | null = null;
  private cancel = new AbortController();

  constructor(models: PoseModels, store: Store<AppState>, clock: Clock) {
    this.models = models;
    this.store = store;
    this.news = new EngineNews(store, clock);
  }

  /** The model, once it is ready; null where it cannot be loaded (the state says why). */
  get(): Promise<PoseModel | null> {
    this.loading ??= this.load(this.store.state.settings);
    return this.loading;
  }

  /** Closes the model in use and loads the one that the settings now ask for. */
  async reload(): Promise<void> {
    const old = this.loading;
    this.loading = null;
    this.cancel.abort();
    // Nobody waits for the old one: it may be an engine that does not answer.
    void old?.then((model) => model?.close());
    await this.get();
  }

  private async load(settings: Settings): Promise<PoseModel | null> {
    this.cancel = new AbortController();
    const { signal } = this.cancel;
    this.store.set({ model: { status: 'loading', progress: null, info: null, failure: null } });
    try {
      const wish = { engine: settings.engine, model: settings.model, adapt: settings.adaptModel };
      const result = await this.models.load(wish, (progress) => this.tell({ progress }, signal), signal);
      if (result.ok) return this.adopt(result.value, settings, signal);
      this.giveUp(result.failure, signal);
    } catch (error) {
      this.giveUp(failureOf(error), signal);
    }
    return null;
  }

  private adopt(model: PoseModel, settings: Settings, signal: AbortSignal): PoseModel {
    const info = model.info();
    this.tell({ status: 'ready', info }, signal);
    if (isFallback(settings.engine, info) && !signal.aborted) this.news.tell('second-engine', info);
    model.onChange((next) => this.changed(next, signal));
    return model;
  }

  private changed(info: EngineInfo, signal: AbortSignal): void {
    const before = this.store.state.model.info;
    this.tell({ info }, signal);
    if (before && !signal.aborted) this.news.tell(changeOf(before, info), info);
  }

  private giveUp(failure: AppState['model']['failure'], signal: AbortSignal): void {
    this.tell({ status: 'unavailable', failure }, signal);
    if (!signal.aborted) this.loading = null;
  }

  private tell(change: Partial<AppState['model']>, signal: AbortSignal): void {
    if (!signal.aborted) this.store.set({ model: Object.freeze({ ...this.store.state.model, ...change }) });
  }
}
