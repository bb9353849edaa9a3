import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Feed } from '../../app/feed.ts';
import type { LandmarkName } from '../../core/body/landmarks.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { Snapshot } from '../../core/judge/snapshot.ts';
import { KeptPictures, type KeptPicture } from './kept-pictures.ts';
import { lookAgainMs, PicturePace } from './picture-pace.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';
import { drawPointer, drawSkeleton, fitPicture, type ArcMemory } from './skeleton-drawing.ts';
import { readColours } from '../kit/tokens.ts';

/** More device pixels than this for each CSS pixel cost time and cannot be seen from the mat. */
const MAX_PIXEL_RATIO = 2;

/**
 * The picture of the camera or the recording, with the movement drawn over it. Listens to the feed itself and draws on
 * the next animation frame, so that frames do not pass through Lit. A picture is shown only once its pose is known, so
 * that the lines lie on the body; this delays the picture by a few hundredths of a second. Where that would be slow
 * (before the first pose, on a slow machine), the camera's own stream is shown at once, and the lines follow it.
 *
 * @property feed - poses and pictures
 * @property preview - a camera's stream; null where there is none
 * @property bare - there is no picture at all, only poses
 * @property mirrored - mirror the picture and the drawing on screen
 * @property label - what the picture is, for assistive technology
 * @slot - what lies over the picture: an outline, a word
 */
@customElement('pl-stage')
export class PlStage extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        overflow: hidden;
        border-radius: var(--pl-radius-card);
        background: var(--pl-sunken);
        min-height: 0;
        forced-color-adjust: none;
      }
      :host([bare]) {
        background: var(--pl-stage);
      }
      video,
      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }
      video,
      .picture {
        object-fit: contain;
      }
      :host([mirrored]) :is(video, .picture) {
        transform: scaleX(-1);
      }
      :host(:not([data-streams])) video,
      :host([data-streams]) .picture {
        display: none;
      }
      .over {
        position: absolute;
        inset: 0;
        display: grid;
        place-items: center;
        pointer-events: none;
      }
      .over ::slotted(*) {
        grid-area: 1 / 1;
        pointer-events: auto;
      }
    `,
  ];

  @property({ attribute: false }) feed: Feed | null = null;
  @property({ attribute: false }) preview: MediaStream | null = null;
  /** Without a picture the lines need a dark ground. */
  @property({ type: Boolean, reflect: true }) bare = false;
  @property({ type: Boolean, reflect: true }) mirrored = false;
  @property() label = '';

  @query('video') private video!: HTMLVideoElement;
  @query('canvas.picture') private pictureCanvas!: HTMLCanvasElement;
  @query('canvas.lines') private lineCanvas!: HTMLCanvasElement;

  private readonly pictures = new KeptPictures();
  /** `waiting`: the newest picture, whose pose has not come yet; `shown`: the newest picture whose pose has come. */
  private waiting: KeptPicture | null = null;
  private shown: KeptPicture | null = null;
  private pace = new PicturePace();
  private lookAgain: ReturnType<typeof setTimeout> | undefined;
  private latest: { readonly pose: Pose; readonly snapshot: Snapshot | null } | null = null;
  private pointed: LandmarkName | null = null;
  private readonly arc: ArcMemory = { turn: 1, joint: null };
  private animation = 0;
  private stopListening: () => void = () => undefined;
  private readonly resized = new ResizeObserver(() => this.plan());

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
    if (this.feed) this.listen(this.feed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.stopListening();
    cancelAnimationFrame(this.animation);
    this.animation = 0;
    this.forget();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('feed') && this.feed) this.listen(this.feed);
    if (changed.has('preview')) this.showPreview();
    this.plan();
  }

  protected override render(): TemplateResult {
    return html`
      <video muted playsinline autoplay aria-hidden="true"></video>
      <canvas class="picture" aria-hidden="true"></canvas>
      <canvas class="lines" role="img" aria-label=${this.label}></canvas>
      <div class="over"><slot></slot></div>
    `;
  }

  private listen(feed: Feed): void {
    this.stopListening();
    this.stopListening = feed.listen({
      pose: (pose, snapshot) => {
        this.latest = { pose, snapshot };
        this.matchPicture();
        this.plan();
      },
      picture: (picture) => {
        this.waiting?.close();
        this.waiting = this.pictures.keep(picture);
      },
      pointed: (at) => {
        this.pointed = at;
        this.plan();
      },
      cleared: () => {
        this.forget();
        this.plan();
      },
    });
  }

  private forget(): void {
    clearTimeout(this.lookAgain);
    this.waiting?.close();
    this.shown?.close();
    this.waiting = null;
    this.shown = null;
    this.latest = null;
    this.pace = new PicturePace();
  }

  private showPreview(): void {
    this.video.srcObject = this.preview;
    // A browser may refuse to play a hidden or detached video; the skeleton is drawn without it.
    if (this.preview) this.video.play().catch(() => undefined);
  }

  /** The pose of the waiting picture has come: shows that picture from now on. */
  private matchPicture(): void {
    if (!this.waiting) return;
    this.shown?.close();
    this.shown = this.waiting;
    this.waiting = null;
    this.pace.note(performance.now());
    clearTimeout(this.lookAgain);
    if (this.preview) this.lookAgain = setTimeout(() => this.plan(), lookAgainMs(this.latest?.snapshot !== null));
  }

  private plan(): void {
    if (this.animation !== 0 || !this.isConnected) return;
    this.animation = requestAnimationFrame(() => {
      this.animation = 0;
      this.draw();
    });
  }

  /** In a pause and in a rest few pictures are looked at, and only those are shown: the camera's own stream would keep the machine busy. */
  private followsFeed(nowMs: number): boolean {
    return this.latest?.snapshot === null ? this.pace.comes(nowMs) : this.pace.isSmooth(nowMs);
  }

  private draw(): void {
    if (!this.lineCanvas) return;
    const box = { widthPx: this.clientWidth, heightPx: this.clientHeight };
    const lines = prepare(this.lineCanvas, box);
    const streams = this.preview !== null && !this.followsFeed(performance.now());
    this.toggleAttribute('data-streams', streams);
    if (!streams) paint(this.pictureCanvas, this.shown);
    if (!lines || !this.latest) return;
    const { pose, snapshot } = this.latest;
    const fit = fitPicture(pose, box, this.mirrored);
    const colours = readColours(this);
    drawSkeleton(lines, pose, snapshot, fit, { colours, head: this.bare }, this.arc);
    if (this.pointed) drawPointer(lines, pose, this.pointed, fit, colours);
  }
}

/**
 * Draws the picture on a canvas of the picture's own size, which the browser fits into the box; null clears the canvas.
 */
function paint(canvas: HTMLCanvasElement, picture: KeptPicture | null): void {
  const { widthPx, heightPx } = picture ?? { widthPx: 1, heightPx: 1 };
  if (canvas.width !== widthPx) canvas.width = widthPx;
  if (canvas.height !== heightPx) canvas.height = heightPx;
  const context = canvas.getContext('2d');
  context?.clearRect(0, 0, widthPx, heightPx);
  if (picture) context?.drawImage(picture.image, 0, 0, widthPx, heightPx);
}

/** Fits a canvas to its box, clears it, and returns a context whose unit is the CSS pixel. */
function prepare(
  canvas: HTMLCanvasElement,
  box: { readonly widthPx: number; readonly heightPx: number },
): CanvasRenderingContext2D | null {
  const ratio = Math.min(devicePixelRatio, MAX_PIXEL_RATIO);
  const width = Math.round(box.widthPx * ratio);
  const height = Math.round(box.heightPx * ratio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  context?.clearRect(0, 0, box.widthPx, box.heightPx);
  return context;
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-stage': PlStage;
  }
}
