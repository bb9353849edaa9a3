import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SetSummary } from '../../core/summary.ts';
import { sentenceFor, text } from '../../text/text.ts';
import { clockTime } from '../report.ts';
import { base } from '../shared.ts';

/**
 * What was noticed, as what to do about it, with its times; and what could not be seen. Fault names never stand here.
 *
 * @property summary - of a set
 */
@customElement('pl-fault-list')
export class PlFaultList extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--pl-space-5);
      }
      h3 {
        margin-bottom: var(--pl-space-2);
      }
      li {
        display: grid;
        gap: 2px;
        padding: var(--pl-space-3) 0;
        border-top: 1px solid var(--pl-hairline);
      }
      .times {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
        font-variant-numeric: tabular-nums;
      }
      .hatched {
        padding-inline-start: var(--pl-space-4);
        background: repeating-linear-gradient(-45deg, var(--pl-sunken) 0 4px, transparent 4px 10px) 0 / 10px 100%
          no-repeat;
      }
    `,
  ];

  @property({ attribute: false }) summary: SetSummary | null = null;

  protected override render(): TemplateResult {
    const t = text().summary;
    const faults = this.summary?.faults ?? [];
    const spans = this.summary?.unjudged ?? [];
    return html`
      <section>
        <h3>${t.faults}</h3>
        ${
          faults.length === 0
            ? html`<p class="muted">${t.faultsNone}</p>`
            : html`<ul>
                ${[...new Set(faults.map((fault) => fault.id))].map((id) => this.fault(id))}
              </ul>`
        }
      </section>
      <section>
        <h3>${t.unjudged}</h3>
        ${
          spans.length === 0
            ? html`<p class="muted">${t.unjudgedNone}</p>`
            : html`<ul>
                ${spans.map(
                  (span) =>
                    html`<li class="hatched">
                      <span>${text().unmeasurableNotes[span.reason]}</span>
                      <span class="times">${clockTime(span.startMs)} – ${clockTime(span.endMs)}</span>
                    </li>`,
                )}
              </ul>`
        }
      </section>
    `;
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
