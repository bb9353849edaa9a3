import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { summaryOf } from '../../core/report/summary-of.ts';
import { styleMap } from 'lit/directives/style-map.js';
import type { SetRecord } from '../../core/report/session.ts';
import { scoreLeftOutSentence, scoreLines, scoreSentence, type ScoreLine } from '../../text/say/score.ts';
import { text } from '../../text/text.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';

/**
 * The score of a set, with the parts that it is the mean of; nothing where there is none.
 *
 * @property set - as it happened or as it is stored
 */
@customElement('pl-score')
export class PlScore extends PlElement {
  static override styles = [
    base,
    css`
      .value {
        font-size: var(--pl-text-2xl);
        font-variant-numeric: tabular-nums;
        font-weight: var(--pl-weight-strong);
        line-height: 1.2;
      }
      .hint {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      ul {
        display: grid;
        gap: var(--pl-space-3);
        margin-top: var(--pl-space-4);
      }
      li {
        display: grid;
        grid-template-columns: 9.5ch minmax(0, 1fr) 3ch;
        gap: 0 var(--pl-space-3);
        align-items: center;
      }
      .left-out {
        margin-top: var(--pl-space-3);
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      .part {
        font-weight: var(--pl-weight-strong);
        line-height: 1.2;
      }
      .points {
        font-variant-numeric: tabular-nums;
        font-weight: var(--pl-weight-strong);
        text-align: end;
      }
      .track {
        height: 12px;
        border-radius: 4px;
        background: var(--pl-sunken);
      }
      .fill {
        height: 100%;
        border-radius: 4px;
        background: var(--pl-accent);
      }
      .line {
        grid-column: 1 / -1;
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      @media (forced-colors: active) {
        .track {
          border: 1px solid CanvasText;
        }
        .fill {
          background: Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) set: SetRecord | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { set } = this;
    if (!set) return nothing;
    const t = text().summary;
    const summary = summaryOf(set);
    const { score } = summary;
    if (!score) return nothing;
    const leftOut = scoreLeftOutSentence(set.exercise, summary);
    return html`<p class="value">${scoreSentence(score)}</p>
      <p class="hint">${t.scoreHint}</p>
      <ul>
        ${scoreLines(set.exercise, summary).map(row)}
      </ul>
      ${leftOut === null ? nothing : html`<p class="left-out">${leftOut}</p>`}`;
  }
}

function row({ name, share, points, meaning }: ScoreLine): TemplateResult {
  return html`<li>
    <span class="part">${name}</span>
    <div class="track" aria-hidden="true">
      <div class="fill" style=${styleMap({ width: `${share}%` })}></div>
    </div>
    <span class="points">${points}</span>
    <span class="line">${meaning}</span>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-score': PlScore;
  }
}
