import * as v from 'valibot';
import type { OwnRange } from '../core/exercise/exercise.ts';
import { median } from '../core/maths/numbers.ts';
import { RANGE_CHECK_REPS } from '../core/person/own-range.ts';
import { ownFigure } from './exercise.ts';
import { exactly, parseBy } from './parse.ts';

const kept = v.object({ version: v.literal(1), ranges: v.array(v.unknown()) });
/** A range check gives the middle of its repetitions, to a degree: another figure was not found by one. */
const found = v.pipe(
  ownFigure,
  v.check(
    ({ valueDeg, peaksDeg }) => peaksDeg.length >= RANGE_CHECK_REPS && valueDeg === Math.round(median(peaksDeg)),
    'the middle of its repetitions',
  ),
);
const ownRange = exactly<OwnRange>()(v.object({ exerciseId: v.string(), figures: v.array(found) }));

/** What is kept of own ranges. */
export type KeptRanges = v.InferOutput<typeof kept>;

/** The own ranges as they were kept, and those that do not read: they are used by nobody, and kept beside the others. */
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

/** What is kept: the ranges, and beside them those that did not read. */
export const ownRangesToKeep = (ranges: readonly OwnRange[], unreadable: readonly unknown[] = []): KeptRanges => ({
  version: 1,
  ranges: [...ranges, ...unreadable],
});
