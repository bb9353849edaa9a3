import { afterEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { language, useLanguage } from '../../src/text/in-use.ts';
import { text } from '../../src/text/text.ts';
import { FEATURES } from '../../src/features/index.ts';
import '../../src/features/about/ui/pl-page-about.ts';
import '../../src/features/history/ui/pl-page-history.ts';
import '../../src/features/library/ui/pl-page-exercise.ts';
import '../../src/features/library/ui/pl-page-start.ts';
import '../../src/features/practise/ui/pl-page-check.ts';
import '../../src/features/practise/ui/pl-page-practise.ts';
import '../../src/features/range/ui/pl-page-range.ts';
import '../../src/features/settings/ui/pl-page-settings.ts';
import '../../src/features/summary/ui/pl-page-summary.ts';
import '../../src/features/tests/ui/pl-page-test.ts';
import '../../src/ui/kit/pl-notices.ts';
import '../../src/ui/shell/pl-app.ts';
import { makeWorld } from '../app/fakes.ts';
import { MADE_UP, speak, speakTheSource, unmarked, unveiled } from '../fixtures/made-up-languages.ts';
import { everyPage, writtenOn } from './every-page.ts';
import { show } from './some-state.ts';

afterEach(async () => {
  document.body.replaceChildren();
  await speakTheSource();
  document.documentElement.lang = language();
});

/** All text on the pages that is not in the language in use, by page. */
async function foreignWords(foreign: (words: string) => string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  document.documentElement.lang = language();
  for (const { title, tag, properties } of everyPage()) {
    const element = await show(tag, properties);
    // Inner elements render a moment after the page.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const words = writtenOn(element).join(' ');
    expect(words, title).not.toBe('');
    const rest = foreign(words);
    if (rest !== '') found[title] = rest;
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
    await expect.poll(() => unveiled(writtenOn(element).join(' '))).toContain('Bird dog');
    await app.dispatch({ kind: 'change-settings', change: { language: MADE_UP.veiled.tag } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(unveiled(writtenOn(element).join(' '))).toBe('');
    expect(unveiled(document.title)).toBe('');
    expect(document.documentElement.lang).toBe(MADE_UP.veiled.tag);
    expect(document.documentElement.dir).toBe('rtl');
    await app.dispatch({ kind: 'change-settings', change: { language: null } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.title).toBe('Plumbline');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('offers a choice of languages once there is more than one', async () => {
    const { tag, properties } = everyPage().find((one) => one.tag === 'pl-page-settings') ?? {
      tag: 'pl-app',
      properties: {},
    };
    const choices = async (): Promise<number> =>
      (await show(tag, properties)).shadowRoot?.querySelectorAll(`wa-select[label="${text().settings.language}"]`)
        .length ?? 0;
    expect(await choices()).toBe(0);
    await speak(MADE_UP.marked);
    expect(await choices()).toBe(1);
  });
});
