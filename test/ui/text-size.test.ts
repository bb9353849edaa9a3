import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { adoptTokens } from '../../src/ui/kit/tokens.ts';
import { everyPage } from './every-page.ts';
import type { PageState } from './every-page/page-state.ts';
import { show } from './some-state.ts';
import { stickingOut } from './sticking-out.ts';

/** The size of type that is set in the browser: 16 px unless somebody needs larger letters. */
async function setInBrowser(px: number): Promise<void> {
  await cdp().send('Page.setFontSizes', { fontSizes: { standard: px, fixed: Math.round(0.8 * px) } });
}

const TOKENS = ['s', 'm', 'l', 'xl', '2xl', '3xl'];
const sizesOf = (): readonly number[] =>
  TOKENS.map((name) => {
    const probe = document.createElement('p');
    probe.style.fontSize = `var(--pl-text-${name})`;
    document.body.append(probe);
    const size = Number.parseFloat(getComputedStyle(probe).fontSize);
    probe.remove();
    return size;
  });

/** Made once: it takes seconds. */
const EVERY = everyPage();
/** A state of each page, and more of those in front of which somebody practises. */
const one = (tag: PageState['tag']): readonly PageState[] => EVERY.filter((state) => state.tag === tag).slice(0, 1);
const PAGES = [
  ...(['pl-page-today', 'pl-page-between', 'pl-page-plan', 'pl-page-programmes'] as const),
  ...(['pl-page-exercises', 'pl-page-exercise', 'pl-page-summary', 'pl-page-history', 'pl-page-test'] as const),
  ...([
    'pl-page-progress',
    'pl-page-settings',
    'pl-page-about',
    'pl-page-range',
    'pl-page-check',
    'pl-page-practise',
  ] as const),
  ...(['pl-page-keeping', 'pl-page-exchange', 'pl-page-learning', 'pl-page-lesson'] as const),
].flatMap(one);
const RUNS = EVERY.filter(({ title }) =>
  [
    ...['check: too-far', 'check: hold bird-dog', 'check: camera-denied', 'practise: bird-dog leg-low'],
    ...['practise: a hold', 'practise: paused', 'practise: rest bird-dog', 'practise: waiting'],
  ].includes(title),
);

beforeEach(() => {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  adoptTokens(document);
});
afterEach(() => setInBrowser(16));

describe('the size of type that is set in the browser', () => {
  it('is followed by every size of ours', async () => {
    const usual = sizesOf();
    expect(usual).toEqual([16, 18, 22, 28, 36, 48]);
    await setInBrowser(32);
    expect(sizesOf()).toEqual(usual.map((size) => 2 * size));
  });

  it.each(PAGES)('doubled, makes nobody scroll sideways on a phone: $title', async ({ tag, properties }) => {
    await page.viewport(390, 844);
    await setInBrowser(32);
    await show(tag, properties);
    expect(stickingOut(document.body, 390)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });

  it.each(
    RUNS.flatMap((run) =>
      [
        [1280, 800],
        [390, 844],
      ].map(([widthPx = 0, heightPx = 0]) => ({ ...run, widthPx, heightPx })),
    ),
  )(
    'doubled, leaves a run in its window: $title, $widthPx x $heightPx',
    async ({ tag, properties, widthPx, heightPx }) => {
      await page.viewport(widthPx, heightPx);
      await setInBrowser(32);
      const element = await show(tag, properties);
      expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(heightPx);
      expect(stickingOut(document.body, widthPx)).toEqual([]);
      const boxes = ['pl-cue', '.controls'].map((part) =>
        element.shadowRoot?.querySelector(part)?.getBoundingClientRect(),
      );
      for (const box of boxes) {
        expect(box?.top).toBeGreaterThanOrEqual(0);
        expect(box?.bottom).toBeLessThanOrEqual(heightPx);
      }
    },
  );
});
