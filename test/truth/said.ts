/**
 * Where the words of a rendered text come from. The source language is spoken with an invisible mark around every sentence, so that a
 * text says by itself which sentences of the catalogue it is made of and with which values, whatever stands around or inside them.
 */
import type { Catalogue } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en/words.ts';
import { useLanguage } from '../../src/text/in-use.ts';
import { LANGUAGES } from '../../src/text/languages.ts';
import { languageOf } from '../fixtures/language-of.ts';

/** A sentence of the catalogue as it was said: where it stands there, and the values in it. */
export interface Said {
  /** `summary.leftRightDiffer`. */
  readonly path: string;
  readonly values: Values;
  /** As a person reads it. */
  readonly words: string;
}

export type Values = Readonly<Record<string, unknown>>;

/** Sentences are numbered in the order in which they are first said; a number is one character that nobody sees. */
const FIRST = 0xf0000;
const LAST = 0x10fffd;
const END = '\ue000';
const MARKS = /[\u{f0000}-\u{10fffd}\ue000]/gu;

const said: Said[] = [];
const numbers = new Map<string, number>();

/** The text without its marks. */
export const plain = (words: string): string => words.replace(MARKS, '');

function marked(path: string, values: Values, words: string): string {
  const key = `${path} ${words} ${JSON.stringify(values)}`;
  const number = numbers.get(key) ?? said.push({ path, values, words: plain(words) }) - 1;
  numbers.set(key, number);
  if (FIRST + number > LAST) throw new Error('more sentences than there are marks');
  return `${String.fromCodePoint(FIRST + number)}${words}${END}`;
}

/** The catalogue, or a part of it, in which every sentence carries its mark. */
function markedTable(part: unknown, path: readonly string[]): unknown {
  const at = path.join('.');
  if (typeof part === 'string') return marked(at, {}, part);
  if (typeof part === 'function') return (values: Values) => marked(at, values, String(part(values)));
  if (Array.isArray(part)) return part.map((one, index) => markedTable(one, [...path, String(index)]));
  return Object.fromEntries(
    Object.entries(part as object).map(([key, value]) => [key, markedTable(value, [...path, key])]),
  );
}

const TAG = 'en-x-marked';

/** From here on every sentence is marked; `useLanguage(null)` ends it. */
export async function speakMarked(): Promise<void> {
  LANGUAGES[TAG] = languageOf(TAG, markedTable(en, []) as Catalogue);
  await useLanguage(TAG);
}

/** Back to the source, without marks. */
export async function speakUnmarked(): Promise<void> {
  delete LANGUAGES[TAG];
  await useLanguage(null);
}

/** The sentences that a text is made of, in order, those inside others too. */
export const saidIn = (text: string): readonly Said[] =>
  [...text].flatMap((character) => {
    const number = (character.codePointAt(0) ?? 0) - FIRST;
    const one = number >= 0 ? said[number] : undefined;
    return one ? [one] : [];
  });

/** What of a text stands in no sentence: numbers, names, and what Intl puts between them. */
export function outsideOf(text: string): string {
  let depth = 0;
  let outside = '';
  for (const character of text) {
    if (character === END) depth -= 1;
    else if ((character.codePointAt(0) ?? 0) >= FIRST) depth += 1;
    else if (depth === 0) outside += character;
  }
  return outside;
}

/** Every sentence of the catalogue by its path. */
export const pathsIn = (part: unknown = en, path: readonly string[] = []): readonly string[] =>
  typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([key, value]) => pathsIn(value, [...path, key]))
    : [path.join('.')];
