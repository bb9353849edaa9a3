import * as v from 'valibot';
import type { MediaKinds } from '../care/live/media.ts';
import { plainText } from '../care/exchange/plain-text.ts';
import { LANDMARKS } from '../core/body/landmarks.ts';
import {
  MOST_NAME_CHARACTERS,
  MOST_WORDS_CHARACTERS,
  type Consent,
  type LiveDeed,
  type LiveNote,
  type SentCue,
  type TargetChange,
} from '../core/record/live-note.ts';
import { epochMs, exactly, finite } from './parse.ts';

/** An id, ours or a peer's: nobody reads it, and none of ours is longer. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const textUpTo = (characters: number) => v.pipe(v.string(), v.maxLength(characters), v.transform(plainText));
/** The name that somebody gives of themselves; null: none. */
export const liveName = v.nullable(textUpTo(MOST_NAME_CHARACTERS));
export const liveRole = v.picklist(['patient', 'physio']);

export const consent = exactly<Consent>()(
  v.object({ numbers: v.boolean(), skeleton: v.boolean(), video: v.boolean(), sound: v.boolean() }),
);

export const mediaKinds = exactly<MediaKinds>()(v.object({ video: v.boolean(), sound: v.boolean() }));

const cue = exactly<SentCue>()(
  v.variant('kind', [
    v.object({ kind: v.literal('library'), id }),
    v.object({ kind: v.literal('words'), words: v.pipe(textUpTo(MOST_WORDS_CHARACTERS), v.trim(), v.minLength(1)) }),
  ]),
);

const target = exactly<TargetChange>()(
  v.object({
    exerciseId: id,
    reps: v.exactOptional(v.pipe(finite, v.integer(), v.minValue(1), v.maxValue(100))),
    holdMs: v.exactOptional(v.pipe(finite, v.minValue(0), v.maxValue(600_000))),
    rangeDeg: v.exactOptional(v.pipe(finite, v.minValue(-360), v.maxValue(360))),
  }),
);

const deed = exactly<LiveDeed>()(
  v.variant('kind', [
    v.object({
      kind: v.picklist(['joined', 'admitted', 'refused', 'pause-asked', 'resume-asked', 'next-asked', 'ended']),
    }),
    v.object({ kind: v.literal('consented'), consent }),
    v.object({ kind: v.literal('took'), video: v.boolean(), sound: v.boolean() }),
    v.object({ kind: v.picklist(['cue-sent', 'cue-heard']), cue }),
    v.object({ kind: v.picklist(['target-asked', 'target-taken', 'target-declined']), change: target }),
    v.object({
      kind: v.literal('pointed'),
      landmark: v.pipe(finite, v.integer(), v.minValue(0), v.maxValue(LANDMARKS.length - 1)),
    }),
    v.object({ kind: v.literal('showed'), exerciseId: id }),
  ]),
);

/** One line of the record of a live session. */
export const liveNote = exactly<LiveNote>()(v.object({ id, atEpochMs: epochMs, by: liveRole, name: liveName, deed }));

/** The notes of a session that is stored or comes in a file. One that does not read is left out, and hides nothing else. */
export const liveNotes = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((notes): LiveNote[] =>
      notes.flatMap((note) => {
        const read = v.safeParse(liveNote, note);
        return read.success ? [read.output] : [];
      }),
    ),
  ),
  [],
);
