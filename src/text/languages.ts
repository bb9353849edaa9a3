import type { Catalogue } from './catalogue.ts';
import { en } from './en/words.ts';

/** A language: its name in itself, the way it is written, and its sentences. */
export interface Language {
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The source is always there; any other language may be fetched when it is chosen: `async () => (await import('./de/words.ts')).de`. */
  readonly sentences: Catalogue | (() => Promise<Catalogue>);
}

/** The language that is spoken where no other one was chosen. */
export const SOURCE = 'en';

/** Every language there is, by its BCP 47 tag. A new one is a line here and its files; nothing else changes. */
export const LANGUAGES: Record<string, Language> = {
  [SOURCE]: { name: 'English', direction: 'ltr', sentences: en },
};
