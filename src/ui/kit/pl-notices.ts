import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { NoticeAction } from '../../app/feature.ts';
import type { Gathered } from '../../app/gather.ts';
import { isKernelNotice, type Notice } from '../../app/notices.ts';
import { noticeWords } from '../../text/say/failure.ts';
import { firstText } from '../../text/text.ts';
import { uncoverFocus } from './foot-room.ts';
import { ask } from './intent-event.ts';
import { PlElement } from './pl-element.ts';
import { base, buttons } from './styles.ts';

/**
 * Loads the library's toasts: when the first notice comes, or before that, once the model is loaded and the page is
 * idle.
 */
export const loadToasts = (): Promise<unknown> => import('./library/toast.ts');

/** How much of the foot of the window the toasts cover, for what else stands there. */
const ROOM = '--pl-notices-room';

/**
 * Notices at the foot of the page, as toasts of the component library. They stay until somebody removes them, and never
 * take the focus. Where the code of the toasts cannot be fetched, for example without a network, the same lines are
 * shown without it.
 *
 * @property notices - oldest first
 * @property wordings - the sentence and the button of each feature's notices
 * @attr taking-room - during a run: at the top of the window, where the page keeps their room free, so that they cover nothing
 * @fires pl-intent - dismiss-notice, and what the button of a notice asks for
 */
@customElement('pl-notices')
export class PlNotices extends PlElement {
  static override styles = [
    base,
    buttons,
    css`
      :host([taking-room]) {
        height: calc(var(--taken) + var(--pl-space-4));
      }
      wa-toast {
        --width: min(37rem, 100vw);
        /* The library moves what it centres to the left by half of it: from right to left that is out of the window. */
        inset-inline: 0;
        margin-inline: auto;
        padding: var(--pl-space-4);
        translate: none;
      }
      wa-toast-item {
        --padding: var(--pl-space-2);
        font-size: var(--pl-text-m);
      }
      wa-toast-item::part(toast-item) {
        border-color: var(--pl-line);
        border-radius: var(--pl-radius-card);
        box-shadow: var(--wa-shadow-s);
      }
      wa-toast-item::part(close-icon) {
        color: var(--pl-ink);
        font-size: var(--pl-text-l);
      }
      .line {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: var(--pl-space-2);
        align-items: center;
      }
      p {
        padding: var(--pl-space-2);
        line-height: 1.35;
      }
      .detail {
        display: block;
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
        overflow-wrap: anywhere;
      }
      /* A narrow window: the button stands below the sentence, which has the whole line. */
      @media (max-width: 40em) {
        .line {
          grid-template-columns: 1fr;
          gap: 0;
          justify-items: start;
        }
      }
      /* Little space: the sentence for the person stays, the detail for a helper is hidden. */
      @media (max-width: 40em), (max-height: 37.5em) {
        .detail {
          display: none;
        }
      }
      /* Before the code of the toasts has been fetched. */
      wa-toast:not(:defined) {
        display: grid;
        gap: var(--pl-space-2);
        width: var(--width);
        margin-inline: auto;
      }
      :host(:not([taking-room])) wa-toast:not(:defined) {
        position: fixed;
        inset-inline: 0;
        bottom: 0;
        z-index: 2;
      }
      wa-toast-item:not(:defined) {
        display: block;
        padding: var(--pl-space-2);
        border: 1.5px solid var(--pl-line);
        border-radius: var(--pl-radius-card);
        background: var(--pl-surface);
      }
    `,
  ];

  @property({ attribute: false }) notices: readonly Notice[] = [];
  @property({ attribute: false }) wordings: Gathered['notices'] = new Map();
  @property({ type: Boolean, attribute: 'taking-room' }) takingRoom = false;
  @state() private withoutToasts = false;
  @query('wa-toast') private toast!: HTMLElementTagNameMap['wa-toast'] | null;

  /** Toasts lie over the page; the page keeps this height free for them, and its bar at the foot stands above it. */
  private readonly room = new ResizeObserver(([stack]) => {
    const height = `${stack?.contentRect.height ?? 0}px`;
    this.style.setProperty('--taken', height);
    if (this.takingRoom) return;
    document.documentElement.style.setProperty(ROOM, `calc(${height} + var(--pl-space-4))`);
    uncoverFocus();
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keepRoom(null);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.notices.length === 0) return nothing;
    return html`<section aria-label=${firstText().notices.title}>
      <wa-toast
        placement=${this.takingRoom ? 'top-center' : 'bottom-center'}
        role=${ifDefined(this.withoutToasts ? 'alert' : undefined)}
      >
        ${repeat(
          this.notices,
          (notice) => notice.id,
          (notice) => this.notice(notice),
        )}
      </wa-toast>
    </section>`;
  }

  protected override updated(): void {
    if (this.notices.length > 0) void this.showToasts();
    else this.keepRoom(null);
  }

  private async showToasts(): Promise<void> {
    try {
      await loadToasts();
      await this.toast?.updateComplete;
      this.withoutToasts = false;
    } catch {
      this.withoutToasts = true;
    }
    this.keepRoom(this.toast?.stack ?? null);
  }

  private keepRoom(stack: HTMLElement | null): void {
    this.room.disconnect();
    this.style.removeProperty('--taken');
    document.documentElement.style.removeProperty(ROOM);
    if (stack) this.room.observe(stack);
  }

  private notice(notice: Notice): TemplateResult {
    const wording = this.wordings.get(notice.kind)?.(notice);
    const { sentence, detail } = isKernelNotice(notice)
      ? noticeWords(notice)
      : { sentence: wording?.sentence ?? '', detail: '' };
    return html`<wa-toast-item
      duration="0"
      variant=${notice.kind === 'failure' || notice.kind === 'save-trouble' ? 'warning' : 'brand'}
      @wa-after-hide=${() => ask(this, { kind: 'dismiss-notice', noticeId: notice.id })}
    >
      <div class="line">
        <p>${sentence}${detail === '' ? nothing : html`<span class="detail">${detail}</span>`}</p>
        ${this.action(notice, wording?.action ?? null)}
      </div>
    </wa-toast-item>`;
  }

  private action(notice: Notice, action: NoticeAction | null): TemplateResult | typeof nothing {
    if (!action) return nothing;
    return html`<button class="quiet" @click=${() => this.act(notice, action)}>${action.words}</button>`;
  }

  private act({ id }: Notice, { asks, dismisses }: NoticeAction): void {
    for (const intent of asks) ask(this, intent);
    if (dismisses) ask(this, { kind: 'dismiss-notice', noticeId: id });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-notices': PlNotices;
  }
}
