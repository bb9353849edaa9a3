import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Weekday } from '../../../src/care/plan/plan.ts';
import { DaysChosenEvent } from '../../../src/ui/care/pl-weekdays.ts';
import { show } from '../some-state.ts';

afterEach(() => document.body.replaceChildren());

describe('the days of the week', () => {
  it('are pressed or not, and give the days as they would be in their order', async () => {
    const chosen: (readonly Weekday[])[] = [];
    const element = await show('pl-weekdays', { days: [1, 5], label: 'On which days' });
    element.addEventListener(DaysChosenEvent.type, (event) => chosen.push((event as DaysChosenEvent).days));
    const day = (name: string) => page.getByRole('group', { name: 'On which days' }).getByRole('button', { name });
    await expect.element(day('Friday')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(day('Wednesday')).toHaveAttribute('aria-pressed', 'false');
    await day('Wednesday').click();
    (day('Monday').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual([[1, 3, 5], [5]]);
  });
});
