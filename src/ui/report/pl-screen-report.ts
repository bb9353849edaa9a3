import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { postureOfSet } from '../../core/report/posture-history.ts';
import type { PostureExercise, PostureValueRule } from '../../core/exercise/exercise.ts';
import type { PostureValue } from '../../core/record/posture-value.ts';
import type { SetRecord } from '../../core/report/session.ts';
import { postureChange, postureFigure, postureFoot, postureLead, postureName } from '../../text/say/posture.ts';
import { text } from '../../text/text.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base, layout, report } from '../kit/styles.ts';
import './pl-unseen-list.ts';

/**
 * How somebody stood: each value with its error band, or why it was not seen, beside the last one of its kind. A record
 * without a judgement.
 *
 * @property set - as it happened or as it is stored
 * @property earlier - figures of the screens before it, newest first
 */
@customElement('pl-screen-report')
export class PlScreenReport extends PlElement {
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
      @media (max-width: 51.25em) {
        dl > div {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) set: SetRecord | null = null;
  @property({ attribute: false }) earlier: readonly PostureValue[] = [];

  protected override render(): TemplateResult | typeof nothing {
    const { set } = this;
    if (!set || set.exercise.mode !== 'screen') return nothing;
    const t = text();
    const screen = postureOfSet(set);
    const { exercise } = set;
    const views = screen?.views ?? [];
    return html`
      <section class="lead">${postureLead(views.length, exercise).map((sentence) => html`<p>${sentence}</p>`)}</section>
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
      <p class="seen">${postureFoot(set)}</p>
    `;
  }

  private figures(exercise: PostureExercise, step: number, found: readonly PostureValue[]): TemplateResult {
    return html`<dl>
      ${exercise.screen[step]?.figures.map((rule) => {
        const figure = found.find(({ id }) => id === rule.id);
        return figure ? this.figure(rule, figure) : nothing;
      })}
    </dl>`;
  }

  private figure(rule: PostureValueRule, figure: PostureValue): TemplateResult {
    const change = postureChange(figure, this.earlier, rule.sureChangeDeg);
    return html`<div>
      <dt>${postureName(figure)}</dt>
      <dd>${postureFigure(figure)}</dd>
      <dd class=${change.kind}>${change.sentence}</dd>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-screen-report': PlScreenReport;
  }
}
