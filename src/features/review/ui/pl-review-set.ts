import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { axisOf, bandsOn, type AngleAxis, type ShownBand } from '../../../care/review/angle-axis.ts';
import { indexAt } from '../../../care/review/decimate.ts';
import type { ReviewedSet } from '../../../care/review/reviewed-set.ts';
import { timelineOf, type SetTimeline } from '../../../care/review/set-timeline.ts';
import { testOfSet } from '../../../core/report/summary-of.ts';
import { restsOn, setFigures, speedName, turnName } from '../../../text/say/review.ts';
import { setName } from '../../../text/say/set-name.ts';
import { text } from '../../../text/text.ts';
import { partOfBody, type PartOfPicture } from '../../../ui/body/cropped-pose.ts';
import '../../../ui/body/pl-trace-figure.ts';
import type { PlTraceFigure } from '../../../ui/body/pl-trace-figure.ts';
import { SeekEvent, type PlTracePlot } from '../../../ui/chart/pl-trace-plot.ts';
import type { ChangeOf } from '../../../ui/kit/change-of.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { fields } from '../../../ui/kit/fields.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/library/slider.ts';
import type { TraceState } from '../review-state.ts';
import './pl-attempts.ts';
import type { PlAttempts } from './pl-attempts.ts';
import { reviewStyles } from './review-styles.ts';

const SPEEDS = [0.2, 0.5, 1, 2, 4] as const;
/** A quarter turn either way shows a body from all that a camera before it could not. A choice. */
const MOST_TURN_DEG = 180;
const TURN_STEP_DEG = 5;

/**
 * One set: its figures, its angles and repetitions on one axis of time, the skeleton in step with them, and the repetitions as a list.
 *
 * @property reviewed - the set as it was judged, and as it stands
 * @property trace - its movement
 * @property author - who corrects
 * @property nowEpochMs - for the days of what was said
 */
@customElement('pl-review-set')
export class PlReviewSet extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    fields,
    reviewStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--pl-space-5);
      }
      .both {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(14rem, 1fr);
        gap: var(--pl-space-4);
        align-items: start;
      }
      pl-trace-figure {
        height: 19rem;
      }
      @media (max-width: 51.25em) {
        .both {
          grid-template-columns: minmax(0, 1fr);
        }
        pl-trace-figure {
          height: 15rem;
        }
      }
      .moment {
        min-height: 1.5em;
        font-variant-numeric: tabular-nums;
      }
      .links button {
        min-width: var(--pl-touch);
        padding-inline: var(--pl-space-3);
      }
      .plotted,
      .figure {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--pl-space-3);
      }
      .speeds {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(var(--pl-touch), 1fr));
        gap: var(--pl-space-1);
      }
      .speeds button {
        padding-inline: 0;
      }
    `,
  ];

  @property({ attribute: false }) reviewed: ReviewedSet | null = null;
  @property({ attribute: false }) trace: TraceState | null = null;
  @property() author: string | null = null;
  @property({ type: Number }) nowEpochMs = 0;
  @state() private isPlaying = false;
  @state() private speed = 1;
  /** How far the skeleton is turned; null: as the camera saw it. */
  @state() private turnDeg: number | null = null;
  @query('pl-trace-plot') private plot!: PlTracePlot | null;
  @query('pl-trace-figure') private figure!: PlTraceFigure | null;
  @query('pl-attempts') private list!: PlAttempts | null;
  @query('.moment') private said!: HTMLElement | null;
  private timeline: SetTimeline | null = null;
  private axis: AngleAxis | null = null;
  private bands: readonly ShownBand[] = [];
  private crop: PartOfPicture | null = null;
  private atMs = 0;
  private animation = 0;
  private lastFrameMs: number | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.animation);
    this.animation = 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { reviewed } = this;
    if (!reviewed || !(changed.has('reviewed') || changed.has('trace'))) return;
    if (changed.has('trace')) this.crop = this.trace?.kind === 'ready' ? partOfBody(this.trace.poses) : null;
    const lastMs = this.trace?.kind === 'ready' ? (this.trace.poses.at(-1)?.timeMs ?? 0) : 0;
    this.timeline = timelineOf(reviewed, lastMs);
    const { exercise } = reviewed.set;
    const measure = exercise.movement?.measure ?? (exercise.mode === 'guided' ? exercise.guide.still : null);
    this.axis = measure && axisOf(exercise, measure, reviewed.original);
    this.bands = this.axis ? bandsOn(exercise, this.axis, reviewed.original) : [];
    if (changed.get('reviewed')?.set.id === reviewed.set.id) return;
    this.isPlaying = false;
    this.atMs = this.timeline.fromMs;
  }

  protected override updated(): void {
    this.showMoment();
  }

  /** Everything that stands for the moment, without drawing this element anew: it moves with every picture. */
  private showMoment(): void {
    const { plot, figure, list, said, atMs } = this;
    if (plot) plot.atMs = atMs;
    if (list) list.atMs = atMs;
    if (said && plot) said.textContent = plot.sentenceAt(atMs);
    if (figure && this.trace?.kind === 'ready') {
      const { poses, readings } = this.trace;
      figure.pose = poses[Math.max(0, indexAt(readings.timesMs, atMs))] ?? null;
    }
  }

  private seek({ timeMs }: SeekEvent): void {
    this.atMs = timeMs;
    this.plot?.follow(timeMs);
    this.showMoment();
  }

  private toggle(): void {
    this.isPlaying = !this.isPlaying;
    this.lastFrameMs = null;
    if (!this.isPlaying) return;
    if (this.timeline && this.atMs >= this.timeline.toMs) this.atMs = this.timeline.fromMs;
    this.animation = requestAnimationFrame((ms) => this.play(ms));
  }

  /** Goes on by as much as has passed since the last frame, at the chosen speed. */
  private play(nowMs: number): void {
    const { timeline } = this;
    if (!this.isPlaying || !timeline) return;
    const passedMs = this.lastFrameMs === null ? 0 : nowMs - this.lastFrameMs;
    this.lastFrameMs = nowMs;
    this.atMs = Math.min(timeline.toMs, this.atMs + passedMs * this.speed);
    this.plot?.follow(this.atMs);
    this.showMoment();
    if (this.atMs >= timeline.toMs) this.isPlaying = false;
    else this.animation = requestAnimationFrame((ms) => this.play(ms));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reviewed, timeline } = this;
    if (!reviewed || !timeline) return nothing;
    const t = text().review;
    return html`<section class="card" @pl-seek=${this.seek} @pl-toggle=${this.toggle}>
      <h2>${setName({ test: testOfSet(reviewed.set), exercise: reviewed.set.exercise })}</h2>
      <div class="figures" role="group" aria-label=${t.session.figures}>
        ${setFigures(reviewed).map((line) => html`<span>${line}</span>`)}
      </div>
      <details>
        <summary>${t.rests.title}</summary>
        <ul>
          ${restsOn(reviewed).map((line) => html`<li>${line}</li>`)}
        </ul>
      </details>
      <h3>${t.trace.title}</h3>
      ${this.trace?.kind === 'loading' ? html`<p class="muted" role="status">${t.trace.loading}</p>` : nothing}
      ${this.trace?.kind === 'none' ? html`<p class="muted">${t.trace.none}</p>` : nothing}
      ${this.trace?.kind === 'unread' ? html`<p class="muted">${t.patient.notRead}</p>` : nothing}
      <div class=${this.trace?.kind === 'ready' ? 'both' : ''}>
        <div class="plotted">
          <pl-trace-plot
            .timeline=${timeline}
            .readings=${this.trace?.kind === 'ready' ? this.trace.readings : null}
            .axis=${this.axis}
            .bands=${this.bands}
            .exercise=${reviewed.set.exercise}
          ></pl-trace-plot>
          <p class="moment" dir="auto"></p>
          <p class="muted">${t.trace.keys}</p>
        </div>
        ${this.trace?.kind === 'ready' ? this.skeleton(reviewed) : nothing}
      </div>
      <pl-attempts .reviewed=${reviewed} .author=${this.author} .nowEpochMs=${this.nowEpochMs}></pl-attempts>
    </section>`;
  }

  private skeleton({ set }: ReviewedSet): TemplateResult {
    const t = text().review.trace;
    const hasDepth = this.trace?.kind === 'ready' && this.trace.poses.some(({ world }) => world !== null);
    return html`<div class="figure">
      <pl-trace-figure
        .exercise=${set.exercise}
        .crop=${this.crop}
        .turnDeg=${this.turnDeg}
        label=${t.figure}
      ></pl-trace-figure>
      <button class="primary" @click=${this.toggle}>${this.isPlaying ? t.pause : t.play}</button>
      <div class="speeds" role="group" aria-label=${t.speed}>
        ${SPEEDS.map(
          (speed) =>
            html`<button aria-pressed=${this.speed === speed ? 'true' : 'false'} @click=${() => (this.speed = speed)}>
              ${speedName(speed)}
            </button>`,
        )}
      </div>
      ${
        hasDepth
          ? html`<div class="links">
                <button aria-pressed=${this.turnDeg === null ? 'true' : 'false'} @click=${() => (this.turnDeg = null)}>
                  ${t.asSeen}
                </button>
                <button aria-pressed=${this.turnDeg === null ? 'false' : 'true'} @click=${() => (this.turnDeg ??= 0)}>
                  ${t.inDepth}
                </button>
              </div>
              <wa-slider
                label=${t.turn}
                min=${-MOST_TURN_DEG}
                max=${MOST_TURN_DEG}
                step=${TURN_STEP_DEG}
                .value=${this.turnDeg ?? 0}
                .valueFormatter=${turnName}
                @input=${(event: ChangeOf<'wa-slider'>) => (this.turnDeg = event.target.value)}
              ></wa-slider>`
          : html`<p class="muted">${t.noDepth}</p>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-review-set': PlReviewSet;
  }
}
