import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Personal } from '../../core/exercise/exercise.ts';
import { text } from '../../text/text.ts';
import { ownSentence } from '../../text/say/report-words.ts';
import { base } from '../kit/styles.ts';

/**
 * Which figures are this person's own: what a range check found, with its band and day, and what a plan has set.
 *
 * @property personal - of an exercise
 * @property nowEpochMs - the day that it is told on
 */
@customElement('pl-personal')
export class PlPersonal extends LitElement {
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
    const t = text().personal;
    const parts = personal.plan.map((part) => t.parts[part]).join(', ');
    return html`${personal.own.map((figure) => html`<p>${ownSentence(figure, this.nowEpochMs)}</p>`)}
    ${parts === '' ? nothing : html`<p>${t.plan({ parts })}</p>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-personal': PlPersonal;
  }
}
