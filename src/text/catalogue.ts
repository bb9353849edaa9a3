import type { en } from './en/words.ts';

/** The shape every language must fill: the keys of the English source, sentences as strings, functions with the same named values. */
type Shape<T> = T extends string
  ? string
  : T extends (values: infer V) => string
    ? (values: V) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Shape<T[K]> };

export type Catalogue = Shape<typeof en>;

/** Of a catalogue what stands by itself: a button, a heading. Sentences that are made of values are made in `say/`. */
type Fixed<T> = T extends string | readonly unknown[]
  ? T
  : { readonly [K in keyof T as T[K] extends (values: never) => string ? never : K]: Fixed<T[K]> };

export type Labels = Fixed<Catalogue>;
