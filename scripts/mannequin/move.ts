import type { RejectReason } from '../../src/core/record/set-events.ts';
import type { Side } from '../../src/core/body/landmarks.ts';
import type { Body } from './cast/body.ts';
import type { AngleChange, JointAngles } from '../../src/care/figure/angles.ts';
import type { Contact } from '../../src/care/figure/skeleton.ts';

/** An exercise as the mannequin does it: data, and the postures made from it. */
export interface Move {
  readonly exercise: string;
  /** The side of the person that the camera sees. */
  readonly view: 'side' | 'front' | 'back';
  readonly setting: 'kneeling' | 'supine' | 'standing' | 'chair' | 'wall';
  /** Repetitions of one side, alternating, or of both sides at once. */
  readonly sides: 'each' | 'both';
  /** `guided`: nothing is counted, so the truth contains no repetitions. */
  readonly kind: 'repetitions' | 'holds' | 'guided';
  readonly rest: (body: Body) => JointAngles;
  /** The hands and feet that stay where they lie, unless they are moved on purpose. */
  readonly contacts: readonly Contact[];
  /** How far in front of the middle of the mat the pelvis rests, in body heights. */
  readonly forward: number;
  readonly clean: Maker;
  /** Repetitions with one fault each, by the fault's id. */
  readonly faults: Readonly<Record<string, Variant>>;
  /** Repetitions that must not be counted, by a name of their own. */
  readonly rejected: Readonly<Record<string, Variant>>;
  /** Times that this exercise needs, whatever the tempo of the recording. */
  readonly tempo?: Partial<Tempo>;
  /** Other views in which some of the clean recordings are filmed. */
  readonly alsoFrom?: readonly Move['view'][];
  /** Another way to do the same exercise: its part of the recordings' names, and the faults that it always has. */
  readonly way?: { readonly name: string; readonly faults: readonly string[] };
}

export type Maker = (side: Side, body: Body) => Repetition;
/** Makes a variant of the clean repetition. */
export type Variant = (clean: Repetition, side: Side, body: Body) => Repetition;

/** A movement out to a posture, held there, and back: times in ms; null where the tempo of the recording decides. */
export interface Repetition {
  readonly peak: AngleChange;
  readonly outMs?: number;
  readonly holdMs?: number;
  readonly backMs?: number;
  /** Further movements during a part of the repetition. */
  readonly beside?: readonly Beside[];
  /** Why the repetition is rejected; where it is rejected without a reason here, it is too small. */
  readonly reason?: RejectReason;
}

/** A change that is taken on and taken back within a phase of the repetition, between these shares of the phase. */
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

/** Keeps the file of an exercise plain data with a checked type. */
export const defineMove = (move: Move): Move => move;
