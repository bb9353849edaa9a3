import type { RejectReason } from '../../src/core/record/set-events.ts';
import type { Side } from '../../src/core/body/landmarks.ts';
import type { Body } from './cast/body.ts';
import type { AngleChange, JointAngles } from '../../src/care/figure/angles.ts';
import type { Contact } from '../../src/care/figure/skeleton.ts';

/** An exercise as the mannequin does it: data, and postures made from it. */
export interface Move {
  readonly exercise: string;
  /** What the camera is to see of the person. */
  readonly view: 'side' | 'front' | 'back';
  readonly setting: 'kneeling' | 'supine' | 'standing' | 'chair' | 'wall';
  /** Repetitions of one side by turns, or of both at once. */
  readonly sides: 'each' | 'both';
  /** `guided`: nothing is counted, so that there are no repetitions in the truth. */
  readonly kind: 'repetitions' | 'holds' | 'guided';
  readonly rest: (body: Body) => JointAngles;
  /** What stays where it lies while it is not moved on purpose. */
  readonly contacts: readonly Contact[];
  /** How far before the middle of the mat the pelvis rests, in body heights. */
  readonly forward: number;
  readonly clean: Maker;
  /** A repetition with one fault, by the fault's id. */
  readonly faults: Readonly<Record<string, Variant>>;
  /** Repetitions that are not to be counted, by a name of their own. */
  readonly rejected: Readonly<Record<string, Variant>>;
  /** Times that this exercise needs, whatever the recording's tempo. */
  readonly tempo?: Partial<Tempo>;
  /** Other views in which some of the clean recordings are made. */
  readonly alsoFrom?: readonly Move['view'][];
  /** Another way to do the same exercise: its name within the recordings' names, and the faults that are always there. */
  readonly way?: { readonly name: string; readonly faults: readonly string[] };
}

export type Maker = (side: Side, body: Body) => Repetition;
/** What is different from the clean repetition. */
export type Variant = (clean: Repetition, side: Side, body: Body) => Repetition;

/** Out to a posture, held there, and back: times in ms; null where the recording's tempo decides. */
export interface Repetition {
  readonly peak: AngleChange;
  readonly outMs?: number;
  readonly holdMs?: number;
  readonly backMs?: number;
  /** What is done beside it for a part of the time. */
  readonly beside?: readonly Beside[];
  /** Why it is rejected, where it is; else that it is too small. */
  readonly reason?: RejectReason;
}

/** Taken and left again within a phase of the repetition: from and to these shares of it. */
export interface Beside {
  readonly change: AngleChange;
  readonly phase: 'out' | 'hold' | 'back' | 'all';
  readonly from: number;
  readonly to: number;
}

export interface Tempo {
  readonly outMs: number;
  readonly holdMs: number;
  readonly backMs: number;
  readonly restMs: number;
}

/** Keeps an exercise's file plain data with its type checked. */
export const defineMove = (move: Move): Move => move;
