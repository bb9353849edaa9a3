import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TestResult } from '../../core/record/test-result.ts';
import { besideLast } from '../../text/say/test-report.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';

/**
 * A result beside the person's last ones. It is called a change only where the difference is larger than the error of
 * measuring.
 *
 * @property result - of the test
 * @property earlier - results before it, newest first
 */
@customElement('pl-beside-last')
export class PlBesideLast extends PlElement {
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
  @property({ attribute: false }) earlier: readonly TestResult[] = [];

  protected override render(): TemplateResult | typeof nothing {
    const { result } = this;
    if (!result) return nothing;
    const { lines, source } = besideLast(result, this.earlier);
    return html`${lines.map((line) => html`<p>${line}</p>`)}
    ${source === null ? nothing : html`<p class="source">${source}</p>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-beside-last': PlBesideLast;
  }
}
