import * as v from 'valibot';
import { LIVE_VERSION, type Envelope, type LiveMessage, type Stage } from '../care/live/message.ts';
import { setEvent } from './events.ts';
import { consent, id, liveName, liveNote, liveRole, mediaKinds } from './live-note.ts';
import { unmeasurableReason, view } from './names.ts';
import { epochMs, exactly, finite, jsonIn, parseBy } from './parse.ts';
import { storedExercise } from './session.ts';

/**
 * The longest envelope, in bytes: a day of all exercises of the library is some 31 000 (`test/schema/live.test.ts`), and every browser sends
 * 256 kB in one message. A choice.
 */
export const MOST_ENVELOPE_BYTES = 200_000;

/** As many exercises as a day can have, problems of a view, and events of one moment. Choices. */
const MOST_EXERCISES = 40;
const MOST_EVENTS = 200;

const lack = v.object({ missing: v.array(v.string()), what: v.string() });
const stage = exactly<Stage>()(
  v.variant('kind', [
    v.object({ kind: v.literal('elsewhere') }),
    v.object({
      kind: v.literal('check'),
      exerciseId: id,
      view: v.nullable(view),
      problems: v.array(unmeasurableReason),
      lack: v.nullable(lack),
    }),
    v.object({ kind: v.picklist(['running', 'paused', 'camera-away']), exerciseId: id }),
    v.object({ kind: v.literal('rest'), exerciseId: id, untilEpochMs: epochMs }),
  ]),
);

const language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/));

const message = exactly<LiveMessage>()(
  v.variant('kind', [
    v.object({ kind: v.literal('hello'), version: finite, role: liveRole, name: liveName, language }),
    v.object({ kind: v.picklist(['note', 'ask']), note: liveNote }),
    v.object({ kind: v.picklist(['admit', 'refuse', 'end']) }),
    v.object({ kind: v.literal('consent'), consent }),
    v.object({ kind: v.literal('gives'), gives: mediaKinds }),
    v.object({ kind: v.literal('takes'), takes: mediaKinds }),
    v.object({ kind: v.literal('today'), exercises: v.pipe(v.array(storedExercise), v.maxLength(MOST_EXERCISES)) }),
    v.object({ kind: v.literal('stage'), stage }),
    v.object({ kind: v.literal('set-began'), setId: id, exercise: storedExercise, zeroEpochMs: epochMs }),
    v.object({ kind: v.literal('set-events'), setId: id, events: v.pipe(v.array(setEvent), v.maxLength(MOST_EVENTS)) }),
    v.object({ kind: v.literal('set-ended'), setId: id, durationMs: finite }),
    v.object({ kind: v.literal('said'), id: v.nullable(id), words: v.pipe(v.string(), v.maxLength(1000)) }),
  ]),
);

const number = v.pipe(finite, v.integer(), v.minValue(0));
const envelope = exactly<Envelope>()(
  v.variant('kind', [
    v.object({
      kind: v.literal('message'),
      tenure: id,
      number: v.pipe(number, v.minValue(1)),
      after: number,
      atEpochMs: epochMs,
      message: v.fallback(v.nullable(message), null),
    }),
    v.object({ kind: v.literal('received'), tenure: id, upTo: number }),
    v.object({ kind: v.literal('missing'), tenure: id, after: number }),
    v.object({ kind: v.literal('ping'), sentMs: finite }),
    v.object({ kind: v.literal('pong'), sentMs: finite, hereEpochMs: epochMs }),
  ]),
);
/** What every version has said and will say, so that two versions understand why they do not understand each other. */
const hello = v.object({ message: v.object({ kind: v.literal('hello'), version: finite }) });

export type EnvelopeRead =
  | { readonly ok: true; readonly envelope: Envelope }
  /** It is of an app of this version, which is not ours. */
  | { readonly ok: false; readonly why: 'other-version'; readonly version: number }
  | { readonly ok: false; readonly why: 'too-large' }
  | { readonly ok: false; readonly why: 'odd'; readonly where: string };

/** An envelope as it is sent, before it is sealed; null where it is longer than the other end takes. */
export function writeEnvelope(of: Envelope): Uint8Array<ArrayBuffer> | null {
  const bytes = new TextEncoder().encode(JSON.stringify(of));
  return bytes.length <= MOST_ENVELOPE_BYTES ? bytes : null;
}

/**
 * Reads an envelope that came; whatever else came is refused with why, and nothing of it is used. Of a numbered message that does not read
 * its number is known all the same.
 */
export function readEnvelope(bytes: Uint8Array): EnvelopeRead {
  if (bytes.length > MOST_ENVELOPE_BYTES) return { ok: false, why: 'too-large' };
  const json = jsonIn(new TextDecoder().decode(bytes));
  const greeting = parseBy(hello, json);
  if (greeting.ok && greeting.value.message.version !== LIVE_VERSION)
    return { ok: false, why: 'other-version', version: greeting.value.message.version };
  const read = parseBy(envelope, json);
  return read.ok ? { ok: true, envelope: read.value } : { ok: false, why: 'odd', where: read.where };
}
