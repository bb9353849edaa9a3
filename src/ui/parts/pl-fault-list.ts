import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SetSummary } from '../../core/summary.ts';
import { sentenceFor, text } from '../../text/text.ts';
import { clockTime } from '../report.ts';
import { base, timedList } from '../shared.ts';

/**
 * What was noticed, as what to do about it, with its times. Fault names never stand here.
 *
 * @property summary - of a set
 * @property watched - whether there was anything to look at: nobody who was not seen is told to go on like this
 */
@customElement('pl-fault-list')
export class PlFaultList extends LitElement {
  static override styles = [base, timedList];

  @property({ attribute: false }) summary: SetSummary | null = null;
  @property({ type: Boolean }) watched = false;

  protected override render(): TemplateResult {
    const faults = this.summary?.faults ?? [];
    const t = text().summary;
    if (faults.length === 0) return html`<p class="muted">${this.watched ? t.faultsNone : t.faultsNothingSeen}</p>`;
    return html`<ul>
      ${[...new Set(faults.map((fault) => fault.id))].map((id) => this.fault(id))}
    </ul>`;
  }

  private fault(id: string): TemplateResult {
    const t = text();
    const found = (this.summary?.faults ?? []).filter((fault) => fault.id === id);
    const when = found.map((fault) =>
      [clockTime(fault.startMs), fault.side ? t.sides[fault.side].toLowerCase() : ''].join(' ').trim(),
    );
    return html`<li>
      <span>${sentenceFor(t.cues, id) ?? id}</span>
      <span class="times">${t.summary.faultTimes({ count: found.length })}: ${when.join(', ')}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-fault-list': PlFaultList;
  }
}
