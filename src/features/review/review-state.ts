import type { AnyFailure } from '../../app/failures.ts';
import type { BandChange } from '../../care/review/band-change.ts';
import type { Correction } from '../../care/review/correction.ts';
import type { JudgementsApart } from '../../care/review/judgements-apart.ts';
import type { TraceReadings } from '../../care/review/judge-trace.ts';
import type { PatientRecord } from '../../care/review/patient-record.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { Session, SetRecord } from '../../core/report/session.ts';
import type { Patient, PatientDays } from '../../ports/patients.ts';

/** A patient, and all that is kept of them but their sets; null where that cannot be read. */
export interface KnownPatient {
  readonly patient: Patient;
  readonly record: PatientRecord | null;
  readonly failure: AnyFailure | null;
}

/** The movement in a set, and what the judge read in it. `none`: it was not kept, or not handed over; `unread`: it is kept and could not be read. */
export type TraceState =
  | { readonly kind: 'loading' | 'none' | 'unread'; readonly setId: string }
  | {
      readonly kind: 'ready';
      readonly setId: string;
      readonly poses: readonly Pose[];
      readonly readings: TraceReadings;
    };

/** How one set would have been judged by other bands. */
export interface TrialResult {
  readonly sessionId: string;
  readonly setId: string;
  readonly startedAtEpochMs: number;
  /** Where it was done; null where that is not known. */
  readonly timeZone: string | null;
  readonly apart: JudgementsApart;
}

/** Other bands that are tried on the set that is open, and on earlier ones of the same exercise. Nothing is saved by it. */
export interface Trial {
  readonly change: BandChange;
  /** The set that is open; null while it is judged, or where its movement is not kept. */
  readonly here: TrialResult | null;
  /** Sets of sessions before it, the latest first. */
  readonly earlier: readonly TrialResult[];
  /** Others are still being judged. */
  readonly isWorking: boolean;
  /** Sets of which no movement is kept: they cannot be judged anew. */
  readonly withoutTrace: number;
  readonly isSaved: 'plan' | 'file' | null;
}

/** A set of another session beside the one that is open. */
export interface BesideState {
  readonly sessionId: string;
  readonly set: SetRecord | null;
  readonly readings: TraceReadings | null;
  /** What was said of the set. */
  readonly corrections: readonly Correction[];
  readonly startedAtEpochMs: number | null;
  readonly timeZone: string | null;
}

/** A session whose same exercise can be put beside the one that is open. */
export interface BesideChoice {
  readonly sessionId: string;
  readonly startedAtEpochMs: number;
  readonly timeZone: string | null;
}

/** The session that is looked at. */
export interface OpenedReview {
  readonly patientId: string;
  readonly sessionId: string;
  readonly status: 'loading' | 'ready' | 'missing' | 'unavailable';
  readonly failure: AnyFailure | null;
  readonly patient: Patient | null;
  readonly session: Session | null;
  readonly corrections: readonly Correction[];
  readonly days: PatientDays;
  /** Which of its sets is shown; null where it has none. */
  readonly setId: string | null;
  readonly trace: TraceState | null;
  readonly trial: Trial | null;
  readonly choices: readonly BesideChoice[];
  readonly beside: BesideState | null;
}

/** What the physio's pages show. */
export interface ReviewState {
  /** Null while it is looked up. */
  readonly patients: readonly KnownPatient[] | null;
  readonly failure: AnyFailure | null;
  /** The zone in which this device is. */
  readonly zone: string;
  /** The name that stands beside corrections and notes; null before it was given. */
  readonly author: string | null;
  /** When the patient whose page is open was looked at before, by the patient's id. */
  readonly lookedAtEpochMs: Readonly<Record<string, number>>;
  readonly opened: OpenedReview | null;
}

export const NOTHING_REVIEWED: ReviewState = {
  patients: null,
  failure: null,
  zone: 'UTC',
  author: null,
  lookedAtEpochMs: {},
  opened: null,
};
