import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Intent } from '../../../../src/app/registry.ts';
import type { OwnKey } from '../../../../src/features/exchange/exchanged.ts';
import '../../../../src/features/exchange/ui/pl-own-key.ts';
import { en } from '../../../../src/text/en/words.ts';
import { IntentEvent } from '../../../../src/ui/kit/intent-event.ts';
import { show, someState } from '../../../ui/some-state.ts';

const t = en.exchange.key;
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const stateOf = (ownKey: OwnKey | null) => {
  const state = someState({});
  return { ...state, exchange: { ...state.exchange, ownKey } };
};
const button = (name: string) => page.getByRole('button', { name, exact: true });

let asked: Intent[] = [];
document.addEventListener(IntentEvent.type, (event) => asked.push((event as IntentEvent).intent));
beforeEach(() => {
  asked = [];
  document.body.replaceChildren();
});

describe('a key of one’s own', () => {
  it('shows its open half only once the secret one is saved, and leads there with the focus', async () => {
    const element = await show('pl-own-key', { state: stateOf(null) });
    await button(t.make).click();
    element.state = stateOf({ recipient, identity: 'AGE-SECRET-KEY-1', isCopied: null });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.textContent).toBe(t.first);
    expect(element.shadowRoot!.textContent).not.toContain('AGE-SECRET-KEY');
    await expect.element(page.getByLabelText(t.open)).not.toBeInTheDocument();
    await expect.element(button(t.make)).not.toBeInTheDocument();
    await button(t.save).click();
    element.state = stateOf({ recipient, identity: null, isCopied: null });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.textContent).toBe(t.saved);
    await expect.element(page.getByLabelText(t.open)).toHaveValue(recipient);
    await button(t.copy).click();
    await button(t.another).click();
    expect(asked.map(({ kind }) => kind)).toEqual(['make-key', 'save-key', 'copy-key', 'make-key']);
  });

  it('says whether it was copied, and is there as a code', async () => {
    const element = await show('pl-own-key', { state: stateOf({ recipient, identity: null, isCopied: true }) });
    await expect.element(page.getByText(t.copied, { exact: true })).toBeVisible();
    element.state = stateOf({ recipient, identity: null, isCopied: false });
    await expect.element(page.getByText(t.notCopied)).toBeVisible();
    await page.getByText(t.qr, { exact: true }).click();
    await expect.element(page.getByRole('img', { name: t.qrLabel })).toBeVisible();
  });
});
