import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { text } from '../../../text/text.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base } from '../../../ui/kit/styles.ts';

/**
 * The breath to follow: a ring that narrows while the person breathes out and widens while they breathe in, and the
 * word. Where reduced motion is wanted, the ring has just these two sizes.
 *
 * @property turn - `out` or `in`; null where nobody is led
 * @property lastsMs - how long this turn takes
 */
@customElement('pl-breath')
export class PlBreath extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        place-items: center;
        align-content: center;
        gap: var(--pl-space-3);
        min-height: 0;
        font-size: var(--pl-text-xl);
        font-weight: var(--pl-weight-strong);
      }
      .room {
        display: grid;
        place-items: center;
        width: min(100%, 180px, 24dvh);
        aspect-ratio: 1;
      }
      .ring {
        width: 100%;
        height: 100%;
        border: 8px solid var(--pl-accent);
        border-radius: 50%;
        background: var(--pl-accent-field);
        transform: scale(0.45);
      }
      .ring.in {
        transform: scale(1);
      }
      @media (prefers-reduced-motion: no-preference) {
        .ring {
          transition: transform var(--turn) ease-in-out;
        }
      }
      @media (max-aspect-ratio: 1), (max-height: 37.5em) {
        :host {
          grid-auto-flow: column;
          justify-content: start;
        }
        .room {
          width: 56px;
        }
        .ring {
          border-width: 4px;
        }
      }
      @media (forced-colors: active) {
        .ring {
          border-color: CanvasText;
        }
      }
    `,
  ];

  @property() turn: 'out' | 'in' | null = null;
  @property({ type: Number }) lastsMs = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lastsMs')) this.style.setProperty('--turn', `${this.lastsMs}ms`);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.turn) return nothing;
    return html`<div class="room" aria-hidden="true"><div class="ring ${this.turn}"></div></div>
      <span>${text().practise.breath[this.turn]}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-breath': PlBreath;
  }
}
