import * as v from 'valibot';
import { isUsableZone } from '../core/record/time-zone.ts';

/** One thing that is wrong: `where` is a path such as `faults.2.unless.0`. */
export interface Mistake {
  readonly where: string;
  readonly expected: string;
}

/** The value that was read, or where it differs from what was expected: `where` is a path such as `frames.12.p.3.1`. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly where: string; readonly expected: string };

/** Reads a value from outside by a schema; stops at the first mistake. */
export function parseBy<S extends v.GenericSchema>(schema: S, input: unknown): Parsed<v.InferOutput<S>> {
  const result = v.safeParse(schema, input, { abortEarly: true, abortPipeEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  return { ok: false, where: v.getDotPath(issue) ?? 'the whole', expected: issue.expected ?? issue.message };
}

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
/** With every field that may be absent: of two types that agree but for such a field each takes the other. */
type Whole<T> = T extends object ? { readonly [K in keyof T]-?: Whole<T[K]> } : T;

/**
 * Returns the schema where its output is exactly the core's type, readonly aside; does not compile where one of the two
 * has something that the other lacks.
 */
export const exactly =
  <T>() =>
  <S extends v.GenericSchema<unknown, T>>(
    schema: S &
      ([T, Whole<T>, Whole<v.InferOutput<S>>] extends [Frozen<v.InferOutput<S>>, Whole<v.InferOutput<S>>, Whole<T>]
        ? unknown
        : never),
  ): S =>
    schema;

/** What a text says; undefined, which no schema here takes, where it is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const finite = v.pipe(v.number(), v.finite());

/** The last moment that a calendar has a day for (ECMAScript, "time values"). */
const LAST_MOMENT_MS = 8.64e15;

/** A moment, ms since 1 January 1970. */
export const epochMs = v.pipe(finite, v.minValue(-LAST_MOMENT_MS), v.maxValue(LAST_MOMENT_MS));

/** The zone of a session; one that days cannot be told in counts as none, and hides nothing else. */
export const timeZone = v.fallback(v.nullable(v.pipe(v.string(), v.check(isUsableZone))), null);
