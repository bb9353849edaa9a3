import type { JudgedTrace, TraceReadings } from '../../care/review/judge-trace.ts';
import type { PackedPoses } from '../../care/review/packed-poses.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';

/** Messages from the page to the worker. */
export type ToWorker =
  | { readonly kind: 'keep'; readonly setId: string; readonly poses: PackedPoses }
  | { readonly kind: 'forget' }
  | {
      readonly kind: 'judge';
      readonly id: number;
      readonly setId: string;
      readonly exercise: Exercise;
      /** Its angles are wanted too. */
      readonly reads: boolean;
    };

/** Messages from the worker to the page: what was judged, null where no such trace is kept. */
export interface FromWorker {
  readonly id: number;
  readonly judged: (JudgedTrace & { readonly readings?: TraceReadings }) | null;
}
