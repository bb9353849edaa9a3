import { canonicalJson } from '../../src/care/exchange/canonical-json.ts';
import type { Random } from '../bench/counting/random.ts';

/** Bytes of a file, and what was done to them. */
export interface Mutated {
  readonly how: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const below = ({ even }: Random, most: number): number => Math.floor(even() * most);
const oneOf = <T>(random: Random, all: readonly T[]): T => {
  const one = all[below(random, all.length)];
  if (one === undefined) throw new Error('expected something to choose from');
  return one;
};

type OfBytes = (bytes: Uint8Array<ArrayBuffer>, random: Random) => Uint8Array<ArrayBuffer>;

const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** What happens to files on their way, and what somebody does who knows nothing of them. */
const OF_BYTES: Readonly<Record<string, OfBytes>> = {
  'a bit turned': (bytes, random) => {
    const changed = bytes.slice();
    const at = below(random, bytes.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << below(random, 8));
    return changed;
  },
  'cut short': (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  'a part lost': (bytes, random) => {
    const from = below(random, bytes.length);
    return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + below(random, 200)));
  },
  'a part twice': (bytes, random) => {
    const from = below(random, bytes.length);
    const part = bytes.subarray(from, from + below(random, 500));
    return joined(bytes.subarray(0, from), part, part, bytes.subarray(from + part.length));
  },
  'noise put in': (bytes, random) => {
    const from = below(random, bytes.length);
    const noise = Uint8Array.from({ length: 1 + below(random, 50) }, () => below(random, 256));
    return joined(bytes.subarray(0, from), noise, bytes.subarray(from));
  },
  'nothing but noise': (_bytes, random) => Uint8Array.from({ length: below(random, 3000) }, () => below(random, 256)),
};

/** What stands in place of something: what other programs stumble over. */
const ODD: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => '',
  () => [],
  () => ({}),
  () => true,
  () => -1,
  () => 1e308,
  () => -0.5,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => '<script>alert(1)</script>',
  () => '=HYPERLINK("x")',
  () => '../../etc/passwd',
  () => '__proto__',
  () => '\u0000\u202e\ud800',
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown,
  (random) => 'x'.repeat(below(random, 5000)),
  (random) => Array.from({ length: below(random, 300) }, () => null),
  (random) => nested(below(random, 200)),
];
const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

type Container = Record<string, unknown> | unknown[];

/** A place in the data: a field of an object, or an element of a list. */
interface Place {
  readonly in: Container;
  readonly name: string;
}

/** A place at random: down from the whole, level by level, so that deep places come as often as flat ones. */
function placeIn(whole: Container, random: Random): Place {
  let place: Place | null = null;
  let current: unknown = whole;
  while (typeof current === 'object' && current !== null && (place === null || random.even() < 0.8)) {
    const names: readonly string[] = Object.keys(current);
    if (names.length === 0) break;
    const name = oneOf(random, names);
    place = { in: current as Container, name };
    current = (current as Record<string, unknown>)[name];
  }
  return place ?? { in: whole, name: 'plan' };
}

type OfData = (place: Place, random: Random) => void;
const set = (place: Place, value: unknown): void => {
  Object.defineProperty(place.in, place.name, { value, enumerable: true, configurable: true, writable: true });
};
const remove = ({ in: container, name }: Place): void => {
  if (Array.isArray(container)) container.splice(Number(name), 1);
  else Reflect.deleteProperty(container, name);
};

/** What somebody does who knows the format: the digest fits again afterwards. */
const OF_DATA: Readonly<Record<string, OfData>> = {
  'something odd': (place, random) => set(place, oneOf(random, ODD)(random)),
  'something missing': (place) => remove(place),
  'something unknown': (place, random) => {
    if (Array.isArray(place.in)) place.in.push(oneOf(random, ODD)(random));
    else set({ in: place.in, name: oneOf(random, ['more', '__proto__', 'constructor', 'toString', '']) }, 1);
  },
  'something twice': (place) => {
    if (Array.isArray(place.in)) place.in.push(structuredClone(place.in[Number(place.name)]));
  },
  'a number changed': (place, random) => {
    const value = (place.in as Record<string, unknown>)[place.name];
    if (typeof value === 'number') set(place, value * (random.even() < 0.5 ? -1 : 1e6 * random.even()));
    else if (typeof value === 'string') set(place, `${value}${String.fromCharCode(below(random, 0x10000))}`);
  },
};

async function sealed(json: Record<string, unknown>): Promise<Uint8Array<ArrayBuffer>> {
  const { digest: _old, ...rest } = json;
  const sum = await crypto.subtle.digest('SHA-256', encoder.encode(canonicalJson(rest)));
  const digest = Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return encoder.encode(JSON.stringify({ ...rest, digest }));
}

/** Any bytes, changed at random as they may be on their way. */
export function mutatedBytes(bytes: Uint8Array<ArrayBuffer>, random: Random): Mutated {
  const [how, change] = oneOf(random, Object.entries(OF_BYTES));
  return { how, bytes: change(bytes, random) };
}

/** Of files that are changed so many are changed as bytes, the others as what they say, with a digest that fits. A choice. */
const AS_BYTES = 0.4;
/** So many are changed in one place, the others in two. A choice. */
const ONCE = 0.7;

/** The bytes of a session file, changed at random in one of the ways above. */
export async function mutated(bytes: Uint8Array<ArrayBuffer>, random: Random): Promise<Mutated> {
  if (random.even() < AS_BYTES) return mutatedBytes(bytes, random);
  const json = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  const done: string[] = [];
  for (let times = random.even() < ONCE ? 1 : 2; times > 0; times -= 1) {
    const [how, change] = oneOf(random, Object.entries(OF_DATA));
    const place = placeIn(json, random);
    change(place, random);
    done.push(`${how} at ${place.name}`);
  }
  return { how: done.join(', '), bytes: await sealed(json) };
}
