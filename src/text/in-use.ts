import type { Catalogue } from './catalogue.ts';
import { en } from './en/words.ts';
import { LANGUAGES, SOURCE, type Language } from './languages.ts';

let tag = SOURCE;
let sentences: Catalogue = en;
/**
 * Counts the calls of `useLanguage`: only the latest one takes effect, even where the language of an earlier one is
 * fetched later.
 */
let latestWish = 0;

/** The language in use, a BCP 47 tag. */
export const language = (): string => tag;

/** The direction of writing of the language in use. */
export const direction = (): Language['direction'] => LANGUAGES[tag]?.direction ?? 'ltr';

/** All sentences of the language in use. Only `say/` calls this: pages read labels (`text.ts`). */
export const catalogue = (): Catalogue => sentences;

/**
 * Changes the language in use; null or an unknown tag means the source language. Rejects where the sentences cannot be
 * fetched; the language in use then stays. The caller renders the page again afterwards.
 */
export async function useLanguage(wanted: string | null): Promise<void> {
  const next = wanted !== null && Object.hasOwn(LANGUAGES, wanted) ? wanted : SOURCE;
  const from = LANGUAGES[next]?.sentences ?? en;
  const wish = (latestWish += 1);
  const found = typeof from === 'function' ? await from() : from;
  if (wish !== latestWish) return;
  sentences = found;
  tag = next;
}
