import type {
  Battery,
  Clipboard,
  Clock,
  Disk,
  Downloads,
  OtherTabs,
  PageVisibility,
  Updates,
  WakeLock,
} from '../ports/device.ts';
import type { ClinicServer, Outbox } from '../ports/clinic-server.ts';
import type { SessionFiles } from '../ports/exchange.ts';
import type { PatientStore } from '../ports/patients.ts';
import type { EyeTab, LiveCode, LiveTab } from '../ports/live-devices.ts';
import type { AuthorBench, OwnExerciseStore } from '../ports/authoring.ts';
import type { TraceJudge } from '../ports/rejudging.ts';
import type { ReviewerStore } from '../ports/reviewer.ts';
import type { Cameras, PoseModels, TraceFiles, VideoFiles } from '../ports/seeing.ts';
import type {
  Backups,
  DayStore,
  KeepingStore,
  OwnRangeStore,
  PlanFiles,
  PlanLibrary,
  PlanStore,
  SessionStore,
  SettingsStore,
  StoreNews,
} from '../ports/storage.ts';
import type { Speaker } from '../ports/voice.ts';

/** Every device there is. A feature gets only the devices that it names in `needs`. */
export interface AppPorts {
  readonly clock: Clock;
  readonly cameras: Cameras;
  readonly videoFiles: VideoFiles;
  readonly traceFiles: TraceFiles;
  readonly models: PoseModels;
  readonly speaker: Speaker;
  readonly settings: SettingsStore;
  readonly ownRanges: OwnRangeStore;
  readonly plans: PlanStore;
  readonly planFiles: PlanFiles;
  readonly planLibrary: PlanLibrary;
  readonly downloads: Downloads;
  readonly days: DayStore;
  readonly backups: Backups;
  readonly patients: PatientStore;
  readonly reviewer: ReviewerStore;
  readonly traceJudge: TraceJudge;
  readonly sessionFiles: SessionFiles;
  readonly clinicServer: ClinicServer;
  readonly outbox: Outbox;
  readonly authorBench: AuthorBench;
  readonly ownExercises: OwnExerciseStore;
  readonly live: LiveCode;
  readonly liveTab: LiveTab;
  readonly eyeTab: EyeTab;
  readonly keeping: KeepingStore;
  readonly disk: Disk;
  readonly store: SessionStore;
  readonly storeNews: StoreNews;
  readonly otherTabs: OtherTabs;
  readonly visibility: PageVisibility;
  readonly wakeLock: WakeLock;
  readonly battery: Battery;
  readonly clipboard: Clipboard;
  readonly updates: Updates;
  readonly newId: () => string;
}
