/** What the parts of the page of handing over share. */
import { html, nothing, type TemplateResult } from 'lit';
import { text } from '../../../text/text.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import type { ExchangeWork } from '../exchanged.ts';

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
