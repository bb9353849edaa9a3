import { FailureError } from '../core/record/failures.ts';
import { whole, type Catalogue, type FirstCatalogue } from './catalogue.ts';
import { first } from './en/first.ts';
import { languageOf, LANGUAGES, SOURCE, type Language } from './languages.ts';

/** The language in use. `whole`: null until its later half has been fetched. */
interface InUse {
  readonly tag: string;
  readonly first: FirstCatalogue;
  readonly whole: Catalogue | null;
}

let inUse: InUse = { tag: SOURCE, first, whole: null };
/** Whether somebody has asked for all sentences: from then on a language comes into use with both halves. */
let isWholeWanted = false;
/**
 * Counts the calls of `useLanguage`: only the latest one takes effect, even where the language of an earlier one is
 * fetched later.
 */
let latestWish = 0;

/** The language in use, a BCP 47 tag. */
export const language = (): string => inUse.tag;

/** The direction of writing of the language in use. */
export const direction = (): Language['direction'] => languageOf(inUse.tag).direction;

/** The script of the language in use, by its name in ISO 15924: "Latn", "Arab", "Deva". */
export const script = (): string => new Intl.Locale(inUse.tag).maximize().script ?? 'Latn';

/**
 * The sentences of the first page and of what stands around every page, in the language in use. They are always there. Only `say/`
 * calls this: pages read labels (`text.ts`).
 */
export const firstCatalogue = (): FirstCatalogue => inUse.first;

/**
 * All sentences of the language in use. Throws where `allSentences` was not awaited: no page but the first is opened, and no visit
 * begins, before that. Only `say/` calls this.
 */
export function catalogue(): Catalogue {
  if (inUse.whole === null) throw new FailureError({ kind: 'code-late' });
  return inUse.whole;
}

/** The same where they are there; null before that. */
export const catalogueIfHere = (): Catalogue | null => inUse.whole;

/**
 * Fetches what is missing of the language in use. Rejects where it cannot be fetched; it is then tried again at the next call.
 */
export async function allSentences(): Promise<void> {
  isWholeWanted = true;
  while (inUse.whole === null) {
    const { tag } = inUse;
    const later = await languageOf(tag).later();
    // Another language may have come into use meanwhile.
    if (tag === inUse.tag) inUse = { ...inUse, whole: whole(inUse.first, later) };
  }
}

/**
 * Changes the language in use; null or an unknown tag means the source language. Rejects where the sentences cannot be
 * fetched; the language in use then stays. The caller renders the page again afterwards.
 */
export async function useLanguage(wanted: string | null): Promise<void> {
  const tag = wanted !== null && Object.hasOwn(LANGUAGES, wanted) ? wanted : SOURCE;
  const wish = (latestWish += 1);
  const from = languageOf(tag);
  const found = await from.first();
  const later = isWholeWanted ? await from.later() : null;
  if (wish === latestWish) inUse = { tag, first: found, whole: later && whole(found, later) };
}
