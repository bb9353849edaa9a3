import type { LandmarkName, Side } from './landmarks.ts';
import type { UnmeasurableReason, ViewName } from './view.ts';

/**
 * What the screen needs of the judgement after each frame, read off the state without deciding anything anew.
 * `focus` is the joint that matters now: the overlay draws its arc from `restDeg` to `targetDeg`, filled by `progress`.
 */
export interface Snapshot {
  readonly timeMs: number;
  readonly view: ViewName;
  readonly unmeasurable: UnmeasurableReason | null;
  /** True while the person is in the exercise's position (start pose taken and not left). */
  readonly inPosition: boolean;
  /** How long the start pose has been held without a break, for the start check. */
  readonly startPoseHeldMs: number;
  readonly phase: 'getting-ready' | 'rest' | 'moving' | 'peak';
  readonly side: Side | null;
  /** 0 at rest, 1 at the target; null where the moving joint is hidden. */
  readonly progress: number | null;
  readonly holdMs: number;
  readonly focus: {
    /** The joint and its two neighbours: the angle lies at the middle one. */
    readonly joint: readonly [LandmarkName, LandmarkName, LandmarkName];
    readonly valueDeg: number;
    readonly restDeg: number;
    readonly targetDeg: number;
    readonly reached: boolean;
  } | null;
  readonly counted: { readonly left: number; readonly right: number; readonly both: number; readonly total: number };
  /** Landmarks that the exercise judges (drawn strong) and those that are only guessed now (drawn dotted). */
  readonly strong: ReadonlySet<LandmarkName>;
  readonly guessed: ReadonlySet<LandmarkName>;
}

/** One line of the start check: ticked by itself, in this order; the first unticked one is shown large and spoken. */
export interface StartCheckLine {
  readonly id: 'person' | 'whole-body' | 'view' | 'distance' | 'light' | 'start-pose';
  readonly state: 'ok' | 'not-yet' | 'unknown';
  /** Text id of what to change, where it is not ok. */
  readonly fix: string | null;
}
