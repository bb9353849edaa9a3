import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { direction, language, useLanguage } from '../../src/text/in-use.ts';
import { adoptTokens } from '../../src/ui/kit/tokens.ts';
import type { PageState } from './every-page/page-state.ts';
import { someOfEach } from './some-of-each.ts';
import { drawn, show } from './some-state.ts';

const WIDE = [1280, 800] as const;
const NARROW = [390, 844] as const;

/**
 * Every theme, size and language beside every one of the others. A journey looks at whole pages, with
 * what stands around them.
 */
const LOOKS = [
  ['light', WIDE, 'en'],
  ['dark', NARROW, 'en'],
  ['dark', WIDE, 'ar'],
  ['light', NARROW, 'ar'],
] as const;

/** The rules of WCAG 2.2, A and AA, that a machine can check, for what stands within a page. */
const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Landmarks are the app's, around the page.
  rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
  resultTypes: ['violations'],
};

let title = '';
beforeAll(() => {
  title = document.title;
  document.title = 'Plumbline';
  adoptTokens(document);
  document.body.style.margin = '0';
});
afterAll(async () => {
  document.title = title;
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
  await useLanguage(null);
  Object.assign(document.documentElement, { lang: language(), dir: direction() });
});

/** What the rules find amiss in these states, by state. */
async function amissIn(
  states: readonly PageState[],
  options: axe.RunOptions,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const { tag, title: state, properties } of states) {
    await drawn(await show(tag, properties));
    const { violations } = await axe.run(document.body, options);
    const amiss = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    if (amiss.length > 0) found[state] = amiss;
  }
  return found;
}

describe('no page shuts anybody out', () => {
  it.each(LOOKS)(
    '%s, %j, %s',
    async (theme, [widthPx, heightPx], tag) => {
      await page.viewport(widthPx, heightPx);
      await useLanguage(tag);
      Object.assign(document.documentElement, { lang: language(), dir: direction() });
      document.documentElement.dataset['theme'] = theme;
      expect(await amissIn(someOfEach([0.5]), OPTIONS)).toEqual({});
    },
    240_000,
  );

  it('in different states', async () => {
    const contrast = { 'color-contrast': { enabled: false } };
    expect(await amissIn(someOfEach(), { ...OPTIONS, rules: { ...OPTIONS.rules, ...contrast } })).toEqual({});
  }, 240_000);
});
