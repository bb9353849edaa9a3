/**
 * Numbers, counts and lists as the language in use writes them. Every number that a person reads passes through here.
 */
import { inSteps } from '../../core/maths/numbers.ts';
import type { Count } from '../values.ts';
import { firstCatalogue, language } from '../in-use.ts';

/** Formatters are slow to make, and a page needs hundreds: each is kept, by language and `part`. */
export function kept<F>(make: (tag: string, part: string) => F): (part?: string) => F {
  const made = new Map<string, F>();
  return (part = '') => {
    const key = `${language()} ${part}`;
    const formatter = made.get(key) ?? make(language(), part);
    made.set(key, formatter);
    return formatter;
  };
}

// Four digits can be read at a glance without a separator.
const wholes = kept((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 0, useGrouping: 'min2' }));
const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const oneDecimal = kept((tag) => new Intl.NumberFormat(tag, { ...TENTHS, useGrouping: 'min2' }));
const percents = kept((tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }));
const twoDigits = kept((tag) => new Intl.NumberFormat(tag, { minimumIntegerDigits: 2, useGrouping: false }));
const plurals = kept((tag) => new Intl.PluralRules(tag));
const pluralsOfTenths = kept((tag) => new Intl.PluralRules(tag, TENTHS));
const lists = kept((tag) => new Intl.ListFormat(tag, { type: 'unit', style: 'short' }));

/** The nearest whole number, never "-0". */
const rounded = (value: number): number => Math.round(value) + 0;

/** A number without decimals. */
export const whole = (value: number): string => wholes().format(rounded(value));

/** A number with one decimal. */
export const tenths = (value: number): string => oneDecimal().format(value);

/** A share of a whole, 0 to 1, in per cent. */
export const share = (value: number): string => percents().format(value);

/** Angles read by a camera (and shares of a way) are given in steps of five (table#rule-no-number-without-its-band). */
export const byFive = (value: number): string => whole(inSteps(value));

/** A whole number of things. */
export const countOf = (value: number): Count => ({
  value: rounded(value),
  digits: whole(value),
  form: plurals().select(rounded(value)),
});

/** A number of things with one decimal: "12.3 seconds". */
export const countOfTenths = (value: number): Count => ({
  value,
  digits: tenths(value),
  form: pluralsOfTenths().select(value),
});

/** Things in a list: "a, b, c". */
export const list = (parts: readonly string[]): string => lists().format(parts);

/** Sentences one after the other; null and empty ones are left out. */
export const sentences = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(firstCatalogue().between.sentences);

/** Short facts about one thing, in one line. */
export const facts = (parts: readonly string[]): string => parts.join(firstCatalogue().between.facts);

/** Notes, in one line. */
export const notes = (parts: readonly string[]): string => parts.join(firstCatalogue().between.notes);

/** A time in a set or a recording, as m:ss. */
export function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const minutes = whole(Math.floor(seconds / 60));
  return firstCatalogue().units.clock({ minutes, seconds: twoDigits().format(seconds % 60) });
}

/** A span of time in a set or a recording. */
export const clockSpan = ({ startMs, endMs }: { readonly startMs: number; readonly endMs: number }): string =>
  firstCatalogue().units.span({ from: clockTime(startMs), to: clockTime(endMs) });

/** A sentence with one part that is emphasised: the words before the part, the part, and the words after it. */
export interface Emphasis {
  readonly before: string;
  readonly strong: string;
  readonly after: string;
}

/** Splits a sentence around the number in it. Where a language writes the number as a word, no part is emphasised. */
export function emphasise(sentence: string, figure: string): Emphasis {
  const at = sentence.indexOf(figure);
  if (at < 0) return { before: sentence, strong: '', after: '' };
  const end = at + figure.length;
  return { before: sentence.slice(0, at).trim(), strong: figure, after: sentence.slice(end).trim() };
}
