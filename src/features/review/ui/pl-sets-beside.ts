import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { movedIn } from '../../../care/review/attempt.ts';
import { indexAt } from '../../../care/review/decimate.ts';
import type { TraceReadings } from '../../../care/review/judge-trace.ts';
import { reviewSet, type ReviewedAttempt, type ReviewedSet } from '../../../care/review/reviewed-set.ts';
import { alignSets, type AttemptPair } from '../../../care/review/side-by-side-sets.ts';
import type { SidedMeasure } from '../../../core/measure/sided-measures.ts';
import { dayAndTime } from '../../../text/say/day.ts';
import { attemptNotes, attemptRange, besideHeads, curveLabel, pairName } from '../../../text/say/review.ts';
import { text } from '../../../text/text.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import type { BesideChoice, BesideState } from '../review-state.ts';
import { reviewStyles, reviewTable } from './review-styles.ts';

/** The drawing of a pair of repetitions, px, and from how many pictures each curve is drawn at most. Choices. */
const [WIDTH, HEIGHT, POINTS] = [180, 56, 60];

/**
 * The same exercise of two sessions beside each other, repetition by repetition: their angles over each other from the moment each
 * began, how far each went, and what was found.
 *
 * @property reviewed - the open set
 * @property readings - what was read in it
 * @property choices - the other sessions of its exercise
 * @property beside - the other one; null: none
 * @property nowEpochMs - for the days
 * @property timeZone - where the open set was done; null where that is not known
 * @fires pl-intent - put-beside
 */
@customElement('pl-sets-beside')
export class PlSetsBeside extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    reviewStyles,
    reviewTable,
    css`
      .scroll {
        overflow-x: auto;
      }
      thead th {
        color: var(--pl-muted);
      }
      svg {
        display: block;
        width: 100%;
        min-width: 5rem;
        max-width: 180px;
        direction: ltr;
      }
      path {
        fill: none;
        stroke: var(--pl-accent);
        stroke-width: 2;
      }
      path.other {
        stroke: var(--pl-ink);
        stroke-dasharray: 4 3;
      }
    `,
  ];

  @property({ attribute: false }) reviewed: ReviewedSet | null = null;
  @property({ attribute: false }) readings: TraceReadings | null = null;
  @property({ attribute: false }) choices: readonly BesideChoice[] = [];
  @property({ attribute: false }) beside: BesideState | null = null;
  @property({ type: Number }) nowEpochMs = 0;
  @property({ attribute: false }) timeZone: string | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { reviewed, choices, beside } = this;
    if (!reviewed) return nothing;
    const t = text().review.beside;
    return html`<section class="card">
      <h2>${t.title}</h2>
      ${
        choices.length === 0
          ? html`<p class="muted">${t.noOther}</p>`
          : html`<div class="links">
              <label for="other">${t.choose}</label>
              <select id="other" @change=${this.choose}>
                <option value="" ?selected=${beside === null}>${t.none}</option>
                ${choices.map(
                  ({ sessionId, startedAtEpochMs, timeZone }) =>
                    html`<option value=${sessionId} ?selected=${beside?.sessionId === sessionId}>
                      ${dayAndTime(startedAtEpochMs, this.nowEpochMs, timeZone)}
                    </option>`,
                )}
              </select>
            </div>`
      }
      ${beside?.set ? this.corner(() => this.table(reviewed, beside)) : nothing}
    </section>`;
  }

  private choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement)
      ask(this, { kind: 'put-beside', sessionId: event.target.value === '' ? null : event.target.value });
  }

  private table(
    reviewed: ReviewedSet,
    { set, readings, corrections, startedAtEpochMs, timeZone }: BesideState,
  ): TemplateResult | typeof nothing {
    if (!set || startedAtEpochMs === null) return nothing;
    const other = reviewSet(set, corrections);
    const pairs = alignSets(reviewed, other);
    const [here, there] = besideHeads(
      { startedAtEpochMs: reviewed.set.startedAtEpochMs, timeZone: this.timeZone },
      { startedAtEpochMs, timeZone },
      this.nowEpochMs,
    );
    const measure = reviewed.set.exercise.movement?.measure ?? null;
    let [number, side] = [0, pairs[0]?.first?.side ?? pairs[0]?.second?.side ?? null];
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${text().review.beside.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${text().summary.number}</th>
            <th scope="col">${here}</th>
            <th scope="col">${there}</th>
            <th scope="col">${text().review.trace.title}</th>
          </tr>
        </thead>
        <tbody>
          ${pairs.map((pair) => {
            const of = pair.first?.side ?? pair.second?.side ?? null;
            number = of === side ? number + 1 : 1;
            side = of;
            return html`<tr>
              <th scope="row" class=${of ?? ''}>${pairName(number, of)}</th>
              <td>${cell(reviewed, pair.first)}</td>
              <td>${cell(other, pair.second)}</td>
              <td>${measure ? this.curves(pair, measure, readings, curveLabel(number, of)) : nothing}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  private curves(
    { first, second }: AttemptPair,
    measure: SidedMeasure,
    others: TraceReadings | null,
    label: string,
  ): TemplateResult | typeof nothing {
    const curves = [pointsOf(first, measure, this.readings), pointsOf(second, measure, others)];
    const all = curves.flat();
    if (all.length === 0) return nothing;
    const lastMs = Math.max(...all.map(([ms]) => ms), 1);
    const values = all.map(([, value]) => value);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const at = ([ms, value]: Point): string =>
      `${((WIDTH - 4) * ms) / lastMs + 2} ${HEIGHT - 4 - ((HEIGHT - 8) * (value - least)) / Math.max(1, most - least)}`;
    return html`<svg role="img" aria-label=${label} viewBox="0 0 ${WIDTH} ${HEIGHT}">
      ${curves.map((points, index) =>
        points.length > 1
          ? svg`<path class=${index === 0 ? '' : 'other'} d=${`M${points.map(at).join('L')}`}></path>`
          : nothing,
      )}
    </svg>`;
  }
}

type Point = readonly [ms: number, value: number];

/** The angle of a repetition from the moment it began, in so many pictures. Of two sides at once it is the left one's. */
function pointsOf(
  attempt: ReviewedAttempt | null,
  measure: SidedMeasure,
  readings: TraceReadings | null,
): readonly Point[] {
  if (!attempt || !readings) return [];
  const moved = movedIn(attempt.judged);
  const series = readings.series.find((one) => one.measure === measure && one.side === (moved.side ?? 'left'));
  const from = Math.max(0, indexAt(readings.timesMs, moved.startMs));
  const to = indexAt(readings.timesMs, moved.endMs);
  const step = Math.max(1, Math.floor((to - from) / POINTS));
  const points: Point[] = [];
  for (let at = from; at <= to; at += step) {
    const value = series?.values[at] ?? Number.NaN;
    if (!Number.isNaN(value)) points.push([(readings.timesMs[at] ?? 0) - moved.startMs, value]);
  }
  return points;
}

function cell({ set }: ReviewedSet, attempt: ReviewedAttempt | null): TemplateResult {
  if (!attempt) return html`${text().units.none}`;
  const notes = attemptNotes(set.exercise, attempt);
  return html`${attemptRange(set.exercise, attempt.judged)}
  ${notes === '' ? nothing : html`<br /><span class="muted">${notes}</span>`}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-sets-beside': PlSetsBeside;
  }
}
