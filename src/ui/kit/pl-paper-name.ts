import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { text } from '../../text/text.ts';
import { PlElement } from './pl-element.ts';
import { entries } from './fields.ts';
import { base, buttons, layout } from './styles.ts';

/** The longest name on paper, in characters. A choice. */
const MOST = 80;

/** A name was typed. */
export class PaperNamedEvent extends Event {
  readonly paperName: string;

  constructor(paperName: string) {
    super('pl-paper-named');
    this.paperName = paperName;
  }
}

/**
 * What stands over a sheet of paper and is not printed: a name for it, and the button that prints it.
 *
 * @property name - as it is printed; empty: a line to write on
 * @fires pl-paper-named - as it is typed
 */
@customElement('pl-paper-name')
export class PlPaperName extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    entries,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
        align-items: end;
      }
      .hint {
        flex-basis: 100%;
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property() name = '';

  protected override render(): TemplateResult | typeof nothing {
    const t = text();
    return html`<label class="above">
        <span>${t.paper.name}</span>
        <input
          name="name"
          autocomplete="off"
          maxlength=${MOST}
          aria-describedby="hint"
          .value=${this.name}
          @input=${(event: Event) => this.typed(event)}
        />
      </label>
      <slot></slot>
      <button class="primary print" @click=${() => window.print()}>${t.handout.print}</button>
      <p class="hint" id="hint">${t.paper.nameHint}</p>`;
  }

  private typed({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.dispatchEvent(new PaperNamedEvent(target.value.trim()));
  }
}

/** Whose a paper is: what was typed, or a line to write on. */
export const nameLine = (name: string): TemplateResult =>
  html`<p class="name-line">
    <span>${text().paper.nameLine}</span>${name === '' ? html`<span class="blank"></span>` : html`<bdi>${name}</bdi>`}
  </p>`;

declare global {
  interface HTMLElementEventMap {
    'pl-paper-named': PaperNamedEvent;
  }
  interface HTMLElementTagNameMap {
    'pl-paper-name': PlPaperName;
  }
}
