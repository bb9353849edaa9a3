import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BodyPlace } from '../../../src/care/pain/body-place.ts';
import '../../../src/ui/care/pl-body-picture.ts';
import { PlacesChosenEvent } from '../../../src/ui/care/pl-body-picture.ts';
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
