import type { Stage } from '../../care/live/message.ts';
import type { Snapshot } from '../../core/judge/snapshot.ts';
import { firstFix } from '../../app/run/first-fix.ts';
import { checkOf, type RunState } from '../../app/run/run-state.ts';

/** Where the patient is, as it is told. `restUntilEpochMs`: when a rest with so many seconds left is over. */
export function stageOf(
  run: RunState | null,
  snapshot: Snapshot | null,
  restUntilEpochMs: (leftSeconds: number) => number,
): Stage {
  if (!run) return { kind: 'elsewhere' };
  const exerciseId = run.exercise.id;
  switch (run.stage) {
    case 'opening':
    case 'check': {
      const fix = firstFix(checkOf(run).lines);
      const { unmeasurable = null, view = null, startPoseMissing = [] } = snapshot ?? {};
      return {
        kind: 'check',
        exerciseId,
        view,
        problems: unmeasurable ? [unmeasurable] : [],
        lack: fix === null || unmeasurable ? null : { missing: startPoseMissing, what: fix },
      };
    }
    case 'blocked':
    case 'reconnecting':
      return { kind: 'camera-away', exerciseId };
    case 'running':
    case 'paused':
      return { kind: run.stage, exerciseId };
    case 'resting':
      return { kind: 'rest', exerciseId, untilEpochMs: restUntilEpochMs(run.leftSeconds) };
  }
}
