import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { askedLines } from '../../text/say/asked.ts';
import { noticedLines } from '../../text/say/noticed.ts';
import { text } from '../../text/text.ts';
import { base, timedList } from '../kit/styles.ts';

/**
 * The faults that were noticed, each as what to do about it, with its times. Names of faults are never shown.
 *
 * @property summary - of a set
 * @property exercise - of the set; it may have words of its own
 * @property spans - gives from when to when, for faults where the duration matters
 * @property watched - whether anything could be judged: else nothing good may be said of the missing faults
 */
@customElement('pl-fault-list')
export class PlFaultList extends LitElement {
  static override styles = [base, timedList];

  @property({ attribute: false }) summary: SetSummary | null = null;
  @property({ attribute: false }) exercise: Exercise | null = null;
  @property({ type: Boolean }) watched = false;
  @property({ type: Boolean }) spans = false;

  protected override render(): TemplateResult {
    const { exercise, summary, spans } = this;
    const t = text().summary;
    const noticed = summary ? noticedLines(exercise, summary, { spans }) : [];
    const lines = [...noticed, ...(exercise && summary ? askedLines(exercise, summary) : [])];
    if (lines.length === 0) return html`<p class="muted">${this.watched ? t.faultsNone : t.faultsNothingSeen}</p>`;
    return html`<ul>
      ${lines.map(
        ({ what, when }) =>
          html`<li>
            <span>${what}</span>
            <span class="times">${when}</span>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-fault-list': PlFaultList;
  }
}
