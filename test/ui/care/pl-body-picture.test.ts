import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BodyPlace } from '../../../src/care/pain/body-place.ts';
import '../../../src/ui/care/pl-body-picture.ts';
import { PlacesChosenEvent, REACH_PX, type PlBodyPicture } from '../../../src/ui/care/pl-body-picture.ts';
import { placeAt, shapesOf } from '../../../src/ui/care/body-shapes.ts';
import { focused } from '../focused.ts';
import { show } from '../some-state.ts';

let marked: readonly BodyPlace[] = [];
document.addEventListener(PlacesChosenEvent.type, (event) => {
  if (event instanceof PlacesChosenEvent) marked = event.places;
});

beforeEach(async () => {
  marked = [];
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

const picture = () => show('pl-body-picture', { places: [] });
const view = (name: 'Front' | 'Back') => page.getByRole('group', { name, exact: true });

describe('the body picture', () => {
  it('is two pictures of places, each a button with the person’s own left and right in its name', async () => {
    await picture();
    await userEvent.click(view('Front').getByRole('button', { name: 'Left knee' }));
    expect(marked).toEqual(['left-knee']);
    await expect
      .element(view('Front').getByRole('button', { name: 'Left knee' }))
      .toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByText('Your right').first()).toBeVisible();
  });

  it('shows a place that is seen from both sides as marked in both, and says what is marked', async () => {
    await picture();
    await userEvent.click(view('Back').getByRole('button', { name: 'Left knee' }));
    await expect
      .element(view('Front').getByRole('button', { name: 'Left knee' }))
      .toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByRole('status')).toHaveTextContent('Marked: Left knee');
    await userEvent.click(view('Front').getByRole('button', { name: 'Left knee' }));
    expect(marked).toEqual([]);
    await expect.element(page.getByRole('status')).toHaveTextContent('No place is marked.');
  });

  it('is marked by keys alone: one stop of Tab for each picture, arrow keys from place to place', async () => {
    await picture();
    await userEvent.keyboard('{Tab}');
    expect(focused()?.getAttribute('aria-label')).toBe('Belly');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(marked).toHaveLength(1);
    await userEvent.keyboard('{Tab}');
    expect(focused()?.getAttribute('aria-label')).toBe('Low back');
    await userEvent.keyboard(' ');
    expect(marked).toContain('low-back');
    expect(marked).toHaveLength(2);
  });

  it('has the same places as a list, in step with the picture', async () => {
    await picture();
    await userEvent.click(page.getByText('The same places as a list'));
    expect(page.getByRole('checkbox').elements()).toHaveLength(37);
    await userEvent.click(page.getByRole('checkbox', { name: 'Low back' }));
    expect(marked).toEqual(['low-back']);
    await expect
      .element(view('Back').getByRole('button', { name: 'Low back' }))
      .toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(view('Back').getByRole('button', { name: 'Back of the neck' }));
    await expect.element(page.getByRole('checkbox', { name: 'Back of the neck' })).toBeChecked();
  });
});

/** What is clicked at these places of the window. */
const clickAt = (element: PlBodyPicture, clientX: number, clientY: number): void => {
  const target =
    element.renderRoot instanceof ShadowRoot ? element.renderRoot.elementFromPoint(clientX, clientY) : null;
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX, clientY }));
};
const pictureOf = (element: PlBodyPicture, view: 'front' | 'back'): SVGSVGElement => {
  const found = element.renderRoot.querySelectorAll('svg')[view === 'front' ? 0 : 1];
  if (!found) throw new Error('expected a picture');
  return found;
};

/** The side of the largest square, in px, in which a click means this place, by place. */
function largestSquares(picture: SVGSVGElement, view: 'front' | 'back'): ReadonlyMap<BodyPlace, number> {
  const toScreen = picture.getScreenCTM();
  const scale = toScreen?.a ?? 1;
  const shapes = shapesOf(view);
  const { x, y, width, height } = picture.viewBox.baseVal;
  const largest = new Map<BodyPlace, number>();
  let above: { place: BodyPlace | null; side: number }[] = [];
  for (let downPx = 0; downPx < height * scale; downPx += 1) {
    const row: typeof above = [];
    for (let alongPx = 0; alongPx < width * scale; alongPx += 1) {
      const at = { x: x + alongPx / scale, y: y + downPx / scale };
      const place = placeAt(shapes, at, REACH_PX / scale)?.place ?? null;
      const around = [above[row.length], above[row.length - 1], row.at(-1)];
      const side = 1 + Math.min(...around.map((one) => (one?.place === place ? one.side : 0)));
      row.push({ place, side });
      if (place) largest.set(place, Math.max(side, largest.get(place) ?? 0));
    }
    above = row;
  }
  return largest;
}

describe.each([
  [390, 844],
  [1280, 800],
])('a place of the body, at %i x %i,', (widthPx, heightPx) => {
  it('is at least 24 px wide and high to a finger, and a line of the list at least 44', async () => {
    await page.viewport(widthPx, heightPx);
    document.body.style.margin = '0 16px';
    const element = await picture();
    const small = (['front', 'back'] as const).flatMap((view) =>
      [...largestSquares(pictureOf(element, view), view)].flatMap(([place, sidePx]) =>
        sidePx < 24 ? [`${view}: ${place} ${sidePx}`] : [],
      ),
    );
    expect(small).toEqual([]);
    await userEvent.click(page.getByText('The same places as a list'));
    const lines = [...element.renderRoot.querySelectorAll('summary, label')];
    expect(lines.filter((line) => line.getBoundingClientRect().height < 44)).toEqual([]);
    document.body.removeAttribute('style');
  });

  it('is marked by what meets the picture beside it, and nothing is by what meets none', async () => {
    await page.viewport(widthPx, heightPx);
    const element = await picture();
    const hand = element.renderRoot.querySelector('[data-place="left-hand"]')?.getBoundingClientRect();
    if (!hand) throw new Error('expected a hand');
    clickAt(element, hand.left + hand.width / 2, hand.bottom + 12);
    expect(marked).toEqual(['left-hand']);
    clickAt(element, hand.left + hand.width / 2, hand.bottom + 60);
    expect(marked).toEqual(['left-hand']);
  });
});
