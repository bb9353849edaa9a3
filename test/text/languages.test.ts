import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../src/text/en/words.ts';
import { direction, language, useLanguage } from '../../src/text/in-use.ts';
import { LANGUAGES } from '../../src/text/languages.ts';
import { text } from '../../src/text/text.ts';
import { languageOf } from '../fixtures/language-of.ts';
import { MADE_UP, speak, speakTheSource, unmarked, unveiled } from '../fixtures/made-up-languages.ts';
import { sentencesIn } from '../fixtures/sentences-in.ts';
import { NO_SAYINGS, SAYINGS } from './every-saying.ts';

/** A language that the app does not have: the test files share the list of those that it has. */
const OTHER = 'la';

afterEach(async () => {
  delete LANGUAGES[OTHER];
  await speakTheSource();
});

const files = import.meta.glob<Record<string, unknown>>('../../src/text/say/*.ts', { eager: true });
const functions = Object.values(files).flatMap((file) =>
  Object.entries(file).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
);

describe('a language that was added by one line in the table', () => {
  it('is asked of every function that makes sentences', () => {
    expect(Object.keys(SAYINGS).sort()).toEqual(functions.filter((name) => !NO_SAYINGS.includes(name)).sort());
  });

  it.each(Object.entries(SAYINGS))('is all that is said by %s', async (_name, say) => {
    const saidIn = async (change: () => Promise<void>): Promise<readonly string[]> => {
      await change();
      return sentencesIn(say()).filter((sentence) => sentence !== '');
    };
    const source = await saidIn(speakTheSource);
    expect(source).not.toEqual([]);
    const marked = await saidIn(() => speak(MADE_UP.marked));
    expect(unmarked(marked.join(' '))).toBe('');
    const veiled = await saidIn(() => speak(MADE_UP.veiled));
    expect(unveiled(veiled.join(' '))).toBe('');
  });
});

describe('the language in use', () => {
  it('is the source where none was chosen, or one that there is not', async () => {
    await useLanguage('tlh');
    expect([language(), direction(), text().app.name]).toEqual(['en', 'ltr', 'Plumbline']);
    await useLanguage('__proto__');
    expect(language()).toBe('en');
  });

  it('changes its sentences, its name and the way it is written together', async () => {
    await speak(MADE_UP.marked);
    expect([language(), direction(), text().app.name]).toEqual([MADE_UP.marked.tag, 'rtl', '⟦Plumbline⟧']);
    await useLanguage(null);
    expect([language(), direction(), text().app.name]).toEqual(['en', 'ltr', 'Plumbline']);
  });

  it('stays where the new one cannot be fetched', async () => {
    const latin = languageOf('Latina', en);
    const offline = () => Promise.reject(new Error('offline'));
    for (const half of ['first', 'later'] as const) {
      LANGUAGES[OTHER] = { ...latin, [half]: offline };
      await expect(useLanguage(OTHER)).rejects.toThrow('offline');
      expect([language(), text().app.name]).toEqual(['en', 'Plumbline']);
    }
  });

  it('is the one that was chosen last, also where an earlier one comes later', async () => {
    let come: (sentences: typeof en) => void = () => undefined;
    LANGUAGES[OTHER] = {
      ...languageOf('Latina', en),
      first: () => new Promise((resolve) => (come = resolve)),
    };
    const first = useLanguage(OTHER);
    await useLanguage('en');
    come(en);
    await first;
    expect(language()).toBe('en');
  });
});
