import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Personal } from '../../core/exercise/exercise.ts';
import { personalSentences } from '../../text/say/range.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';

/**
 * Which numbers are this person's own: the range that a check found, with its band and day, and the numbers that a plan
 * has set.
 *
 * @property personal - of an exercise
 * @property nowEpochMs - today
 */
@customElement('pl-personal')
export class PlPersonal extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--pl-space-2);
      }
    `,
  ];

  @property({ attribute: false }) personal: Personal | null = null;
  @property({ type: Number }) nowEpochMs = 0;

  protected override render(): TemplateResult | typeof nothing {
    const { personal } = this;
    if (!personal) return nothing;
    return html`${personalSentences(personal, this.nowEpochMs).map((sentence) => html`<p>${sentence}</p>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-personal': PlPersonal;
  }
}
