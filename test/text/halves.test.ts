import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LaterCatalogue } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en/words.ts';
import { languageOf } from '../fixtures/language-of.ts';

/** The sentences of an app that has just been opened. */
async function justOpened() {
  vi.resetModules();
  const inUse = await import('../../src/text/in-use.ts');
  const { LANGUAGES } = await import('../../src/text/languages.ts');
  const { firstText, text } = await import('../../src/text/text.ts');
  return { ...inUse, LANGUAGES, firstText, text };
}
let app: Awaited<ReturnType<typeof justOpened>>;
beforeEach(async () => void (app = await justOpened()));
// The test files share their modules: the next one would go on in the language of the last app here.
afterAll(() => void vi.resetModules());

/** A language whose later half comes when the test says so. */
function slow() {
  let come: (() => void) | null = null;
  const later = () => new Promise<LaterCatalogue>((resolve) => (come = () => resolve(en)));
  return {
    language: { ...languageOf('Deutsch', en), later },
    /** Resolves as soon as it has been asked for, and has come. */
    comes: () => vi.waitFor(() => (come ? come() : expect.fail('nobody has asked for it'))),
  };
}
const shouted = { ...en, app: { ...en.app, name: 'PLUMBLINE' } };

describe('the sentences of the first page', () => {
  it('are there from the start; those of other pages are late, and not missing, until they have been fetched', async () => {
    expect(app.firstText().start.title).toBe(en.start.title);
    expect(() => app.text()).toThrow(expect.objectContaining({ failure: { kind: 'code-late' } }));
    await app.allSentences();
    expect(app.text().history.title).toBe(en.history.title);
    expect(app.text().exercises.bridge).toEqual(en.exercises.bridge);
  });

  it('change with the language before the others have been fetched', async () => {
    app.LANGUAGES['de'] = languageOf('Deutsch', shouted);
    await app.useLanguage('de');
    expect(app.firstText().app.name).toBe('PLUMBLINE');
    await app.allSentences();
    expect([app.text().app.name, app.text().history.title]).toEqual(['PLUMBLINE', en.history.title]);
  });
});

describe('the other sentences', () => {
  it('are asked for again where they could not be fetched', async () => {
    const german = languageOf('Deutsch', en);
    app.LANGUAGES['de'] = { ...german, later: () => Promise.reject(new Error('offline')) };
    await app.useLanguage('de');
    await expect(app.allSentences()).rejects.toThrow('offline');
    expect(app.firstText().start.title).toBe(en.start.title);
    app.LANGUAGES['de'] = german;
    await app.allSentences();
    expect(app.text().history.title).toBe(en.history.title);
  });

  it('are those of the language in use, also where it changes while they are on their way', async () => {
    const { language, comes } = slow();
    app.LANGUAGES['de'] = language;
    await app.useLanguage('de');
    const all = app.allSentences();
    await app.useLanguage('en');
    await comes();
    await all;
    expect([app.language(), app.text().history.title]).toEqual(['en', en.history.title]);
  });

  it('are there in a new language as soon as it is in use, once they were asked for', async () => {
    await app.allSentences();
    const { language, comes } = slow();
    app.LANGUAGES['de'] = language;
    const changing = app.useLanguage('de');
    expect([app.language(), app.text().app.name]).toEqual(['en', 'Plumbline']);
    await comes();
    await changing;
    expect([app.language(), app.text().history.title]).toEqual(['de', en.history.title]);
  });
});
