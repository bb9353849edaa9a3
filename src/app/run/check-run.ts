import { checkStart, isReadyToStart, START_HOLD_MS, type StartCheckLine } from '../../core/judge/start-check.ts';
import { snapshotOf, type Snapshot } from '../../core/judge/snapshot.ts';
import { nextLookMs } from '../../core/judge/next-look.ts';
import { startSet, stepSet, type SetState } from '../../core/judge/step.ts';
import { isSameEngine, type EngineInfo } from '../../core/record/engine-info.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Pose } from '../../core/body/pose.ts';
import { mayStart } from './first-fix.ts';

export interface CheckView {
  readonly snapshot: Snapshot;
  readonly lines: readonly StartCheckLine[];
  /**
   * Whole seconds for which the start pose still has to be held; null while it is not held, or while something else
   * must change first.
   */
  readonly startInSeconds: number | null;
  readonly ready: boolean;
}

/**
 * The time before a set: looks at the poses, finds what to change, and is ready when the start pose has been held. The
 * poses of that hold are kept, because the set begins with them: the stored trace then gives the same events when it is
 * judged again. When another engine takes over, the hold begins again, because two models read slightly different
 * angles from the same rest.
 */
export class CheckRun {
  private readonly exercise: Exercise;
  private state: SetState;
  private held: Pose[] = [];
  private engine: EngineInfo | null = null;

  constructor(exercise: Exercise) {
    this.exercise = exercise;
    this.state = startSet(this.exercise);
  }

  examine(pose: Pose, engine: EngineInfo): CheckView {
    if (this.engine && !isSameEngine(this.engine, engine)) {
      this.state = startSet(this.exercise);
      this.held = [];
    }
    this.engine = engine;
    [this.state] = stepSet(this.state, pose);
    const snapshot = snapshotOf(this.state);
    const lines = checkStart(this.state, pose);
    this.keep(pose, snapshot);
    const holding = mayStart(lines) && snapshot.startPoseHeldMs > 0;
    return {
      snapshot,
      lines,
      startInSeconds: holding ? Math.max(0, Math.ceil((START_HOLD_MS - snapshot.startPoseHeldMs) / 1000)) : null,
      ready: isReadyToStart(lines, snapshot.startPoseHeldMs),
    };
  }

  /** The poses since the hold of the start pose began; empty while it is not held. */
  heldPoses(): readonly Pose[] {
    return this.held;
  }

  /** How long after the last picture the next has to be looked at, ms. */
  nextLookMs(): number {
    return nextLookMs(this.state);
  }

  private keep(pose: Pose, snapshot: Snapshot): void {
    if (snapshot.startPoseHeldMs === 0) this.held = [];
    this.held.push(pose);
    this.held = this.held.filter((kept) => pose.timeMs - kept.timeMs <= START_HOLD_MS * 2);
  }
}
