import type { Labels } from './catalogue.ts';
import { catalogue } from './in-use.ts';

/** What stands by itself on a page, in the language in use: buttons, headings, hints. Sentences with values: `say/`. */
export const text = (): Labels => catalogue();

/** The sentence of an id that comes from the judgement, or null where the table does not know it. */
export function sentenceFor<T>(table: Readonly<Record<string, T>>, id: string): T | null {
  return Object.hasOwn(table, id) ? (table[id] ?? null) : null;
}
