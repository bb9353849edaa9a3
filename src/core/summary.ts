import type { Side } from './landmarks.ts';
import type { Fault, Measured, RejectedRep, Rep, UnjudgedSpan } from './events.ts';

/** A set in figures: a fold over its events, nothing else. */
export interface SetSummary {
  readonly exerciseId: string;
  readonly durationMs: number;
  readonly counted: { readonly left: number; readonly right: number; readonly both: number; readonly total: number };
  readonly reps: readonly Rep[];
  readonly rejected: readonly RejectedRep[];
  readonly faults: readonly Fault[];
  readonly unjudged: readonly UnjudgedSpan[];
  /** Mean peak of the counted angle, per side; null where no repetition supports it. */
  readonly range: Readonly<Record<Side | 'both', Measured | null>>;
  /** Left against right, only where both sides have repetitions. */
  readonly symmetry: { readonly leftDeg: number; readonly rightDeg: number; readonly differenceDeg: number; readonly bandDeg: number; readonly meaningful: boolean } | null;
  /** Text ids: one thing that went well, one to work on; null where there is nothing true to say. */
  readonly wentWell: string | null;
  readonly workOn: string | null;
  readonly score: { readonly value: number; readonly parts: Readonly<Record<string, number>> } | null;
}
