import type { Session } from '../../core/report/session.ts';
import type { CheckIn } from '../pain/check-in.ts';
import type { Scale } from '../pain/function-scale.ts';
import type { Morning } from '../plan/morning.ts';
import type { Plan } from '../plan/plan.ts';
import type { Correction } from '../review/correction.ts';

/** Whom a session file is of. */
export interface Person {
  /** Drawn by chance once, and the same in every file of this person: it says nothing of who they are. */
  readonly id: string;
  /** What they call themselves in the file; null: no name. */
  readonly name: string | null;
}

/** Some poses of a set: a gzipped trace file in base64. */
export interface TraceChunk {
  readonly setId: string;
  readonly gzip: string;
}

/** What a session file (`*.plumbline.json`) holds: what one person hands to another. */
export interface SessionFile {
  readonly madeAtEpochMs: number;
  readonly person: Person;
  /** The plan by which they exercise; null where they follow none, or do not hand it over. */
  readonly plan: Plan | null;
  readonly sessions: readonly Session[];
  readonly mornings: readonly Morning[];
  readonly checkIns: readonly CheckIn[];
  readonly scales: readonly Scale[];
  /** In the order of time within a set; none where the person does not hand their movement over. */
  readonly traces: readonly TraceChunk[];
  readonly corrections: readonly Correction[];
}

/** How long a person's name may be, in characters. A choice. */
export const MAX_NAME_LENGTH = 100;

/**
 * Why a file is not taken. `where` is a path such as `sessions.2.sets.0.exercise`. `too-deep`: brackets within brackets, as no file of
 * the app has them. `not-whole`: the digest does not fit, so something in it was changed or lost. `locked`: it is encrypted, and nothing
 * was given to open it. `wrong-key`: what was given does not open it.
 */
export type SessionFileMistake =
  | { readonly kind: 'empty' | 'not-a-session-file' | 'too-deep' | 'not-whole' | 'locked' | 'wrong-key' }
  /** It ends, or stops being JSON, before it is over. */
  | { readonly kind: 'cut-short' }
  /** Of a newer Plumbline. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'too-large'; readonly mostBytes: number }
  | { readonly kind: 'odd'; readonly where: string; readonly expected: string };

/** What is in a session file, in numbers: what somebody sees of it before anything is stored. */
export interface SessionFileCounts {
  readonly sessions: number;
  readonly mornings: number;
  readonly checkIns: number;
  readonly scales: number;
  readonly corrections: number;
  /** Sets whose movement is in it. */
  readonly traces: number;
  readonly hasPlan: boolean;
}

/** What is in a session file, in numbers. */
export const countsOf = (file: SessionFile): SessionFileCounts => ({
  sessions: file.sessions.length,
  mornings: file.mornings.length,
  checkIns: file.checkIns.length,
  scales: file.scales.length,
  corrections: file.corrections.length,
  traces: new Set(file.traces.map(({ setId }) => setId)).size,
  hasPlan: file.plan !== null,
});
