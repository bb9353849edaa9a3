import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { testOfSet } from '../../core/report/summary-of.ts';
import type { SetRecord } from '../../core/report/session.ts';
import type { AboutPerson } from '../../core/assess/test-norms.ts';
import type { ChairResult, StanceResult, TestResult } from '../../core/record/test-result.ts';
import { holdFigure } from '../../text/say/test.ts';
import { bestOfSentence, chairFigure, howItEnded, sureSentences, testFoot } from '../../text/say/test-report.ts';
import { text } from '../../text/text.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base, layout, report } from '../kit/styles.ts';
import './pl-beside-norms.ts';
import './pl-beside-last.ts';
import './pl-unseen-list.ts';

/**
 * The report of a timed test: the result with its error and where the error comes from, what was not counted, norms and
 * earlier results. It gives numbers and no verdict.
 *
 * @property set - one attempt, as it happened or as it is stored
 * @property attempts - all results of this test in the session
 * @property earlier - results before it, newest first
 * @property about - whom the norms are looked up for
 */
@customElement('pl-test-report')
export class PlTestReport extends PlElement {
  static override styles = [
    base,
    layout,
    report,
    css`
      .lead h3 {
        color: var(--pl-accent);
      }
      .figure {
        font-size: var(--pl-text-3xl);
        font-variant-numeric: tabular-nums;
        font-weight: var(--pl-weight-strong);
        line-height: 1.15;
      }
      .lead p {
        max-width: none;
      }
      .holds {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3) var(--pl-space-7);
      }
      .holds dt {
        font-weight: var(--pl-weight-strong);
      }
      .left {
        color: var(--pl-left);
      }
      .right {
        color: var(--pl-right);
      }
      .card h3 {
        margin-bottom: var(--pl-space-3);
        font-size: var(--pl-text-l);
      }
      .lines {
        display: grid;
        gap: var(--pl-space-3);
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: var(--pl-space-2) var(--pl-space-3) var(--pl-space-2) 0;
        border-top: 1px solid var(--pl-hairline);
        text-align: start;
        vertical-align: top;
      }
      thead th {
        border-top: 0;
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
        font-weight: var(--pl-weight-normal);
      }
      .seen {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      @media (max-width: 40em) {
        .figure {
          font-size: var(--pl-text-2xl);
        }
      }
    `,
  ];

  @property({ attribute: false }) set: SetRecord | null = null;
  @property({ attribute: false }) attempts: readonly TestResult[] = [];
  @property({ attribute: false }) earlier: readonly TestResult[] = [];
  @property({ attribute: false }) about: AboutPerson = { ageYears: null, sex: null };

  protected override render(): TemplateResult | typeof nothing {
    const { set } = this;
    const test = set && testOfSet(set);
    if (!set || !test) return nothing;
    const t = text();
    return html`
      ${this.result(test.result)}
      <div class="stacks">
        <div class="stack">${test.result ? this.beside(test.result) : nothing}</div>
        <div class="stack">
          ${test.result ? this.sure(test.result) : nothing}
          <section class="card">
            <h3>${t.summary.unjudged}</h3>
            <pl-unseen-list .set=${set}></pl-unseen-list>
          </section>
        </div>
      </div>
      ${test.result?.test === 'single-leg-stance' ? this.tries(test.result) : nothing}
      <p class="seen">${testFoot(set)}</p>
    `;
  }

  private result(result: TestResult | null): TemplateResult {
    const ended = howItEnded(result);
    return html`<section class="lead">
      <h3>${text().test.resultTitle}</h3>
      ${result?.test === 'single-leg-stance' ? this.holds(result) : this.chairFigure(result)}
      ${ended === null ? nothing : html`<p>${ended}</p>`}
    </section>`;
  }

  private chairFigure(result: ChairResult | null): TemplateResult {
    const best = bestOfSentence(result, this.attempts);
    return html`<p class="figure">${chairFigure(result)}</p>
      ${best === null ? nothing : html`<p>${best}</p>`}`;
  }

  private holds({ best }: StanceResult): TemplateResult {
    const t = text();
    return html`<dl class="holds">
      ${(['left', 'right'] as const).map(
        (leg) =>
          html`<div>
            <dt class=${leg}>${t.sides[leg]}</dt>
            <dd class="figure">${best[leg] ? holdFigure(best[leg]) : t.units.none}</dd>
          </div>`,
      )}
    </dl>`;
  }

  private beside(result: TestResult): TemplateResult {
    const t = text().test;
    return html`<section class="card">
        <h3>${t.changeTitle}</h3>
        <pl-beside-last .result=${result} .earlier=${this.earlier}></pl-beside-last>
      </section>
      <section class="card">
        <h3>${t.normsTitle}</h3>
        <pl-beside-norms .result=${result} .about=${this.about}></pl-beside-norms>
      </section>`;
  }

  private sure(result: TestResult): TemplateResult {
    return html`<section class="card">
      <h3>${text().test.sureTitle}</h3>
      <div class="lines">${sureSentences(result).map((line) => html`<p>${line}</p>`)}</div>
    </section>`;
  }

  private tries({ tries }: StanceResult): TemplateResult | typeof nothing {
    if (tries.length === 0) return nothing;
    const t = text();
    return html`<section class="card">
      <h3>${t.test.triesTitle}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">${t.test.leg}</th>
            <th scope="col">${t.test.held}</th>
            <th scope="col">${t.test.ended}</th>
          </tr>
        </thead>
        <tbody>
          ${tries.map(
            (tried) =>
              html`<tr>
                <td class=${tried.leg}>${t.sides[tried.leg]}</td>
                <td>${holdFigure(tried)}</td>
                <td>${t.test.endings[tried.ended]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-test-report': PlTestReport;
  }
}
