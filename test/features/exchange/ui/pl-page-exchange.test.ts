import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Intent } from '../../../../src/app/registry.ts';
import type { Exchanged } from '../../../../src/features/exchange/exchanged.ts';
import '../../../../src/features/exchange/ui/pl-page-exchange.ts';
import { DEFAULT_SETTINGS } from '../../../../src/schema/settings.ts';
import { en } from '../../../../src/text/en/words.ts';
import { IntentEvent } from '../../../../src/ui/kit/intent-event.ts';
import { exchangePages } from '../../../ui/every-page/exchange-pages.ts';
import { show, someState } from '../../../ui/some-state.ts';

const t = en.exchange;
const state = (title: string): Exchanged => {
  const found = exchangePages().find((one) => one.title === `exchange: ${title}`);
  return (found?.properties as { state: { exchange: Exchanged } }).state.exchange;
};
const open = (exchange: Exchanged, change = {}) =>
  show('pl-page-exchange', { state: someState({ exchange, settings: { ...DEFAULT_SETTINGS, ...change } }) });
const button = (name: string) => page.getByRole('button', { name, exact: true });

let asked: Intent[] = [];
document.addEventListener(IntentEvent.type, (event) => asked.push((event as IntentEvent).intent));
beforeEach(() => {
  asked = [];
  document.body.replaceChildren();
});

describe('the page of handing over', () => {
  it('makes a file of what is chosen: movement only where that was agreed to, a passphrase unless told otherwise', async () => {
    await open(state('whole'), { personName: 'Anna' });
    await button(t.give.make).click();
    const usual = { period: 'weeks', withDays: true, withPlan: true, withTraces: false, name: 'Anna' };
    const sealing = { kind: 'passphrase', passphrase: '4f0a-91c2-7be3' };
    expect(asked).toEqual([{ kind: 'give-sessions', wish: { ...usual, sealing } }]);
    await page.getByRole('radio', { name: t.give.periods.all }).click();
    await page.getByText(t.give.traces, { exact: true }).click();
    await page.getByText(t.give.plan, { exact: true }).click();
    await userEvent.fill(page.getByLabelText(t.give.name), 'A. B.');
    await userEvent.fill(page.getByLabelText(t.give.passphrase, { exact: true }), 'my own words');
    await button(t.give.make).click();
    expect(asked[1]).toEqual({
      kind: 'give-sessions',
      wish: {
        period: 'all',
        withDays: true,
        withPlan: false,
        withTraces: true,
        name: 'A. B.',
        sealing: { kind: 'passphrase', passphrase: 'my own words' },
      },
    });
  });

  it('asks for a key where only the physio is to open it, and warns where anybody can', async () => {
    await open(state('whole'));
    await page.getByRole('radio', { name: t.give.sealings.recipient }).click();
    await userEvent.fill(page.getByLabelText(t.give.recipient, { exact: true }), 'age1abc');
    await button(t.give.make).click();
    expect(asked.at(-1)).toMatchObject({ wish: { sealing: { kind: 'recipient', recipient: 'age1abc' } } });
    await page.getByRole('radio', { name: t.give.sealings.open }).click();
    await expect.element(page.getByText(en.keeping.backup.care)).toBeVisible();
    await button(t.give.make).click();
    expect(asked.at(-1)).toMatchObject({ wish: { sealing: { kind: 'open' } } });
  });

  it.each([
    ['nothing', t.give.none],
    ['no-passphrase', t.give.short],
    ['no-recipient', t.give.noKey],
  ])('says at once why none was made: %s', async (title, words) => {
    await open(state(`not given: ${title}`));
    await expect.element(page.getByRole('alert')).toHaveTextContent(words);
  });

  it('can be called off while it collects', async () => {
    await open(state('giving'));
    await expect.element(page.getByRole('progressbar', { name: t.give.working })).toHaveAttribute('max', '10');
    await button(en.keeping.backup.cancel).click();
    expect(asked).toEqual([{ kind: 'stop-exchange' }]);
  });

  it('hands on a file that somebody gave, and the same one once more', async () => {
    const element = await open(state('whole'));
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    for (const time of [1, 2]) {
      await userEvent.upload(input, new File(['x'], 'sessions.plumbline.json'));
      expect(asked.filter(({ kind }) => kind === 'open-sessions')).toHaveLength(time);
    }
  });

  it('asks for what opens an encrypted one, with the focus there, and takes Enter for yes', async () => {
    const element = await open(state('whole'));
    element.state = someState({ exchange: state('locked') });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.id).toBe('secret');
    await userEvent.keyboard('quiet words{Enter}');
    expect(asked).toEqual([{ kind: 'unlock-sessions', secret: 'quiet words' }]);
    element.state = someState({ exchange: state('locked, by another word') });
    await element.updateComplete;
    await expect.element(page.getByRole('alert')).toHaveTextContent(t.take.wrong);
  });

  it('can be opened by a key file, and says where that holds no key', async () => {
    const element = await open(state('locked'));
    const file = element.shadowRoot!.querySelector<HTMLInputElement>('.key-file')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File(['AGE-SECRET-KEY-1'], 'key.txt'));
    file.files = chosen.files;
    file.dispatchEvent(new Event('change'));
    expect(asked).toMatchObject([{ kind: 'unlock-by-key-file', file: { name: 'key.txt' } }]);
    expect(file.value).toBe('');
    element.state = someState({ exchange: state('locked, by a file without a key') });
    await element.updateComplete;
    await expect.element(page.getByRole('alert')).toHaveTextContent(t.take.noSecret);
  });

  it('shows what is in it, goes there with the focus, and keeps or leaves it', async () => {
    const element = await open(state('whole'));
    element.state = someState({ exchange: state('opened') });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.textContent).toMatch(/^From Anna Berger, /);
    await expect.element(page.getByText(t.take.first)).toBeVisible();
    await button(t.take.yes).click();
    await button(en.keeping.restore.no).click();
    expect(asked).toEqual([{ kind: 'take-sessions' }, { kind: 'leave-sessions' }]);
    element.state = someState({ exchange: state('taken') });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.textContent).toBe(t.take.done);
    await button(en.notices.undo).click();
    expect(asked.at(-1)).toEqual({ kind: 'undo-take-sessions' });
  });

  it('offers nothing to keep where all of it is here, and says whose it is', async () => {
    await open(state('opened, with nothing new'));
    await expect.element(page.getByText(t.take.nothing)).toBeVisible();
    await expect.element(page.getByText(t.take.known)).toBeVisible();
    expect(button(t.take.yes).elements()).toEqual([]);
  });

  it('says of when the sessions in it are', async () => {
    await open(state('opened'));
    await expect.element(page.getByText(/^Sessions in it: 3\. The first: .+\. The last: Yesterday\.$/)).toBeVisible();
    await expect.element(page.getByText(t.take.traces({ count: '1' }))).toBeVisible();
  });

  it('saves the sessions of anybody here for another program, without the name unless that is wished', async () => {
    await open(state('people'));
    const [own, anna] = state('people').people!;
    await page.getByText(t.people.own, { exact: true }).click();
    await button(t.people.table).click();
    expect(asked).toEqual([{ kind: 'save-sessions', patient: own, form: 'table', withName: false }]);
    await page.getByText(t.people.own, { exact: true }).click();
    await page.getByText(/Anna Berger.*, last file/).click();
    await page.getByText(t.people.withName, { exact: true }).click();
    await button(t.people.record).click();
    expect(asked.at(-1)).toEqual({ kind: 'save-sessions', patient: anna, form: 'record', withName: true });
  });

  it('forgets somebody once that is said twice, and nobody who is this device', async () => {
    const element = await open(state('people'));
    const part = element.shadowRoot!.querySelector('pl-people-here')!;
    const focused = (): string | undefined => part.shadowRoot!.activeElement?.textContent?.trim();
    await page.getByText(t.people.own, { exact: true }).click();
    expect(button(t.people.forget).elements()).toEqual([]);
    await page.getByText(/Anna Berger.*, last file/).click();
    await button(t.people.forget).click();
    await expect.element(page.getByText(t.people.forgetAsk)).toBeVisible();
    await expect.poll(focused).toBe(t.people.forgetNo);
    await button(t.people.forgetNo).click();
    expect(asked).toEqual([]);
    await button(t.people.forget).click();
    await button(t.people.forgetYes).click();
    expect(asked).toEqual([{ kind: 'forget-patient', patient: state('people').people![1] }]);
    element.state = someState({ exchange: state('forgotten') });
    await element.updateComplete;
    await expect.element(page.getByText(t.people.forgotten)).toBeVisible();
    await expect.poll(focused).toBe(t.people.title);
  });

  it('writes a name that would be more than a name as what it is', async () => {
    const element = await open(state('opened, a name that breaks out'));
    expect(element.shadowRoot!.querySelector('img')).toBeNull();
    await expect.element(page.getByRole('heading', { name: /<img src=x onerror=alert\(1\)>/ })).toBeVisible();
  });

  it.each(['empty', 'not-a-session-file', 'cut-short', 'not-whole', 'too-deep', 'too-large', 'newer', 'odd'] as const)(
    'says at once why a file was not taken: %s',
    async (kind) => {
      await open(state(`refused: ${kind}`));
      await expect.element(page.getByRole('alert')).toHaveTextContent(t.take.notTaken[kind]);
    },
  );
});
