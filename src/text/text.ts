import type { Catalogue } from './catalogue.ts';
import { en } from './en/words.ts';

/** Every language there is: its sentences and the way it is written. */
export const catalogues = {
  en: { sentences: en as Catalogue, direction: 'ltr', name: 'English' },
} as const satisfies Record<string, { sentences: Catalogue; direction: 'ltr' | 'rtl'; name: string }>;

export type Language = keyof typeof catalogues;

let current: Language = 'en';

/** The language in use, a BCP 47 tag. */
export const language = (): Language => current;

/** Changes the language; whoever shows sentences renders again afterwards. */
export function useLanguage(next: Language): void {
  current = next;
}

/** The sentences of the language in use. */
export const text = (): Catalogue => catalogues[current].sentences;

/** The sentence of an id that comes from the judgement, or null where the table does not know it. */
export function sentenceFor<T>(table: Readonly<Record<string, T>>, id: string): T | null {
  return Object.hasOwn(table, id) ? (table[id] ?? null) : null;
}
