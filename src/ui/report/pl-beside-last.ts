import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { changeOf, earlierHolds, figureOf, SURE_CHANGE } from '../../core/assess/test-norms.ts';
import type { ChairResult, StanceResult, TestResult } from '../../core/record/test-result.ts';
import { text } from '../../text/text.ts';
import { base } from '../kit/styles.ts';

/** Older ones say nothing about now. */
const MAX_HOLDS = 5;

/**
 * A result beside the person's last ones: a change only where it is more than the error of measuring, else none.
 *
 * @property result - of the test
 * @property earlier - results before it, newest first
 */
@customElement('pl-beside-last')
export class PlBesideLast extends LitElement {
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
    return result.test === 'single-leg-stance' ? this.holds(result) : this.change(result);
  }

  private change(result: ChairResult): TemplateResult {
    const t = text().test;
    if (figureOf(result) === null) return html`<p>${t.noResult}</p>`;
    const { by, unit, source } = SURE_CHANGE[result.test];
    const change = changeOf(result, this.earlier);
    if (change.kind === 'first') return html`<p>${t.change.first}</p>`;
    const words = (value: number): string =>
      unit === 's' ? t.time({ seconds: value, error: null }) : t.stands({ count: value, orSo: 0 });
    const before = words(change.before);
    const sure = t.sure[unit]({ by });
    const sentence =
      change.kind === 'no-change'
        ? t.change['no-change']({ before, sure })
        : t.change[change.kind][unit]({ before, by: words(change.by), sure });
    return html`<p>${sentence}</p>
      <p class="source">${t.source({ source })}</p>`;
  }

  private holds(result: StanceResult): TemplateResult {
    const t = text().test;
    const { by, source } = SURE_CHANGE[result.test];
    const trends = (['left', 'right'] as const).flatMap((leg) => {
      const holds = earlierHolds(this.earlier, leg).slice(0, MAX_HOLDS);
      const list = holds.map((hold) => t.time({ seconds: hold, error: null })).join(', ');
      return holds.length > 0 ? [t.change.trend({ leg, holds: list })] : [];
    });
    if (trends.length === 0) return html`<p>${t.change.first}</p>`;
    return html`${trends.map((line) => html`<p>${line}</p>`)}
      <p>${t.change.trendOnly({ sure: t.sure.s({ by }) })}</p>
      <p class="source">${t.source({ source })}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-beside-last': PlBesideLast;
  }
}
