import * as v from 'valibot';
import { jsonIn, parseBy } from './parse.ts';

/** 128 bits in base64url: a room, a token. */
const chance = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));
/** The longest note between two seats, in characters: an offer with all its candidates is some 6 000, sealed some 8 000. A choice. */
export const MOST_NOTE_CHARACTERS = 24_000;
const note = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_NOTE_CHARACTERS));

const asked = v.variant('kind', [
  v.strictObject({ kind: v.literal('sit'), room: chance, seat: v.picklist(['host', 'guest']), token: chance }),
  v.strictObject({ kind: v.literal('pass'), note }),
  v.strictObject({ kind: v.literal('close') }),
]);
const server = v.strictObject({
  urls: v.array(v.pipe(v.string(), v.regex(/^(stun|stuns|turn|turns):[^\s]+$/))),
  username: v.exactOptional(v.string()),
  credential: v.exactOptional(v.string()),
});
/** What lets a page through to the relay, and when it is used (`server/relay-door.ts`). */
const relay = v.object({
  ticket: v.pipe(v.string(), v.regex(/^\d{1,16}\.[A-Za-z0-9_-]{43}$/)),
  use: v.picklist(['needed', 'three', 'always']),
});
const told = v.variant('kind', [
  v.object({
    kind: v.literal('seated'),
    isOtherHere: v.boolean(),
    iceServers: v.optional(v.array(server), []),
    relay: v.optional(v.nullable(relay), null),
  }),
  v.object({ kind: v.picklist(['other-came', 'other-left', 'closed']) }),
  v.object({ kind: v.literal('pass'), note }),
  v.object({ kind: v.literal('refused'), why: v.picklist(['no-room', 'full', 'too-many']) }),
]);

/** What a browser asks of the signalling server. */
export type SignalAsked = v.InferOutput<typeof asked>;
/**
 * What the signalling server says; `iceServers`: what helps two networks to find each other, `relay`: what carries their bytes where that is
 * not enough, both by the settings of the host.
 */
export type SignalTold = v.InferOutput<typeof told>;

/** Reads what a browser has sent; null where it is anything else. */
export const readAsked = (text: string): SignalAsked | null => readBy(asked, text);
/** Reads what the server has sent; null where it is anything else. */
export const readTold = (text: string): SignalTold | null => readBy(told, text);

function readBy<S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> | null {
  const read = parseBy(schema, jsonIn(text));
  return read.ok ? read.value : null;
}

/** The longest description of an end, in characters. */
const sdp = v.pipe(v.string(), v.maxLength(16_000));
const peer = chance;
const liveNote = v.variant('kind', [
  /** Whoever says it is there; `life` names this opening of their page. `wantsRelay`: it is with others already, and asks for the relay. */
  v.object({ kind: v.literal('here'), life: chance, wantsRelay: v.optional(v.boolean(), false) }),
  v.object({ kind: v.picklist(['offer', 'answer']), peer, sdp }),
  v.object({
    kind: v.literal('candidate'),
    peer,
    candidate: v.object({
      candidate: v.pipe(v.string(), v.maxLength(1000)),
      sdpMid: v.optional(v.nullable(v.string()), null),
      sdpMLineIndex: v.optional(v.nullable(v.number()), null),
      usernameFragment: v.optional(v.nullable(v.string()), null),
    }),
  }),
  /** The host waits for the guest on the relay, under the number of this connection. */
  v.object({ kind: v.literal('relay'), peer }),
  /** The guest has lost the way and asks for another one. */
  v.object({ kind: v.literal('again'), peer }),
]);
/** What two ends say to each other to find a way, sealed. */
export type MeetingNote = v.InferOutput<typeof liveNote>;
/** Reads a note once it is opened; null where it is anything else. */
export const readNote = (text: string): MeetingNote | null => readBy(liveNote, text);

const byHand = v.object({
  plumbline: v.literal('live'),
  version: v.number(),
  room: chance,
  secret: v.exactOptional(chance),
  type: v.picklist(['offer', 'answer']),
  peer,
  sdp,
});
/** What is carried by hand where there is no server; only the first of the two has the secret. */
export type CarriedNote = v.InferOutput<typeof byHand>;
/** Reads what was carried by hand; null where it is anything else. */
export const readCarried = (text: string): CarriedNote | null => readBy(byHand, text);
