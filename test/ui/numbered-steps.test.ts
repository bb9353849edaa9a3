import { expect, it } from 'vitest';
import { someOfEach } from './some-of-each.ts';
import { drawn, show } from './some-state.ts';

/** The entries of lists that have a place for a number and none in it. */
const withoutNumber = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('ol li') ?? [])]
    .filter((entry) => getComputedStyle(entry, '::before').content === '""')
    .map((entry) => entry.textContent.trim());

it('every step of a list, and every exercise of a plan, has its number', async () => {
  const found: Record<string, readonly string[]> = {};
  let seen = 0;
  for (const { tag, title, properties } of someOfEach()) {
    const element = await show(tag, properties);
    await drawn(element);
    seen += element.shadowRoot?.querySelectorAll('ol li[data-number]').length ?? 0;
    const amiss = withoutNumber(element);
    if (amiss.length > 0) found[title] = amiss;
  }
  expect(found).toEqual({});
  expect(seen).toBeGreaterThan(10);
}, 120_000);
