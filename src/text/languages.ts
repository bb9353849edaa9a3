import type { Catalogue } from './catalogue.ts';
import { en } from './en/words.ts';

/** A language: its name in that language itself, its direction of writing, and its sentences. */
export interface Language {
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * The sentences, or how to fetch them when the language is chosen: `async () => (await import('./de/words.ts')).de`.
   * The source is always loaded.
   */
  readonly sentences: Catalogue | (() => Promise<Catalogue>);
}

/** The source language, in use where no other was chosen. */
export const SOURCE = 'en';

/** Every language, by its BCP 47 tag. A new language is a line here and its files; nothing else changes. */
export const LANGUAGES: Record<string, Language> = {
  [SOURCE]: { name: 'English', direction: 'ltr', sentences: en },
};
