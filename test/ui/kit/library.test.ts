import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { html, render, type LitElement, type TemplateResult } from 'lit';
import '../../../src/ui/kit/library/checkbox.ts';
import '../../../src/ui/kit/library/dialog.ts';
import '../../../src/ui/kit/library/radios.ts';
import '../../../src/ui/kit/library/select.ts';
import '../../../src/ui/kit/library/slider.ts';
import '../../../src/ui/kit/library/toast.ts';
import { fields } from '../../../src/ui/kit/fields.ts';
import { adoptTokens } from '../../../src/ui/kit/tokens.ts';

/** Every element of the library that a page shows, including those inside of others. */
const SHOWN = [
  ...['wa-button', 'wa-checkbox', 'wa-dialog', 'wa-icon', 'wa-option', 'wa-popup', 'wa-progress-ring', 'wa-radio'],
  ...['wa-radio-group', 'wa-select', 'wa-slider', 'wa-toast', 'wa-toast-item'],
];
/** Tokens that are read only for things that no page uses: required fields, placeholders, moving buttons, footers. */
const UNUSED = /^--wa-(?:form-control-(?:required|placeholder)|button-transform|spacing-xs)/;
/** Tokens that an element sets itself, from the colours of its variant. */
const OF_A_VARIANT = /^--wa-color-(?:fill|border|on)-/;

const readBy = (tag: string): string[] => {
  const { elementStyles } = customElements.get(tag) as typeof LitElement;
  const sheets = elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
  return [...sheets.matchAll(/var\((--wa-[a-z0-9-]+)/g)].flatMap(([, name]) => name ?? []);
};

/** Shows only this on the page and returns its first element, drawn. */
async function draw<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  template: TemplateResult,
): Promise<HTMLElementTagNameMap[Tag]> {
  const place = document.body.appendChild(document.createElement('div'));
  render(template, place);
  const element = place.querySelector(tag);
  if (!element) throw new Error(`expected ${tag}`);
  await (element as unknown as LitElement).updateComplete;
  return element;
}

/** The focused element, also inside of shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

beforeEach(() => {
  adoptTokens(document);
  document.body.replaceChildren();
});

describe('the tokens', () => {
  it.each(SHOWN)('give %s every value that it reads', (tag) => {
    const style = getComputedStyle(document.documentElement);
    const read = new Set(readBy(tag).filter((name) => !UNUSED.test(name) && !OF_A_VARIANT.test(name)));
    expect([...read].filter((name) => style.getPropertyValue(name) === '')).toEqual([]);
  });
});

describe('an icon of the library', () => {
  it('is our own drawing, and nobody is asked for it', async () => {
    const fetched = vi.spyOn(window, 'fetch');
    const icon = await draw('wa-icon', html`<wa-icon library="system" name="xmark"></wa-icon>`);
    await draw('wa-icon', html`<wa-icon name="check"></wa-icon>`);
    await expect.poll(() => icon.shadowRoot?.querySelector('path')?.getAttribute('d')).toBe('M6 6l12 12M18 6 6 18');
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});

describe('a choice from a list', () => {
  const list = html`<wa-select label="Fruit" .value=${'plum'}>
    <wa-option value="apple">Apple</wa-option><wa-option value="plum">Plum</wa-option>
    <wa-option value="quince">Quince</wa-option>
  </wa-select>`;

  it('is made by the keyboard alone: arrows, Enter, and Escape to leave it as it was', async () => {
    const select = await draw('wa-select', list);
    const box = page.getByRole('combobox', { name: 'Fruit' });
    await expect.element(box).toHaveValue('Plum');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(box).toHaveAttribute('aria-expanded', 'true');
    await expect.poll(() => focused()?.textContent).toBe('Plum');
    // A list that is opened again while it still fades away is hidden by the end of its fading: no hand is that quick.
    const isGone = new Promise((gone) => {
      select.addEventListener('wa-after-hide', gone, { once: true });
    });
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(box).toHaveValue('Quince');
    expect(select.value).toBe('quince');
    await expect.poll(() => focused()?.getAttribute('role')).toBe('combobox');
    await isGone;
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(box).toHaveAttribute('aria-expanded', 'true');
    await expect.poll(() => focused()?.textContent).toBe('Quince');
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(() => focused()?.textContent).toBe('Plum');
    await userEvent.keyboard('{Escape}');
    await expect.element(box).toHaveAttribute('aria-expanded', 'false');
    await expect.element(box).toHaveValue('Quince');
    await expect.poll(() => focused()?.getAttribute('role')).toBe('combobox');
  });

  it('has lines and a box that a thumb can hit', async () => {
    await draw(
      'wa-select',
      html`<style>
          ${fields.map(({ cssText }) => cssText)}</style
        >${list}`,
    );
    await userEvent.click(page.getByRole('combobox'));
    await expect.element(page.getByRole('option', { name: 'Apple' })).toBeVisible();
    for (const element of document.querySelectorAll('wa-option'))
      expect(element.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
    const box = document.querySelector('wa-select')?.shadowRoot?.querySelector('.combobox');
    expect(box?.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
  });

  it('keeps what was chosen when its lines come later or anew', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    const withLines = (lines: readonly string[]): TemplateResult =>
      html`<wa-select label="Camera" .value=${'desk'}>
        <wa-option value="">Any</wa-option>${lines.map((line) => html`<wa-option value=${line}>${line}</wa-option>`)}
      </wa-select>`;
    render(withLines([]), place);
    render(withLines(['lid', 'desk']), place);
    await expect.element(page.getByRole('combobox')).toHaveValue('desk');
  });
});

describe('a slider', () => {
  it('goes by the arrows, a step at a time, and is told in words', async () => {
    const words = (value: number): string => `${value} words`;
    await draw(
      'wa-slider',
      html`<wa-slider label="Speed" min="110" max="200" step="10" .value=${150} .valueFormatter=${words}></wa-slider>`,
    );
    const slider = page.getByRole('slider', { name: 'Speed' });
    await expect.element(slider).toHaveAttribute('aria-valuetext', '150 words');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowUp}{ArrowLeft}');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '160 words');
    await userEvent.keyboard('{End}');
    await expect.element(slider).toHaveAttribute('aria-valuenow', '200');
  });
});

describe('one answer of several', () => {
  it('is reached by Tab once, and changed by the arrows', async () => {
    const group = await draw(
      'wa-radio-group',
      html`<wa-radio-group label="Pain?"
        ><wa-radio value="no">No</wa-radio><wa-radio value="yes">Yes</wa-radio></wa-radio-group
      >`,
    );
    await expect.element(page.getByRole('radiogroup', { name: 'Pain?' })).toBeVisible();
    await userEvent.tab();
    await expect.poll(() => focused()?.textContent).toBe('No');
    expect(group.value).toBeNull();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
    expect(group.value).toBe('yes');
  });
});

describe('a dialog', () => {
  it('is closed by Escape, and gives the focus back to what opened it', async () => {
    document.body.append(Object.assign(document.createElement('button'), { textContent: 'Ask' }));
    const dialog = await draw(
      'wa-dialog',
      html`<wa-dialog label="Really?"
        ><p>For good.</p>
        <button slot="footer" autofocus>No</button></wa-dialog
      >`,
    );
    const opener = page.getByRole('button', { name: 'Ask' });
    (opener.element() as HTMLElement).focus();
    dialog.open = true;
    await expect.element(page.getByRole('dialog', { name: 'Really?' })).toBeVisible();
    await expect.poll(() => focused()?.textContent).toBe('No');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => page.getByRole('dialog').elements()).toEqual([]);
    await expect.poll(() => focused()?.textContent).toBe('Ask');
  });
});
