import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Feed } from '../../../app/feed.ts';
import type { Snapshot } from '../../../core/judge/snapshot.ts';
import type { Exercise } from '../../../core/exercise/exercise.ts';
import { anglePlotLabel } from '../../../text/say/live-session.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base } from '../../../ui/kit/styles.ts';
import { readColours } from '../../../ui/kit/tokens.ts';

/** So much of the past is shown, ms. A choice: four slow repetitions. */
const SHOWN_MS = 30_000;
/** Less than this fills the height with what is only the error of a reading, degrees. A choice. */
const LEAST_EXTENT_DEG = 40;
/** Readings that are further apart than this are not joined, ms: what was between them was not seen. */
const GAP_MS = 500;
const MAX_PIXEL_RATIO = 2;

interface Reading {
  readonly timeMs: number;
  readonly side: 'left' | 'right';
  readonly valueDeg: number;
  readonly focus: NonNullable<Snapshot['focus']>;
}

/**
 * The angle that matters over the last half minute, with the band from rest to the target, drawn as the poses come. Left is a line, right is
 * dashed. Time runs from left to right in every language.
 *
 * @property feed - poses with what was read in them
 * @property exercise - whose angle it is
 */
@customElement('pl-live-angle')
export class PlLiveAngle extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        min-height: 6rem;
        border: 1px solid var(--pl-hairline);
        border-radius: var(--pl-radius-control);
        background: var(--pl-surface);
        direction: ltr;
      }
      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }
    `,
  ];

  @property({ attribute: false }) feed: Feed | null = null;
  @property({ attribute: false }) exercise: Exercise | null = null;
  private readings: readonly Reading[] = [];
  private animation = 0;
  private stopListening: () => void = () => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListening();
    cancelAnimationFrame(this.animation);
    this.animation = 0;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('feed')) this.listen();
    if (changed.has('exercise') || changed.has('feed')) this.readings = [];
    this.plan();
  }

  protected override render(): TemplateResult {
    return html`<canvas role="img" aria-label=${this.exercise ? anglePlotLabel(this.exercise) : ''}></canvas>`;
  }

  private listen(): void {
    this.stopListening();
    if (!this.feed) return;
    this.stopListening = this.feed.listen({
      pose: ({ timeMs }, snapshot) => {
        if (!snapshot?.focus) return;
        const { focus } = snapshot;
        const side = focus.joint[1].startsWith('left') ? 'left' : 'right';
        const sinceMs = timeMs - SHOWN_MS;
        const kept = this.readings.filter((one) => one.timeMs > sinceMs && one.timeMs < timeMs);
        this.readings = [...kept, { timeMs, side, valueDeg: focus.valueDeg, focus }];
        this.plan();
      },
      cleared: () => {
        this.readings = [];
        this.plan();
      },
    });
  }

  private plan(): void {
    if (this.animation !== 0 || !this.isConnected) return;
    this.animation = requestAnimationFrame(() => {
      this.animation = 0;
      this.draw();
    });
  }

  private draw(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const context = canvas?.getContext('2d');
    const { clientWidth, clientHeight } = this;
    if (!canvas || !context || clientWidth === 0) return;
    const ratio = Math.min(devicePixelRatio, MAX_PIXEL_RATIO);
    canvas.width = Math.round(clientWidth * ratio);
    canvas.height = Math.round(clientHeight * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const last = this.readings.at(-1);
    if (!last) return;
    const colours = readColours(this);
    const { restDeg, targetDeg } = last.focus;
    const values = [...this.readings.map(({ valueDeg }) => valueDeg), restDeg, targetDeg];
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const missing = Math.max(0, LEAST_EXTENT_DEG - (most - least)) / 2 + 2;
    const yOf = (deg: number): number => clientHeight * (1 - (deg - least + missing) / (most - least + 2 * missing));
    const xOf = (timeMs: number): number => clientWidth * (1 - (last.timeMs - timeMs) / SHOWN_MS);
    context.fillStyle = colours['accent-field'];
    context.fillRect(0, Math.min(yOf(restDeg), yOf(targetDeg)), clientWidth, Math.abs(yOf(restDeg) - yOf(targetDeg)));
    context.strokeStyle = colours['accent'];
    context.lineWidth = 1.5;
    context.setLineDash([]);
    context.beginPath();
    context.moveTo(0, yOf(targetDeg));
    context.lineTo(clientWidth, yOf(targetDeg));
    context.stroke();
    for (const side of ['left', 'right'] as const) {
      context.strokeStyle = colours[side];
      context.lineWidth = 2;
      context.setLineDash(side === 'right' ? [6, 4] : []);
      context.beginPath();
      let before: Reading | null = null;
      for (const reading of this.readings) {
        if (reading.side === side) {
          const isJoined = before?.side === side && reading.timeMs - before.timeMs < GAP_MS;
          if (isJoined) context.lineTo(xOf(reading.timeMs), yOf(reading.valueDeg));
          else context.moveTo(xOf(reading.timeMs), yOf(reading.valueDeg));
        }
        before = reading;
      }
      context.stroke();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-live-angle': PlLiveAngle;
  }
}
