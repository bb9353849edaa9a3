import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Feed, Picture } from '../../app/feed.ts';
import type { Pose } from '../../core/pose.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { base } from '../shared.ts';
import { drawSkeleton, fitPicture, type ArcMemory } from '../skeleton-drawing.ts';
import { readColours } from '../tokens.ts';

/** More device pixels than this per CSS pixel cost time and are not seen from the mat. */
const MAX_PIXEL_RATIO = 2;

/**
 * The picture with the movement drawn over it. Listens to the feed itself and draws on the next animation frame, so that
 * nothing per frame goes through Lit. A recording's picture is shown together with its own pose, never before it.
 *
 * @property feed - poses and pictures
 * @property preview - a camera's stream, or null where pictures come through the feed
 * @property bare - there is no picture at all, only poses
 * @property mirrored - mirror the picture and the drawing on screen
 * @property label - what the picture is, for assistive technology
 * @slot - what lies over the picture: an outline, a word
 */
@customElement('pl-stage')
export class PlStage extends LitElement {
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
      video {
        object-fit: contain;
      }
      :host([mirrored]) video {
        transform: scaleX(-1);
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

  /** The picture that came last, and the one whose pose is there as well. */
  private waitingPicture = document.createElement('canvas');
  private waitingTimeMs: number | null = null;
  private shownPicture: HTMLCanvasElement | null = null;
  private latest: { readonly pose: Pose; readonly snapshot: Snapshot | null } | null = null;
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
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('feed') && this.feed) this.listen(this.feed);
    if (changed.has('preview')) this.showPreview();
    this.plan();
  }

  protected override render(): TemplateResult {
    return html`
      <video muted playsinline autoplay aria-hidden="true" ?hidden=${!this.preview}></video>
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
        this.matchPicture(pose);
        this.plan();
      },
      picture: (picture) => this.keepPicture(picture),
      cleared: () => {
        this.latest = null;
        this.waitingTimeMs = null;
        this.shownPicture = null;
        this.plan();
      },
    });
  }

  private showPreview(): void {
    this.video.srcObject = this.preview;
    // A browser may refuse to play a hidden or detached video; the skeleton is drawn all the same.
    if (this.preview) this.video.play().catch(() => undefined);
  }

  /** Draws the picture aside until its pose is there. */
  private keepPicture(picture: Picture): void {
    this.waitingPicture.width = picture.widthPx;
    this.waitingPicture.height = picture.heightPx;
    this.waitingPicture.getContext('2d')?.drawImage(picture.image, 0, 0, picture.widthPx, picture.heightPx);
    this.waitingTimeMs = picture.timeMs;
  }

  /** The next picture may come before this one is drawn; it waits on a canvas of its own. */
  private matchPicture(pose: Pose): void {
    if (this.waitingTimeMs !== pose.timeMs) return;
    const spare = this.shownPicture ?? document.createElement('canvas');
    this.shownPicture = this.waitingPicture;
    this.waitingPicture = spare;
    this.waitingTimeMs = null;
  }

  private plan(): void {
    if (this.animation !== 0 || !this.isConnected) return;
    this.animation = requestAnimationFrame(() => {
      this.animation = 0;
      this.draw();
    });
  }

  private draw(): void {
    if (!this.lineCanvas) return;
    const box = { widthPx: this.clientWidth, heightPx: this.clientHeight };
    const lines = prepare(this.lineCanvas, box);
    if (!lines || !this.latest) {
      if (!this.latest) prepare(this.pictureCanvas, box);
      return;
    }
    const { pose, snapshot } = this.latest;
    const fit = fitPicture(pose, box, this.mirrored);
    if (this.shownPicture) {
      const context = prepare(this.pictureCanvas, box);
      context?.drawImage(this.shownPicture, fit.leftPx, fit.topPx, fit.widthPx, fit.heightPx);
    }
    drawSkeleton(lines, pose, snapshot, fit, { colours: readColours(this), head: this.bare }, this.arc);
  }
}

/** Sizes a canvas to its box, clears it, and gives a context in CSS px. */
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
