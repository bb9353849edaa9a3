/** What the parts of the page of handing over share. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { text } from '../../../text/text.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import type { ExchangeWork } from '../exchanged.ts';

/** A card, what is said in it, and work that goes on. */
export const saying = css`
  section {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: var(--pl-space-4);
  }
  section > * {
    min-width: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--pl-space-3);
  }
  .said {
    display: grid;
    justify-items: start;
    gap: var(--pl-space-3);
    width: 100%;
    padding: var(--pl-space-4);
    border-radius: var(--pl-radius-control);
    background: var(--pl-accent-field);
    overflow-wrap: anywhere;
  }
  .said.care {
    background: var(--pl-attention-field);
  }
  /* A region that a screen reader listens to has to be there before something is said in it: it takes no room until then. */
  .status:has(.said) {
    width: 100%;
  }
  .status:not(:has(.said)) {
    position: absolute;
  }
  .work {
    display: grid;
    gap: var(--pl-space-3);
    justify-items: start;
    width: 100%;
  }
  pl-trouble {
    width: 100%;
  }
  @media (forced-colors: active) {
    .said {
      border: 1px solid CanvasText;
    }
  }
`;

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
