import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { gatherFeatures } from '../../src/app/gather.ts';
import { FEATURES } from '../../src/features/index.ts';
import { direction, language } from '../../src/text/in-use.ts';
import { loadToasts } from '../../src/ui/kit/pl-notices.ts';
import { MADE_UP, speak, speakTheSource } from '../fixtures/made-up-languages.ts';
import { everyPage } from './every-page.ts';
import { overlapping } from './overlapping.ts';
import { someOfEach } from './some-of-each.ts';
import { drawn, show } from './some-state.ts';
import { stickingOut } from './sticking-out.ts';

const SIZES = [
  [1280, 800],
  [390, 844],
] as const;

beforeAll(async () => {
  await speak(MADE_UP.veiled);
  Object.assign(document.documentElement, { lang: language(), dir: direction() });
  document.body.style.margin = '0';
});
afterAll(async () => {
  await speakTheSource();
  Object.assign(document.documentElement, { lang: language(), dir: direction() });
});

describe('in a language that is written from right to left', () => {
  it.each(SIZES)(
    'nothing sticks out of a page to either side, and no words lie over others: %i x %i',
    async (widthPx, heightPx) => {
      await page.viewport(widthPx, heightPx);
      const found: Record<string, readonly string[]> = {};
      for (const { tag, title, properties } of someOfEach()) {
        const element = await show(tag, properties);
        await drawn(element);
        const amiss = [...stickingOut(document.body, widthPx), ...overlapping(element)];
        if (amiss.length > 0) found[title] = amiss;
      }
      expect(found).toEqual({});
    },
    240_000,
  );

  it('what points along the line is turned; a person, a figure and time are not', async () => {
    await page.viewport(1280, 800);
    const turned: string[] = [];
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        const { scale, transform } = getComputedStyle(element);
        if (scale.startsWith('-1') || transform.startsWith('matrix(-1'))
          turned.push(`${element.localName}.${element.getAttribute('class') ?? ''}`);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    for (const { tag, properties } of everyPage()
      .filter(({ tag }) => tag === 'pl-page-exercise' || tag === 'pl-page-summary')
      .slice(0, 6)) {
      await drawn(await show(tag, properties));
      look(document.body);
    }
    expect([...new Set(turned)]).toEqual(['svg.along']);
  });

  it.each(SIZES)('a notice lies in the middle of the window: %i x %i', async (widthPx, heightPx) => {
    await page.viewport(widthPx, heightPx);
    await loadToasts();
    const wordings = gatherFeatures(FEATURES).notices;
    const notices = await show('pl-notices', {
      wordings,
      notices: [{ id: 7, kind: 'deleted', sessionId: 's' }],
    });
    const item = (): DOMRect | undefined => notices.shadowRoot?.querySelector('wa-toast-item')?.getBoundingClientRect();
    await expect.poll(() => item()?.width ?? 0).toBeGreaterThan(100);
    const { left, right } = item() ?? new DOMRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(Math.abs(left - (widthPx - right))).toBeLessThan(2);
  });
});
