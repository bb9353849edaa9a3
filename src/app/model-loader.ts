import type { PoseModel, PoseModels, Settings } from '../ports.ts';
import { failureOf } from './failures.ts';
import type { AppState } from './state.ts';
import type { Store } from './store.ts';

/**
 * Loads the model early and in the background, once; whoever needs it waits here. A change of engine or size in the settings
 * loads anew; a load that did not succeed is tried again when somebody asks.
 */
export class ModelLoader {
  private readonly models: PoseModels;
  private readonly store: Store<AppState>;
  private loading: Promise<PoseModel | null> | null = null;
  private cancel = new AbortController();

  constructor(models: PoseModels, store: Store<AppState>) {
    this.models = models;
    this.store = store;
  }

  /** The model when it is ready; null where it cannot be had, and the state says why. */
  get(): Promise<PoseModel | null> {
    this.loading ??= this.load(this.store.state.settings);
    return this.loading;
  }

  /** Closes the model in use and loads the one that the settings now ask for. */
  async reload(): Promise<void> {
    const old = this.loading;
    this.loading = null;
    this.cancel.abort();
    (await old)?.close();
    await this.get();
  }

  private async load(settings: Settings): Promise<PoseModel | null> {
    this.cancel = new AbortController();
    const { signal } = this.cancel;
    this.store.set({ model: { status: 'loading', progress: null, info: null, failure: null } });
    try {
      const wish = { engine: settings.engine, model: settings.model, adapt: settings.adaptModel };
      const result = await this.models.load(wish, (progress) => this.tell({ progress }, signal), signal);
      if (result.ok) return this.take(result.value, signal);
      this.giveUp(result.failure, signal);
    } catch (error) {
      this.giveUp(failureOf(error), signal);
    }
    return null;
  }

  private take(model: PoseModel, signal: AbortSignal): PoseModel {
    this.tell({ status: 'ready', info: model.info() }, signal);
    model.onChange((info) => this.tell({ info }, signal));
    return model;
  }

  private giveUp(failure: AppState['model']['failure'], signal: AbortSignal): void {
    this.tell({ status: 'unavailable', failure }, signal);
    if (!signal.aborted) this.loading = null;
  }

  private tell(change: Partial<AppState['model']>, signal: AbortSignal): void {
    if (!signal.aborted) this.store.set({ model: Object.freeze({ ...this.store.state.model, ...change }) });
  }
}
