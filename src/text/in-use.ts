import type { Catalogue } from './catalogue.ts';
import { en } from './en/words.ts';
import { LANGUAGES, SOURCE, type Language } from './languages.ts';

let tag = SOURCE;
let sentences: Catalogue = en;
/** Only the latest wish counts, also where an earlier language takes longer to be fetched. */
let latestWish = 0;

/** The language in use, a BCP 47 tag. */
export const language = (): string => tag;

/** The way the language in use is written. */
export const direction = (): Language['direction'] => LANGUAGES[tag]?.direction ?? 'ltr';

/** All sentences of the language in use. Only `say/` asks for it: pages read labels (`text.ts`). */
export const catalogue = (): Catalogue => sentences;

/**
 * Changes the language; null, or a tag that is not known here, means the source. Rejects where the sentences of a language cannot be
 * fetched: the one in use stays. Whoever shows sentences renders again afterwards.
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
