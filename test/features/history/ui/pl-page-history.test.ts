import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Intent } from '../../../../src/app/registry.ts';
import type { HistoryState } from '../../../../src/app/state.ts';
import { headOf } from '../../../../src/core/report/head-of.ts';
import type { SessionHead } from '../../../../src/core/report/session-head.ts';
import '../../../../src/features/history/ui/pl-page-history.ts';
import { IntentEvent } from '../../../../src/ui/kit/intent-event.ts';
import { show, someHistory, someSession, someState } from '../../../ui/some-state.ts';

const DAY_MS = 86_400_000;
/** Sessions, one a day, back from today. */
const days = (count: number, from = 0): readonly SessionHead[] =>
  Array.from({ length: count }, (_, index) => {
    const session = someSession({ id: `s${from + index}` });
    return headOf({ ...session, startedAtEpochMs: session.startedAtEpochMs - (from + index) * DAY_MS });
  });
const older = { startedAtEpochMs: 1, id: 'older' };

let intents: Intent[] = [];
const note = (event: Event): void => void (event instanceof IntentEvent && intents.push(event.intent));
beforeEach(() => {
  intents = [];
  document.body.replaceChildren();
  window.scrollTo(0, 0);
  document.addEventListener(IntentEvent.type, note);
});
afterEach(() => document.removeEventListener(IntentEvent.type, note));
const asked = (): number => intents.filter(({ kind }) => kind === 'load-older-sessions').length;

const open = (change: Partial<HistoryState>) =>
  show('pl-page-history', { state: someState({ route: { page: 'history' }, history: someHistory([], change) }) });
const change = async (element: Awaited<ReturnType<typeof open>>, next: Partial<HistoryState>): Promise<void> => {
  element.state = someState({ route: { page: 'history' }, history: someHistory([], next) });
  await element.updateComplete;
};

describe('a history that is longer than a page', () => {
  it('asks for older sessions when its end comes into sight, and not before', async () => {
    await open({ heads: days(40), next: older });
    await new Promise(requestAnimationFrame);
    expect(asked()).toBe(0);
    window.scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(asked).toBe(1);
  });

  it('asks on where a page does not fill the window, until it is full or there are no more', async () => {
    const element = await open({ heads: days(1), next: older });
    await expect.poll(asked).toBe(1);
    await change(element, { heads: days(2), next: older });
    await expect.poll(asked).toBe(2);
    await change(element, { heads: days(3), next: null });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(asked()).toBe(2);
  });

  it('says how many are shown once older ones have come, to whoever does not see it', async () => {
    const element = await open({ heads: days(40), next: older });
    const status = page.getByRole('status');
    await expect.element(status).toHaveTextContent('');
    await userEvent.click(page.getByRole('button', { name: 'Show older sessions' }));
    await change(element, { heads: days(80), next: null });
    await expect.element(status).toHaveTextContent('80 sessions are shown.');
    expect(page.getByRole('button', { name: 'Show older sessions' }).query()).toBeNull();
  });

  it('goes on, for whoever pressed the button by the keyboard, at the first session that came', async () => {
    const element = await open({ heads: days(40), next: older });
    element.renderRoot.querySelector<HTMLElement>('.older')?.focus();
    await userEvent.keyboard('{Enter}');
    const heads = [...days(40), ...days(40, 40)];
    await change(element, { heads, next: older });
    expect(element.shadowRoot?.activeElement?.getAttribute('href')).toBe('#/session/s40');
  });
});

describe('sessions from before', () => {
  it('are said to be on their way, and the list can be used meanwhile', async () => {
    await open({ heads: days(3), progress: { done: 1200, total: 5000 } });
    await expect.element(page.getByText(/put in this list: 1200 of 5000\. Nothing waits/)).toBeVisible();
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('max', '5000');
    await userEvent.click(page.getByRole('button', { name: /^Delete Bird dog, Today/ }));
    expect(intents).toContainEqual({ kind: 'delete-session', sessionId: 's0' });
  });

  it('are no empty history while none of them has come', async () => {
    await open({ progress: { done: 0, total: 5000 } });
    await expect.element(page.getByRole('progressbar')).toBeVisible();
    expect(page.getByRole('link', { name: 'Choose a first exercise' }).query()).toBeNull();
  });

  it('are looked for at the end of the list each time some have come', async () => {
    const element = await open({ heads: days(2), progress: { done: 20, total: 5000 } });
    await expect.poll(asked).toBe(1);
    await change(element, { heads: days(2), progress: { done: 40, total: 5000 } });
    await expect.poll(asked).toBe(2);
  });
});

describe('a session in the history', () => {
  it('is louder than the bin beside it, and erasing everything is as quiet', async () => {
    await open({ heads: days(1) });
    const name = getComputedStyle(page.getByText('Bird dog').element());
    for (const words of [/^Delete Bird dog/, /^Erase everything/]) {
      const bin = getComputedStyle(page.getByRole('button', { name: words }).element());
      expect(Number.parseFloat(bin.fontSize), `${words}`).toBeLessThan(Number.parseFloat(name.fontSize));
      expect(Number(bin.fontWeight), `${words}`).toBeLessThan(Number(name.fontWeight));
      expect(bin.color, `${words}`).not.toBe(name.color);
      expect(bin.borderTopColor, `${words}`).toBe('rgba(0, 0, 0, 0)');
    }
  });

  it('says what the person told of it otherwise than hoped', async () => {
    const [head] = days(1);
    if (head?.kind !== 'session') throw new Error('expected a session');
    await open({ heads: [{ ...head, sets: head.sets.map((set) => ({ ...set, told: ['back-quiet'] })) }] });
    await expect
      .element(page.getByRole('link', { name: /Bird dog/ }))
      .toHaveTextContent('you said: the low back did not stay quiet');
  });

  it('that cannot be read is no link, and can be deleted', async () => {
    await open({
      heads: [{ kind: 'unreadable', id: 'x', startedAtEpochMs: null }, ...days(1)],
    });
    await expect.element(page.getByRole('heading', { name: 'Without a date' })).toBeVisible();
    await expect.element(page.getByText('A session that I cannot read')).toBeVisible();
    expect(page.getByRole('link', { name: /cannot read/ }).query()).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'Delete A session that I cannot read, Without a date' }));
    expect(intents).toContainEqual({ kind: 'delete-session', sessionId: 'x' });
  });

  it('that goes on now shows no count, which is told when it ends', async () => {
    await open({ heads: [headOf(someSession({ status: 'running' }))] });
    const link = page.getByRole('link', { name: /Bird dog/ });
    await expect.element(link).toHaveTextContent('going on now');
    await expect.element(link).not.toHaveTextContent('repetitions');
  });

  it('of a time zone that nobody knows has the time of this device', async () => {
    await open({ heads: [headOf(someSession({ timeZone: 'Mars/Olympus' }))] });
    await expect.element(page.getByRole('link', { name: /Bird dog.*1 set/ })).toBeVisible();
  });
});
