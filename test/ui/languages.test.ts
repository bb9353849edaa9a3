import { afterEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { language, useLanguage } from '../../src/text/in-use.ts';
import { LANGUAGES, SOURCE } from '../../src/text/languages.ts';
import { text } from '../../src/text/text.ts';
import { FEATURES } from '../../src/features/index.ts';
import '../../src/ui/shell/pl-app.ts';
import { gatherFeatures } from '../../src/app/gather.ts';
import { makeWorld } from '../app/fakes.ts';
import { MADE_UP, speak, speakTheSource, unmarked, unveiled } from '../fixtures/made-up-languages.ts';
import { everyPage, writtenOn } from './every-page.ts';
import { drawn, show, someState } from './some-state.ts';

afterEach(async () => {
  document.body.replaceChildren();
  await speakTheSource();
  document.documentElement.lang = language();
});

/** The pages of the features of which no state is listed, as they are at first. */
async function unlistedPages(): Promise<readonly HTMLElement[]> {
  const listed = new Set<string>(everyPage().map(({ tag }) => tag));
  const pages = [...gatherFeatures(FEATURES).pages.values()];
  const elements = await Promise.all(pages.map(async (page) => (await page.load())().element));
  return elements
    .filter(({ localName }) => !listed.has(localName))
    .map((element) => Object.assign(element, { state: someState() }));
}

/** All text on the pages that is not in the language in use, by page. */
async function foreignWords(foreign: (words: string) => string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  document.documentElement.lang = language();
  const read = async (title: string, element: HTMLElement): Promise<void> => {
    await drawn(element);
    const words = writtenOn(element).join(' ');
    expect(words, title).not.toBe('');
    const rest = foreign(words);
    if (rest !== '') found[title] = rest;
  };
  for (const { title, tag, properties } of everyPage()) await read(title, await show(tag, properties));
  for (const element of await unlistedPages()) {
    document.body.replaceChildren(element);
    await read(element.localName, element);
  }
  return found;
}

describe('a language that was added by one line in the table', () => {
  it('is what every page is written in: nothing stands outside of its sentences', async () => {
    await speak(MADE_UP.marked);
    expect(await foreignWords(unmarked)).toEqual({});
  }, 120_000);

  it('is what every figure is written in, too', async () => {
    await speak(MADE_UP.veiled);
    expect(await foreignWords(unveiled)).toEqual({});
  }, 120_000);
});

describe('the whole app', () => {
  it('changes its language when it is asked to, in all its parts at once, and says which and how it is written', async () => {
    const { ports } = makeWorld();
    const app = createApp(ports, FEATURES);
    await speak(MADE_UP.veiled);
    await useLanguage(null);
    const element = await show('pl-app', { app });
    await expect.poll(() => unveiled(writtenOn(element).join(' '))).toContain('Choose a programme');
    await app.dispatch({ kind: 'change-settings', change: { language: MADE_UP.veiled.tag } });
    await expect.poll(() => document.documentElement.lang).toBe(MADE_UP.veiled.tag);
    await expect.poll(() => unveiled(writtenOn(element).join(' '))).toBe('');
    await expect.poll(() => unveiled(document.title)).toBe('');
    expect(document.documentElement.dir).toBe('rtl');
    await app.dispatch({ kind: 'change-settings', change: { language: null } });
    await expect.poll(() => document.documentElement.dir).toBe('ltr');
    await expect.poll(() => document.title).toBe('Plumbline');
  });

  it('offers a choice of languages where there is more than one', async () => {
    const { tag, properties } = everyPage().find((one) => one.tag === 'pl-page-settings') ?? {
      tag: 'pl-app',
      properties: {},
    };
    const choices = async (): Promise<number> =>
      (await show(tag, properties)).shadowRoot?.querySelectorAll(`wa-select[label="${text().settings.language}"]`)
        .length ?? 0;
    expect(await choices()).toBe(1);
    const translations = Object.entries(LANGUAGES).filter(([tag]) => tag !== SOURCE);
    try {
      for (const [tag] of translations) delete LANGUAGES[tag];
      expect(await choices()).toBe(0);
    } finally {
      Object.assign(LANGUAGES, Object.fromEntries(translations));
    }
  });
});
