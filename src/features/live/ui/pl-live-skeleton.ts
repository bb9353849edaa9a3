import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Feed } from '../../../app/feed.ts';
import { LANDMARKS } from '../../../core/body/landmarks.ts';
import type { Pose } from '../../../core/body/pose.ts';
import { text } from '../../../text/text.ts';
import { fitPicture, jointAt } from '../../../ui/body/skeleton-drawing.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base } from '../../../ui/kit/styles.ts';
import '../../../ui/body/pl-stage.ts';

/** So near to a joint a click means it, px: half of what a finger needs. */
const REACH_PX = 22;

/** A joint was clicked, by its place among the landmarks. */
export class PointEvent extends Event {
  static readonly type = 'pl-point';
  readonly landmark: number;
  constructor(landmark: number) {
    super(PointEvent.type, { bubbles: true, composed: true });
    this.landmark = landmark;
  }
}

/**
 * Somebody elsewhere as lines, as they move, over the way to the target.
 *
 * @property feed - their poses
 * @property canPoint - a click on a joint points at it
 * @fires pl-point - a joint was clicked
 */
@customElement('pl-live-skeleton')
export class PlLiveSkeleton extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        aspect-ratio: 4 / 3;
        min-height: 0;
      }
      pl-stage {
        position: absolute;
        inset: 0;
      }
      p {
        position: absolute;
        inset: 0;
        display: grid;
        place-items: center;
        padding: var(--pl-space-3);
        border-radius: var(--pl-radius-card);
        background: var(--pl-stage);
        color: var(--pl-over-picture);
        text-align: center;
        max-width: none;
      }
      :host([points]) pl-stage {
        cursor: crosshair;
      }
    `,
  ];

  @property({ attribute: false }) feed: Feed | null = null;
  @property({ type: Boolean, attribute: 'points', reflect: true }) canPoint = false;
  @property({ attribute: false }) instead: string | null = null;
  private latest: Pose | null = null;
  private stopListening: () => void = () => undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListening();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.listen();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('feed')) this.listen();
  }

  protected override render(): TemplateResult {
    const words = this.instead ?? (this.latest ? null : text().live.care.noPose);
    return html`<pl-stage bare .feed=${this.feed} .label=${text().live.care.picture} @click=${this.point}></pl-stage>
      ${words === null ? nothing : html`<p>${words}</p>`}`;
  }

  private listen(): void {
    this.stopListening();
    if (!this.feed) return;
    this.latest = null;
    this.stopListening = this.feed.listen({
      pose: (pose) => {
        const isFirst = this.latest === null;
        this.latest = pose;
        if (isFirst) this.requestUpdate();
      },
      cleared: () => {
        this.latest = null;
        this.requestUpdate();
      },
    });
  }

  private readonly point = (event: MouseEvent): void => {
    if (!this.canPoint || !this.latest) return;
    const box = this.getBoundingClientRect();
    const fit = fitPicture(this.latest, { widthPx: box.width, heightPx: box.height }, false);
    const at = { xPx: event.clientX - box.x, yPx: event.clientY - box.y };
    const name = jointAt(this.latest, at, fit, REACH_PX);
    if (name) this.dispatchEvent(new PointEvent(LANDMARKS.indexOf(name)));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-live-skeleton': PlLiveSkeleton;
  }
}
