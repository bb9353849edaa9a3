import type { Labels } from './catalogue.ts';
import { catalogue } from './in-use.ts';

/**
 * The words of pages that need no values, in the language in use: buttons, headings, hints. For sentences with values
 * see `say/`.
 */
export const text = (): Labels => catalogue();

/** The sentence in a table for an id that the judgement gave; null where the table has none. */
export function sentenceFor<T>(table: Readonly<Record<string, T>>, id: string): T | null {
  return Object.hasOwn(table, id) ? (table[id] ?? null) : null;
}
