import type { FirstLabels, Labels } from './catalogue.ts';
import { catalogue, firstCatalogue } from './in-use.ts';

/**
 * The words of pages that need no values, in the language in use: buttons, headings, hints. For sentences with values
 * see `say/`.
 */
export const text = (): Labels => catalogue();

/** The same for the first page and for what stands around every page, which are there before all others. */
export const firstText = (): FirstLabels => firstCatalogue();

/** The sentence in a table for an id that the judgement gave; null where the table has none. */
export function sentenceFor<T>(table: Readonly<Record<string, T>>, id: string): T | null {
  return Object.hasOwn(table, id) ? (table[id] ?? null) : null;
}
