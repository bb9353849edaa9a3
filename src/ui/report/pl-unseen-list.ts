import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { summaryOf } from '../../core/report/summary-of.ts';
import { styleMap } from 'lit/directives/style-map.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { SetRecord } from '../../core/report/session.ts';
import { momentMs } from '../../core/report/moment.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { notSeenSentences } from '../../text/say/exercise.ts';
import { clockTime } from '../../text/say/forms.ts';
import { unjudgedLines, unseenAxisLabel, unseenLines, type NotedLine } from '../../text/say/noticed.ts';
import { text } from '../../text/text.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base, timedList } from '../kit/styles.ts';

/**
 * When the camera could not judge, and why, hatched on the set's time line and never blank; and what a camera can never
 * see in this exercise.
 *
 * @property set - as it happened or as it is stored
 */
@customElement('pl-unseen-list')
export class PlUnseenList extends PlElement {
  static override styles = [
    base,
    timedList,
    css`
      /* Time runs from left to right in every language. */
      .axis,
      .ends {
        direction: ltr;
      }
      .axis {
        position: relative;
        height: 28px;
        border: 1.5px solid var(--pl-line);
        border-radius: 5px;
        background: var(--pl-sunken);
        overflow: hidden;
      }
      .span {
        position: absolute;
        inset-block: 0;
        min-width: 4px;
        background: repeating-linear-gradient(-45deg, var(--pl-ink) 0 2px, var(--pl-surface) 2px 7px);
      }
      .rep {
        position: absolute;
        inset-block: 6px;
        width: 3px;
        background: var(--pl-accent);
      }
      .ends {
        display: flex;
        justify-content: space-between;
        margin-bottom: var(--pl-space-3);
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
        font-variant-numeric: tabular-nums;
      }
      p + p {
        margin-top: var(--pl-space-3);
      }
      p + ul {
        margin-top: var(--pl-space-2);
      }
      .never {
        margin-top: var(--pl-space-4);
        padding-top: var(--pl-space-3);
        border-top: 1px solid var(--pl-hairline);
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      .never strong {
        font-weight: var(--pl-weight-strong);
      }
      @media (forced-colors: active) {
        .span,
        .rep {
          forced-color-adjust: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) set: SetRecord | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { set } = this;
    if (!set) return nothing;
    const summary = summaryOf(set);
    return html`${
      summary.unjudged.length === 0
        ? html`<p class="muted">${text().summary.unjudgedNone}</p>`
        : [axis(summary), hatched(unseenLines(summary.unjudged))]
    }
    ${unjudgedFaults(set.exercise, summary)} ${never(set.exercise)}`;
  }
}

/** Each reason why nothing could be judged, with its times. */
const hatched = (lines: readonly NotedLine[]): TemplateResult =>
  html`<ul>
    ${lines.map(
      ({ what, when }) =>
        html`<li class="hatched">
          <span>${what}</span>
          <span class="times">${when}</span>
        </li>`,
    )}
  </ul>`;

/** The faults that could not be judged in some repetitions. */
function unjudgedFaults(exercise: Exercise, summary: SetSummary): TemplateResult | typeof nothing {
  const lines = unjudgedLines(exercise, summary);
  if (lines.length === 0) return nothing;
  return html`<p class="muted">${text().summary.unjudgedFaults}</p>
    ${hatched(lines)}`;
}

/** The set's time line: hatched where nothing could be judged, with a mark for each repetition. */
function axis({ unjudged, reps, durationMs }: SetSummary): TemplateResult {
  const endMs = Math.max(durationMs, ...unjudged.map((span) => span.endMs), ...reps.map((rep) => rep.endMs), 1);
  const percent = (ms: number): string => `${(100 * Math.max(0, ms)) / endMs}%`;
  return html`<div class="axis" role="img" aria-label=${unseenAxisLabel({ unjudged })}>
      ${unjudged.map(
        ({ startMs, endMs: stopMs }) =>
          html`<div
            class="span"
            style=${styleMap({ insetInlineStart: percent(startMs), width: percent(stopMs - startMs) })}
          ></div>`,
      )}
      ${reps.map((rep) => html`<div class="rep" style=${styleMap({ insetInlineStart: percent(momentMs(rep)) })}></div>`)}
    </div>
    <div class="ends" aria-hidden="true">
      <span>${clockTime(0)}</span><span>${reps.length > 0 ? text().summary.axisReps : ''}</span
      ><span>${clockTime(endMs)}</span>
    </div>`;
}

function never(exercise: Exercise): TemplateResult | typeof nothing {
  const lines = notSeenSentences(exercise);
  if (lines.length === 0) return nothing;
  return html`<div class="never">
    <strong>${text().summary.neverSeen}</strong>
    ${lines.map((sentence) => html`<p>${sentence}</p>`)}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-unseen-list': PlUnseenList;
  }
}
