/** What the parts of the page of handing over share. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { text } from '../../../text/text.ts';
import { fields } from '../../../ui/kit/fields.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import type { ExchangeWork } from '../exchanged.ts';

/** Fields as wide as their card, and in it what is typed letter by letter: from left to right in every language, the letters apart. */
export const lettersFields = [
  fields,
  css`
    .field,
    .field input,
    .field textarea {
      width: 100%;
    }
    .field {
      justify-items: stretch;
    }
    .letters {
      letter-spacing: 0.06em;
      direction: ltr;
      text-align: start;
    }
  `,
];

/**
 * A field for an address, a key or a passphrase, in letters that can be read: of a field for passwords a browser offers to keep what was
 * typed. Without `take` it is only shown, in as many lines as it needs.
 */
export function lettersField(of: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly mode?: 'text' | 'url';
  readonly value: string;
  readonly take?: (value: string) => void;
}): TemplateResult {
  const { id, label, hint, value, take } = of;
  const describedBy = hint === undefined ? nothing : `${id}-hint`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${
      take
        ? html`<input
            id=${id}
            inputmode=${of.mode ?? 'text'}
            class="letters"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby=${describedBy}
            .value=${value}
            @input=${typed(take)}
          />`
        : html`<textarea
            id=${id}
            class="letters"
            readonly
            rows="2"
            spellcheck="false"
            aria-describedby=${describedBy}
            .value=${value}
          ></textarea>`
    }
    ${hint === undefined ? nothing : html`<p id=${`${id}-hint`} class="hint">${hint}</p>`}
  </div>`;
}

/** Hands on what was typed into a field. */
export const typed =
  (take: (value: string) => void) =>
  ({ target }: InputEvent): void => {
    if (target instanceof HTMLInputElement) take(target.value);
  };

/** Work that goes on, once it has lasted a while; only collecting tells how far it is and can be called off, for all else is done whole. */
export function workGoesOn(
  element: HTMLElement,
  { progress }: ExchangeWork,
  words: string,
  isCollecting: boolean,
): TemplateResult | typeof nothing {
  if (!progress) return nothing;
  const { done, total } = progress;
  return html`<div class="work">
    <p role="status">${words}</p>
    ${
      isCollecting
        ? html`<progress aria-label=${words} max=${total} .value=${done}></progress>
            <button @click=${() => ask(element, { kind: 'stop-exchange' })}>${text().keeping.backup.cancel}</button>`
        : html`<progress aria-label=${words}></progress>`
    }
  </div>`;
}
