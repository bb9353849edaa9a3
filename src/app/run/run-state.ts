import type { Exercise } from '../../core/exercise/exercise.ts';
import type { StartCheckLine } from '../../core/judge/start-check.ts';
import type { SourceInfo } from '../../core/report/session.ts';
import type { Message } from '../../text/say/cue.ts';
import type { AnyFailure } from '../failures.ts';
import type { TestView } from './test-view.ts';

export interface Counted {
  readonly left: number;
  readonly right: number;
  readonly both: number;
  readonly total: number;
}

export type RunStage =
  | 'opening'
  | 'check'
  | 'running'
  | 'paused'
  | 'resting'
  | 'reconnecting'
  /** The source could not be opened, or the model could not start; `failure` says why. */
  | 'blocked';

/** What a visit to the mat is for: a set that is kept, or finding the own range, of which nothing is kept but what is accepted. */
export type RunPurpose = 'practise' | 'range-check';

/** What the check and practise pages show. Changes only when something happened, never per frame. */
export interface RunState {
  readonly purpose: RunPurpose;
  readonly exercise: Exercise;
  readonly stage: RunStage;
  readonly live: boolean;
  readonly mirrored: boolean;
  /** A camera's stream, to be shown where no pictures with their poses come through the feed, or come too slowly. */
  readonly preview: MediaStream | null;
  readonly source: SourceInfo | null;
  readonly failure: AnyFailure | null;
  readonly set: number;
  readonly sets: number;
  readonly target: number;
  readonly counted: Counted;
  readonly checkLines: readonly StartCheckLine[];
  /** Whole seconds that the start pose still has to be held; null while it is not held. */
  readonly startInSeconds: number | null;
  readonly inPosition: boolean;
  /** Time in the pose so far, and what is asked of the side that moves. */
  readonly holdSeconds: number;
  readonly holdAskedSeconds: number;
  /** What a guided exercise asks for now; null in a counted one. */
  readonly guide: 'work' | 'rest' | 'done' | null;
  /** The breath of a guided exercise, and for how long it goes on. */
  readonly breath: { readonly turn: 'out' | 'in'; readonly lastsMs: number } | null;
  /** Where a timed test is; null in practice. */
  readonly test: TestView | null;
  /** The view that a screen asks for, or that it has both; null in everything else. */
  readonly screen: 'front' | 'side' | 'done' | null;
  readonly message: Message | null;
  readonly restLeftSeconds: number;
}
