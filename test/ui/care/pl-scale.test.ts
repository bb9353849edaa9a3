import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/care/pl-scale.ts';
import { ScaleChosenEvent } from '../../../src/ui/care/pl-scale.ts';
import { show } from '../some-state.ts';

const chosen: number[] = [];
document.addEventListener(
  ScaleChosenEvent.type,
  (event) => event instanceof ScaleChosenEvent && chosen.push(event.value),
);

beforeEach(async () => {
  chosen.length = 0;
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

const QUESTION = 'How much pain do you have now?';
const scale = (change: object = {}) =>
  show('pl-scale', { label: QUESTION, lowest: 'No pain', highest: 'The worst', ...change });

describe('a scale from 0 to 10', () => {
  it('is one group of radio buttons with the question as its name, whose ends are described in words', async () => {
    await scale();
    await expect.element(page.getByRole('group', { name: QUESTION })).toBeVisible();
    expect(page.getByRole('radio').elements()).toHaveLength(11);
    await expect.element(page.getByRole('radio', { name: '0', exact: true })).toHaveAccessibleDescription('No pain');
    await expect.element(page.getByRole('radio', { name: '10' })).toHaveAccessibleDescription('The worst');
  });

  it('is answered by pointer', async () => {
    await scale();
    await userEvent.click(page.getByText('7', { exact: true }));
    expect(chosen).toEqual([7]);
    await expect.element(page.getByRole('radio', { name: '7' })).toBeChecked();
  });

  it('is answered by arrow keys from where the focus is', async () => {
    await scale({ value: 3 });
    await userEvent.keyboard('{Tab}{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(chosen).toEqual([4, 5, 4]);
  });

  it('is answered by the keys 0 to 9 anywhere on the page, 1 and then 0 is 10, and 0 after any other number is 0', async () => {
    await scale({ keys: true });
    await userEvent.keyboard('3');
    expect(chosen).toEqual([3]);
    await userEvent.keyboard('10');
    expect(chosen).toEqual([3, 1, 10]);
    await userEvent.keyboard('20');
    expect(chosen).toEqual([3, 1, 10, 2, 0]);
  });

  it('leaves number keys alone where it does not have the focus, and where somebody writes', async () => {
    await scale();
    await userEvent.keyboard('3');
    expect(chosen).toEqual([]);
    await scale({ keys: true });
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    await userEvent.keyboard('3');
    expect(chosen).toEqual([]);
    expect(field.value).toBe('3');
  });

  it.each([
    [1280, 800],
    [390, 844],
    [320, 480],
  ])('has buttons of at least 44 px at %i x %i, all of them on the page', async (widthPx, heightPx) => {
    await page.viewport(widthPx, heightPx);
    document.body.style.margin = '0 16px';
    const element = await scale();
    const boxes = [...(element.shadowRoot?.querySelectorAll('label') ?? [])].map((label) =>
      label.getBoundingClientRect(),
    );
    expect(boxes).toHaveLength(11);
    for (const { width, height, right } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(right).toBeLessThanOrEqual(widthPx);
    }
  });
});
