import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { noticedLines } from '../../text/say/noticed.ts';
import { text } from '../../text/text.ts';
import { base, timedList } from '../kit/styles.ts';

/**
 * What was noticed, as what to do about it, with its times. Fault names never stand here.
 *
 * @property summary - of a set
 * @property exercise - of the set, for it may have words of its own
 * @property spans - tells from when to when, where it is the time astray that matters
 * @property watched - whether there was anything to look at: nobody who was not seen is told to go on like this
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
    const lines = summary ? noticedLines(exercise, summary, { spans }) : [];
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
