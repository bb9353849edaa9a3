import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SetSummary } from '../../core/summary.ts';
import { text } from '../../text/text.ts';
import { clockTime } from '../report.ts';
import { base, timedList } from '../shared.ts';

/**
 * When the camera could not judge, and why: hatched, never blank.
 *
 * @property summary - of a set
 */
@customElement('pl-unseen-list')
export class PlUnseenList extends LitElement {
  static override styles = [base, timedList];

  @property({ attribute: false }) summary: SetSummary | null = null;

  protected override render(): TemplateResult {
    const spans = this.summary?.unjudged ?? [];
    if (spans.length === 0) return html`<p class="muted">${text().summary.unjudgedNone}</p>`;
    return html`<ul>
      ${spans.map(
        (span) =>
          html`<li class="hatched">
            <span>${text().unmeasurableNotes[span.reason]}</span>
            <span class="times">${clockTime(span.startMs)} – ${clockTime(span.endMs)}</span>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-unseen-list': PlUnseenList;
  }
}
