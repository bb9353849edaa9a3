import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { summaryOf } from '../../core/report/summary-of.ts';
import { showsBothSides } from '../../core/report/both-sides.ts';
import { doneIn } from '../../core/report/session-head.ts';
import type { SetRecord } from '../../core/report/session.ts';
import { hasOwnTarget, targetsOf } from '../../core/report/set-targets.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { countedFigure } from '../../text/say/asked.ts';
import { clockTime, whole } from '../../text/say/forms.ts';
import { motionSentence, reportRows, type ReportRow } from '../../text/say/repetition.ts';
import {
  barsHint,
  nothingCounted,
  nothingNoticed,
  reportFoot,
  setWorkOnSentence,
  wentWellSentence,
} from '../../text/say/set.ts';
import { whyNoScoreSentence } from '../../text/say/score.ts';
import { uncomparedSentence } from '../../text/say/side-by-side.ts';
import { text } from '../../text/text.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base, layout, report } from '../kit/styles.ts';
import './pl-fault-list.ts';
import './pl-left-right.ts';
import './pl-personal.ts';
import './pl-rep-bars.ts';
import './pl-rep-table.ts';
import './pl-score.ts';
import './pl-self-report.ts';
import './pl-unseen-list.ts';

/**
 * The report of a set: what went well, what to work on, the repetitions as bars, left and right compared, what was
 * noticed, all numbers.
 *
 * @property set - as it happened or as it is stored
 * @property asking - true where the questions about this set are on the same page: they show the answers
 * @slot said - the questions, in the place of the answers
 */
@customElement('pl-set-report')
export class PlSetReport extends PlElement {
  static override styles = [
    base,
    layout,
    report,
    css`
      .words {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 21.25rem), 1fr));
        gap: var(--pl-space-5);
      }
      .words section {
        padding: var(--pl-space-5);
        border-radius: var(--pl-radius-card);
      }
      .words h3 {
        font-size: var(--pl-text-m);
      }
      .words .nothing h3 {
        font-size: var(--pl-text-xl);
      }
      .words .nothing p {
        font-size: var(--pl-text-m);
      }
      .words p {
        margin-top: var(--pl-space-2);
        color: var(--pl-ink);
        font-size: var(--pl-text-xl);
        line-height: 1.25;
        text-wrap: balance;
      }
      .well {
        background: var(--pl-good-field);
      }
      .well h3 {
        color: var(--pl-good);
      }
      .work {
        background: var(--pl-attention-field);
      }
      .work h3 {
        color: var(--pl-attention);
      }
      .figures {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-4) var(--pl-space-7);
      }
      .figures:not(:last-child) {
        margin-bottom: var(--pl-space-5);
      }
      .figures dt {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      .figures dd {
        font-size: var(--pl-text-2xl);
        font-variant-numeric: tabular-nums;
        font-weight: var(--pl-weight-strong);
        line-height: 1.2;
      }
      .left {
        color: var(--pl-left);
      }
      .right {
        color: var(--pl-right);
      }
      .hint {
        margin: var(--pl-space-1) 0 var(--pl-space-4);
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      .card h3 {
        margin-bottom: var(--pl-space-4);
        font-size: var(--pl-text-l);
      }
      .card h3.close {
        margin-bottom: 0;
      }
      .seen {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      @media (max-width: 51.25em) {
        .stack {
          display: contents;
        }
        .form {
          order: 1;
        }
        .unseen {
          order: 2;
        }
      }
      @media (max-width: 40em) {
        .words p {
          font-size: var(--pl-text-l);
        }
        .words section {
          padding: var(--pl-space-4);
        }
        .figures {
          gap: var(--pl-space-3) var(--pl-space-5);
        }
        .figures dd {
          font-size: var(--pl-text-xl);
        }
      }
    `,
  ];

  @property({ attribute: false }) set: SetRecord | null = null;
  @property({ type: Boolean }) asking = false;

  protected override render(): TemplateResult | typeof nothing {
    const { set } = this;
    if (!set) return nothing;
    const t = text().summary;
    const summary = summaryOf(set);
    const rows = reportRows(set.exercise, summary);
    const done = doneOf(set, summary);
    const didAny = rows.length + done > 0;
    const motion = motionSentence(set.exercise, rows);
    const bothSides = rows.length > 0 && showsBothSides(set.exercise, summary);
    // What there is nothing to show of gets a line and no card.
    const leftOut = [
      uncomparedSentence(set.exercise, summary),
      summary.score || !didAny ? null : whyNoScoreSentence(set.exercise, summary),
    ].filter((sentence) => sentence !== null);
    return html`
      ${this.words(set, summary)} ${this.own(set)}
      <section class="card">
        ${this.figures(set, summary)} ${rows.length === 0 ? nothing : this.bars(set, summary, rows)}
      </section>
      <div class="stacks">
        <div class="stack">
          ${
            bothSides
              ? html`<section class="card">
                  <h3>${t.leftRight}</h3>
                  <pl-left-right .set=${set}></pl-left-right>
                </section>`
              : nothing
          }
          ${
            summary.score
              ? html`<section class="card form">
                  <h3>${t.score}</h3>
                  <pl-score .set=${set}></pl-score>
                </section>`
              : nothing
          }
        </div>
        <div class="stack">
          <section class="card">
            <h3>${t.faults}</h3>
            <pl-fault-list
              .summary=${summary}
              .exercise=${set.exercise}
              .done=${done}
              .none=${nothingNoticed(set, summary, done)}
              ?spans=${set.exercise.mode === 'guided'}
            ></pl-fault-list>
          </section>
          <section class="card unseen">
            <h3>${t.unjudged}</h3>
            <pl-unseen-list .set=${set}></pl-unseen-list>
          </section>
        </div>
      </div>
      ${
        rows.length === 0
          ? nothing
          : html`<section class="card">
              <h3 class="close">${t.table}</h3>
              ${motion === null ? nothing : html`<p class="hint">${motion}</p>`}
              <pl-rep-table .rows=${rows} ?withHold=${set.exercise.dose.holdMs > 0}></pl-rep-table>
            </section>`
      }
      ${leftOut.map((sentence) => html`<p class="seen">${sentence}</p>`)}
      <p class="seen">${reportFoot(set)}</p>
    `;
  }

  /** What is this person's own: the targets that the set was judged by, and what they said about the set. */
  private own(set: SetRecord): TemplateResult | typeof nothing {
    const t = text();
    const { personal } = set.exercise;
    const hasSaid = (set.selfReport ?? []).length > 0;
    return html`${
      personal
        ? html`<section class="card">
            <h3>${t.personal.title}</h3>
            <pl-personal .personal=${personal} .nowEpochMs=${set.startedAtEpochMs}></pl-personal>
          </section>`
        : nothing
    }
    ${
      hasSaid && !this.asking
        ? html`<section class="card">
            <h3>${t.summary.youSaid}</h3>
            <pl-self-report .set=${set}></pl-self-report>
          </section>`
        : html`<slot name="said"></slot>`
    }`;
  }

  private words(set: SetRecord, summary: SetSummary): TemplateResult {
    const t = text();
    if (summary.reps.length + summary.rejected.length === 0 && doneOf(set, summary) === 0)
      return this.nothing(set, summary);
    const well = wentWellSentence(set, summary, doneOf(set, summary));
    const work = setWorkOnSentence(set, summary, doneOf(set, summary));
    // An answer changes them: who does not see it is told.
    return html`<div class="words" aria-live="polite">
      ${
        well === null
          ? nothing
          : html`<section class="well">
              <h3>${t.summary.wentWell}</h3>
              <p>${well}</p>
            </section>`
      }
      ${
        work === null
          ? nothing
          : html`<section class="work">
              <h3>${t.summary.workOn}</h3>
              <p>${work}</p>
            </section>`
      }
    </div>`;
  }

  private nothing(set: SetRecord, summary: SetSummary): TemplateResult {
    const { what, hint } = nothingCounted(set, summary);
    return html`<div class="words">
      <section class="work nothing">
        <h3>${what}</h3>
        <p>${hint}</p>
      </section>
    </div>`;
  }

  private bars(set: SetRecord, summary: SetSummary, rows: readonly ReportRow[]): TemplateResult {
    const t = text().summary;
    const held = set.exercise.mode === 'holds';
    const targets = targetsOf(set, summary);
    return html`<h3 class="close">${held ? t.holds : t.reps}</h3>
      <p class="hint">${barsHint(set, summary, targets.length > 1)}</p>
      <pl-rep-bars
        .rows=${rows}
        .targets=${targets}
        ?personal=${hasOwnTarget(set.exercise)}
        .by=${held ? 'hold' : 'range'}
      ></pl-rep-bars>`;
  }

  private figures(set: SetRecord, summary: SetSummary): TemplateResult {
    const t = text();
    const { counted } = summary;
    const each = set.exercise.sides === 'each';
    const figure = (name: string, value: string, side = ''): TemplateResult =>
      html`<div>
        <dt>${name}</dt>
        <dd class=${side}>${value}</dd>
      </div>`;
    return html`<dl class="figures">
      ${set.exercise.mode === 'guided' ? figure(t.summary.rounds, countedFigure(set.exercise, doneOf(set, summary))) : figure(t.summary.counted, countedFigure(set.exercise, counted.total))}
      ${each ? [figure(t.sides.left, whole(counted.left), 'left'), figure(t.sides.right, whole(counted.right), 'right')] : nothing}
      ${summary.rejected.length > 0 ? figure(t.summary.rejected, whole(summary.rejected.length)) : nothing}
      ${figure(t.summary.duration, clockTime(summary.durationMs))}
    </dl>`;
  }
}

/** Repetitions; in a guided set, rounds. */
const doneOf = (set: SetRecord, summary: SetSummary): number =>
  set.exercise.mode === 'guided' ? doneIn([set]) : summary.counted.total;

declare global {
  interface HTMLElementTagNameMap {
    'pl-set-report': PlSetReport;
  }
}
