import { EXERCISES } from '../exercises/index.ts';
import { isCounted, type CountedExercise, type Exercise } from '../core/exercise/exercise.ts';
import { ownMeasures, rangeCheckOf } from '../core/person/own-range.ts';
import type { Session } from '../core/report/session.ts';
import type { StoreFailure } from '../core/record/failures.ts';
import { findTest, type TimedTest } from '../core/assess/timed-tests.ts';
import type { OwnRangeStore, SessionStore, Settings, SettingsStore } from '../ports/storage.ts';
import type { PoseModels } from '../ports/seeing.ts';
import { spokenQuestion } from '../text/say/voice.ts';
import { useLanguage } from '../text/in-use.ts';
import { text } from '../text/text.ts';
import { failureOf } from './failures.ts';
import { createFeed, type Feed } from './feed.ts';
import {
  deleteSession,
  eraseEverything,
  loadEarlier,
  loadHistory,
  loadOlderSessions,
  openSession,
  tidyHistory,
  undoDelete,
} from './sessions.ts';
import type { Intent } from './intents.ts';
import { ModelLoader } from './model-loader.ts';
import { dismissKind, dismissNotice, notify } from './notices.ts';
import {
  acceptRange,
  forgetRanges,
  leaveOffer,
  offerOf,
  removeRange,
  tellOffer,
  undoRemoveRange,
} from '../features/range/own-ranges.ts';
import { personalised } from '../core/person/own-figures.ts';
import { nextQuestion, withAnswer } from '../features/summary/questions.ts';
import type { PracticeRun, RunContext, RunPorts, RunWish } from './run/visit.ts';
import { recoverSessions } from '../features/history/recovery.ts';
import { isRunPage, writeRoute, type Route } from './route.ts';
import { FORGETFUL, toFindRange, toPractise } from './run/run-purpose.ts';
import { emptyState, type AppState } from './state.ts';
import { createStore, type Store } from './store.ts';

/** The list of sessions is looked over once the first page stands and the model is on its way. */
const TIDY_AFTER_MS = 2000;

/** What follows a person comes after the first page and the model. */
const loadRun = (): Promise<typeof import('./run/visit.ts')> => import('./run/visit.ts');

export interface AppPorts extends RunPorts {
  readonly models: PoseModels;
  readonly settings: SettingsStore;
  readonly ownRanges: OwnRangeStore;
  readonly store: SessionStore;
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
    emptyState({
      exercises,
      settings,
      ownRanges: ports.ownRanges.read(),
      hasVoice: ports.speaker.hasVoice,
      engines: ports.models.engines,
      nowEpochMs: ports.clock.epochMs(),
    }),
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
    const lookedBack = this.lookBack();
    await Promise.all([this.model.get(), this.listCameras()]);
    // A set must not wait for the network, nor for thousands of sessions from before.
    await Promise.all([loadRun(), lookedBack]);
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
      case 'check-range':
        return this.checkRange(intent.exerciseId);
      case 'accept-range':
        return acceptRange(this.store, this.ports.ownRanges);
      case 'decline-range':
        return leaveOffer(this.store);
      case 'remove-range':
        return removeRange(this.store, this.ports.ownRanges, intent.exerciseId);
      case 'undo-remove-range':
        return undoRemoveRange(this.store, this.ports.ownRanges, intent.range);
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
      case 'load-older-sessions':
        return loadOlderSessions(this.store, this.ports.store);
      case 'delete-session':
        return deleteSession(this.store, this.ports.store, intent.sessionId);
      case 'answer':
        return this.answer(intent);
      case 'undo-delete':
        return undoDelete(this.store, this.ports.store, intent.sessionId);
      case 'erase-everything':
        forgetRanges(this.store, this.ports.ownRanges);
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
    const lost =
      (isRunPage(route) && !state.run) ||
      (route.page === 'summary' && !state.opened.session) ||
      (route.page === 'range' && !state.rangeOffer);
    const to: Route = lost ? { page: 'start' } : route;
    this.store.set({ route: to, nowEpochMs: this.ports.clock.epochMs() });
    // Who walks away from what was found has not accepted it.
    if (to.page !== 'range') this.store.set({ rangeOffer: null });
    if (!isRunPage(to)) this.run?.stop();
    if (to.page === 'history' || to.page === 'start') await loadHistory(this.store, this.ports.store);
    const test = to.page === 'test' ? findTest(to.testId) : undefined;
    if (test) await loadEarlier(this.store, this.ports.store, { kind: 'test', id: test.id });
    if (to.page === 'session') await openSession(this.store, this.ports.store, to.sessionId);
  }

  private async beginTest(testId: string): Promise<void> {
    const test = findTest(testId);
    if (test) await this.begin(test.exerciseId, test);
  }

  /** A test is the same for everybody; what is practised is this person's. */
  private async begin(exerciseId: string, test: TimedTest | null): Promise<void> {
    const table = this.exerciseOf(exerciseId);
    if (!table) return;
    const exercise = test ? table : personalised(table, this.store.state.ownRanges);
    const topic = test ? ({ kind: 'test', id: test.id } as const) : ({ kind: 'exercise', id: exercise.id } as const);
    // Read while it runs, what a result is held against is there when the result is.
    const earlier = loadEarlier(this.store, this.ports.store, topic);
    await this.follow(
      { exercise, test },
      {
        ports: this.ports,
        purpose: toPractise(exercise),
        leave: (session, here) => this.leaveSet(session, here),
      },
    );
    await earlier;
    await loadHistory(this.store, this.ports.store);
  }

  /** What was practised is summed up, and what no camera sees is asked. */
  private leaveSet(session: Session | null, here: boolean): Partial<AppState> {
    if (!session) return {};
    const question = here ? nextQuestion(session) : null;
    if (question) this.ports.speaker.say(spokenQuestion(question.sentence), { urgency: 'next' });
    return {
      opened: { status: 'ready', session, failure: null },
      ...(here ? { route: { page: 'summary' } } : {}),
    };
  }

  /** Three slow repetitions by the table's own start and view; nothing of them is kept but what is accepted afterwards. */
  private async checkRange(exerciseId: string): Promise<void> {
    const table = this.exerciseOf(exerciseId);
    if (!table || !isCounted(table) || ownMeasures(table).length === 0) return;
    await this.follow(
      { exercise: rangeCheckOf(table), test: null },
      {
        ports: { ...this.ports, store: FORGETFUL },
        purpose: toFindRange(table),
        leave: (session, here) => (session && here ? this.offerRange(table, session) : {}),
      },
    );
  }

  private offerRange(table: CountedExercise, session: Session): Partial<AppState> {
    const rangeOffer = offerOf(table, session, this.ports.clock.epochMs());
    tellOffer(rangeOffer, this.ports.speaker);
    return { rangeOffer, route: { page: 'range' } };
  }

  private exerciseOf(id: string): Exercise | null {
    return this.store.state.exercises.find((one) => one.id === id) ?? null;
  }

  private async follow(wish: RunWish, how: Pick<RunContext, 'ports' | 'purpose' | 'leave'>): Promise<void> {
    const { store, feed } = this;
    const { route } = store.state;
    const { PracticeRun } = await loadRun();
    // Begun twice, or gone elsewhere meanwhile.
    if (store.state.run || writeRoute(store.state.route) !== writeRoute(route)) return;
    const run = new PracticeRun({ ...how, store, feed, model: () => this.model.get() }, wish, store.state.source);
    this.run = run;
    await run.run();
    // Who stops and begins anew at once has another run by now.
    if (this.run === run) this.run = null;
    await run.saved();
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
    if (settings.language !== before.language) await useLanguage(settings.language);
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
    const { unreadable } = this.ports.ownRanges;
    if (unreadable > 0) notify(this.store, { kind: 'ranges-unreadable', count: unreadable });
    await recoverSessions(this.store, this.ports.store);
    await loadHistory(this.store, this.ports.store);
    await this.ports.clock.wait(TIDY_AFTER_MS, new AbortController().signal);
    const tidied = await tidyHistory(this.store, this.ports.store);
    if (!tidied?.added) return;
    // Among sessions from before there may be one that was left open, or deleted.
    await recoverSessions(this.store, this.ports.store);
    await loadHistory(this.store, this.ports.store, { keepShown: true });
  }
}
