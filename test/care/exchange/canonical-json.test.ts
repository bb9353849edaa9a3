import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, isNestedDeeper, MOST_NESTED } from '../../../src/care/exchange/canonical-json.ts';

describe('the one form of JSON', () => {
  it('is that of RFC 8785, by its own example of names and numbers', () => {
    const value = JSON.parse(
      '{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001], "literals": [null, true, false]}',
    ) as unknown;
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
    );
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '1': 3, '\u00f6': 4, '\ud83d\ude00': 5, '\ufb33': 6 })).toBe(
      '{"\\r":2,"1":3,"\u00f6":4,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":6}',
    );
  });

  it('is the same in whatever order the fields came, and says the same as the text that was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const written = JSON.stringify(value);
        const read = JSON.parse(written) as unknown;
        expect(canonicalJson(read)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(turned(read)))).toEqual(read);
        expect(canonicalJson(turned(read))).toBe(canonicalJson(read));
      }),
    );
  });

  it('leaves out what is not there, as the text does, and keeps a field called __proto__', () => {
    expect(canonicalJson({ b: undefined, a: [undefined, 1] })).toBe('{"a":[null,1]}');
    expect(canonicalJson(JSON.parse('{"__proto__": {"a": 1}}'))).toBe('{"__proto__":{"a":1}}');
  });
});

/** The same with the fields of every object in the other order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).reverse();
  const other: Record<string, unknown> = {};
  for (const [name, one] of fields)
    Object.defineProperty(other, name, { value: turned(one), enumerable: true, configurable: true, writable: true });
  return other;
}

describe('brackets within brackets', () => {
  it('are counted where they open, and not within strings', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}1${']'.repeat(depth)}`;
    expect(isNestedDeeper(nested(MOST_NESTED))).toBe(false);
    expect(isNestedDeeper(nested(MOST_NESTED + 1))).toBe(true);
    expect(isNestedDeeper(`["${'['.repeat(1000)}", "\\"${'{'.repeat(1000)}", "\\\\"]`)).toBe(false);
    expect(isNestedDeeper(`["\\\\", ${nested(MOST_NESTED)}]`)).toBe(true);
    expect(isNestedDeeper('["a')).toBe(false);
    expect(isNestedDeeper('[1,[2]],[[3]]', 2)).toBe(false);
  });

  it('are told of two million of them before anything recurs', () => {
    expect(isNestedDeeper('['.repeat(2_000_000))).toBe(true);
  });
});
