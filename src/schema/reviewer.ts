import * as v from 'valibot';
import { MAX_AUTHOR_LENGTH } from '../care/review/correction.ts';
import type { ReviewerNotes } from '../ports/reviewer.ts';
import { epochMs, exactly, parseBy } from './parse.ts';

const notes = exactly<ReviewerNotes>()(
  v.object({
    author: v.fallback(v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_AUTHOR_LENGTH))), null),
    lookedAtEpochMs: v.fallback(v.record(v.string(), epochMs), {}),
  }),
);

export const NO_REVIEWER: ReviewerNotes = { author: null, lookedAtEpochMs: {} };

/** What is remembered of whoever looks at sessions of others. What is missing or does not read counts as not given. */
export function parseReviewer(json: unknown): ReviewerNotes {
  const read = parseBy(notes, json);
  return read.ok ? read.value : NO_REVIEWER;
}
