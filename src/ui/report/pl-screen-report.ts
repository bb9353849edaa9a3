import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { screenOfSet } from '../../core/report/posture-history.ts';
import type { ScreenExercise, ScreenFigureRule } from '../../core/exercise/exercise.ts';
import { screenChange, type ScreenFigure } from '../../core/record/posture-figure.ts';
import type { SetRecord } from '../../core/report/session.ts';
import { sentenceFor, text } from '../../text/text.ts';
import { seenSentence } from '../../text/say/report-words.ts';
import { base, layout, report } from '../kit/styles.ts';
import './pl-unseen-list.ts';

/**
 * How somebody stood: each figure with its error band, or why it was not seen, beside the last one of its kind. A record, and
 * no judgement.
 *
 * @property set - as it happened or as it is stored
 * @property earlier - figures of the screens before it, newest first
 */
@customElement('pl-screen-report')
export class PlScreenReport extends LitElement {
  static override styles = [
    base,
    layout,
    report,
    css`
      .lead p {
        font-size: var(--pl-text-l);
      }
      .card h3 {
        margin-bottom: var(--pl-space-3);
        font-size: var(--pl-text-l);
      }
      dl > div {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr) minmax(0, 1.6fr);
        gap: var(--pl-space-1) var(--pl-space-5);
        padding: var(--pl-space-3) 0;
        border-top: 1px solid var(--pl-hairline);
      }
      dl > div:first-child {
        padding-top: 0;
        border-top: 0;
      }
      dl > div:last-child {
        padding-bottom: 0;
      }
      dt {
        font-weight: var(--pl-weight-strong);
      }
      dd:last-child {
        color: var(--pl-muted);
      }
      dd.different {
        color: var(--pl-ink);
      }
      .seen {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      @media (max-width: 820px) {
        dl > div {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) set: SetRecord | null = null;
  @property({ attribute: false }) earlier: readonly ScreenFigure[] = [];

  protected override render(): TemplateResult | typeof nothing {
    const { set } = this;
    if (!set || set.exercise.mode !== 'screen') return nothing;
    const t = text();
    const screen = screenOfSet(set);
    const { exercise } = set;
    const views = screen?.views ?? [];
    return html`
      <section class="lead">
        <p>${views.length === 0 ? t.screen.nothing : t.screen.lead}</p>
        ${views.length > 0 && views.length < exercise.screen.length ? html`<p>${t.screen.missing}</p>` : nothing}
      </section>
      ${views.map(
        (view, step) =>
          html`<section class="card">
            <h3>${t.screen.views[view]}</h3>
            ${this.figures(exercise, step, screen?.figures ?? [])}
          </section>`,
      )}
      <section class="card">
        <h3>${t.summary.unjudged}</h3>
        <pl-unseen-list .set=${set}></pl-unseen-list>
      </section>
      <p class="seen">${seenSentence(set)} ${t.screen.again} ${t.screen.notDiagnosis}</p>
    `;
  }

  private figures(exercise: ScreenExercise, step: number, found: readonly ScreenFigure[]): TemplateResult {
    return html`<dl>
      ${exercise.screen[step]?.figures.map((rule) => {
        const figure = found.find(({ id }) => id === rule.id);
        return figure ? this.figure(rule, figure) : nothing;
      })}
    </dl>`;
  }

  private figure(rule: ScreenFigureRule, figure: ScreenFigure): TemplateResult {
    const t = text().screen;
    const change = screenChange(figure, this.earlier, rule.sureChangeDeg);
    return html`<div>
      <dt>${sentenceFor(t.figures, figure.id) ?? figure.id}</dt>
      <dd>${words(figure)}</dd>
      <dd class=${change.kind}>
        ${
          change.kind === 'no-change'
            ? t.change['no-change']({ sureDeg: rule.sureChangeDeg })
            : change.kind === 'different'
              ? t.change.different({ byDeg: change.byDeg, before: words(change.before) })
              : t.change[change.kind]
        }
      </dd>
    </div>`;
  }
}

/** A figure in words, rounded to five degrees; what is less than a camera can tell is even. */
function words({ id, valueDeg, towards, bandDeg, reason }: ScreenFigure): string {
  const t = text();
  if (valueDeg === null) return t.screen.hidden({ reason: (reason && sentenceFor(t.unmeasurableNotes, reason)) ?? '' });
  const isLevel = id.endsWith('-level') && (towards === 'left' || towards === 'right');
  const where = towards === null ? '' : isLevel ? t.screen.levels[towards] : t.screen.leans[towards];
  const value = t.screen.value({ valueDeg, bandDeg, towards: where });
  return valueDeg < bandDeg ? t.screen.even({ value }) : value;
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-screen-report': PlScreenReport;
  }
}
