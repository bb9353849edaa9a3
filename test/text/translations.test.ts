import { afterAll, describe, expect, it } from 'vitest';
import { en } from '../../src/text/en/words.ts';
import { useLanguage } from '../../src/text/in-use.ts';
import { LANGUAGES, SOURCE } from '../../src/text/languages.ts';
import { text } from '../../src/text/text.ts';

/** What may be the same in any language: names, signs, and the words of a key. */
const ALIKE = /^[^\p{Letter}]*(?:Plumbline|LiteRT|MediaPipe|MoveNet|WebGL|MB|Esc|[A-Z])?[^\p{Letter}]*$/u;

/** Words that a language writes as the source does. */
const THE_SAME: Readonly<Record<string, readonly string[]>> = { es: ['No', 'Enter'] };

/** The sentences of a table that need no values, each with its path. */
function plain(table: unknown, path: readonly string[] = []): readonly (readonly [path: string, sentence: string])[] {
  if (typeof table === 'string') return [[path.join('.'), table]];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, part]) => plain(part, [...path, key]));
}

const english = new Map(plain(en));

afterAll(() => useLanguage(null));

describe('every translation', () => {
  const translations = Object.keys(LANGUAGES).filter((tag) => tag !== SOURCE);

  it.each(translations)('%s has no sentence left in English', async (tag) => {
    await useLanguage(tag);
    const left = plain(text()).filter(
      ([path, sentence]) =>
        english.get(path) === sentence && !ALIKE.test(sentence) && THE_SAME[tag]?.includes(sentence) !== true,
    );
    expect(left.map(([path, sentence]) => `${path}: ${sentence}`)).toEqual([]);
  });

  it('is told from the source by its sentences', () => {
    expect(english.get('pages.history')).toBe(en.pages.history);
    expect(['Plumbline', '–', '; ', 'LiteRT'].filter((sentence) => !ALIKE.test(sentence))).toEqual([]);
    expect(ALIKE.test('History')).toBe(false);
  });
});
