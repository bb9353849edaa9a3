import * as v from 'valibot';
import type { OwnRange } from '../core/exercise/exercise.ts';
import { ownFigure } from './exercise.ts';
import { exactly, parseBy } from './parse.ts';

const kept = v.object({ version: v.literal(1), ranges: v.array(v.unknown()) });
const ownRange = exactly<OwnRange>()(v.object({ exerciseId: v.string(), figures: v.array(ownFigure) }));

/** What is kept of own ranges. */
export type KeptRanges = v.InferOutput<typeof kept>;

/** The own ranges as they were kept, and how many of them could not be read: those are left out, the others stay. */
export function parseOwnRanges(json: unknown): { readonly ranges: readonly OwnRange[]; readonly unreadable: number } {
  const whole = parseBy(kept, json);
  if (!whole.ok) return { ranges: [], unreadable: json === null ? 0 : 1 };
  const each = whole.value.ranges.map((one) => parseBy(ownRange, one));
  const ranges = each.flatMap((one) => (one.ok ? [one.value] : []));
  return { ranges, unreadable: each.length - ranges.length };
}

export const ownRangesToKeep = (ranges: readonly OwnRange[]): KeptRanges => ({ version: 1, ranges: [...ranges] });
