import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AboutPerson } from '../../core/assess/test-norms.ts';
import type { TestResult } from '../../core/record/test-result.ts';
import { besideNorms } from '../../text/say/test-report.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';

/**
 * The norm of a person's age group beside a result, with its source, or why there is none. Never a verdict.
 *
 * @property result - of the test
 * @property about - age and sex, where the person said them
 */
@customElement('pl-beside-norms')
export class PlBesideNorms extends PlElement {
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
    const { lines, source } = besideNorms(result, this.about);
    return html`${lines.map((line) => html`<p>${line}</p>`)}
    ${source === null ? nothing : html`<p class="source">${source}</p>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-beside-norms': PlBesideNorms;
  }
}
