import type { JudgedTrace, TraceReadings } from '../care/review/judge-trace.ts';
import type { Pose } from '../core/body/pose.ts';
import type { Exercise } from '../core/exercise/exercise.ts';

/** Judges traces beside the page, which goes on meanwhile. Nothing here rejects but for a fault of the program. */
export interface TraceJudge {
  /** Keeps a trace by the id of its set, so that it is handed over once and judged as often as somebody likes. */
  keep(setId: string, poses: readonly Pose[]): Promise<void>;
  /** Judges a trace that is kept, and reads its angles; null where none of that id is. */
  read(setId: string, exercise: Exercise): Promise<(JudgedTrace & { readonly readings: TraceReadings }) | null>;
  /** Judges a trace that is kept; null where none of that id is. */
  judge(setId: string, exercise: Exercise): Promise<JudgedTrace | null>;
  /** Forgets all traces. */
  forget(): Promise<void>;
}
