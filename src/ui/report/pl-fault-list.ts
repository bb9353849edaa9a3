import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { askedLines } from '../../text/say/asked.ts';
import { noticedLines } from '../../text/say/noticed.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base, timedList } from '../kit/styles.ts';

/**
 * What was noticed, each by the name of what was seen, with its times and then what helps.
 *
 * @property summary - of a set
 * @property exercise - of the set; it may have words of its own
 * @property spans - gives from when to when, for faults where the duration matters
 * @property done - how many were done: repetitions; in a guided exercise, rounds
 * @property none - what is said where nothing was noticed
 */
@customElement('pl-fault-list')
export class PlFaultList extends PlElement {
  static override styles = [
    base,
    timedList,
    css`
      .what {
        font-weight: var(--pl-weight-strong);
      }
    `,
  ];

  @property({ attribute: false }) summary: SetSummary | null = null;
  @property({ attribute: false }) exercise: Exercise | null = null;
  @property({ type: Number }) done = 0;
  @property() none = '';
  @property({ type: Boolean }) spans = false;

  protected override render(): TemplateResult {
    const { exercise, summary, spans, done } = this;
    const noticed = summary ? noticedLines(exercise, summary, { spans }) : [];
    const lines = [...noticed, ...(exercise && summary ? askedLines(exercise, summary, done) : [])];
    if (lines.length === 0) return html`<p class="muted">${this.none}</p>`;
    return html`<ul>
      ${lines.map(
        ({ what, when, helps }) =>
          html`<li>
            <span class="what">${what}</span>
            <span class="times">${when}</span>
            ${helps === null ? nothing : html`<span class="helps">${helps}</span>`}
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
