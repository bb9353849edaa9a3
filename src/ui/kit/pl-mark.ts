import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PlElement } from './pl-element.ts';
import { base } from './styles.ts';

/** The app's mark: a plumb line, a fine vertical with a bob. Decoration; the name stands beside it. */
@customElement('pl-mark')
export class PlMark extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        width: 22px;
        height: 36px;
        color: var(--pl-accent);
      }
      svg {
        display: block;
        width: 100%;
        height: 100%;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<svg viewBox="0 0 22 36" aria-hidden="true" focusable="false">
      <path d="M11 1v19" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      <path
        d="M11 18.5c3.4 0 5.6 2.3 5.6 5.2 0 3.6-3.6 5.4-5.6 11.3-2-5.9-5.6-7.7-5.6-11.3 0-2.9 2.2-5.2 5.6-5.2z"
        fill="currentColor"
      />
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-mark': PlMark;
  }
}
