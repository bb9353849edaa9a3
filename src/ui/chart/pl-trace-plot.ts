import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { AngleAxis, ShownBand } from '../../care/review/angle-axis.ts';
import { movedIn } from '../../care/review/attempt.ts';
import { indexAt } from '../../care/review/decimate.ts';
import type { TraceReadings } from '../../care/review/judge-trace.ts';
import type { SetTimeline } from '../../care/review/set-timeline.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { clockTime } from '../../text/say/forms.ts';
import { angleTick, readingSentence, tracePlotLabel } from '../../text/say/review.ts';
import { text } from '../../text/text.ts';
import { icons } from '../kit/icons.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base, buttons } from '../kit/styles.ts';
import { readColours } from '../kit/tokens.ts';
import {
  drawMoment,
  drawTrace,
  roomOf,
  scalesIn,
  tracePlotOf,
  type TracePlot,
  type TraceRoom,
  type TraceWords,
  type TimeWindow,
} from './trace-drawing.ts';

/** More device pixels than this for each CSS pixel cannot be seen. */
const MAX_PIXEL_RATIO = 2;
/** A shorter stretch shows no more. A choice: two seconds are one way out. */
const SHORTEST_MS = 2000;
/** By how much one step shows less or more time, and how far a step of the wheel goes. Choices. */
const ZOOM = 1.5;
const SECOND_MS = 1000;

/** A moment was chosen. */
export class SeekEvent extends Event {
  static readonly type = 'pl-seek';
  readonly timeMs: number;
  constructor(timeMs: number) {
    super(SeekEvent.type, { bubbles: true, composed: true });
    this.timeMs = timeMs;
  }
}

/**
 * Angles over time with their bands, repetitions, findings, the start pose and what was not judged, on one axis of time. Drawn on a
 * canvas: an hour of it scrolls and scrubs as smoothly as a minute. A slider for keys and assistive technology.
 *
 * @property timeline - what happened, on the set's own time
 * @property readings - what was read in each picture; null: no angles are drawn
 * @property axis - how readings are shown
 * @property bands - where it counts and what is aimed at
 * @property exercise - whose angles they are
 * @property atMs - the moment that is looked at
 * @fires pl-seek - a moment was chosen
 * @fires pl-toggle - play or pause is asked for
 */
@customElement('pl-trace-plot')
export class PlTracePlot extends PlElement {
  static override styles = [
    base,
    buttons,
    css`
      .plot {
        position: relative;
        height: 19rem;
        border-radius: var(--pl-radius-control);
        touch-action: pan-y;
        cursor: crosshair;
        direction: ltr;
        font-size: var(--pl-text-s);
      }
      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        pointer-events: none;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--pl-space-2);
        margin-top: var(--pl-space-2);
      }
      .bar button {
        min-width: var(--pl-touch);
        padding-inline: var(--pl-space-3);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-1) var(--pl-space-4);
        margin-top: var(--pl-space-2);
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      li {
        display: inline-flex;
        align-items: center;
        gap: var(--pl-space-2);
      }
      i {
        flex: none;
        width: 2rem;
        height: 0.9rem;
        border-block-start: 2px solid var(--pl-left);
        margin-block-start: 0.9rem;
        /* The sign of what is drawn, which keeps its colour too. */
        forced-color-adjust: none;
      }
      i.right {
        border-color: var(--pl-right);
        border-block-start-style: dashed;
      }
      i.target {
        margin: 0;
        border-color: var(--pl-accent);
        background: color-mix(in srgb, var(--pl-accent) 15%, transparent);
      }
      i.unjudged {
        margin: 0;
        border: 0;
        background: repeating-linear-gradient(-45deg, var(--pl-line) 0 2px, transparent 2px 7px);
      }
      i.rejected {
        margin: 0;
        border: 2px solid var(--pl-muted);
      }
      i.fault {
        margin: 0;
        border: 0;
        background: var(--pl-attention);
      }
    `,
  ];

  @property({ attribute: false }) timeline: SetTimeline | null = null;
  @property({ attribute: false }) readings: TraceReadings | null = null;
  @property({ attribute: false }) axis: AngleAxis | null = null;
  @property({ attribute: false }) bands: readonly ShownBand[] = [];
  @property({ attribute: false }) exercise: Exercise | null = null;
  @property({ attribute: false }) atMs = 0;
  @state() private window: TimeWindow = { fromMs: 0, toMs: 1 };
  @query('.angles') private angles!: HTMLCanvasElement;
  @query('.moment') private moment!: HTMLCanvasElement;
  @query('.plot') private area!: HTMLElement;
  private plot: TracePlot | null = null;
  private animation = 0;
  private isStale = true;
  private dragging: number | null = null;
  private readonly resized = new ResizeObserver(() => this.plan(true));
  private readonly theme = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = (): void => this.plan(true);

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
    this.theme.addEventListener('change', this.redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.theme.removeEventListener('change', this.redraw);
    cancelAnimationFrame(this.animation);
    this.animation = 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { timeline, readings, axis, bands } = this;
    if (!timeline || !['timeline', 'readings', 'axis', 'bands'].some((name) => changed.has(name as 'axis'))) return;
    this.plot = tracePlotOf(timeline, readings, axis, bands);
    const before = changed.get('timeline');
    // What is said of a set leaves the view of it as it is.
    if (this.window.toMs <= 1 || (before && (before.fromMs !== timeline.fromMs || before.toMs !== timeline.toMs)))
      this.showWhole();
  }

  protected override updated(changed: PropertyValues): void {
    this.plan([...changed.keys()].some((name) => name !== 'atMs'));
  }

  /** Draws on the next animation frame; the angles only where they have changed. */
  private plan(isStale: boolean): void {
    this.isStale ||= isStale;
    if (this.animation === 0) this.animation = requestAnimationFrame(() => this.draw());
  }

  /** Draws what stands now, without waiting for the next animation frame. */
  drawNow(): void {
    cancelAnimationFrame(this.animation);
    this.draw();
  }

  private draw(): void {
    this.animation = 0;
    const { plot, area } = this;
    if (!plot || area.clientWidth === 0) return;
    const room = this.room();
    const colours = readColours(this);
    if (this.isStale) {
      const context = contextOf(this.angles, room);
      const font = getComputedStyle(area).font;
      if (context) drawTrace(context, plot, this.window, room, { colours, words: this.words(), font });
      this.isStale = false;
    }
    const over = contextOf(this.moment, room);
    if (over) drawMoment(over, this.atMs, scalesIn(plot, this.window, room), room, colours);
  }

  private room(): TraceRoom {
    const letterPx = Number.parseFloat(getComputedStyle(this.area).fontSize) || 16;
    return roomOf(this.area.clientWidth, this.area.clientHeight, letterPx);
  }

  private words(): TraceWords {
    return { tick: (value) => angleTick(this.axis?.unit ?? 'deg', value), time: clockTime };
  }

  /** Shows the whole set. */
  showWhole(): void {
    const { timeline } = this;
    if (timeline) this.window = { fromMs: timeline.fromMs, toMs: Math.max(timeline.toMs, timeline.fromMs + 1) };
  }

  /** Shows a stretch of the set, within its ends. */
  showWindow(fromMs: number, toMs: number): void {
    const { timeline } = this;
    if (!timeline) return;
    const wholeMs = Math.max(1, timeline.toMs - timeline.fromMs);
    const lengthMs = Math.min(wholeMs, Math.max(Math.min(SHORTEST_MS, wholeMs), toMs - fromMs));
    const start = Math.max(timeline.fromMs, Math.min(timeline.toMs - lengthMs, fromMs));
    this.window = { fromMs: start, toMs: start + lengthMs };
  }

  /** Shows the moment that is looked at, where it has gone out of what is shown. */
  follow(atMs: number): void {
    const { fromMs, toMs } = this.window;
    const lengthMs = toMs - fromMs;
    if (atMs > toMs || atMs < fromMs) this.showWindow(atMs - 0.1 * lengthMs, atMs + 0.9 * lengthMs);
  }

  private zoom(by: number, aroundMs = this.atMs): void {
    const { fromMs, toMs } = this.window;
    const around = aroundMs >= fromMs && aroundMs <= toMs ? aroundMs : (fromMs + toMs) / 2;
    this.showWindow(around - (around - fromMs) * by, around + (toMs - around) * by);
  }

  private seek(timeMs: number): void {
    const { timeline } = this;
    if (!timeline) return;
    const within = Math.max(timeline.fromMs, Math.min(timeline.toMs, timeMs));
    this.follow(within);
    this.dispatchEvent(new SeekEvent(within));
  }

  private timeAt(event: MouseEvent): number {
    const { left } = this.area.getBoundingClientRect();
    if (!this.plot) return 0;
    return scalesIn(this.plot, this.window, this.room()).x.invert(event.clientX - left);
  }

  private down(event: PointerEvent): void {
    this.dragging = event.pointerId;
    this.area.setPointerCapture(event.pointerId);
    this.seek(this.timeAt(event));
  }

  private move(event: PointerEvent): void {
    if (this.dragging === event.pointerId) this.seek(this.timeAt(event));
  }

  private up(): void {
    this.dragging = null;
  }

  private wheel(event: WheelEvent): void {
    const { fromMs, toMs } = this.window;
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
    if (!event.ctrlKey && !isSideways) return;
    event.preventDefault();
    if (event.ctrlKey) return this.zoom(event.deltaY > 0 ? ZOOM : 1 / ZOOM, this.timeAt(event));
    const byMs = ((event.deltaX || event.deltaY) * (toMs - fromMs)) / this.area.clientWidth;
    this.showWindow(fromMs + byMs, toMs + byMs);
  }

  private key(event: KeyboardEvent): void {
    const to = this.momentOf(event);
    if (to === null && !this.act(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (to !== null) this.seek(to);
  }

  /** The moment that a key leads to; null where it leads to none. Time runs from left to right in every language. */
  private momentOf({ key, shiftKey }: KeyboardEvent): number | null {
    const { timeline, atMs } = this;
    if (!timeline) return null;
    switch (key) {
      case 'ArrowRight':
        return shiftKey ? atMs + SECOND_MS : this.pictureFrom(1);
      case 'ArrowLeft':
        return shiftKey ? atMs - SECOND_MS : this.pictureFrom(-1);
      case 'PageDown':
        return this.attemptFrom(1);
      case 'PageUp':
        return this.attemptFrom(-1);
      case 'Home':
        return timeline.fromMs;
      case 'End':
        return timeline.toMs;
      default:
        return null;
    }
  }

  private act(key: string): boolean {
    if (key === '+') this.zoom(1 / ZOOM);
    else if (key === '-') this.zoom(ZOOM);
    else if (key === ' ') this.dispatchEvent(new Event('pl-toggle', { bubbles: true, composed: true }));
    else return false;
    return true;
  }

  /** The next picture, or the one before; a tenth of a second where no pictures are kept. */
  private pictureFrom(step: 1 | -1): number {
    const times = this.readings?.timesMs;
    if (!times || times.length === 0) return this.atMs + 100 * step;
    const here = indexAt(times, this.atMs);
    return times[Math.max(0, Math.min(times.length - 1, here + step))] ?? this.atMs;
  }

  /** Where the next attempt begins, or the one before. */
  private attemptFrom(step: 1 | -1): number {
    const starts = (this.timeline?.attempts ?? []).map(({ judged }) => movedIn(judged).startMs);
    const next = step > 0 ? starts.find((ms) => ms > this.atMs) : starts.findLast((ms) => ms < this.atMs);
    return next ?? this.atMs;
  }

  /** What was read at the moment, in words. */
  sentenceAt(atMs: number): string {
    const { readings, axis, timeline } = this;
    const at = readings ? indexAt(readings.timesMs, atMs) : -1;
    const of = (side: 'left' | 'right'): number | undefined =>
      readings?.series.find((one) => one.measure === axis?.measure && one.side === side)?.values[at];
    return axis ? readingSentence(axis, atMs, of('left'), of('right'), timeline?.toMs ?? null) : clockTime(atMs);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { timeline, exercise } = this;
    if (!timeline || !exercise) return nothing;
    const t = text().review.trace;
    return html`<div
        class="plot"
        role="slider"
        tabindex="0"
        aria-label=${tracePlotLabel(exercise, timeline.fromMs, timeline.toMs)}
        aria-valuemin=${timeline.fromMs}
        aria-valuemax=${timeline.toMs}
        aria-valuenow=${Math.round(this.atMs)}
        aria-valuetext=${this.sentenceAt(this.atMs)}
        @pointerdown=${this.down}
        @pointermove=${this.move}
        @pointerup=${this.up}
        @pointercancel=${this.up}
        @wheel=${this.wheel}
        @keydown=${this.key}
      >
        <canvas class="angles"></canvas>
        <canvas class="moment"></canvas>
      </div>
      <div class="bar">
        <button aria-label=${t.nearer} title=${t.nearer} @click=${() => this.zoom(1 / ZOOM)}>${icons.plus}</button>
        <button aria-label=${t.wider} title=${t.wider} @click=${() => this.zoom(ZOOM)}>${icons.minus}</button>
        <button @click=${() => this.showWhole()}>${t.whole}</button>
      </div>
      <ul aria-hidden="true">
        ${
          this.readings
            ? html`<li><i></i>${t.key.left}</li>
                <li><i class="right"></i>${t.key.right}</li>`
            : nothing
        }
        ${this.bands.length > 0 ? html`<li><i class="target"></i>${t.key.target}</li>` : nothing}
        <li><i class="rejected"></i>${t.key.rejected}</li>
        <li><i class="fault"></i>${t.key.found}</li>
        <li><i class="unjudged"></i>${t.key.unjudged}</li>
      </ul>`;
  }
}

/** The context of a canvas that is as large as its room. A canvas keeps its size where that is right already: to set it is slow. */
function contextOf(canvas: HTMLCanvasElement, { widthPx, heightPx }: TraceRoom): CanvasRenderingContext2D | null {
  const ratio = Math.min(MAX_PIXEL_RATIO, devicePixelRatio);
  const [width, height] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-trace-plot': PlTracePlot;
  }
  interface HTMLElementEventMap {
    'pl-seek': SeekEvent;
  }
}
