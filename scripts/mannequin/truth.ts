import type { RejectReason } from '../../src/core/record/set-events.ts';
import type { Side } from '../../src/core/body/landmarks.ts';

export interface TrueSpan {
  readonly side: Side | null;
  readonly startMs: number;
  readonly endMs: number;
}
export interface TrueRep extends TrueSpan {
  readonly peakMs: number;
  readonly holdMs: number;
}
export interface TrueFault extends TrueSpan {
  readonly id: string;
}

/** True values of the measures of an exercise, by name and side: one for each frame, null where there is none. */
export type TrueMeasures = Readonly<
  Record<string, { readonly left: readonly (number | null)[]; readonly right: readonly (number | null)[] }>
>;

/** What was done in a recording, in the form of the clips' truth files. */
export interface Truth {
  readonly name: string;
  readonly exercise: string;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly durationMs: number;
  readonly camera: { readonly yaw: number; readonly heightM: number; readonly distanceM: number };
  readonly body: string;
  readonly room: string;
  readonly reps: readonly TrueRep[];
  readonly rejected: readonly (TrueSpan & { readonly peakMs: number; readonly reason: RejectReason })[];
  readonly faults: readonly TrueFault[];
  /** Of recordings from two places. */
  readonly measures?: TrueMeasures;
  readonly points: string;
  readonly frames: readonly { readonly t: number; readonly px: readonly (readonly [number, number])[] }[];
}
