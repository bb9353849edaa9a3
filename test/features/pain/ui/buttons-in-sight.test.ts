import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { painPages } from '../../../ui/every-page/pain-pages.ts';
import { drawn, show } from '../../../ui/some-state.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.removeProperty('--pl-saying-room');
});

const QUESTIONS = painPages().filter(({ title }) => /: places|: flags|^flags: |: note|: pain$/.test(title));

it.each([
  [1280, 800],
  [390, 844],
])('what goes on stays in sight below each question, also above what is being said: %i x %i', async (width, height) => {
  await page.viewport(width, height);
  expect(QUESTIONS.length).toBeGreaterThan(6);
  const found: Record<string, unknown> = {};
  for (const { tag, title, properties } of QUESTIONS) {
    document.body.replaceChildren();
    document.documentElement.style.setProperty('--pl-saying-room', '100px');
    const element = await show(tag, properties);
    await drawn(element);
    const [go] = element.shadowRoot?.querySelectorAll('.actions .primary') ?? [];
    const bottom = go?.getBoundingClientRect().bottom ?? NaN;
    if (!(bottom <= height - 100)) found[title] = bottom;
  }
  expect(found).toEqual({});
});

it('stands in the page, and keeps no room over it, in a window as low as a page at 400 %', async () => {
  await page.viewport(320, 256);
  const [one] = QUESTIONS;
  if (!one) throw new Error('expected a question');
  await drawn(await show(one.tag, one.properties));
  await expect.poll(() => document.documentElement.style.getPropertyValue('--pl-bar-room')).toBe('0px');
});
