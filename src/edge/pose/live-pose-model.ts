import { changeModel, mayChange, refuseModel, startModelChoice, stepModelChoice } from './model-choice.ts';
import type { Adaptation, Frame, ModelSize, PoseModel } from '../../ports/seeing.ts';
import { FailureError } from '../../core/record/failures.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { EngineInfo } from '../../core/report/session.ts';
import type { LoadEngine } from './engine-loader.ts';
import type { PoseEngine } from './pose-engine.ts';

// An engine that breaks down on this many frames in a row will not recover.
const MOST_RESTARTS_IN_A_ROW = 2;

const nothing = (): void => undefined;

/**
 * The `PoseModel` over any engine. It replaces an engine that fails or hangs (the frame in hand then gives a pose
 * without a person). Where the model may adapt, it changes to another size between two frames, once the other size is
 * loaded.
 */
export class LivePoseModel implements PoseModel {
  readonly #load: LoadEngine;
  readonly #mayAdapt: boolean;
  readonly #closing = new AbortController();
  readonly #listeners = new Set<(info: EngineInfo) => void>();
  #way: Adaptation = 'no';
  #engine: PoseEngine;
  #size: ModelSize;
  #next: { readonly size: ModelSize; engine: PoseEngine | null } | null = null;
  #choice;
  #restarts = 0;

  constructor(engine: PoseEngine, load: LoadEngine, options: { readonly size: ModelSize; readonly adapt: boolean }) {
    this.#engine = engine;
    this.#load = load;
    this.#size = options.size;
    this.#mayAdapt = options.adapt;
    this.#choice = startModelChoice(options.size);
  }

  info(): EngineInfo {
    return this.#engine.info;
  }

  async estimate(frame: Frame): Promise<Pose> {
    try {
      this.#swap();
      const { pose, inferenceMs } = await this.#engine.read(frame.image, frame.timeMs);
      this.#restarts = 0;
      if (this.#way !== 'no') this.#adaptTo(inferenceMs);
      return pose;
    } catch (error) {
      await this.#restart(error);
      const { timeMs, widthPx, heightPx } = frame;
      return { timeMs, widthPx, heightPx, points: null, world: null, light: null };
    } finally {
      frame.close();
    }
  }

  reset(): void {
    this.#engine.follow(null);
  }

  adapt(way: Adaptation): void {
    if (this.#mayAdapt) this.#way = way;
    const next = this.#next;
    if (next === null || mayChange(this.#way, this.#size, next.size)) return;
    // An engine that is still loading is closed by `#prepare` when it has loaded.
    next.engine?.close();
    this.#next = null;
  }

  onChange(listener: (info: EngineInfo) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#closing.abort(new Error('the pose model was closed'));
    this.#engine.close();
    this.#next?.engine?.close();
    this.#listeners.clear();
  }

  #adaptTo(inferenceMs: number): void {
    if (this.#next !== null) return;
    const { choice, wanted } = stepModelChoice(this.#choice, { timeMs: performance.now(), inferenceMs }, this.#way);
    this.#choice = choice;
    if (wanted !== this.#size) void this.#prepare(wanted);
  }

  /** Loads another size while the present engine goes on working. */
  async #prepare(size: ModelSize): Promise<void> {
    const next = { size, engine: null as PoseEngine | null };
    this.#next = next;
    const loaded = await this.#load({ size, afterFailure: false }, nothing, this.#closing.signal).catch(() => null);
    if (this.#closing.signal.aborted || this.#next !== next) {
      if (loaded?.ok === true) loaded.value.close();
      return;
    }
    if (loaded?.ok === true) {
      next.engine = loaded.value;
      return;
    }
    this.#choice = refuseModel(this.#choice, size);
    this.#next = null;
  }

  /** Changes the engine between two frames; the new engine goes on looking where the old one looked. */
  #swap(): void {
    const next = this.#next;
    if (next === null || next.engine === null) return;
    next.engine.follow(this.#engine.region);
    this.#engine.close();
    this.#choice = changeModel(this.#choice, next.size);
    this.#size = next.size;
    this.#next = null;
    this.#use(next.engine);
  }

  async #restart(reason: unknown): Promise<void> {
    this.#closing.signal.throwIfAborted();
    this.#restarts += 1;
    const detail = reason instanceof Error ? reason.message : String(reason);
    this.#engine.close();
    if (this.#restarts > MOST_RESTARTS_IN_A_ROW) throw new FailureError({ kind: 'engine-failed', detail });
    const loaded = await this.#load({ size: this.#size, afterFailure: true }, nothing, this.#closing.signal);
    if (!loaded.ok) throw new FailureError(loaded.failure);
    this.#use(loaded.value);
  }

  #use(engine: PoseEngine): void {
    this.#engine = engine;
    for (const listener of this.#listeners) listener(engine.info);
  }
}
