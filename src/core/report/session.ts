import type { EngineInfo } from '../record/engine-info.ts';
import type { ExerciseHead } from '../exercise/exercise-head.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { LiveNote } from '../record/live-note.ts';
import type { SetEvent } from '../record/set-events.ts';
import type { SetSummary } from './summary.ts';

export type { EngineInfo };

export type SourceInfo =
  /** `at`: it was that of a phone, which stood elsewhere; absent for a camera of this device. */
  | { readonly kind: 'camera'; readonly label: string; readonly at?: 'phone' }
  | { readonly kind: 'video'; readonly file: string; readonly durationMs: number }
  | { readonly kind: 'trace'; readonly file: string; readonly durationMs: number };

/** How somebody answers what no camera sees. */
export type Answer = 'yes' | 'unsure' | 'no';

/** What the person said of a set: never a measurement. `question` is a text id. */
export interface SelfReport {
  readonly question: string;
  readonly answer: Answer;
  readonly atEpochMs: number;
}

/** What was said of a set with the answer to one question in place of an earlier one; null: without an answer to it. */
export const withReport = (
  said: readonly SelfReport[] = [],
  question: string,
  report: SelfReport | null,
): readonly SelfReport[] => [...said.filter((one) => one.question !== question), ...(report ? [report] : [])];

/** The notes with one more; a note that is there already is one note. */
export const withLiveNote = (notes: readonly LiveNote[] = [], note: LiveNote): readonly LiveNote[] =>
  notes.some(({ id }) => id === note.id) ? notes : [...notes, note];

export type SetStatus = 'running' | 'finished' | 'interrupted';

/** One set as stored. The exercise used is stored inside it: a later change of the template does not change the past. */
export interface SetRecord {
  readonly id: string;
  readonly sessionId: string;
  readonly exercise: Exercise;
  readonly startedAtEpochMs: number;
  readonly endedAtEpochMs: number | null;
  readonly status: SetStatus;
  /** The one that began; where another took over, `events` says so (`enginesOf`). */
  readonly engine: EngineInfo;
  readonly source: SourceInfo;
  /** Which set of its exercise's dose it is; absent for the first, and in sets that were stored before this was kept. */
  readonly number?: number;
  /** Everything that happened, append-only while the set runs. */
  readonly events: readonly SetEvent[];
  readonly summary: SetSummary | null;
  /** What the person said of it afterwards; absent where nothing was asked or answered. */
  readonly selfReport?: readonly SelfReport[];
  /** How many stored parts of it (what happened, its summary, what was said) no longer read and are left out here. */
  readonly partsLeftOut?: number;
}

/** A stored set that is shown and never judged again: its exercise, or what names the set, no longer reads. */
export interface UnreadableSet {
  readonly id: string;
  /** What it was of, as far as that reads. */
  readonly exercise: ExerciseHead | null;
  readonly startedAtEpochMs: number | null;
  /** Repetitions, holds or rounds, by its summary or else by its events. */
  readonly done: number;
  readonly durationMs: number | null;
  /** What no longer reads. */
  readonly unread: 'exercise' | 'set';
}

export interface Session {
  readonly id: string;
  readonly startedAtEpochMs: number;
  readonly endedAtEpochMs: number | null;
  /** The zone in which the device was, for its days and hours (`record/time-zone.ts`); null where what was stored names none. */
  readonly timeZone: string | null;
  readonly status: SetStatus;
  readonly sets: readonly SetRecord[];
  /** Who said and did what while somebody watched live, in the order in which it came; absent where nobody did. */
  readonly live?: readonly LiveNote[];
  /** Sets that no longer read and can only be shown; absent where there are none. */
  readonly unreadable?: readonly UnreadableSet[];
}

/** An engine and when its first pose came, ms on the set's timeline; null for the one that began. */
export interface EngineSpan {
  readonly engine: EngineInfo;
  readonly fromMs: number | null;
}

/** Which engine judged which part of a set, in order of time: the one that began, and each that took over. */
export const enginesOf = ({ engine, events }: Pick<SetRecord, 'engine' | 'events'>): readonly EngineSpan[] => [
  { engine, fromMs: null },
  ...events.flatMap((event) =>
    event.kind === 'engine-changed' ? [{ engine: event.engine, fromMs: event.timeMs }] : [],
  ),
];
