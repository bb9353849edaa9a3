import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../../src/features/library/ui/pl-page-exercise.ts';
import type { PlPageExercise } from '../../../../src/features/library/ui/pl-page-exercise.ts';
import type { PlDemonstration } from '../../../../src/ui/body/pl-demonstration.ts';
import { focused } from '../../../ui/focused.ts';
import { drawn, show, someState } from '../../../ui/some-state.ts';
import { standsStill } from '../../../ui/standing-still.ts';

beforeEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function opened(): Promise<PlPageExercise> {
  const state = someState({ route: { page: 'exercise', exerciseId: 'bird-dog' } });
  const element = await show('pl-page-exercise', { state });
  await drawn(element);
  return element;
}
const figureIn = (element: PlPageExercise): PlDemonstration | null =>
  element.renderRoot.querySelector<PlDemonstration>('.drawing pl-demonstration');
const paths = (element: PlPageExercise): string =>
  [...(figureIn(element)?.renderRoot.querySelectorAll('.figure path') ?? [])]
    .map((path) => path.getAttribute('d'))
    .join();
const namesIn = (element: PlPageExercise): readonly string[] =>
  [
    ...element.renderRoot.querySelectorAll<HTMLButtonElement>('.drawing button'),
    ...(figureIn(element)?.renderRoot.querySelectorAll('button') ?? []),
  ].map(({ textContent }) => textContent.trim());

describe('the movement of an exercise', () => {
  it('is shown, stopped where it is and gone on with by one button, which says what it does and keeps the focus', async () => {
    const element = await opened();
    expect(namesIn(element)).toEqual(['Show the movement']);
    await userEvent.click(page.getByRole('button', { name: 'Show the movement' }));
    await drawn(element);
    expect(namesIn(element)).toEqual(['Stand still', 'Slowly', 'As in a mirror']);
    expect(focused()?.textContent.trim()).toBe('Stand still');
    const first = paths(element);
    await expect.poll(() => paths(element)).not.toBe(first);
    await userEvent.click(page.getByRole('button', { name: 'Stand still' }));
    const still = paths(element);
    expect(await standsStill(() => paths(element))).toBe(true);
    expect(namesIn(element)).toEqual(['Show the movement', 'Slowly', 'As in a mirror']);
    await userEvent.click(page.getByRole('button', { name: 'Show the movement' }));
    await expect.poll(() => paths(element)).not.toBe(still);
  });

  it('is its start and its furthest point to whom movement is not wanted, and there is nothing to stop', async () => {
    vi.spyOn(globalThis, 'matchMedia').mockReturnValue({
      matches: true,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    } as unknown as MediaQueryList);
    const element = await opened();
    await expect.element(page.getByText('Furthest point')).toBeVisible();
    expect(namesIn(element)).toEqual(['As in a mirror']);
  });
});

describe('what may happen', () => {
  it('is shown beside what helps by one button, and put away by it', async () => {
    const element = await opened();
    const [button] = page.getByRole('button', { name: /^Show it: / }).elements();
    if (!button) throw new Error('expected a fault that is shown');
    await userEvent.click(button);
    await drawn(element);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    const figure = element.renderRoot.querySelector<PlDemonstration>('.may pl-demonstration');
    expect(figure?.renderRoot.querySelectorAll('svg.picture')).toHaveLength(2);
    expect([...(figure?.renderRoot.querySelectorAll('button') ?? [])].map((one) => one.textContent.trim())).toEqual([
      'Slowly',
      'As in a mirror',
    ]);
    await userEvent.click(button);
    await drawn(element);
    expect(element.renderRoot.querySelector('.may pl-demonstration')).toBeNull();
  });
});
