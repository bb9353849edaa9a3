import { judgeTrace, readTrace } from '../../care/review/judge-trace.ts';
import { unpackPoses, type PackedPoses } from '../../care/review/packed-poses.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** So many traces stay unpacked: the one that is looked at, and one beside it. The others are a tenth of the size. A technical choice. */
const MOST_UNPACKED = 2;

/** What the worker does with a message: keeps traces and judges them. Null where a message wants no answer. */
export function createKeptTraces(): (message: ToWorker) => FromWorker | null {
  const packed = new Map<string, PackedPoses>();
  /** Those that were read: the one that was read last stands last. */
  const unpacked = new Map<string, readonly Pose[]>();

  const posesOf = (setId: string, isRead: boolean): readonly Pose[] | null => {
    const known = unpacked.get(setId);
    const kept = packed.get(setId);
    if (!known && !kept) return null;
    const poses = known ?? (kept ? unpackPoses(kept) : []);
    if (isRead) {
      unpacked.delete(setId);
      unpacked.set(setId, poses);
      const [first] = unpacked.keys();
      if (unpacked.size > MOST_UNPACKED && first !== undefined) unpacked.delete(first);
    }
    return poses;
  };

  return (message) => {
    switch (message.kind) {
      case 'keep':
        packed.set(message.setId, message.poses);
        unpacked.delete(message.setId);
        return null;
      case 'forget':
        packed.clear();
        unpacked.clear();
        return null;
      case 'judge': {
        const { id, setId, exercise, reads } = message;
        const poses = posesOf(setId, reads);
        return { id, judged: poses && (reads ? readTrace(exercise, poses) : judgeTrace(exercise, poses)) };
      }
    }
  };
}
