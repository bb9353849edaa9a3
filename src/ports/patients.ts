import type { CheckIn } from '../care/pain/check-in.ts';
import type { Scale } from '../care/pain/function-scale.ts';
import type { Morning } from '../care/plan/morning.ts';
import type { Plan } from '../care/plan/plan.ts';
import type { ComingSessions } from '../care/exchange/coming.ts';
import type { SessionFile } from '../care/exchange/session-file.ts';
import type { Correction } from '../care/review/correction.ts';
import type { Pose } from '../core/body/pose.ts';
import type { Result, StoreFailure } from '../core/record/failures.ts';
import type { Session } from '../core/report/session.ts';
import type { HeadPage, HeadsWish, LongWork } from './storage.ts';

/** The id of the patient whose sessions are this device's own. */
export const THIS_DEVICE = 'this-device';

/** Somebody whose sessions can be looked at here: whoever exercises on this device, or somebody who has handed over a file. */
export interface Patient {
  /** `THIS_DEVICE`, or the id that their files carry. */
  readonly id: string;
  /** As it stands in the newest of their files that has a name; null: none was given. */
  readonly name: string | null;
  readonly isThisDevice: boolean;
  /** When the last file of theirs was taken in; null: none was. */
  readonly lastImportEpochMs: number | null;
}

/** What somebody has beside their sessions: all of it, oldest first. */
export interface PatientDays {
  readonly plan: Plan | null;
  readonly mornings: readonly Morning[];
  readonly checkIns: readonly CheckIn[];
  readonly scales: readonly Scale[];
}

/** What would come of taking a file in now. */
export interface ImportPreview {
  /** The person whom it is of, as far as they are known here; null: nobody of that id is. */
  readonly known: Patient | null;
  readonly counts: ComingSessions;
}

/** A file that was taken in. */
export interface Imported {
  /** By which it can be undone. */
  readonly importId: string;
  readonly patient: Patient;
  readonly counts: ComingSessions;
}

/** What goes into a file that somebody hands over. */
export interface HandOverWish {
  readonly patientId: string;
  /** Null: all sessions. */
  readonly sessionIds: readonly string[] | null;
  readonly withTraces: boolean;
  readonly withPlan: boolean;
  /** Pain, effort, function and mornings. */
  readonly withDays: boolean;
  /** What was told and done before this moment is left out, as the sessions before it are. */
  readonly daysSinceEpochMs: number;
  readonly withCorrections: boolean;
}

/** What was gathered for a file; whose it is and when it was made is not known here. */
export interface Gathered {
  readonly contents: Omit<SessionFile, 'person' | 'madeAtEpochMs'>;
  /** Sessions and parts of them that are not in it, because they do not read or still run. */
  readonly leftOut: number;
  /** Sets whose movement is not in it because it would not fit. */
  readonly withoutPoses: number;
  /** Sessions, the oldest, that are not in it because they would not fit. */
  readonly withoutRoom: number;
}

/**
 * Patients, their sessions and what a reader says of them. Nothing of one patient is ever in another one's place. What belongs to this
 * device is read from the stores of the app itself; of it only corrections are changed here.
 */
export interface PatientStore {
  /** This device first, then by name. */
  list(): Promise<Result<readonly Patient[], StoreFailure>>;
  /** A page of somebody's sessions, newest first. */
  heads(patientId: string, wish: HeadsWish): Promise<Result<HeadPage, StoreFailure>>;
  /** One whole session; null where there is none of that id. */
  session(patientId: string, sessionId: string): Promise<Result<Session | null, StoreFailure>>;
  /** The movement in a set; none where it was not handed over. */
  trace(patientId: string, setId: string): Promise<Result<readonly Pose[], StoreFailure>>;
  dayRecords(patientId: string): Promise<Result<PatientDays, StoreFailure>>;
  /** All that was said of somebody's sets, in the order of time. */
  corrections(patientId: string): Promise<Result<readonly Correction[], StoreFailure>>;
  /** Keeps a correction, in place of an earlier one with its id. */
  putCorrection(patientId: string, correction: Correction): Promise<Result<void, StoreFailure>>;
  /** Takes one back; one that is not there is taken back. To undo that is to put it again. */
  deleteCorrection(patientId: string, correctionId: string): Promise<Result<void, StoreFailure>>;
  /** What would come of `importFile` now. Stores nothing. */
  previewImport(file: SessionFile): Promise<Result<ImportPreview, StoreFailure>>;
  /** Takes in what is in a file and not here yet: all of it, or nothing. */
  importFile(file: SessionFile): Promise<Result<Imported, StoreFailure>>;
  /**
   * Takes away what the last import of a patient has added and puts back what it has replaced: all of it, or nothing. An older one is
   * not undone (`store-erased`). Who has no file here any more is nobody.
   */
  undoImport(patientId: string, importId: string): Promise<Result<void, StoreFailure>>;
  /** Forgets a patient and everything of theirs; this device's own stays. */
  forget(patientId: string): Promise<Result<void, StoreFailure>>;
  /** Forgets every patient, and all that was said of this device's own sessions. */
  forgetAll(): Promise<Result<void, StoreFailure>>;
  /** Collects what somebody hands over; null where it was called off. */
  gather(wish: HandOverWish, work: LongWork): Promise<Result<Gathered | null, StoreFailure>>;
}
