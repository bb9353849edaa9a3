import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/body/pl-demonstration.ts';
import type { PlDemonstration } from '../../../src/ui/body/pl-demonstration.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import curl from '../../../src/exercises/elbow-curl.ts';
import tilt from '../../../src/exercises/pelvic-tilt.ts';
import { show } from '../some-state.ts';
import { standsStill } from '../standing-still.ts';

beforeEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const pictures = (element: PlDemonstration): readonly SVGSVGElement[] => [
  ...element.renderRoot.querySelectorAll<SVGSVGElement>('svg.picture'),
];
const paths = (picture: SVGSVGElement | undefined): string =>
  [...(picture?.querySelectorAll('.figure path') ?? [])].map((path) => path.getAttribute('d')).join();
const twoFrames = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Somebody who has asked their computer for no movement, or not. */
function wantingStillness(matches: boolean): void {
  vi.spyOn(globalThis, 'matchMedia').mockReturnValue({
    matches,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  } as unknown as MediaQueryList);
}

describe('a demonstration', () => {
  it('moves, with the parts marked that the exercise is about, and says what it is', async () => {
    const element = await show('pl-demonstration', { exercise: birdDog });
    await expect.element(page.getByRole('img')).toHaveAccessibleName(/Bird dog/);
    expect(element.renderRoot.querySelectorAll('.moves').length).toBeGreaterThan(3);
    const before = paths(pictures(element)[0]);
    await expect.poll(() => paths(pictures(element)[0])).not.toBe(before);
  });

  it('stands still when asked to, and goes on from there', async () => {
    const element = await show('pl-demonstration', { exercise: birdDog });
    const before = paths(pictures(element)[0]);
    await expect.poll(() => paths(pictures(element)[0])).not.toBe(before);
    element.still = true;
    await element.updateComplete;
    const still = paths(pictures(element)[0]);
    expect(await standsStill(() => paths(pictures(element)[0]))).toBe(true);
    element.still = false;
    await expect.poll(() => paths(pictures(element)[0])).not.toBe(still);
  });

  it('draws nothing while it is out of sight, and goes on when it is looked at again', async () => {
    const element = await show('pl-demonstration', { exercise: birdDog });
    const before = paths(pictures(element)[0]);
    await expect.poll(() => paths(pictures(element)[0])).not.toBe(before);
    element.style.display = 'none';
    await expect.poll(() => standsStill(() => paths(pictures(element)[0])), { timeout: 12_000 }).toBe(true);
    const unseen = paths(pictures(element)[0]);
    element.style.display = '';
    await expect.poll(() => paths(pictures(element)[0])).not.toBe(unseen);
  });

  it('is turned over as in a mirror, by its button', async () => {
    const element = await show('pl-demonstration', { exercise: birdDog, controls: true });
    await userEvent.click(page.getByRole('button', { name: 'As in a mirror' }));
    expect(pictures(element).map((picture) => getComputedStyle(picture).transform)).toEqual([
      'matrix(-1, 0, 0, 1, 0, 0)',
    ]);
    // Beside a picture that is a mirror already, the button turns it back.
    element.mirrored = true;
    await element.updateComplete;
    expect(pictures(element).map((picture) => getComputedStyle(picture).transform)).toEqual(['none']);
  });

  it('shows a fault beside what helps, each in words, not by colour alone', async () => {
    const element = await show('pl-demonstration', { exercise: birdDog, fault: 'knee-bent', still: true });
    expect(pictures(element)).toHaveLength(2);
    await expect.element(page.getByText('Like this', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Not like this')).toBeVisible();
    const [right, wrong] = pictures(element);
    expect(right?.querySelectorAll('.wrong')).toHaveLength(0);
    const marked = [...(wrong?.querySelectorAll('.wrong') ?? [])].map((path) => path.getAttribute('class'));
    expect(marked.join()).toContain('shank');
    expect(marked.join()).not.toContain('head');
    expect(right?.getAttribute('viewBox')).toBe(wrong?.getAttribute('viewBox'));
  });

  it('of pace marks what moves, and both begin together', async () => {
    const element = await show('pl-demonstration', { exercise: curl, fault: 'too-fast', still: true });
    const [right, wrong] = pictures(element);
    expect(wrong?.querySelectorAll('.wrong').length).toBeGreaterThan(0);
    expect(paths(right)).toBe(paths(wrong));
  });

  it('shows the start and the furthest point to whom movement is not wanted, and moves nothing', async () => {
    wantingStillness(true);
    const element = await show('pl-demonstration', { exercise: birdDog, controls: true });
    await expect.element(page.getByText('Start', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Furthest point')).toBeVisible();
    const [start, end] = pictures(element);
    expect(paths(start)).not.toBe(paths(end));
    expect(page.getByRole('button').elements()).toHaveLength(1);
    await twoFrames();
    expect(paths(pictures(element)[0])).toBe(paths(start));
  });

  it('draws a moment of the movement once: what comes again is the same picture', async () => {
    wantingStillness(false);
    const { keptFilms } = await import('../../../src/ui/body/figure-film.ts');
    const { clean } = keptFilms(curl, null);
    expect(clean.pictureAt(0)).toBe(clean.pictureAt(clean.durationMs - 1));
    expect(clean.pictureAt(2000)).toBe(clean.pictureAt(2000));
    expect(clean.pictureAt(0)).not.toBe(clean.pictureAt(3000));
  });
});

describe('a movement that is too small to be seen', () => {
  it('is marked where it happens', async () => {
    const element = await show('pl-demonstration', { exercise: tilt, still: true });
    expect(element.renderRoot.querySelectorAll('.arrow').length).toBeGreaterThan(0);
  });
});
