import * as v from 'valibot';
import { MAX_AUTHOR_LENGTH, MAX_REASON_LENGTH, type AttemptKey, type Correction } from '../care/review/correction.ts';
import { side } from './names.ts';
import { epochMs, exactly, finite } from './parse.ts';

const attempt = exactly<AttemptKey>()(v.strictObject({ startMs: finite, side: v.nullable(side) }));
const mark = {
  id: v.string(),
  setId: v.string(),
  reason: v.pipe(v.string(), v.maxLength(MAX_REASON_LENGTH)),
  author: v.pipe(v.string(), v.maxLength(MAX_AUTHOR_LENGTH)),
  atEpochMs: epochMs,
};

/** What a reader says of a set. */
export const correction = v.variant('kind', [
  v.strictObject({ ...mark, kind: v.picklist(['accept', 'reject']), of: attempt }),
  v.strictObject({ ...mark, kind: v.literal('change-side'), of: attempt, side }),
  v.strictObject({
    ...mark,
    kind: v.literal('note'),
    of: v.nullable(v.union([attempt, v.strictObject({ timeMs: finite })])),
  }),
]) satisfies v.GenericSchema<unknown, Correction>;

/** Whether a stored record reads. */
export const isCorrection = (json: unknown): json is Correction => v.is(correction, json);
