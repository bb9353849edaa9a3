import type { FirstCatalogue, LaterCatalogue } from './catalogue.ts';
import { first } from './en/first.ts';

/** A language: its name in that language itself, its direction of writing, and how its sentences are fetched. */
export interface Language {
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The sentences of the first page, fetched when the language is chosen. */
  readonly first: () => Promise<FirstCatalogue>;
  /** All others, fetched before another page than the first one opens. */
  readonly later: () => Promise<LaterCatalogue>;
}

/** The source language, in use where no other was chosen. */
export const SOURCE = 'en';

const English: Language = {
  name: 'English',
  direction: 'ltr',
  // Part of the app: the first page says something also where nothing can be fetched.
  first: () => Promise.resolve(first),
  later: async () => (await import('./en/later.ts')).later,
};

/** Every language, by its BCP 47 tag. A new language is an entry here and its files; nothing else changes. */
export const LANGUAGES: Record<string, Language> = {
  [SOURCE]: English,
  de: {
    name: 'Deutsch',
    direction: 'ltr',
    first: async () => (await import('./de/first.ts')).first,
    later: async () => (await import('./de/later.ts')).later,
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    first: async () => (await import('./ar/first.ts')).first,
    later: async () => (await import('./ar/later.ts')).later,
  },
  es: {
    name: 'Español',
    direction: 'ltr',
    first: async () => (await import('./es/first.ts')).first,
    later: async () => (await import('./es/later.ts')).later,
  },
  hi: {
    name: 'हिन्दी',
    direction: 'ltr',
    first: async () => (await import('./hi/first.ts')).first,
    later: async () => (await import('./hi/later.ts')).later,
  },
};

/** The language of a tag; the source where there is none. */
export const languageOf = (tag: string): Language => LANGUAGES[tag] ?? English;
