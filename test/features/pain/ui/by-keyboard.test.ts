import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createApp, type App } from '../../../../src/app/app.ts';
import { FEATURES } from '../../../../src/features/index.ts';
import type { DayStore } from '../../../../src/ports/storage.ts';
import '../../../../src/ui/shell/pl-app.ts';
import { makeWorld } from '../../../app/fakes.ts';
import { ok } from '../../../contracts/session-store.ts';
import { focused } from '../../../ui/focused.ts';
import { show } from '../../../ui/some-state.ts';

/** The app as it opens at an address. */
async function at(address: string): Promise<{ readonly app: App; readonly days: DayStore }> {
  history.replaceState(null, '', address);
  const { ports } = makeWorld();
  const app = createApp(ports, FEATURES);
  await show('pl-app', { app });
  return { app, days: ports.days };
}
const heading = (name: string) => expect.element(page.getByRole('heading', { level: 1, name })).toBeVisible();
const keys = (text: string): Promise<void> => userEvent.keyboard(text);

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '#/');
});

describe('by keyboard alone', () => {
  it('somebody tells how it is before, with places and warning signs, and nothing needs a mouse', async () => {
    const { app, days } = await at('#/before');
    await heading('What Plumbline is not');
    await keys('{Enter}');
    await heading('How much pain do you have now?');
    await keys('3{Enter}');
    await heading('Where does it hurt?');
    await keys('{Tab}{Tab} ');
    await expect.element(page.getByText('Marked: Low back')).toBeVisible();
    await keys('{Tab}{Tab}{Enter}');
    await heading('And the worst pain of the last 24 hours?');
    await keys('10{Enter}');
    await heading('Is any of this so?');
    expect(page.getByRole('checkbox').elements()).toHaveLength(9);
    await keys('{Enter}');
    await heading('How you are');
    const { records } = await ok(days.readCheckIns({ sinceEpochMs: 0 }));
    expect(records).toMatchObject([{ painNow: 3, painWorst24h: 10, places: ['low-back'], flags: [] }]);
    expect(app.state.route).toEqual({ page: 'function' });
  });

  it('a warning sign stops the day, and says what to do', async () => {
    await at('#/before');
    await heading('What Plumbline is not');
    await keys('{Enter}');
    await heading('How much pain do you have now?');
    await keys('0{Enter}');
    await heading('And the worst pain of the last 24 hours?');
    await keys('0{Enter}');
    await heading('Is any of this so?');
    await keys('{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}{Tab} ');
    await expect.element(page.getByRole('checkbox', { name: /Chest pain/ })).toBeChecked();
    await expect.element(page.getByRole('button', { name: /That is so/ })).toBeVisible();
    await keys('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent(/call the emergency number/);
    expect(page.getByRole('button', { name: /Leave/ }).elements()).toEqual([]);
  });

  it('Escape goes back, and the answer is still there', async () => {
    await at('#/after');
    await heading('How much pain do you have now?');
    await keys('4{Enter}');
    await heading('Where does it hurt?');
    await keys('{Escape}');
    await heading('How much pain do you have now?');
    await expect.element(page.getByRole('radio', { name: '4' })).toBeChecked();
  });

  it('the new question is what is read out', async () => {
    await at('#/after');
    await heading('How much pain do you have now?');
    await keys('0{Enter}');
    await expect.poll(() => focused()?.textContent).toBe('How hard was it, all in all?');
  });
});

describe('what somebody can do', () => {
  it('is named, answered, kept, and can be deleted and brought back', async () => {
    const { app } = await at('#/function');
    await heading('How you are');
    await userEvent.click(page.getByRole('button', { name: 'Keep these answers' }));
    await expect.element(page.getByRole('alert')).toHaveTextContent('Name three different activities');
    for (const [number, name, score] of [
      [1, 'Putting on socks', 4],
      [2, 'Stairs', 5],
      [3, 'Sitting', 6],
    ] as const) {
      await userEvent.fill(page.getByRole('textbox', { name: `Activity ${number}` }), name);
      const group = page.getByRole('group', { name: `How well does this go now: ${name}?` });
      await userEvent.click(group.getByText(String(score), { exact: true }));
    }
    await userEvent.click(page.getByRole('button', { name: 'Keep these answers' }));
    await expect.element(page.getByText('5.0 of 10 on average')).toBeVisible();
    await expect.element(page.getByText(/These are the first answers/)).toBeVisible();
    expect(page.getByRole('textbox').elements()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: /^Delete the answers/ }));
    await expect.poll(() => app.state.told.scales).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(page.getByText('5.0 of 10 on average')).toBeVisible();
  });
});
