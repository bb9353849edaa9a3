import { EXERCISES } from '../exercises/index.ts';
import type { Exercise } from '../core/exercise.ts';
import type { StoreFailure } from '../core/failures.ts';
import { findTest, type TimedTest } from '../core/timed-tests.ts';
import type { PoseModels, Settings, SettingsStore } from '../ports.ts';
import { text } from '../text/text.ts';
import { failureOf } from './failures.ts';
import { createFeed, type Feed } from './feed.ts';
import { deleteSession, eraseEverything, loadHistory, openSession, undoDelete } from './history.ts';
import type { Intent } from './intents.ts';
import { ModelLoader } from './model-loader.ts';
import { dismissKind, dismissNotice, notify } from './notices.ts';
import { nextQuestion, withAnswer } from './questions.ts';
import { PracticeRun, type RunPorts } from './practice-run.ts';
import { recoverSessions } from './recovery.ts';
import { isRunPage, type Route } from './route.ts';
import { emptyState, type AppState } from './state.ts';
import { createStore, type Store } from './store.ts';

export interface AppPorts extends RunPorts {
  readonly models: PoseModels;
  readonly settings: SettingsStore;
  /** Why sessions last only as long as the page, where the database could not be opened; else null. */
  readonly storeFailure: StoreFailure | null;
}

export interface App {
  readonly state: AppState;
  /** Poses and pictures as they come, for whoever draws them. */
  readonly feed: Feed;
  subscribe(listener: (state: AppState) => void): () => void;
  /** Does what is asked; resolves when it is done. Never throws: what nobody foresaw becomes a notice. */
  dispatch(intent: Intent): Promise<void>;
  /** What happens once, at the start: earlier sessions, cameras, the model in the background. */
  start(): Promise<void>;
}

/** Puts the use cases together over the given devices. `exercises` is the built-in library unless a test brings its own. */
export function createApp(ports: AppPorts, exercises: readonly Exercise[] = EXERCISES): App {
  const settings = ports.settings.read();
  const store = createStore<AppState>(
    emptyState({ exercises, settings, hasVoice: ports.speaker.hasVoice, nowEpochMs: ports.clock.epochMs() }),
  );
  const useCases = new UseCases(ports, store);
  ports.speaker.setMuted(settings.muted);
  ports.speaker.setRate(settings.wordsPerMinute);
  return {
    get state() {
      return store.state;
    },
    feed: useCases.feed,
    subscribe: (listener) => store.subscribe(listener),
    async dispatch(intent) {
      try {
        await useCases.handle(intent);
      } catch (error) {
        notify(store, { kind: 'failure', failure: failureOf(error) });
      }
    },
    start: () => useCases.start(),
  };
}

class UseCases {
  readonly feed = createFeed();
  private readonly ports: AppPorts;
  private readonly store: Store<AppState>;
  private readonly model: ModelLoader;
  private run: PracticeRun | null = null;

  constructor(ports: AppPorts, store: Store<AppState>) {
    this.ports = ports;
    this.store = store;
    this.model = new ModelLoader(ports.models, store, ports.clock);
  }

  async start(): Promise<void> {
    this.ports.cameras.onChange(() => void this.listCameras());
    await Promise.all([this.model.get(), this.listCameras(), this.lookBack()]);
  }

  async handle(intent: Intent): Promise<void> {
    switch (intent.kind) {
      case 'go':
        return this.go(intent.route);
      case 'use-camera':
        this.store.set({ source: { kind: 'camera', deviceId: intent.deviceId } });
        return this.changeSettings({ cameraId: intent.deviceId });
      case 'use-recording':
        this.store.set({ source: { kind: 'recording', file: intent.file, name: intent.name } });
        return;
      case 'load-model':
        await this.model.get();
        this.run?.reconnect();
        return;
      case 'begin':
        return this.begin(intent.exerciseId, null);
      case 'begin-test':
        return this.beginTest(intent.testId);
      case 'next':
        this.run?.next();
        return;
      case 'pause':
        this.run?.pause();
        return;
      case 'resume':
        this.run?.resume();
        return;
      case 'stop':
        this.run?.stop();
        return;
      case 'reconnect':
        this.run?.reconnect();
        return;
      case 'toggle-mute':
        return this.changeSettings({ muted: !this.store.state.settings.muted });
      case 'load-history':
        return loadHistory(this.store, this.ports.store);
      case 'delete-session':
        return deleteSession(this.store, this.ports.store, intent.sessionId);
      case 'answer':
        return this.answer(intent);
      case 'undo-delete':
        return undoDelete(this.store, this.ports.store, intent.sessionId);
      case 'erase-everything':
        return eraseEverything(this.store, this.ports.store);
      case 'change-settings':
        return this.changeSettings(intent.change);
      case 'try-voice':
        this.ports.speaker.sound('counted');
        this.ports.speaker.say(text().voice.sample, { urgency: 'now' });
        return;
      case 'dismiss-notice':
        dismissNotice(this.store, intent.noticeId);
        return;
      case 'connection':
        if (intent.online) dismissKind(this.store, 'offline');
        else notify(this.store, { kind: 'offline' });
        return;
      default:
        intent satisfies never;
    }
  }

  /** A page of a run without a run is the start page; leaving such a page ends the run and keeps what was counted. */
  private async go(route: Route): Promise<void> {
    const { state } = this.store;
    const lost = (isRunPage(route) && !state.run) || (route.page === 'summary' && !state.opened.session);
    const to: Route = lost ? { page: 'start' } : route;
    this.store.set({ route: to, nowEpochMs: this.ports.clock.epochMs() });
    if (!isRunPage(to)) this.run?.stop();
    if (to.page === 'history' || to.page === 'start') await loadHistory(this.store, this.ports.store);
    if (to.page === 'session') await openSession(this.store, this.ports.store, to.sessionId);
  }

  private async beginTest(testId: string): Promise<void> {
    const test = findTest(testId);
    if (test) await this.begin(test.exerciseId, test);
  }

  private async begin(exerciseId: string, test: TimedTest | null): Promise<void> {
    const exercise = this.store.state.exercises.find((one) => one.id === exerciseId);
    if (!exercise || this.store.state.run) return;
    const run = new PracticeRun(
      { ports: this.ports, store: this.store, feed: this.feed, model: () => this.model.get() },
      { exercise, test },
      this.store.state.source,
    );
    this.run = run;
    await run.run();
    // Who stops and begins anew at once has another run by now.
    if (this.run === run) this.run = null;
    await run.saved();
    await loadHistory(this.store, this.ports.store);
  }

  /** Keeps an answer with its set, and asks the next question. */
  private async answer({ setId, question, answer }: Extract<Intent, { kind: 'answer' }>): Promise<void> {
    const { opened } = this.store.state;
    if (!opened.session?.sets.some((set) => set.id === setId)) return;
    const report = { question, answer, atEpochMs: this.ports.clock.epochMs() };
    const session = withAnswer(opened.session, setId, report);
    this.store.set({ opened: { ...opened, session } });
    this.ports.speaker.say(nextQuestion(session)?.sentence ?? text().summary.thanks, { urgency: 'now' });
    const said = session.sets.find((set) => set.id === setId)?.selfReport ?? [];
    const kept = await this.ports.store.keepSelfReport(setId, said);
    if (!kept.ok) notify(this.store, { kind: 'save-trouble', failure: kept.failure });
  }

  private async changeSettings(change: Partial<Settings>): Promise<void> {
    const before = this.store.state.settings;
    const settings = { ...before, ...change };
    this.store.set({ settings });
    this.ports.settings.write(settings);
    this.ports.speaker.setMuted(settings.muted);
    this.ports.speaker.setRate(settings.wordsPerMinute);
    const sameModel =
      before.engine === settings.engine && before.model === settings.model && before.adaptModel === settings.adaptModel;
    if (sameModel) return;
    await this.model.reload();
    this.run?.reconnect();
  }

  private async listCameras(): Promise<void> {
    this.store.set({ cameras: await this.ports.cameras.list() });
  }

  private async lookBack(): Promise<void> {
    const { storeFailure } = this.ports;
    if (storeFailure) notify(this.store, { kind: 'save-trouble', failure: storeFailure });
    await recoverSessions(this.store, this.ports.store);
    await loadHistory(this.store, this.ports.store);
  }
}
