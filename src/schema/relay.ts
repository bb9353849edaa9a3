import * as v from 'valibot';
import { jsonIn, parseBy } from './parse.ts';

/** What names a session or a handle of Janus: 53 bits. */
const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const transaction = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,32}$/));
/** 128 bits in base64url: a room of the relay. */
const room = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));
/** The longest description of an end, in characters: ours have some 1 000, with room for all candidates. A choice. */
const sdp = v.pipe(v.string(), v.maxLength(16_000));

const candidate = v.union([
  v.strictObject({ completed: v.literal(true) }),
  v.strictObject({
    candidate: v.pipe(v.string(), v.maxLength(1000)),
    sdpMid: v.nullable(v.pipe(v.string(), v.maxLength(32))),
    sdpMLineIndex: v.nullable(v.number()),
  }),
]);
const asked = v.variant('janus', [
  v.strictObject({ janus: v.literal('create'), transaction }),
  v.strictObject({ janus: v.picklist(['claim', 'keepalive', 'destroy']), transaction, session_id: id }),
  v.strictObject({
    janus: v.literal('attach'),
    transaction,
    session_id: id,
    plugin: v.literal('janus.plugin.textroom'),
  }),
  v.strictObject({
    janus: v.literal('message'),
    transaction,
    session_id: id,
    handle_id: id,
    body: v.variant('request', [
      v.strictObject({ request: v.picklist(['setup', 'ack']) }),
      v.strictObject({ request: v.picklist(['create', 'destroy']), room }),
    ]),
    jsep: v.exactOptional(v.strictObject({ type: v.literal('answer'), sdp })),
  }),
  v.strictObject({ janus: v.literal('trickle'), transaction, session_id: id, handle_id: id, candidate }),
]);

/** All that a page may ask of the relay through our server: a way to it, and rooms of chance. */
export type RelayAsked = v.InferOutput<typeof asked>;
/** Reads what a page asks of the relay; null where it is anything else. */
export const readRelayAsked = (text: string): RelayAsked | null => readBy(asked, text);

const told = v.object({
  janus: v.string(),
  transaction: v.optional(v.string()),
  /** The handle that it is about. */
  sender: v.optional(id),
  /** Of `create` and `attach`: the session, the handle. */
  data: v.optional(v.object({ id })),
  plugindata: v.optional(v.object({ data: v.object({ error_code: v.optional(v.number()) }) })),
  jsep: v.optional(v.object({ type: v.literal('offer'), sdp })),
});
/** What Janus says, as far as a page looks at it. */
export type RelayTold = v.InferOutput<typeof told>;
/** Reads what the relay says; null where it is anything else. */
export const readRelayTold = (text: string): RelayTold | null => readBy(told, text);

const inRoom = v.object({
  textroom: v.string(),
  transaction: v.optional(v.string()),
  room: v.optional(v.string()),
  /** Who came or went. */
  username: v.optional(v.string()),
  participants: v.optional(v.array(v.object({ username: v.string() }))),
  from: v.optional(v.string()),
  text: v.optional(v.string()),
});
/** What comes over a channel of the relay: who is in a room, and what is passed on. */
export type InRoom = v.InferOutput<typeof inRoom>;
/** Reads what comes over a channel of the relay; null where it is anything else. */
export const readInRoom = (text: string): InRoom | null => readBy(inRoom, text);

function readBy<S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> | null {
  const read = parseBy(schema, jsonIn(text));
  return read.ok ? read.value : null;
}
