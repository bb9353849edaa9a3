import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { inviteHash } from '../../../care/live/invite-address.ts';
import { careStatus } from '../../../text/say/live-session.ts';
import { text } from '../../../text/text.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/code/pl-qr-code.ts';
import type { Meeting } from '../live-state.ts';
import { liveFields } from './live-fields.ts';

/**
 * What the other person needs to come: a link, or, without a server, a text, each to copy and as a code; and the place for the text that
 * comes back.
 *
 * @property meeting - that somebody is invited to
 * @fires pl-intent - take-live-answer, remove-live, copy-live
 */
@customElement('pl-live-invite')
export class PlLiveInvite extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    liveFields,
    css`
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(10rem, 16rem);
        gap: var(--pl-space-4) var(--pl-space-5);
        align-items: start;
      }
      .words {
        display: grid;
        gap: var(--pl-space-3);
        min-width: 0;
      }
      .keys {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
      }
      .code {
        border: 1px solid var(--pl-hairline);
      }
      @media (max-width: 40em) {
        .card {
          grid-template-columns: minmax(0, 1fr);
        }
        .code {
          max-width: 16rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) meeting: Meeting | null = null;
  @query('#theirs') private theirs!: HTMLTextAreaElement | null;

  protected override render(): TemplateResult | typeof nothing {
    const { meeting } = this;
    if (!meeting) return nothing;
    const t = text().live.invite;
    const { invite, byHand } = meeting;
    const given = invite ? this.address(invite) : (byHand?.text ?? '');
    return html`<section class="card">
      <div class="words">
        <h2>${t.title}</h2>
        <p>${invite ? t.lead : t.byHandLead}</p>
        <label for="given">${invite ? t.link : t.mine}</label>
        <textarea id="given" readonly rows=${invite ? 2 : 4} dir="ltr" .value=${given} @focus=${this.mark}></textarea>
        <div class="keys">
          <button class="primary" @click=${() => ask(this, { kind: 'copy-live', text: given })}>
            ${invite ? t.copy : t.copyText}
          </button>
          <button @click=${() => ask(this, { kind: 'remove-live', meetingId: meeting.id })}>${t.withdraw}</button>
        </div>
        ${byHand?.awaitsAnswer ? this.answer(meeting.id) : nothing}
        <p class="muted" role="status">${meeting.status.kind === 'waiting' ? t.waiting : careStatus(meeting)}</p>
      </div>
      <pl-qr-code class="code" .text=${given} label=${invite ? t.code : t.textCode}></pl-qr-code>
    </section>`;
  }

  private answer(meetingId: string): TemplateResult {
    const t = text().live.invite;
    return html`<label for="theirs">${t.theirs}</label>
      <textarea id="theirs" rows="4" dir="ltr" spellcheck="false"></textarea>
      <button @click=${() => ask(this, { kind: 'take-live-answer', meetingId, text: this.theirs?.value ?? '' })}>
        ${t.take}
      </button>`;
  }

  private address(invite: NonNullable<Meeting['invite']>): string {
    const here = new URL(location.href);
    here.hash = inviteHash(invite);
    here.search = '';
    return here.href;
  }

  private readonly mark = (event: Event): void => {
    if (event.target instanceof HTMLTextAreaElement) event.target.select();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-live-invite': PlLiveInvite;
  }
}
