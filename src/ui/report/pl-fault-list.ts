import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Fault } from '../../core/record/set-events.ts';
import type { Side } from '../../core/body/landmarks.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { sentenceFor, text } from '../../text/text.ts';
import { clockTime } from '../../text/say/report-words.ts';
import { base, timedList } from '../kit/styles.ts';

/**
 * What was noticed, as what to do about it, with its times. Fault names never stand here.
 *
 * @property summary - of a set
 * @property spans - tells from when to when, where it is the time astray that matters
 * @property watched - whether there was anything to look at: nobody who was not seen is told to go on like this
 */
@customElement('pl-fault-list')
export class PlFaultList extends LitElement {
  static override styles = [base, timedList];

  @property({ attribute: false }) summary: SetSummary | null = null;
  @property({ type: Boolean }) watched = false;
  @property({ type: Boolean }) spans = false;

  protected override render(): TemplateResult {
    const faults = this.summary?.faults ?? [];
    const slips = this.summary?.slips ?? [];
    const t = text().summary;
    if (faults.length + slips.length === 0)
      return html`<p class="muted">${this.watched ? t.faultsNone : t.faultsNothingSeen}</p>`;
    return html`<ul>
      ${[...new Set(faults.map((fault) => fault.id))].map((id) => this.fault(id))}
      ${[...new Set(slips.map((slip) => slip.what))].map((id) => this.slip(id))}
    </ul>`;
  }

  private fault(id: string): TemplateResult {
    const found = (this.summary?.faults ?? []).filter((fault) => fault.id === id);
    const time = ({ startMs, endMs }: Fault): string =>
      this.spans ? `${clockTime(startMs)} – ${clockTime(endMs)}` : clockTime(startMs);
    return noticed(
      id,
      found.map((fault) => at(time(fault), fault.side)),
    );
  }

  private slip(id: string): TemplateResult {
    const found = (this.summary?.slips ?? []).filter((slip) => slip.what === id);
    return noticed(
      id,
      found.map((slip) => at(clockTime(slip.timeMs), slip.side)),
    );
  }
}

const at = (time: string, side: Side | null): string => (side ? `${time} ${text().sides[side].toLowerCase()}` : time);

function noticed(id: string, when: readonly string[]): TemplateResult {
  const t = text();
  return html`<li>
    <span>${sentenceFor(t.cues, id) ?? id}</span>
    <span class="times">${t.summary.faultTimes({ count: when.length })}: ${when.join(', ')}</span>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-fault-list': PlFaultList;
  }
}
