import type { Measures } from '../measure/measures.ts';
import { otherEye } from '../record/eye.ts';
import type { Tried } from './finished.ts';

/**
 * An attempt as the other one of two cameras saw it: its course in time is that of the one by which it was followed, and what is
 * measured in each frame, the rest pose, and from where it was seen, are the other one's own. Null where the other one saw nothing of it.
 */
export const triedBeside = (tried: Tried): Tried | null => {
  const { shape, soFar, eye } = tried;
  const atRest = soFar.rest.mean.beside;
  if (!atRest) return null;
  const seen = ({ beside }: Measures): readonly Measures[] =>
    beside?.sinceMs === atRest.sinceMs ? [beside.measures] : [];
  const frames = shape.frames.flatMap((frame) => seen(frame.measures).map((measures) => ({ ...frame, measures })));
  const atPeak = shape.atPeak.flatMap(seen);
  const from = shape.atPeak.findLast(({ beside }) => beside?.sinceMs === atRest.sinceMs)?.beside?.from;
  if (!from) return null;
  return {
    ...tried,
    from,
    eye: otherEye(eye),
    shape: { ...shape, frames, atPeak },
    soFar: { ...soFar, rest: { ...soFar.rest, mean: atRest.measures }, baseline: soFar.baselineBeside },
  };
};
