import type { AnyFailure } from '../../src/core/record/failures.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import type { EngineInfo } from '../../src/core/report/session.ts';

/** The poses of one file, and where they come from. */
export interface Recording {
  readonly kind: 'video' | 'trace';
  readonly durationMs: number;
  readonly truncatedAtMs: number | null;
  readonly engine: EngineInfo;
  /** How long each estimate took; empty for recorded poses. */
  readonly estimateMs: readonly number[];
  readonly poses: readonly Pose[];
}

/** One line that says what is wrong with a file, and where. */
export function sentenceOf(failure: AnyFailure): string {
  switch (failure.kind) {
    case 'file-empty':
      return 'the file is empty, or holds no picture';
    case 'file-unreadable':
      return `neither a video nor a pose trace that can be read (${failure.detail})`;
    case 'video-no-track':
      return 'there is no picture in it, or it was cut off before its index';
    case 'video-codec':
      return `its pictures are in ${failure.codec}, which this browser cannot read`;
    case 'video-truncated':
      return `cut short at ${Math.round(failure.atMs)} ms`;
    case 'trace-invalid':
      return `not a pose trace: ${failure.where}: expected ${failure.expected}`;
    case 'model-missing':
    case 'model-damaged':
      return `${failure.kind.replace('-', ' ')}: ${failure.file}`;
    default:
      return 'detail' in failure ? `${failure.kind}: ${failure.detail}` : failure.kind;
  }
}
