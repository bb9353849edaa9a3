import type { first } from './en/first.ts';
import type { later } from './en/later.ts';

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

/** The sentences of the first page and of what stands around every page. */
export type FirstCatalogue = Shape<typeof first>;

/** All other sentences. */
export type LaterCatalogue = Shape<typeof later>;

export type Catalogue = FirstCatalogue & LaterCatalogue;

/** The entries of a catalogue without values: buttons, headings, hints. Sentences with values are made in `say/`. */
type Fixed<T> = T extends string | readonly unknown[]
  ? T
  : { readonly [K in keyof T as T[K] extends (values: never) => string ? never : K]: Fixed<T[K]> };

export type FirstLabels = Fixed<FirstCatalogue>;
export type Labels = Fixed<Catalogue>;

interface Half {
  readonly exercises: Readonly<Record<string, object>>;
}

/** Both halves of a language as one. The words of an exercise stand in both: those of its card in the first. */
export function whole<A extends Half, B extends Half>(first: A, later: B): A & B {
  const exercises = Object.entries(first.exercises).map(([key, card]) => [key, { ...card, ...later.exercises[key] }]);
  return { ...first, ...later, exercises: Object.fromEntries(exercises) };
}
