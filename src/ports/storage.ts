import type { BackupMistake, Coming, KeptCounts } from '../care/keeping/kept.ts';
import type { KeepingDates } from '../care/keeping/reminder.ts';
import type { CheckIn } from '../care/pain/check-in.ts';
import type { Scale } from '../care/pain/function-scale.ts';
import type { Morning } from '../care/plan/morning.ts';
import type { PlanFileRead, PlanFileTrouble, PlanInFile } from '../care/plan/plan-file.ts';
import type { Plan } from '../care/plan/plan.ts';
import type { Pose } from '../core/body/pose.ts';
import type { Sex } from '../core/assess/test-norms.ts';
import type { Exercise, OwnRange } from '../core/exercise/exercise.ts';
import type { Result, StoreFailure } from '../core/record/failures.ts';
import type { LiveNote } from '../core/record/live-note.ts';
import type { SetEvent } from '../core/record/set-events.ts';
import type { SelfReport, Session, SetRecord } from '../core/report/session.ts';
import type { HeadPosition, HeadTopic, SessionHead } from '../core/report/session-head.ts';
import type { EngineChoice, ModelSize } from './seeing.ts';

/** Which sessions of a list are wanted. */
export interface HeadsWish {
  /** Only sessions after this place, which are the older ones; null: from the newest session on. */
  readonly after: HeadPosition | null;
  readonly limit: number;
  /** Only sessions with a set of this exercise or test; absent: all sessions. */
  readonly topic?: HeadTopic;
}

/** A page of a list, newest first. */
export interface HeadPage {
  readonly heads: readonly SessionHead[];
  /** Where the next page begins; null where this is the last. */
  readonly next: HeadPosition | null;
}

/** How far the repair of the session list has come: how many sessions of how many have a correct head. */
export interface TidyProgress {
  readonly done: number;
  readonly total: number;
}

/** What was changed to repair the session list. */
export interface Tidied {
  /** Sessions that had no head, because an older app wrote them or because the heads were lost. */
  readonly added: number;
  /** Heads that could not be read, or that disagreed with their sessions. */
  readonly corrected: number;
  /** Heads whose session no longer exists. */
  readonly removed: number;
  /** Heads of an older app, made again with what lists show now: nothing was wrong with them. */
  readonly renewed: number;
}

/**
 * Sessions on this device. Every call resolves only when the data is committed, or, while the database is away (`StoreNews`), when
 * what belongs to a set is kept in memory until then. A session's head (what lists show)
 * changes in the same transaction as the session, so that a list can be read from heads alone.
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
  /** Replaces what the person has said to one question about a set afterwards; null takes it back. */
  keepSelfReport(setId: string, question: string, said: SelfReport | null): Promise<Result<void, StoreFailure>>;
  /** Adds a line to what was said and done live in a session, one that runs or one that is over. One that is there already is not added again. */
  keepLiveNote(sessionId: string, note: LiveNote): Promise<Result<void, StoreFailure>>;
  finishSession(session: SessionEnd): Promise<Result<void, StoreFailure>>;
  /** A page of the list of sessions, newest first. */
  listHeads(wish: HeadsWish): Promise<Result<HeadPage, StoreFailure>>;
  /** One whole session; null where there is none of that id. A session that cannot be read is a failure. */
  readSession(id: string): Promise<Result<Session | null, StoreFailure>>;
  readTrace(setId: string): Promise<Result<readonly Pose[], StoreFailure>>;
  /**
   * Repairs the session list: makes the heads that are missing or wrong. This takes long where an older app wrote many
   * sessions; everything else can be done meanwhile, and the repair may be interrupted and started again at any time.
   */
  tidyHeads(onProgress: (progress: TidyProgress) => void): Promise<Result<Tidied, StoreFailure>>;
  /**
   * Repairs the head of one session, and compares it with the session's sets too. Resolves to whether the head was
   * wrong.
   */
  tidyHead(id: string): Promise<Result<boolean, StoreFailure>>;
  /** Hides a session at once; `undoDelete` brings it back until `purgeDeleted`. */
  deleteSession(id: string): Promise<Result<void, StoreFailure>>;
  undoDelete(id: string): Promise<Result<void, StoreFailure>>;
  purgeDeleted(): Promise<Result<void, StoreFailure>>;
  eraseEverything(): Promise<Result<void, StoreFailure>>;
}

/** Records of one kind. What cannot be read any more is kept, left out here, and counted. */
export interface DayRecords<T> {
  /** Oldest first. */
  readonly records: readonly T[];
  readonly unreadable: number;
  /** Why what is stored was not read: these are only the records that this tab has told or read. Absent: they are all there are. */
  readonly notRead?: StoreFailure;
}

/** From when on records are wanted; 0: all of them. */
export interface Since {
  readonly sinceEpochMs: number;
}

/**
 * What a day consists of beside its sessions: mornings, what the person says before and after, and of what they can do.
 * `put…` writes one record whole, in place of an earlier one with its id. Where the database is away it fails, and the record is
 * kept in memory all the same, and written as soon as that can be. `read…` fails where the database cannot be read: what waits in memory
 * is never given for all there is. What the app sees is a store that also remembers (`app/remembering-days.ts`): it answers in three
 * seconds, at worst with what this tab has told or read, which it says (`notRead`). `SessionStore.eraseEverything` erases all of it.
 */
export interface DayStore {
  /** By when they began. */
  readMornings(since: Since): Promise<Result<DayRecords<Morning>, StoreFailure>>;
  /** Of one that is stored already, what is further on stays: another tab may have gone on with it. */
  putMorning(morning: Morning): Promise<Result<void, StoreFailure>>;
  readCheckIns(since: Since): Promise<Result<DayRecords<CheckIn>, StoreFailure>>;
  putCheckIn(checkIn: CheckIn): Promise<Result<void, StoreFailure>>;
  readScales(since: Since): Promise<Result<DayRecords<Scale>, StoreFailure>>;
  putScale(scale: Scale): Promise<Result<void, StoreFailure>>;
  /** Deletes one for good; one that is not there is deleted. To undo it is to put it again. */
  deleteCheckIn(id: string): Promise<Result<void, StoreFailure>>;
  deleteScale(id: string): Promise<Result<void, StoreFailure>>;
  /** Everything was erased: what is in memory goes too. */
  forget(): void;
}

/** The plan of this device. */
export interface PlanStore {
  /** Null where there is none, or where it cannot be read. */
  read(): Plan | null;
  /** True where a plan is stored that cannot be read (a newer app's): it stays until another takes its place. */
  readonly isUnreadable: boolean;
  /** Puts another plan in its place; null: none. It holds at once. Where storing is refused, it lasts until the page closes. */
  change(plan: Plan | null): Promise<Result<void, StoreFailure>>;
  /** Called when another tab has changed the plan. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
}

/** Plans that somebody writes for others; the plan of this device is none of them. */
export interface WrittenPlans {
  /** Each with the moment at which it was kept last. */
  readonly plans: readonly Plan[];
  /** What is being written, and the id under which it is or would be kept ('': none yet); null: nothing. */
  readonly draft: { readonly plan: PlanInFile; readonly id: string } | null;
}

/** The library of written plans on this device. */
export interface PlanLibrary {
  /** What cannot be read is not in it, and stays stored. */
  read(): WrittenPlans;
  /** How many stored plans cannot be read. */
  readonly unreadable: number;
  /** Changes it: `how` changes one thing and keeps the rest. It holds at once. */
  change(how: (now: WrittenPlans) => WrittenPlans): Promise<Result<void, StoreFailure>>;
  /** Removes all of it, also what cannot be read. */
  erase(): Promise<Result<void, StoreFailure>>;
  /** Called when another tab has changed it. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
}

/** Whether what is written reaches the disk. */
export interface StoreNews {
  /**
   * Tells why the database is away, at once where it is, and at every change; null when it is back and all that waited in memory is
   * written. Returns how to stop listening.
   */
  onChange(listener: (failure: StoreFailure | null) => void): () => void;
}

export type SessionStart = Omit<Session, 'sets' | 'unreadable'>;
export type SessionEnd = Pick<Session, 'id' | 'endedAtEpochMs' | 'status'>;
export type SetStart = Omit<SetRecord, 'events' | 'summary' | 'partsLeftOut'>;
export type SetEnd = Pick<SetRecord, 'id' | 'endedAtEpochMs' | 'status' | 'summary'>;

/** The part of the store that a running set is written to. */
export type SetStore = Pick<
  SessionStore,
  'startSession' | 'startSet' | 'appendEvents' | 'appendTrace' | 'finishSet' | 'finishSession'
>;

/** Choices that are remembered between visits. */
export interface Settings {
  readonly cameraId: string | null;
  readonly engine: EngineChoice;
  readonly model: ModelSize;
  readonly adaptModel: boolean;
  readonly muted: boolean;
  readonly wordsPerMinute: number;
  /** The voice that speaks, by the name that the browser gives it; null where the person has chosen none. */
  readonly voiceId: string | null;
  readonly theme: 'system' | 'light' | 'dark';
  /** A BCP 47 tag; null where the person has chosen none. */
  readonly language: string | null;
  /** The year of birth, for the norms of timed tests; null where the person did not say. */
  readonly birthYear: number | null;
  readonly sex: Sex | null;
  /** Whether the figure does the exercise beside the person's own picture, in the first repetitions. */
  readonly showsFigure: boolean;
  /** The ids of the short lessons that were opened. */
  readonly openedLessons: readonly string[];
  /** By which the files are known that this person hands over: drawn by chance with the first one, null until then. */
  readonly personId: string | null;
  /** The name that they write on them; null where the person gave none. */
  readonly personName: string | null;
}

export interface SettingsStore {
  read(): Settings;
  /** Changes these settings and no others: another tab may have changed them meanwhile. It holds at once. */
  change(change: Partial<Settings>): void;
  /** Called when another tab has changed a setting. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
}

/** Own ranges that were found on this device and accepted by the person. */
export interface OwnRangeStore {
  read(): readonly OwnRange[];
  /** How many stored own ranges can no longer be read; they are kept, and not used. */
  readonly unreadable: number;
  /**
   * Changes the stored own ranges. `how` must change one thing and keep the rest: it is also asked with what another tab has
   * stored meanwhile. It holds at once. Where storing is refused, it lasts until the page closes.
   */
  change(how: (ranges: readonly OwnRange[]) => readonly OwnRange[]): Promise<Result<void, StoreFailure>>;
  /** Called when another tab has changed own ranges. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
}

/** Plans as files, and as the end of an address. Nothing here rejects because of what a file or an address holds. */
export interface PlanFiles {
  read(file: Blob, exercises: readonly Exercise[]): Promise<PlanFileRead>;
  /** Of `exercises` those that the plan names and no library has go with it. */
  write(plan: PlanInFile, exercises: readonly Exercise[]): Promise<string>;
  /** The plan as text that can stand in an address as it is, with the same exercises; null where it is too long for any. */
  pack(plan: PlanInFile, exercises: readonly Exercise[]): Promise<string | null>;
  unpack(packed: string, exercises: readonly Exercise[]): Promise<PlanFileRead>;
  /** Why nobody could open this plan; null where everybody can. */
  check(plan: PlanInFile, exercises: readonly Exercise[]): Promise<PlanFileTrouble | null>;
}

/** What lies beside the database and belongs into a backup. */
export interface BackupRecords {
  readonly plan: Plan | null;
  /** The exercises that were made on this device, or came in a file. */
  readonly ownExercises: readonly Exercise[];
  readonly ownRanges: readonly OwnRange[];
  /** The plans that somebody writes for others. */
  readonly planLibrary: WrittenPlans;
  readonly settings: Settings;
}

/** How far work on many records has come, in whatever it is counted in. */
export interface WorkProgress {
  readonly done: number;
  readonly total: number;
}

/** Work that takes a while. Once `signal` is aborted it stops soon, and its result is null. */
export interface LongWork {
  readonly onProgress: (progress: WorkProgress) => void;
  readonly signal: AbortSignal;
}

export interface MadeBackup {
  readonly file: Blob;
  readonly counts: KeptCounts;
  /** Records that are not in it because they do not read, or because their session still runs. */
  readonly leftOut: number;
  /** Sets whose poses are not in it because they would not fit: the oldest ones. All that was counted is in it. */
  readonly withoutPoses: number;
}

/** What comes of a restore in the database. */
export interface MergeCounts extends Pick<Coming, 'renewed' | 'same'> {
  readonly added: KeptCounts;
}

export interface Merged {
  readonly counts: MergeCounts;
  /** Takes away what was added and puts back what was renewed: all of it, or nothing. */
  undo(): Promise<Result<void, StoreFailure>>;
}

/** A file that was read to its end and is a backup. */
export interface OpenedBackup {
  readonly madeAtEpochMs: number;
  readonly records: BackupRecords;
  /** Of the settings those that are to be taken here: what somebody has chosen here stays, and so does what belongs to a device. */
  settingsFor(here: Settings): Partial<Settings>;
  /** What would come of `merge` now. Changes nothing. */
  preview(): Promise<Result<MergeCounts, StoreFailure>>;
  /** Adds what is not here, and renews what is older here: all of it, or nothing. */
  merge(): Promise<Result<Merged, StoreFailure>>;
}

export type BackupRead =
  { readonly ok: true; readonly backup: OpenedBackup } | { readonly ok: false; readonly mistake: BackupMistake };

/** Everything in the database as one file, and back. What lies beside it (`BackupRecords`) travels in the file. */
export interface Backups {
  count(): Promise<Result<KeptCounts, StoreFailure>>;
  make(records: BackupRecords, madeAtEpochMs: number, work: LongWork): Promise<Result<MadeBackup | null, StoreFailure>>;
  /** Reads a file; stores nothing. Null where it was called off. */
  open(file: Blob, work: LongWork): Promise<BackupRead | null>;
}

/** What this device remembers of backups, and when somebody was asked whether the browser should promise to keep everything. */
export interface KeepingNotes extends KeepingDates {
  readonly askedAtEpochMs: number | null;
}

export interface KeepingStore {
  read(): KeepingNotes;
  /** Changes these notes and no others. It holds at once. */
  change(change: Partial<KeepingNotes>): void;
  /** Called when another tab has changed a note. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
}
