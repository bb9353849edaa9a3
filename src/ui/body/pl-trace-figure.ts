import { css, html, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { LANDMARKS, type LandmarkName } from '../../core/body/landmarks.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';
import { readColours } from '../kit/tokens.ts';
import { croppedPose, type PartOfPicture } from './cropped-pose.ts';
import { drawSkeleton, fitPicture, type ArcMemory, type ShownJudgement } from './skeleton-drawing.ts';
import { turnedPose } from './turned-pose.ts';

/** More device pixels than this for each CSS pixel cannot be seen. */
const MAX_PIXEL_RATIO = 2;
/** What the model is less sure of is dotted. As the judge's own reading of a hidden limb (`core/body`). */
const GUESSED_SCORE = 0.5;

/**
 * The skeleton of a recorded moment: as the camera saw it, or turned in depth. A picture only; whoever shows it says in words what was
 * read.
 *
 * @property pose - what is drawn; null: nothing
 * @property crop - the part of the picture, that is shown where it is not turned; null: the whole
 * @property exercise - whose limbs are strong
 * @property turnDeg - how far it is turned; null: as the camera saw it
 * @property label - what it is, for assistive technology
 */
@customElement('pl-trace-figure')
export class PlTraceFigure extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        overflow: hidden;
        border-radius: var(--pl-radius-control);
        background: var(--pl-stage);
        min-height: 12rem;
        forced-color-adjust: none;
      }
      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }
    `,
  ];

  @property({ attribute: false }) pose: Pose | null = null;
  @property({ attribute: false }) crop: PartOfPicture | null = null;
  @property({ attribute: false }) exercise: Exercise | null = null;
  @property({ attribute: false }) turnDeg: number | null = null;
  @property() label = '';
  @query('canvas') private canvas!: HTMLCanvasElement;
  private readonly arc: ArcMemory = { turn: 1, joint: null };
  private animation = 0;
  private readonly resized = new ResizeObserver(() => this.plan());

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    cancelAnimationFrame(this.animation);
    this.animation = 0;
  }

  protected override updated(): void {
    this.plan();
  }

  private plan(): void {
    if (this.animation === 0) this.animation = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    this.animation = 0;
    const context = this.canvas.getContext('2d');
    if (!context) return;
    const ratio = Math.min(MAX_PIXEL_RATIO, devicePixelRatio);
    const box = { widthPx: this.clientWidth, heightPx: this.clientHeight };
    this.canvas.width = Math.round(box.widthPx * ratio);
    this.canvas.height = Math.round(box.heightPx * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const pose = this.pose && (this.turnDeg === null ? this.asSeen(this.pose) : turnedPose(this.pose, this.turnDeg));
    if (!pose?.points) return;
    const look = { colours: readColours(this), head: true };
    drawSkeleton(context, pose, this.shownOf(pose), fitPicture(pose, box, false), look, this.arc);
  }

  private asSeen(pose: Pose): Pose {
    return this.crop ? croppedPose(pose, this.crop) : pose;
  }

  private shownOf({ points }: Pose): ShownJudgement {
    const guessed = new Set<LandmarkName>(LANDMARKS.filter((name) => (points?.[name].score ?? 0) < GUESSED_SCORE));
    return { strong: new Set<LandmarkName>(this.exercise?.needs ?? []), guessed, focus: null, progress: null };
  }

  protected override render(): TemplateResult {
    return html`<canvas role="img" aria-label=${this.label}></canvas>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-trace-figure': PlTraceFigure;
  }
}
