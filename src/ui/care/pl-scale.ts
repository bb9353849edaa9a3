import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { asOfTen, ZERO_TO_TEN, type OfTen } from '../../care/pain/check-in.ts';
import { scaleNumber } from '../../text/say/pain.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';

/** An answer was chosen on a scale. */
export class ScaleChosenEvent extends Event {
  static readonly type = 'pl-scale-chosen';
  readonly value: OfTen;

  constructor(value: OfTen) {
    super(ScaleChosenEvent.type, { bubbles: true, composed: true });
    this.value = value;
  }
}

/** How soon a 0 has to follow a 1 to make it 10. Technical choice: two keys of one number are pressed within a second. */
const TEN_WITHIN_MS = 1500;

/**
 * A scale from 0 to 10 in large buttons: one group of radio buttons, answered by pointer, by arrow keys, and by the keys 0 to 9 (1 and
 * then 0 is 10).
 *
 * @property value - the answer; null while there is none
 * @property label - the question, as the name of the group; it is shown unless `quiet`
 * @property lowest, highest - what 0 and 10 mean, in words
 * @property note - words beside the answer
 * @property keys - whether number keys answer wherever the focus is on the page; else only where it is in the scale
 * @property quiet - the question stands on the page already
 * @fires pl-scale-chosen - with the answer
 */
@customElement('pl-scale')
export class PlScale extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        container-type: inline-size;
      }
      fieldset {
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-bottom: var(--pl-space-3);
        padding: 0;
        font-size: var(--pl-text-l);
        font-weight: var(--pl-weight-strong);
        line-height: 1.25;
      }
      .answers {
        display: grid;
        grid-template-columns: repeat(11, minmax(0, 1fr));
        gap: var(--pl-space-2);
      }
      label {
        position: relative;
        display: grid;
        place-items: center;
        min-height: 4rem;
        border: 1.5px solid var(--pl-line);
        border-radius: var(--pl-radius-control);
        background: var(--pl-surface);
        font-size: var(--pl-text-l);
        font-weight: var(--pl-weight-strong);
        font-variant-numeric: tabular-nums;
        cursor: pointer;
        transition: background-color var(--pl-motion);
      }
      label:hover {
        background: var(--pl-sunken);
      }
      label:has(:checked) {
        border-color: var(--pl-accent);
        background: var(--pl-accent);
        color: var(--pl-on-accent);
        text-decoration: underline;
        text-underline-offset: 0.25em;
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--pl-accent);
        outline-offset: 2px;
      }
      input {
        position: absolute;
        width: 1px;
        height: 1px;
        margin: 0;
        /* Where it is scrolled to, the whole of its button is. */
        scroll-margin-block: 2.25rem;
        opacity: 0;
        pointer-events: none;
      }
      .ends {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: var(--pl-space-1) var(--pl-space-4);
        margin-top: var(--pl-space-2);
        color: var(--pl-muted);
      }
      .note {
        min-height: 1.45em;
        margin-top: var(--pl-space-2);
        font-weight: var(--pl-weight-strong);
      }
      /* Two rows, each button large enough for a thumb; more of them where even six in a row would be too small. */
      @container (max-width: 36rem) {
        .answers {
          grid-template-columns: repeat(auto-fill, minmax(max(2.75rem, (100% - 5 * var(--pl-space-1)) / 6), 1fr));
          gap: var(--pl-space-1);
        }
        label {
          min-height: 3.25rem;
        }
      }
      @media (forced-colors: active) {
        label:has(:checked) {
          border-color: Highlight;
          background: Highlight;
          color: HighlightText;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  @property({ type: Number }) value: OfTen | null = null;
  @property() label = '';
  @property() lowest = '';
  @property() highest = '';
  @property() note = '';
  @property({ type: Boolean }) keys = false;
  @property({ type: Boolean }) quiet = false;
  /** When a 1 was pressed that a 0 may make 10. */
  private oneAtMs = -Infinity;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.takeKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.takeKey);
  }

  protected override render(): TemplateResult {
    return html`<fieldset>
      <legend class=${this.quiet ? 'visually-hidden' : ''}>${this.label}</legend>
      <div class="answers">
        ${ZERO_TO_TEN.map(
          (value) =>
            html`<label
              ><input
                type="radio"
                name="answer"
                .checked=${this.value === value}
                aria-describedby=${value === 0 ? 'lowest' : value === 10 ? 'highest' : nothing}
                @change=${() => this.choose(value)}
              /><span>${scaleNumber(value)}</span></label
            >`,
        )}
      </div>
      <div class="ends"><span id="lowest">${this.lowest}</span><span id="highest">${this.highest}</span></div>
      ${this.note === '' ? nothing : html`<p class="note" role="status">${this.note}</p>`}
    </fieldset>`;
  }

  /** Number keys answer; where somebody writes, they write. */
  private readonly takeKey = (event: KeyboardEvent): void => {
    // Another scale of the page has taken the key, and drawing the page between two listeners may have passed the keys on.
    if (
      event.defaultPrevented ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      event.repeat ||
      !/^\d$/.test(event.key)
    )
      return;
    const path = event.composedPath();
    if (!this.keys && !path.includes(this)) return;
    if (
      path.some(
        (one) => one instanceof Element && one.matches('textarea, input:not([type="radio"], [type="checkbox"])'),
      )
    )
      return;
    const isTen = event.key === '0' && this.value === 1 && event.timeStamp - this.oneAtMs < TEN_WITHIN_MS;
    this.oneAtMs = event.key === '1' ? event.timeStamp : -Infinity;
    const value = isTen ? 10 : asOfTen(Number(event.key));
    if (value === null) return;
    event.preventDefault();
    this.choose(value);
  };

  private choose(value: OfTen): void {
    this.value = value;
    this.dispatchEvent(new ScaleChosenEvent(value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-scale': PlScale;
  }
  interface HTMLElementEventMap {
    'pl-scale-chosen': ScaleChosenEvent;
  }
}
