import * as v from 'valibot';
import type { OwnRange } from '../core/exercise/exercise.ts';
import { median } from '../core/maths/numbers.ts';
import { RANGE_CHECK_REPS } from '../core/person/range-check-reps.ts';
import { ownFigure } from './own-figure.ts';
import { exactly, parseBy } from './parse.ts';

const kept = v.object({ version: v.literal(1), ranges: v.array(v.unknown()) });
/** A range check gives the middle of its repetitions in whole degrees: any other value was not found by one. */
const found = v.pipe(
  ownFigure,
  v.check(
    ({ valueDeg, peaksDeg }) => peaksDeg.length >= RANGE_CHECK_REPS && valueDeg === Math.round(median(peaksDeg)),
    'the middle of its repetitions',
  ),
);
export const ownRange = exactly<OwnRange>()(v.object({ exerciseId: v.string(), figures: v.array(found) }));

/** Own ranges as they are stored. */
export type KeptRanges = v.InferOutput<typeof kept>;

/** Reads the stored own ranges. Those that cannot be read are returned apart: they are not used, and stay stored. */
export function parseOwnRanges(json: unknown): {
  readonly ranges: readonly OwnRange[];
  readonly unreadable: readonly unknown[];
} {
  const whole = parseBy(kept, json);
  if (!whole.ok) return { ranges: [], unreadable: json === null ? [] : [json] };
  const each = whole.value.ranges.map((one) => ({ one, read: parseBy(ownRange, one) }));
  return {
    ranges: each.flatMap(({ read }) => (read.ok ? [read.value] : [])),
    unreadable: each.flatMap(({ one, read }) => (read.ok ? [] : [one])),
  };
}

/** What is stored: the own ranges, and the entries that could not be read. */
export const ownRangesToKeep = (ranges: readonly OwnRange[], unreadable: readonly unknown[] = []): KeptRanges => ({
  version: 1,
  ranges: [...ranges, ...unreadable],
});
