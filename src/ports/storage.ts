import type { Pose } from '../core/body/pose.ts';
import type { Sex } from '../core/assess/test-norms.ts';
import type { OwnRange } from '../core/exercise/exercise.ts';
import type { Result, StoreFailure } from '../core/record/failures.ts';
import type { SetEvent } from '../core/record/set-events.ts';
import type { SelfReport, Session, SetRecord } from '../core/report/session.ts';
import type { HeadPosition, HeadTopic, SessionHead } from '../core/report/session-head.ts';
import type { EngineChoice, ModelSize } from './seeing.ts';

/** Which sessions of a list are asked for. */
export interface HeadsWish {
  /** Those after this place, which means older; from the newest where it is null. */
  readonly after: HeadPosition | null;
  readonly limit: number;
  /** Only those with a set of this; all where it is not given. */
  readonly topic?: HeadTopic;
}

/** A page of a list, newest first. */
export interface HeadPage {
  readonly heads: readonly SessionHead[];
  /** Where the next page begins; null where this is the last. */
  readonly next: HeadPosition | null;
}

/** Of how many sessions the list is right by now. */
export interface TidyProgress {
  readonly done: number;
  readonly total: number;
}

/** What was done so that the list is right. */
export interface Tidied {
  /** Sessions that had no head: an older app wrote them, or the heads were lost. */
  readonly added: number;
  /** Heads that did not read, or said something else than their sessions. */
  readonly corrected: number;
  /** Heads of which there is no session. */
  readonly removed: number;
}

/**
 * Sessions on this device. Every call resolves only when the data is committed. A session's head (what lists show) changes in
 * the same transaction as the session, so that a list is read from heads alone.
 */
export interface SessionStore {
  /** Finds sessions left open by a killed tab, closes them as interrupted, and returns them. */
  recover(): Promise<Result<readonly Session[], StoreFailure>>;
  startSession(session: SessionStart): Promise<Result<void, StoreFailure>>;
  startSet(set: SetStart): Promise<Result<void, StoreFailure>>;
  /** Appends events in order; a repetition is in the database when this resolves. */
  appendEvents(setId: string, events: readonly SetEvent[]): Promise<Result<void, StoreFailure>>;
  /** Appends raw poses to the set's trace (compressed). A full disk loses the trace, never the repetitions. */
  appendTrace(setId: string, poses: readonly Pose[]): Promise<Result<void, StoreFailure>>;
  /** Closes a set. `closing`: events that belong to its end and were not appended before. */
  finishSet(set: SetEnd, closing?: readonly SetEvent[]): Promise<Result<void, StoreFailure>>;
  /** What the person says of a set afterwards, in place of what was said of it before. */
  keepSelfReport(setId: string, selfReport: readonly SelfReport[]): Promise<Result<void, StoreFailure>>;
  finishSession(session: SessionEnd): Promise<Result<void, StoreFailure>>;
  /** A page of the list of sessions, newest first. */
  listHeads(wish: HeadsWish): Promise<Result<HeadPage, StoreFailure>>;
  /** One whole session; null where there is none of that id. One that does not read is a failure. */
  readSession(id: string): Promise<Result<Session | null, StoreFailure>>;
  readTrace(setId: string): Promise<Result<readonly Pose[], StoreFailure>>;
  /**
   * Makes the list right where sessions have no head, or another one than they should. It takes long where an older app wrote
   * many sessions; everything else can be done meanwhile, and it may be cut off and begun again at any time.
   */
  tidyHeads(onProgress: (progress: TidyProgress) => void): Promise<Result<Tidied, StoreFailure>>;
  /** The same for one session, whose sets are read as well. Resolves to whether its head had to be made anew. */
  tidyHead(id: string): Promise<Result<boolean, StoreFailure>>;
  /** Hides a session at once; `undoDelete` brings it back until `purgeDeleted`. */
  deleteSession(id: string): Promise<Result<void, StoreFailure>>;
  undoDelete(id: string): Promise<Result<void, StoreFailure>>;
  purgeDeleted(): Promise<Result<void, StoreFailure>>;
  eraseEverything(): Promise<Result<void, StoreFailure>>;
}

export type SessionStart = Omit<Session, 'sets' | 'unreadable'>;
export type SessionEnd = Pick<Session, 'id' | 'endedAtEpochMs' | 'status'>;
export type SetStart = Omit<SetRecord, 'events' | 'summary' | 'partsLeftOut'>;
export type SetEnd = Pick<SetRecord, 'id' | 'endedAtEpochMs' | 'status' | 'summary'>;

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
  /** How many are kept that no longer read, and are not used. */
  readonly unreadable: number;
  /** All of them, in place of what was kept; refused, they last as long as the page. */
  write(ranges: readonly OwnRange[]): Result<void, StoreFailure>;
}
