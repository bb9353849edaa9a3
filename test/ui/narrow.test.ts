import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { summaryOf } from '../../src/core/report/summary-of.ts';
import { reportRows } from '../../src/text/say/repetition.ts';
import '../../src/ui/report/pl-rep-table.ts';
import { first } from '../../src/text/en/first.ts';
import { en } from '../../src/text/en/words.ts';
import { text } from '../../src/text/text.ts';
import { everyPage } from './every-page.ts';
import { drawn, show, someSet } from './some-state.ts';
import { stickingOut } from './sticking-out.ts';

/** A page at 400 % is 320 px wide, and in a low window 256 px high (WCAG 2.2, 1.4.10). */
const WIDE_PX = 320;
const HEIGHTS_PX = [640, 480, 256];

const EVERY = everyPage();
/** Some states of each page, with different things on it. */
const SOME = [...new Set(EVERY.map(({ tag }) => tag))].flatMap((tag) => {
  const states = EVERY.filter((state) => state.tag === tag);
  return [0, 0.25, 0.5, 0.75, 1].flatMap((share) => states[Math.floor(share * (states.length - 1))] ?? []);
});
const PAGES = [
  ...new Set([...SOME, ...EVERY.filter(({ title }) => /exercises: last|^history|range: arm left/.test(title))]),
];
const RUNS = EVERY.filter(({ title }) =>
  [
    ...['check: too-far', 'check: hold bird-dog', 'check: camera-denied', 'practise: bird-dog leg-low'],
    ...['practise: a hold', 'practise: paused', 'practise: rest bird-dog', 'practise: waiting'],
  ].includes(title),
);

const names = [...Object.values(first.exercises), ...Object.values(text().exercises)].map((words) => ({
  words,
  name: words.name,
}));
/** A name of one word of 32 letters, as some languages have. */
beforeAll(() => names.forEach(({ words }) => Object.assign(words, { name: 'Schultergelenkspfannenaufdehnung' })));
afterAll(() => names.forEach(({ words, name }) => Object.assign(words, { name })));
beforeEach(() => {
  document.body.replaceChildren();
  document.body.style.margin = '0';
});

describe('at 400 %', () => {
  it('no page is scrolled sideways, and a long word is broken', async () => {
    await page.viewport(WIDE_PX, 640);
    const found: Record<string, unknown> = {};
    for (const { tag, title, properties } of PAGES) {
      await drawn(await show(tag, properties));
      const out = [...stickingOut(document.body, WIDE_PX)];
      const { scrollWidth } = document.documentElement;
      if (scrollWidth > WIDE_PX) out.push(`scrolls to ${scrollWidth}`);
      if (out.length > 0) found[title] = out;
    }
    expect(found).toEqual({});
  });

  it.each(RUNS.flatMap((run) => HEIGHTS_PX.map((heightPx) => ({ ...run, heightPx }))))(
    'nothing lies over anything else in a run, and its buttons are always in view: $title, $heightPx high',
    async ({ tag, properties, heightPx }) => {
      await page.viewport(WIDE_PX, heightPx);
      const element = await show(tag, properties);
      await drawn(element);
      const boxOf = (part: string) => element.shadowRoot?.querySelector(part)?.getBoundingClientRect();
      const controls = boxOf('.controls');
      expect(controls?.top).toBeGreaterThanOrEqual(0);
      expect(controls?.bottom).toBeLessThanOrEqual(heightPx);
      expect(stickingOut(document.body, WIDE_PX)).toEqual([]);
      element.scrollTo(0, element.scrollHeight);
      const ends = ['.stage, .trouble', '.side', '.side > :last-child', 'pl-cue', '.controls'].map(boxOf);
      const [picture, side, last, cue, buttons] = ends;
      expect(side?.top).toBeGreaterThanOrEqual(picture?.bottom ?? NaN);
      expect(cue?.top).toBeGreaterThanOrEqual(Math.max(side?.bottom ?? NaN, last?.bottom ?? NaN) - 0.5);
      expect(buttons?.top).toBeGreaterThanOrEqual((cue?.bottom ?? NaN) - 0.5);
      const veil = element.shadowRoot?.querySelector('.veil');
      expect(veil?.scrollHeight ?? 0).toBeLessThanOrEqual(veil?.clientHeight ?? 0);
      // Read from the mat, where nobody can scroll: what a phone has room for fits.
      const isSeeing = element.shadowRoot?.querySelector('.stage') !== null;
      if (heightPx === 640 && isSeeing) expect(element.scrollHeight).toBeLessThanOrEqual(heightPx);
    },
  );
});

describe('on a phone', () => {
  const STILL = EVERY.filter(({ title }) => title.includes('camera-still'));

  it.each(STILL)(
    'what is said of a camera without a picture is read whole, with the buttons below it: $title',
    async ({ tag, properties }) => {
      await page.viewport(390, 844);
      const said =
        'The camera gives me no picture. I try again by myself. If it stays so, unplug the camera and plug it in again.';
      const { state } = properties as { readonly state: object };
      const element = await show(tag, { ...properties, state: { ...state, saying: said } });
      await drawn(element);
      const boxOf = (part: string) => element.shadowRoot?.querySelector(part)?.getBoundingClientRect();
      const [side, cue, controls] = ['.side', 'pl-cue', '.controls'].map(boxOf);
      expect(cue?.height).toBeGreaterThan(0);
      expect(cue?.top).toBeGreaterThanOrEqual((side?.bottom ?? NaN) - 0.5);
      expect(controls?.top).toBeGreaterThanOrEqual((cue?.bottom ?? NaN) - 0.5);
      expect(controls?.bottom).toBeLessThanOrEqual(844);
    },
  );

  it('the notes of all figures stand under the range, once and as wide as the table leaves', async () => {
    await page.viewport(390, 844);
    const set = someSet();
    const rows = reportRows(set.exercise, summaryOf(set));
    const element = await show('pl-rep-table', { rows, withHold: true });
    await drawn(element);
    const seen = [...(element.shadowRoot?.querySelectorAll('td, th, .under') ?? [])].filter(
      (part) => part.getBoundingClientRect().width > 0,
    );
    const words = 'not counted; leg or arm not far enough';
    const notes = seen.filter((part) => part.textContent.trim() === words);
    expect(notes).toHaveLength(1);
    expect(notes[0]?.getBoundingClientRect().width).toBeGreaterThan(150);
    expect(seen.map((part) => part.textContent)).not.toContain(en.summary.noteColumn);
  });
});
