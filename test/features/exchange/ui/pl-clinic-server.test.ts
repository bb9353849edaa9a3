import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Intent } from '../../../../src/app/registry.ts';
import type { FullState } from '../../../../src/app/state.ts';
import '../../../../src/features/exchange/ui/pl-clinic-server.ts';
import '../../../../src/features/exchange/ui/pl-people-here.ts';
import { en } from '../../../../src/text/en/words.ts';
import { IntentEvent } from '../../../../src/ui/kit/intent-event.ts';
import { exchangePages } from '../../../ui/every-page/exchange-pages.ts';
import { show } from '../../../ui/some-state.ts';

const t = en.exchange.server;
const state = (title: string): FullState => {
  const found = exchangePages().find((one) => one.title === `exchange: ${title}`);
  return (found?.properties as { state: FullState }).state;
};
const open = (title: string) => show('pl-clinic-server', { state: state(title) });
const button = (name: string) => page.getByRole('button', { name, exact: true });

let asked: Intent[] = [];
document.addEventListener(IntentEvent.type, (event) => asked.push((event as IntentEvent).intent));
beforeEach(() => {
  asked = [];
  document.body.replaceChildren();
});

describe('a record for a clinic', () => {
  it('is asked for beside the other ways of saving it', async () => {
    await show('pl-people-here', { state: state('people') });
    const [, anna] = state('people').exchange.people!;
    await page.getByText(/Anna Berger.?, last file/).click();
    await page.getByText(en.exchange.people.withName, { exact: true }).click();
    await button(t.prepare).click();
    expect(asked).toEqual([{ kind: 'prepare-record', patient: anna, withName: true }]);
  });

  it('is shown before it goes, with the address of the last time, and goes by Enter too', async () => {
    await open('prepared');
    await expect.element(page.getByRole('heading', { name: 'Record of Anna Berger', exact: true })).toBeVisible();
    await expect.element(page.getByText(t.named)).toBeVisible();
    await expect.element(page.getByLabelText(t.address, { exact: true })).toHaveValue('https://fhir.clinic.example/r4');
    await button(t.send).click();
    expect(asked).toEqual([{ kind: 'send-record', address: 'https://fhir.clinic.example/r4', key: '' }]);
    await userEvent.fill(page.getByLabelText(t.address, { exact: true }), 'https://other.example');
    await userEvent.fill(page.getByLabelText(t.key, { exact: true }), 'abc');
    await userEvent.keyboard('{Enter}');
    expect(asked.at(-1)).toEqual({ kind: 'send-record', address: 'https://other.example', key: 'abc' });
    await button(t.leave).click();
    expect(asked.at(-1)).toEqual({ kind: 'leave-record' });
  });

  it('says where it goes without a name, and where there is nothing to send', async () => {
    await open('prepared, first');
    await expect.element(page.getByText(t.nameless)).toBeVisible();
    await expect.element(page.getByText(en.keeping.backup.leftOut({ count: '2' }))).toBeVisible();
    document.body.replaceChildren();
    await open('prepared, of oneself');
    // The name was wished for, and there is none.
    await expect.element(page.getByText(t.nameless)).toBeVisible();
    document.body.replaceChildren();
    await open('prepared, nothing');
    await expect.element(page.getByText(t.none)).toBeVisible();
    expect(button(t.send).elements()).toEqual([]);
  });

  it.each(['no-address', 'not-encrypted', 'odd-key'] as const)(
    'says at once why it did not go: %s',
    async (mistake) => {
      await open(`not sent: ${mistake}`);
      await expect.element(page.getByRole('alert')).toHaveTextContent(t.mistakes[mistake]);
    },
  );

  it('has the focus when it is put together, and again where it went; the key is not kept', async () => {
    const element = await open('people');
    const focused = () => element.shadowRoot?.activeElement?.textContent;
    element.state = state('prepared');
    await element.updateComplete;
    await expect.poll(focused).toBe(t.title);
    await userEvent.fill(page.getByLabelText(t.key, { exact: true }), 'abc');
    element.state = state('on its way');
    await element.updateComplete;
    await expect.poll(focused).toBe(t.waiting);
    element.state = state('prepared');
    await element.updateComplete;
    await expect.element(page.getByLabelText(t.key, { exact: true })).toHaveValue('');
  });
});

describe('records that were sent', () => {
  it('tell how far they are, and can be stopped and removed', async () => {
    await open('on its way');
    await expect.element(page.getByText(t.onItsWay({ part: '2', parts: '3' }))).toBeVisible();
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('max', '3');
    expect(button(t.now).elements()).toEqual([]);
    await button(t.stop).click();
    await button(t.remove).click();
    const id = 'some of it there';
    expect(asked).toEqual([
      { kind: 'stop-sending', id },
      { kind: 'remove-sending', id },
    ]);
  });

  it('offer nothing but to be removed once all is there', async () => {
    await open('all there');
    await expect.element(page.getByText(t.allThere)).toBeVisible();
    await expect.element(page.getByText(t.turn)).toBeVisible();
    // Two records: one is there, one waits.
    expect([button(t.now), button(t.stop), button(t.remove)].map((one) => one.elements().length)).toEqual([1, 1, 2]);
  });

  it('ask for the key that was not kept, and go on by it', async () => {
    await open('without its key');
    await expect.element(page.getByText(t.needsKey)).toBeVisible();
    await userEvent.fill(page.getByLabelText(t.key, { exact: true }), 'abc');
    await button(t.now).click();
    expect(asked).toEqual([{ kind: 'send-now', id: 'without its key', key: 'abc' }]);
  });

  it('say what keeps them, and what to do', async () => {
    await open('waits for the person');
    for (const kind of ['no-entry', 'refused', 'doubled', 'odd'] as const)
      await expect.element(page.getByText(t.trouble[kind])).toBeVisible();
    expect(page.getByText(t.byYou).elements()).toHaveLength(7);
    // Only the one that was not let in can do with another key.
    expect(page.getByLabelText(t.key, { exact: true }).elements()).toHaveLength(1);
  });

  it('leave no room where there are none', async () => {
    const element = await open('people');
    expect(element.shadowRoot?.querySelector('section')).toBeNull();
  });
});
