import { createApp, type App } from './app/app.ts';
import { AWAITED } from './app/awaited.ts';
import { createCameras, loadOpening } from './edge/camera/cameras.ts';
import { createClock } from './edge/device/clock.ts';
import { newId } from './edge/device/new-id.ts';
import { createUpdates } from './edge/offline/updates.ts';
import { trustOwnScripts } from './edge/offline/own-scripts.ts';
import { createBattery } from './edge/device/battery.ts';
import { createDisk } from './edge/device/disk.ts';
import { createEyeTab } from './edge/device/eye-tab.ts';
import { createKeepingStore } from './edge/device/keeping.ts';
import { createLiveTab } from './edge/device/live-tab.ts';
import { createOtherTabs } from './edge/device/other-tabs.ts';
import { createOwnExerciseStore } from './edge/device/own-exercises.ts';
import { createOwnRangeStore } from './edge/device/own-ranges.ts';
import { createSettingsStore } from './edge/device/settings.ts';
import { createPlanLibrary } from './edge/device/plan-library.ts';
import { createPlanStore } from './edge/device/plans.ts';
import { createPageVisibility } from './edge/device/visibility.ts';
import { createWakeLock } from './edge/device/wake-lock.ts';
import { OFFERED_ENGINES } from './edge/pose/offered-engines.ts';
import { createSpeaker } from './edge/speech/speaker.ts';
import { createVoice } from './edge/speech/voice.ts';
import { connect, type Connection } from './edge/storage/connection.ts';
import { MIGRATIONS } from './edge/storage/database.ts';
import { createDayStore } from './edge/storage/day-store.ts';
import { createIdbSessionStore } from './edge/storage/idb-session-store.ts';
import { createSessionStore } from './edge/storage/session-store.ts';
import { HOME } from './app/route.ts';
import { withOwn } from './core/exercise/brings-words.ts';
import { EXERCISES } from './exercises/index.ts';
import { FEATURES } from './features/index.ts';
import type { ClinicServer, Outbox } from './ports/clinic-server.ts';
import type { AuthorBench } from './ports/authoring.ts';
import type { Clipboard, Downloads } from './ports/device.ts';
import type { SessionFiles } from './ports/exchange.ts';
import type { PatientStore } from './ports/patients.ts';
import type { LiveDevices } from './ports/live-devices.ts';
import type { TraceJudge } from './ports/rejudging.ts';
import type { ReviewerStore } from './ports/reviewer.ts';
import type { PoseModels, TraceFiles, VideoFiles } from './ports/seeing.ts';
import type { Backups, PlanFiles, Settings, SettingsStore } from './ports/storage.ts';
import { allSentences, language, useLanguage } from './text/in-use.ts';
import './ui/shell/pl-app.ts';

/** `?model=lite` and `?replay=…`: switches for contributors who have no camera or a slow machine. */
const address = new URLSearchParams(location.search);

/** The code of the engines is fetched when a model is loaded, after the first page has been shown. */
const models: PoseModels = {
  engines: OFFERED_ENGINES,
  load: async (...wish) => (await import('./edge/pose/pose-models.ts')).createPoseModels().load(...wish),
};

/** What copies is fetched when there is something to copy. */
const clipboard: Clipboard = {
  write: async (text) => (await import('./edge/device/clipboard.ts')).createClipboard().write(text),
};

/** What keeps files is fetched when something is to be kept. */
const downloads: Downloads = {
  save: async (file) => (await import('./edge/device/downloads.ts')).createDownloads().save(file),
  saveFile: async (...file) => (await import('./edge/device/downloads.ts')).createDownloads().saveFile(...file),
};

/** What makes and reads backups is fetched when somebody opens the page of them. */
function backupsOver(connection: Connection): Backups {
  const code = async (): Promise<Backups> => (await import('./edge/storage/backups.ts')).createBackups(connection);
  return {
    count: async () => (await code()).count(),
    make: async (...what) => (await code()).make(...what),
    open: async (...file) => (await code()).open(...file),
  };
}

/** A device of which each call gives a promise: its code is fetched when it is first asked for something, and where that fails, again. */
function fetched<T extends object>(fetch: () => Promise<T>): T {
  let code: Promise<T> | null = null;
  type Call = (...what: readonly unknown[]) => unknown;
  const call = async (name: string | symbol, what: readonly unknown[]): Promise<unknown> => {
    code ??= fetch();
    code.catch(() => (code = null));
    return ((await code) as Record<string | symbol, Call>)[name]?.(...what);
  };
  return new Proxy<object>(
    {},
    {
      get:
        (_none, name) =>
        (...what: readonly unknown[]) =>
          call(name, what),
    },
  ) as T;
}

/** What reads and writes session files is fetched when somebody hands one over or opens one. */
const sessionFiles = fetched<SessionFiles>(async () =>
  (await import('./edge/exchange/in-worker.ts')).createWorkerSessionFiles(),
);

/** What sends records to clinics' servers is fetched when one is sent. */
const clinicServer = fetched<ClinicServer>(async () =>
  (await import('./edge/exchange/fhir-server-in-worker.ts')).createWorkerFhirServer(),
);

/** What waits to be sent is looked for a while after the start. */
const outbox = fetched<Outbox>(async () =>
  (await import('./edge/storage/outbox.ts')).createOutbox({ againMs: AWAITED.database.againMs }),
);

/** What reads and writes plan files is fetched when somebody opens or keeps one. */
const planFiles = fetched<PlanFiles>(async () => (await import('./edge/device/plan-files.ts')).createPlanFiles());

/** What makes exercises of recordings is fetched when somebody shows one. */
const authorBench = fetched<AuthorBench>(async () => (await import('./edge/author/bench.ts')).createAuthorBench());
/** What judges traces beside the page is fetched when somebody looks at a session for the physio, with what is noted of them. */
const traceJudge = fetched<TraceJudge>(async () => (await import('./edge/judging/trace-judge.ts')).createTraceJudge());
const reviewer = fetched<ReviewerStore>(async () => (await import('./edge/device/reviewer.ts')).createReviewerStore());

/** What connects two browsers is fetched when somebody begins a live session, or comes back to one. */
async function liveDevices(): Promise<LiveDevices> {
  const [{ createLiveLinks }, { createEyeWire, createLiveWire }, { createOwnMedia }] = await Promise.all([
    import('./edge/live/live-links.ts'),
    import('./edge/live/messages.ts'),
    import('./edge/live/own-media.ts'),
  ]);
  return { links: createLiveLinks(), wire: createLiveWire(), eyeWire: createEyeWire(), media: createOwnMedia() };
}

/** The reader of video files is fetched when somebody chooses a video. */
const videoFiles: VideoFiles = {
  open: async (file) => (await import('./edge/video/video-files.ts')).createVideoFiles().open(file),
};

/** The reader of recorded poses is fetched when somebody chooses a recording. */
const traceFiles: TraceFiles = {
  open: async (file) => (await import('./edge/replay/trace-files.ts')).createTraceFiles().open(file),
};

async function start(): Promise<void> {
  trustOwnScripts(document.baseURI);
  // Before anything reads the address: an invite in it is a secret.
  const liveTab = createLiveTab();
  const eyeTab = createEyeTab();
  fetchFirstPage();
  const clock = createClock();
  const settings = withAddress(createSettingsStore());
  const chosen = chosenLanguage(settings.read().language);
  const ownExercises = createOwnExerciseStore();
  // Read before the first page is shown: a plan that names them would else say that the app does not have them.
  const own = ownExercises.isEmpty()
    ? []
    : ownExercises.read().then(
        ({ exercises }) => exercises,
        () => [],
      );
  const inTime = await Promise.race([
    Promise.all([own, chosen]),
    new Promise<null>((late) => clock.after(AWAITED.code.limitMs, () => late(null))),
  ]);
  const { againMs } = AWAITED.database;
  const connection = connect('plumbline', MIGRATIONS, againMs);
  const patience = { writeMs: AWAITED.database.limitMs, readMs: AWAITED.reading.limitMs, againMs };
  const { store, news } = createSessionStore(createIdbSessionStore({ clock, connection }), patience);
  const updates = createUpdates();
  const plans = createPlanStore();
  const days = createDayStore(connection, patience);
  const person = () => {
    const { personId, personName } = settings.read();
    return { id: personId, name: personName };
  };
  const patients = fetched<PatientStore>(async () => {
    const { createPatientStore } = await import('./edge/storage/patients.ts');
    return createPatientStore({ own: { connection, store, days, plans, person }, clock, newId, patience, againMs });
  });
  const ports = {
    clock,
    settings,
    ownRanges: createOwnRangeStore(),
    plans,
    planFiles,
    planLibrary: createPlanLibrary(),
    downloads,
    days,
    backups: backupsOver(connection),
    patients,
    reviewer,
    traceJudge,
    sessionFiles,
    clinicServer,
    outbox,
    authorBench,
    ownExercises,
    live: { fetch: liveDevices },
    liveTab,
    eyeTab,
    keeping: createKeepingStore(),
    disk: createDisk(),
    store,
    storeNews: news,
    models,
    videoFiles,
    cameras: createCameras(() => settings.read().cameraId),
    traceFiles,
    speaker: createSpeaker(createVoice(language, AWAITED.voice.limitMs)),
    otherTabs: createOtherTabs(),
    visibility: createPageVisibility(),
    wakeLock: createWakeLock(),
    battery: createBattery(),
    clipboard,
    updates,
    newId,
  };
  const app = createApp(ports, FEATURES, withOwn(EXERCISES, inTime?.[0] ?? []));
  show(app);
  // Without an error behind it, the event is of the browser's own and harms nothing (an observer that comes late).
  window.addEventListener('error', ({ error }) => error && app.tellTrouble(error));
  window.addEventListener('unhandledrejection', ({ reason }) => app.tellTrouble(reason));
  // A page that comes back from the browser's memory has heard nothing meanwhile of what other tabs have changed.
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  window.addEventListener('offline', () => void app.dispatch({ kind: 'connection', online: false }));
  window.addEventListener('online', () => void app.dispatch({ kind: 'connection', online: true }));
  // In a language that comes late the page is drawn anew.
  if (!inTime) void chosen.then(() => app.dispatch({ kind: 'change-settings', change: {} }));
  const started = app.start();
  const replay = address.get('replay');
  if (replay)
    await useReplay(app, replay).catch(async (error: unknown) => {
      // What is said of recordings comes with the later sentences.
      await allSentences().catch(() => undefined);
      app.tellTrouble(error);
    });
  await started;
  // A set must not wait for the network. Where this cannot be fetched ahead, it is fetched with the camera.
  await loadOpening().catch(() => undefined);
  // Last of all, so that keeping the app costs its first visit nothing. The dev server has no worker.
  if (import.meta.env.PROD) await updates.begin(new URL('service-worker.js', document.baseURI).href);
}

/** Where the sentences of the chosen language cannot be fetched, the page uses English, which it contains. */
const chosenLanguage = (language: string | null): Promise<void> =>
  useLanguage(language).catch((error: unknown) => console.warn('The language cannot be used:', error));

/**
 * Fetches the first page while the rest of the app is put together. Where it cannot be fetched, the page says so when it is
 * shown.
 */
function fetchFirstPage(): void {
  const pages = FEATURES.flatMap((feature) => feature.pages);
  pages
    .find(({ name }) => name === HOME.page)
    ?.load()
    .catch(() => undefined);
}

function show(app: App): void {
  const root = document.querySelector('pl-app') ?? document.body.appendChild(document.createElement('pl-app'));
  root.replaceChildren();
  root.app = app;
}

function withAddress(store: SettingsStore): SettingsStore {
  const model = (['lite', 'full', 'heavy'] as const).find((size) => size === address.get('model'));
  if (!model) return store;
  let switched: Partial<Settings> = { model, adaptModel: false };
  return {
    ...store,
    read: () => ({ ...store.read(), ...switched }),
    change: ({ model, adaptModel, ...others }) => {
      switched = { ...switched, ...(model && { model }), ...(adaptModel !== undefined && { adaptModel }) };
      store.change(others);
    },
  };
}

/** Opens a recording that an address names, and the exercise that the recording is of. */
async function useReplay(app: App, replay: string): Promise<void> {
  const { fetchOwnRecording } = await import('./edge/replay/own-recording.ts');
  const { file, name } = await fetchOwnRecording(replay);
  await app.dispatch({ kind: 'use-recording', file, name });
  const exercise = app.state.exercises.find(({ id }) => name.includes(id));
  if (exercise) await app.dispatch({ kind: 'go', route: { page: 'exercise', exerciseId: exercise.id } });
}

void start();
