/**
 * JSON in one form only, so that two writers of the same data make the same bytes of it and a digest says that nothing was changed: no
 * spaces, the fields of an object in the order of their names (JSON Canonicalization Scheme, RFC 8785). `value` is what `JSON.parse`
 * gives, or what `JSON.stringify` would write. It recurs: nest no deeper than `MOST_NESTED`.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one: unknown) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  // By UTF-16 units, as RFC 8785 asks and as JavaScript compares.
  fields.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one)}`).join(',')}}`;
}

/** No file of the app has brackets within brackets deeper than half of this (an exercise within a set has some fifteen). A technical choice. */
export const MOST_NESTED = 64;

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const OPENS = new Set([...'[{'].map((bracket) => bracket.charCodeAt(0)));
const CLOSES = new Set([...']}'].map((bracket) => bracket.charCodeAt(0)));

/** Whether a text of JSON has brackets within brackets to more than `most`; looked at before it is parsed, for what follows recurs. */
export function isNestedDeeper(text: string, most = MOST_NESTED): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    else if (OPENS.has(unit)) depth += 1;
    else if (CLOSES.has(unit)) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

/** Where a string that begins at `from` ends: at a quote with an even number of backslashes before it. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}
