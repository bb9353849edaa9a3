import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { holdFigure, resultFigure } from '../../text/say/test-words.ts';
import { testOfSet } from '../../core/report/test-history.ts';
import type { SetRecord } from '../../core/report/session.ts';
import { bestAttempt, type AboutPerson } from '../../core/assess/test-norms.ts';
import {
  errorMsOf,
  type ChairResult,
  type StanceResult,
  type TestResult,
  type TimeError,
} from '../../core/record/test-result.ts';
import { sentenceFor, text } from '../../text/text.ts';
import { seenSentence } from '../../text/say/report-words.ts';
import { base, layout, report } from '../kit/styles.ts';
import './pl-beside-norms.ts';
import './pl-beside-last.ts';
import './pl-unseen-list.ts';

/**
 * The result of a timed test: the figure with its error and where that comes from, what was not counted, norms and earlier
 * results beside it. It gives figures, and no verdict.
 *
 * @property set - one attempt, as it happened or as it is stored
 * @property attempts - all results of this test in the session
 * @property earlier - results before it, newest first
 * @property about - whom the norms are looked up for
 */
@customElement('pl-test-report')
export class PlTestReport extends LitElement {
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
      @media (max-width: 640px) {
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
      <p class="seen">${seenSentence(set)} ${t.test.notDiagnosis}</p>
    `;
  }

  private result(result: TestResult | null): TemplateResult {
    const t = text().test;
    return html`<section class="lead">
      <h3>${t.resultTitle}</h3>
      ${result?.test === 'single-leg-stance' ? this.holds(result) : this.chairFigure(result)} ${howItEnded(result)}
    </section>`;
  }

  private chairFigure(result: ChairResult | null): TemplateResult {
    const t = text().test;
    const figure = result && resultFigure(result);
    const chairs = this.attempts.filter((one): one is ChairResult => one.test !== 'single-leg-stance');
    const isBest = chairs.length > 1 && result !== null && bestAttempt(chairs) === result;
    return html`<p class="figure">${figure ?? t.noResult}</p>
      ${isBest ? html`<p>${t.bestOf({ attempts: chairs.length })}</p>` : nothing}`;
  }

  private holds({ best }: StanceResult): TemplateResult {
    const t = text();
    return html`<dl class="holds">
      ${(['left', 'right'] as const).map(
        (leg) =>
          html`<div>
            <dt class=${leg}>${t.sides[leg]}</dt>
            <dd class="figure">${best[leg] ? holdFigure(best[leg]) : '–'}</dd>
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
    const t = text().test;
    const lines = [
      t.clocks[result.clock],
      ...(result.test === 'single-leg-stance' ? stanceLines(result) : chairLines(result)),
    ];
    return html`<section class="card">
      <h3>${t.sureTitle}</h3>
      <div class="lines">${lines.map((line) => html`<p>${line}</p>`)}</div>
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

/** What is to be said of a test that has no result, or not all of it. */
function howItEnded(result: TestResult | null): TemplateResult | typeof nothing {
  const t = text().test;
  if (!result) return html`<p>${t.cutShort}</p>`;
  if (result.outcome === 'done') return nothing;
  if (result.outcome === 'void') {
    const reason = result.reason === null ? null : sentenceFor(text().unmeasurableNotes, result.reason);
    return html`<p>${t.void({ reason: reason ?? '' })}</p>`;
  }
  if (result.test === 'single-leg-stance') return html`<p>${t.stopped['single-leg-stance']}</p>`;
  return html`<p>${t.stopped[result.test]({ count: result.stands })}</p>`;
}

const partsOf = (error: TimeError) => ({ error: errorMsOf(error) / 1000, ...error });

function chairLines(result: ChairResult): readonly string[] {
  const t = text().test;
  const { error, hands, closeCalls, notTall, notSeated } = result;
  return [
    ...(error ? [result.clock === 'beep' ? t.errorOfBeep(partsOf(error)) : t.errorOfMovement(partsOf(error))] : []),
    ...(closeCalls > 0 ? [t.closeCalls({ count: closeCalls })] : []),
    ...(notTall > 0 ? [t.notTall({ count: notTall })] : []),
    ...(notSeated > 0 ? [t.notSeated({ count: notSeated })] : []),
    ...(result.lastByHalf ? [t.lastByHalf] : []),
    ...(hands === 'used' ? [t.hands.used({ count: result.handRises })] : hands ? [t.hands[hands]] : []),
    ...(hands === 'used' && result.test === 'thirty-second-chair-stand' ? [t.handsIsNought] : []),
  ];
}

function stanceLines({ best, tries }: StanceResult): readonly string[] {
  const t = text().test;
  const kept = [best.left, best.right].filter((tried) => tried !== null);
  const widest = [...kept].sort((a, b) => errorMsOf(b.error) - errorMsOf(a.error))[0];
  return [
    ...(widest ? [t.errorOfHold(partsOf(widest.error))] : []),
    ...(tries.some(({ arms }) => arms === 'open') ? [t.armsOpen] : []),
    ...(tries.some(({ arms }) => arms === 'not-seen') ? [t.armsNotSeen] : []),
    t.footLimits,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-test-report': PlTestReport;
  }
}
