import type { Pose } from '../core/body/pose.ts';
import type { Sex } from '../core/assess/test-norms.ts';
import type { OwnRange } from '../core/exercise/exercise.ts';
import type { Result, StoreFailure } from '../core/record/failures.ts';
import type { SetEvent } from '../core/record/set-events.ts';
import type { SelfReport, Session, SetRecord } from '../core/report/session.ts';
import type { EngineChoice, ModelSize } from './seeing.ts';

/** Sessions on this device. Every call resolves only when the data is committed. */
export interface SessionStore {
  /** Finds sessions left open by a killed tab, closes them as interrupted, and returns them. */
  recover(): Promise<Result<readonly Session[], StoreFailure>>;
  startSession(session: Omit<Session, 'sets'>): Promise<Result<void, StoreFailure>>;
  startSet(set: Omit<SetRecord, 'events' | 'summary'>): Promise<Result<void, StoreFailure>>;
  /** Appends events in order; a repetition is in the database when this resolves. */
  appendEvents(setId: string, events: readonly SetEvent[]): Promise<Result<void, StoreFailure>>;
  /** Appends raw poses to the set's trace (compressed). A full disk loses the trace, never the repetitions. */
  appendTrace(setId: string, poses: readonly Pose[]): Promise<Result<void, StoreFailure>>;
  finishSet(set: Pick<SetRecord, 'id' | 'endedAtEpochMs' | 'status' | 'summary'>): Promise<Result<void, StoreFailure>>;
  /** What the person says of a set afterwards, in place of what was said of it before. */
  keepSelfReport(setId: string, selfReport: readonly SelfReport[]): Promise<Result<void, StoreFailure>>;
  finishSession(session: Pick<Session, 'id' | 'endedAtEpochMs' | 'status'>): Promise<Result<void, StoreFailure>>;
  /** Newest first. */
  listSessions(): Promise<Result<readonly Session[], StoreFailure>>;
  readSession(id: string): Promise<Result<Session | null, StoreFailure>>;
  readTrace(setId: string): Promise<Result<readonly Pose[], StoreFailure>>;
  /** Hides a session at once; `undoDelete` brings it back until `purgeDeleted`. */
  deleteSession(id: string): Promise<Result<void, StoreFailure>>;
  undoDelete(id: string): Promise<Result<void, StoreFailure>>;
  purgeDeleted(): Promise<Result<void, StoreFailure>>;
  eraseEverything(): Promise<Result<void, StoreFailure>>;
}

/** Where a set is written while it runs. */
export type SetStore = Pick<
  SessionStore,
  'startSession' | 'startSet' | 'appendEvents' | 'appendTrace' | 'finishSet' | 'finishSession'
>;

/** Small choices remembered between visits. */
export interface Settings {
  readonly cameraId: string | null;
  readonly engine: EngineChoice;
  readonly model: ModelSize;
  readonly adaptModel: boolean;
  readonly muted: boolean;
  readonly wordsPerMinute: number;
  readonly theme: 'system' | 'light' | 'dark';
  /** A BCP 47 tag; null where the person has chosen none. */
  readonly language: string | null;
  /** Whom the norms of timed tests are looked up for; null where the person did not say. */
  readonly birthYear: number | null;
  readonly sex: Sex | null;
}

export interface SettingsStore {
  read(): Settings;
  write(settings: Settings): void;
}

/** Own ranges that were found and accepted on this device. */
export interface OwnRangeStore {
  read(): readonly OwnRange[];
  /** All of them, in place of what was kept; refused, they last as long as the page. */
  write(ranges: readonly OwnRange[]): Result<void, StoreFailure>;
}
