import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SetRecord } from '../../core/report/session.ts';
import { adviceBeside } from '../../text/say/set.ts';
import { questionSentence } from '../../text/say/exercise.ts';
import { text } from '../../text/text.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base, timedList } from '../kit/styles.ts';

/**
 * What the person said about a set, and what helps next time; nothing that was measured.
 *
 * @property set - as it is stored
 */
@customElement('pl-self-report')
export class PlSelfReport extends PlElement {
  static override styles = [base, timedList];

  @property({ attribute: false }) set: SetRecord | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { set } = this;
    const said = set?.selfReport ?? [];
    if (!set || said.length === 0) return nothing;
    const t = text();
    return html`<ul>
      ${said.map(
        (given) =>
          html`<li>
            <span>${questionSentence(set.exercise, given.question) ?? given.question}</span>
            <span class="times">${t.summary.answers[given.answer]}</span>
            ${adviceBeside(set, given) ?? nothing}
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-self-report': PlSelfReport;
  }
}
