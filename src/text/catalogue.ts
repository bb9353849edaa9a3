import type { en } from './en/words.ts';

/**
 * The shape of a language's sentences: the keys of the English source, plain sentences as strings, and sentences with
 * values as functions of the same named values.
 */
type Shape<T> = T extends string
  ? string
  : T extends (values: infer V) => string
    ? (values: V) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Shape<T[K]> };

export type Catalogue = Shape<typeof en>;

/** The entries of a catalogue without values: buttons, headings, hints. Sentences with values are made in `say/`. */
type Fixed<T> = T extends string | readonly unknown[]
  ? T
  : { readonly [K in keyof T as T[K] extends (values: never) => string ? never : K]: Fixed<T[K]> };

export type Labels = Fixed<Catalogue>;
