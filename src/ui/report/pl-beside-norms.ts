import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { normFor, type AboutPerson, type Norm } from '../../core/assess/test-norms.ts';
import type { TestResult } from '../../core/record/test-result.ts';
import { text } from '../../text/text.ts';
import { base } from '../kit/styles.ts';

/**
 * The norm of a person's age group beside a result, with its source; or why there is none. Never a verdict.
 *
 * @property result - of the test
 * @property about - age and sex, where the person said them
 */
@customElement('pl-beside-norms')
export class PlBesideNorms extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--pl-space-2);
      }
      .source {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) result: TestResult | null = null;
  @property({ attribute: false }) about: AboutPerson = { ageYears: null, sex: null };

  protected override render(): TemplateResult | typeof nothing {
    const { result } = this;
    if (!result) return nothing;
    const t = text().test;
    if (result.test !== 'single-leg-stance' && result.hands === 'used') return html`<p>${t.norms.hands}</p>`;
    const answer = normFor(result.test, this.about);
    if (answer.kind === 'none') return html`<p>${t.norms.none[answer.why]}</p>`;
    return html`<p>${normSentence(answer.norm)}</p>
      <p>${t.normIsGroup}</p>
      <p class="source">${t.source({ source: answer.norm.source })}</p>`;
  }
}

function normSentence(norm: Norm): string {
  const t = text().test.norms;
  const ages = { from: norm.fromYears, to: norm.toYears };
  switch (norm.kind) {
    case 'slower-than':
      return t['slower-than']({ ...ages, seconds: norm.seconds });
    case 'adults':
      return t.adults({ age: norm.meanAgeYears, mean: norm.meanS, spread: norm.spreadS, limit: norm.limitS });
    case 'middle-half':
      return t['middle-half']({ ...ages, sex: norm.sex, low: norm.low, high: norm.high });
    case 'mean-hold':
      return t['mean-hold']({ ...ages, sex: norm.sex, seconds: norm.seconds });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-beside-norms': PlBesideNorms;
  }
}
