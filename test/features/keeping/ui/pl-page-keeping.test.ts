import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Intent } from '../../../../src/app/registry.ts';
import '../../../../src/features/keeping/ui/pl-page-keeping.ts';
import type { KeptHere } from '../../../../src/features/keeping/kept-here.ts';
import { en } from '../../../../src/text/en/words.ts';
import { IntentEvent } from '../../../../src/ui/kit/intent-event.ts';
import { keepingPages } from '../../../ui/every-page/keeping-pages.ts';
import { show, someState } from '../../../ui/some-state.ts';

const t = en.keeping;
const state = (title: string): KeptHere => {
  const found = keepingPages().find((one) => one.title === `keeping: ${title}`);
  return (found?.properties as { state: { keeping: KeptHere } }).state.keeping;
};
const open = (keeping: KeptHere) => show('pl-page-keeping', { state: someState({ keeping }) });
const button = (name: string) => page.getByRole('button', { name, exact: true });

let asked: Intent[] = [];
document.addEventListener(IntentEvent.type, (event) => asked.push((event as IntentEvent).intent));
beforeEach(() => {
  asked = [];
  document.body.replaceChildren();
});

describe('the page of the person’s data', () => {
  it('says how much is kept, that the browser has not promised to keep it, and when the last backup was made', async () => {
    await open(state('whole'));
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(t.title);
    const row = page.getByRole('definition').first();
    await expect.element(row).toHaveTextContent('1234');
    await expect.element(page.getByText(/takes about 61 megabytes/)).toBeVisible();
    await expect.element(page.getByText(t.promise.open)).toBeVisible();
    await expect.element(page.getByText(/^Last backup: /)).toBeVisible();
    await button(t.promise.ask).click();
    await button(t.backup.save).click();
    expect(asked).toEqual([{ kind: 'ask-to-keep' }, { kind: 'back-up' }]);
  });

  it.each(['given', 'asking', 'unavailable'])('asks the browser no more where that is of no use: %s', async (title) => {
    await open(state(title));
    await expect.element(page.getByText(t.promise[title as 'given'])).toBeVisible();
    expect(button(t.promise.ask).elements()).toEqual([]);
  });

  it('after a refusal says what that means, and may be asked again', async () => {
    await open(state('refused'));
    await expect.element(page.getByText(t.promise.refused)).toBeVisible();
    await expect.element(button(t.promise.ask)).toBeVisible();
  });

  it('hands on the chosen file, and the same one once more', async () => {
    const element = await open(state('whole'));
    const input = element.shadowRoot!.querySelector('input')!;
    const file = new File(['x'], 'plumbline.backup.gz');
    for (const time of [1, 2]) {
      await userEvent.upload(input, file);
      expect(asked.filter(({ kind }) => kind === 'open-backup')).toHaveLength(time);
    }
  });

  it('shows what would come of a backup, and goes there with the focus', async () => {
    const element = await open(state('whole'));
    element.state = someState({ keeping: state('a backup opened') });
    await element.updateComplete;
    const heading = element.shadowRoot!.activeElement;
    expect(heading?.textContent).toMatch(/^Backup: /);
    await expect.element(page.getByText(t.restore.same)).toBeVisible();
    await button(t.restore.yes).click();
    await button(t.restore.no).click();
    expect(asked).toEqual([{ kind: 'bring-back' }, { kind: 'leave-backup' }]);
    element.state = someState({ keeping: state('brought back') });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.textContent).toBe(t.restore.done);
    await button(en.notices.undo).click();
    expect(asked.at(-1)).toEqual({ kind: 'undo-bring-back' });
  });

  it('offers nothing to add where all of a backup is here', async () => {
    await open(state('a backup with nothing new'));
    await expect.element(page.getByText(t.restore.nothing)).toBeVisible();
    expect(button(t.restore.yes).elements()).toEqual([]);
  });

  it.each([
    ['packing', t.backup.working],
    ['reading', t.restore.reading],
  ])('shows how far it is, and can be called off: %s', async (title, words) => {
    await open(state(title));
    await expect.element(page.getByRole('progressbar', { name: words })).toHaveAttribute('max', '10');
    await button(t.backup.cancel).click();
    expect(asked).toEqual([{ kind: 'stop-keeping-work' }]);
  });

  it('while it adds, nothing can be called off by halves', async () => {
    await open(state('adding'));
    await expect.element(page.getByRole('progressbar', { name: t.restore.adding })).toBeVisible();
    expect(button(t.backup.cancel).elements()).toEqual([]);
  });

  it.each([
    ['no backup', 'not-a-backup'],
    ['of a newer app', 'newer'],
    ['too large', 'too-large'],
    ['cut short', 'damaged'],
  ] as const)('says at once why a file was not taken: %s', async (title, kind) => {
    await open(state(title));
    await expect.element(page.getByRole('alert')).toHaveTextContent(t.restore.notTaken[kind]);
  });
});
