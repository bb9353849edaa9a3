import * as v from 'valibot';
import type { KeepingNotes } from '../ports/storage.ts';
import { epochMs, exactly, parseBy } from './parse.ts';

const moment = v.fallback(v.nullable(epochMs), null);
const notes = exactly<KeepingNotes>()(
  v.object({
    firstSeenAtEpochMs: moment,
    backedUpAtEpochMs: moment,
    remindedAtEpochMs: moment,
    askedAtEpochMs: moment,
  }),
);

export const NOTHING_NOTED: KeepingNotes = {
  firstSeenAtEpochMs: null,
  backedUpAtEpochMs: null,
  remindedAtEpochMs: null,
  askedAtEpochMs: null,
};

/** What is remembered of backups. What is missing or does not read counts as never. */
export function parseKeeping(json: unknown): KeepingNotes {
  const read = parseBy(notes, json);
  return read.ok ? read.value : NOTHING_NOTED;
}
