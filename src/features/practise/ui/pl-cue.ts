import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base } from '../../../ui/kit/styles.ts';

/** A cue has at most seven words (table#cues-order); a longer sentence gets smaller letters, so that it fits two lines. */
const LONG_CHARACTERS = 42;

export type CueTone = 'calm' | 'form' | 'praise' | 'attention';

/**
 * The one thing to do next, in letters that can be read from the mat.
 *
 * @property sentence - what it says; empty keeps the room and says nothing
 * @property tone - `calm` for what goes on anyway, `form` and `praise` during a set, `attention` where nothing can be judged
 */
@customElement('pl-cue')
export class PlCue extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        align-content: center;
        min-height: calc(2 * 1.1 * var(--pl-text-cue));
        border-radius: var(--pl-radius-card);
      }
      p {
        max-width: none;
        font-size: var(--pl-text-cue);
        font-weight: var(--pl-weight-strong);
        letter-spacing: calc(var(--pl-closer) * -0.02em);
        line-height: 1.1;
        text-wrap: balance;
      }
      /* A whole sentence is read, not glanced at. */
      .long {
        font-size: max(var(--pl-text-l), calc(0.6 * var(--pl-text-cue)));
        line-height: 1.2;
      }
      .calm {
        color: var(--pl-muted);
        font-weight: var(--pl-weight-normal);
      }
      .praise {
        color: var(--pl-good);
      }
      .attention {
        color: var(--pl-attention);
      }
      @media (prefers-reduced-motion: no-preference) {
        p {
          animation: arrive var(--pl-motion) ease-out;
        }
        @keyframes arrive {
          from {
            opacity: 0;
          }
        }
      }
    `,
  ];

  @property() sentence = '';
  @property() tone: CueTone = 'calm';

  protected override render(): TemplateResult {
    const isLong = this.sentence.length > LONG_CHARACTERS;
    return html`<p role="status" aria-live="polite" class=${classMap({ [this.tone]: true, long: isLong })}>
      ${this.sentence}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-cue': PlCue;
  }
}
