import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { hearThem, pictureOf } from '../../../text/say/live-session.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons } from '../../../ui/kit/styles.ts';

/**
 * So loud the other one is while the app speaks. A choice. The app's voice comes first: a count or a warning that waits is about a movement
 * that is over, and what a person says they can say again.
 */
const LOW = 0.15;

/**
 * Somebody elsewhere, seen and heard, as far as that comes. Without anything that comes there is nothing here, and nothing is kept of what
 * came.
 *
 * @property stream - what comes; null where that is nothing
 * @property name - whose it is
 * @property low - the app is speaking: the sound is low meanwhile
 */
@customElement('pl-live-media')
export class PlLiveMedia extends PlElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        justify-items: start;
        gap: var(--pl-space-1);
        min-width: 0;
      }
      video {
        width: 100%;
        max-height: 100%;
        border-radius: var(--pl-radius-control);
        background: var(--pl-stage);
        object-fit: cover;
      }
      video.heard {
        display: none;
      }
    `,
  ];

  @property({ attribute: false }) stream: MediaStream | null = null;
  @property() name = '';
  @property({ type: Boolean }) low = false;
  /** The browser plays no sound before somebody has touched the page. */
  @state() private isHeldBack = false;
  @query('video') private video!: HTMLVideoElement | null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.video) this.video.srcObject = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('stream');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Emptied before it goes, so that nothing of the other one stays in memory.
    if (changed.has('stream') && !this.stream && this.video) this.video.srcObject = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.stream) return nothing;
    const isSeen = this.stream.getVideoTracks().length > 0;
    return html`<video class=${isSeen ? '' : 'heard'} playsinline autoplay aria-label=${pictureOf(this.name)}></video>
      ${this.isHeldBack ? html`<button @click=${this.play}>${hearThem(this.name)}</button>` : nothing}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { video } = this;
    if (!video) return;
    video.volume = this.low ? LOW : 1;
    if (!changed.has('stream') || video.srcObject === this.stream) return;
    video.srcObject = this.stream;
    void this.play();
  }

  private readonly play = async (): Promise<void> => {
    const { video } = this;
    if (!video) return;
    video.muted = false;
    try {
      await video.play();
      this.isHeldBack = false;
    } catch (error) {
      // Another stream took its place meanwhile, and is played.
      if (!(error instanceof DOMException) || error.name !== 'NotAllowedError') return;
      video.muted = true;
      this.isHeldBack = (this.stream?.getAudioTracks().length ?? 0) > 0;
      await video.play().catch(() => undefined);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-live-media': PlLiveMedia;
  }
}
