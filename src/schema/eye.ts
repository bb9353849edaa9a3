import * as v from 'valibot';
import type { EyeWord } from '../care/live/eye-word.ts';
import { engine } from './events.ts';
import { id } from './live-note.ts';
import { exactly, finite, jsonIn, parseBy } from './parse.ts';

/** No word is longer, in bytes. A choice: the longest is some 400. */
const MOST_BYTES = 4000;

const text = v.pipe(v.string(), v.maxLength(200));
const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
const atLeastZero = v.pipe(finite, v.minValue(0));
const sight = v.variant('kind', [
  v.object({ kind: v.picklist(['opening', 'trying']) }),
  v.object({ kind: v.literal('sees'), way: v.picklist(['poses', 'picture']), looksPerS: v.nullable(atLeastZero) }),
  v.object({
    kind: v.literal('blind'),
    why: v.picklist(['asking', 'denied', 'missing', 'busy', 'lost', 'unsupported', 'insecure', 'late', 'hidden']),
  }),
]);
const state = v.object({
  sight,
  engine: v.nullable(engine),
  isSlowing: v.boolean(),
  battery: v.nullable(v.object({ level: share, isCharging: v.boolean() })),
  camera: text,
});
const wish = v.object({
  pauseMs: atLeastZero,
  exerciseId: v.nullable(id),
  task: v.picklist(['nothing', 'ready', 'set', 'pause']),
});
const word = exactly<EyeWord>()(
  v.variant('kind', [
    v.variant('from', [
      v.object({ kind: v.literal('hello'), version: finite, from: v.literal('laptop') }),
      v.object({ kind: v.literal('hello'), version: finite, from: v.literal('phone'), life: id }),
    ]),
    v.object({ kind: v.literal('state'), state }),
    v.object({ kind: v.literal('wish'), wish }),
    v.object({ kind: v.literal('ask'), askedMs: finite }),
    v.object({ kind: v.literal('answer'), askedMs: finite, heardMs: finite, answeredMs: finite }),
    v.object({ kind: v.literal('end') }),
  ]),
);

/** A word as JSON in UTF-8. */
export const writeEyeWord = (said: EyeWord): Uint8Array => new TextEncoder().encode(JSON.stringify(said));

/** What these bytes say; null where they are no word of this app. */
export function readEyeWord(bytes: Uint8Array): EyeWord | null {
  if (bytes.length > MOST_BYTES) return null;
  const read = parseBy(word, jsonIn(new TextDecoder().decode(bytes)));
  return read.ok ? read.value : null;
}
