import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { HOME, writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import type { Intent } from '../../../app/registry.ts';
import { MOST_NAME_CHARACTERS, type LiveRole } from '../../../core/record/live-note.ts';
import { targetOf } from '../../../core/exercise/exercise.ts';
import {
  codeDigits,
  careStatus,
  countedOf,
  openLarge,
  liveReason,
  refusedBy,
  waitingFor,
} from '../../../text/say/live-session.ts';
import { facts } from '../../../text/say/forms.ts';
import { endedSentence, liveFailure, patientNameLive } from '../../../text/say/live-over.ts';
import { text } from '../../../text/text.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import { byAttention, reasonFor } from '../attention.ts';
import { mineIn, watchedIn, type AnyMeeting, type WatchedMeeting } from '../live-state.ts';
import { largeOf } from '../watched.ts';
import { liveFields } from './live-fields.ts';
import './pl-live-invite.ts';
import './pl-live-media.ts';
import './pl-live-patient.ts';
import './pl-live-skeleton.ts';

/**
 * Where a live session begins, and where somebody who looks after others sees them: one large, the others as tiles, whoever needs
 * attention first.
 *
 * @property state - of the app, with this feature's slice
 * @fires pl-intent - change-settings, invite-live, join-live, answer-live, open-live, remove-live, end-live
 */
@customElement('pl-page-live')
export class PlPageLive extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    liveFields,
    css`
      .page {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--pl-space-5);
      }
      .page > header {
        margin-bottom: 0;
      }
      .ways {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
        gap: var(--pl-space-5);
      }
      .way,
      .card {
        display: grid;
        gap: var(--pl-space-3);
        align-content: start;
        justify-items: start;
      }
      .field {
        display: grid;
        gap: var(--pl-space-1);
        width: min(100%, 26rem);
      }
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
        gap: var(--pl-space-4);
      }
      .tile {
        gap: var(--pl-space-2);
        justify-items: stretch;
        padding: var(--pl-space-3);
        font-size: var(--pl-text-s);
      }
      details {
        width: 100%;
      }
      details[open] > * + * {
        margin-block-start: var(--pl-space-3);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'live'> | null = null;
  @state() private adds = false;
  @query('#name') private nameField!: HTMLInputElement | null;
  @query('#sent-text') private sent!: HTMLTextAreaElement | null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text().live;
    const { live } = state;
    const watched = watchedIn(live);
    const mine = mineIn(live);
    const guest = live.meetings.find((one) => one.role === null) ?? null;
    const isBusy = watched.length > 0 || (mine && mine.phase !== 'over') || (guest && guest.phase !== 'over');
    return html`<div class="page">
      <header>
        <h1 tabindex="-1">${watched.length > 0 ? t.care.title : live.invited ? t.join.title : t.title}</h1>
        ${watched.length > 0 ? nothing : html`<p>${live.invited ? t.join.lead : t.lead}</p>`}
      </header>
      ${live.trouble ? html`<p class="trouble" role="alert">${liveFailure(live.trouble)}</p>` : nothing}
      ${live.isAble === false && live.trouble !== 'no-live-here' ? html`<p class="trouble" role="alert">${t.failures['no-live-here']}</p>` : nothing}
      ${this.ended(mine ?? guest)} ${live.invited ? this.joining() : isBusy ? nothing : this.beginning()}
      ${guest && guest.phase !== 'over' ? this.meetingOf(guest) : nothing}
      ${mine && mine.phase !== 'over' ? this.mine(mine) : nothing}
      ${watched.length > 0 ? this.care(watched, state) : nothing}
    </div>`;
  }

  private ended(meeting: AnyMeeting | null): TemplateResult | typeof nothing {
    if (meeting?.phase !== 'over') return nothing;
    const { peer, endedBy, trouble, role } = meeting;
    const words = endedSentence({ mine: role ?? 'patient', by: endedBy, name: peer?.name ?? null, trouble });
    return html`<p class=${trouble ? 'trouble' : 'card'} role="status">${words}</p>`;
  }

  private name(): TemplateResult {
    const t = text().live.begin;
    return html`<div class="field">
      <label for="name">${t.name}</label>
      <input
        id="name"
        type="text"
        dir="auto"
        autocomplete="name"
        maxlength=${MOST_NAME_CHARACTERS}
        aria-describedby="name-hint"
        .value=${this.state?.settings.personName ?? ''}
      />
      <p id="name-hint" class="muted">${t.nameHint}</p>
    </div>`;
  }

  private beginning(): TemplateResult {
    const t = text().live;
    const way = (role: LiveRole, title: string, lead: string): TemplateResult =>
      html`<section class="card way">
        <h2>${title}</h2>
        <p>${lead}</p>
        <button class="primary" @click=${() => this.go({ kind: 'invite-live', role, how: 'server' })}>
          ${t.invite.title}
        </button>
        <details>
          <summary>${t.invite.byHand}</summary>
          <p>${t.invite.byHandLead}</p>
          <button @click=${() => this.go({ kind: 'invite-live', role, how: 'hand' })}>${t.invite.make}</button>
        </details>
      </section>`;
    return html`${this.name()}
      <div class="ways">
        ${way('patient', t.begin.exercise, t.begin.exerciseLead)}${way('physio', t.begin.care, t.begin.careLead)}
      </div>
      <details>
        <summary>${t.join.pasted}</summary>
        <div class="field">
          <label for="sent-text">${t.invite.theirs}</label>
          <textarea id="sent-text" rows="4" dir="ltr" spellcheck="false"></textarea>
        </div>
        <button @click=${() => this.go({ kind: 'answer-live', text: this.sent?.value ?? '' })}>${t.invite.take}</button>
      </details>`;
  }

  private joining(): TemplateResult {
    const t = text().live.join;
    return html`${this.name()}
      <div class="row">
        <button class="primary" @click=${() => this.go({ kind: 'join-live' })}>${t.join}</button>
      </div>`;
  }

  /** A meeting before both are there. */
  private meetingOf(meeting: AnyMeeting): TemplateResult {
    if (meeting.phase === 'apart' && (meeting.byHand || meeting.seat === 'host') && meeting.status.kind !== 'up')
      return html`<pl-live-invite .meeting=${meeting}></pl-live-invite>`;
    return html`<p class="card" role="status">${careStatus(meeting)}</p>`;
  }

  /** What this person sees here who exercises: all else stands above the page. */
  private mine(meeting: AnyMeeting): TemplateResult {
    const invites = meeting.phase === 'apart' ? this.meetingOf(meeting) : nothing;
    return html`${invites}
      <div class="row"><a class="button" href=${writeRoute(HOME)}>${text().pages.start}</a></div>`;
  }

  private care(watched: readonly WatchedMeeting[], { live, exercises }: StateOf<'live'>): TemplateResult {
    const t = text().live;
    const large = largeOf(watched, live.opened);
    const others = byAttention(watched.filter((one) => one !== large));
    return html`${large ? html`<pl-live-patient .meeting=${large} .exercises=${exercises}></pl-live-patient>` : nothing}
      ${others.length > 1 ? html`<p class="muted rule">${t.care.rule}</p>` : nothing}
      <div class="tiles">
        ${repeat(
          others,
          ({ id }) => id,
          (one) => this.corner(() => this.tile(one)),
        )}
      </div>
      ${repeat(
        watched.filter(({ phase, seat, byHand }) => phase === 'apart' && (seat === 'host' || byHand !== null)),
        ({ id }) => id,
        (one) => this.meetingOf(one),
      )}
      ${
        this.adds
          ? html`<button
              class="primary"
              @click=${() => {
                this.adds = false;
                ask(this, { kind: 'invite-live', role: 'physio', how: 'server' });
              }}
            >
              ${t.invite.title}
            </button>`
          : html`<div class="row"><button @click=${() => (this.adds = true)}>${t.begin.another}</button></div>`
      }`;
  }

  /** Why somebody stands where they stand; the stage too, where that is not said by it. */
  private why(meeting: WatchedMeeting): string {
    const { kind } = meeting.stage;
    const reason = liveReason(reasonFor(meeting));
    return kind === 'running' || kind === 'camera-away' ? reason : facts([text().live.care.stage[kind], reason]);
  }

  private tile(meeting: WatchedMeeting): TemplateResult | typeof nothing {
    const t = text().live.care;
    const { id, peer, phase, status, set, trouble, endedBy, consent, feed } = meeting;
    const name = peer?.name ?? null;
    if (phase === 'apart' && status.kind !== 'over') return nothing;
    const isOver = phase === 'over' || phase === 'refused';
    return html`<section class="card tile">
      <h2>${patientNameLive(name)}</h2>
      ${
        phase === 'met'
          ? html`<p role="status">${waitingFor(name)}</p>
              ${
                status.kind === 'up'
                  ? html`<p>${t.check}</p>
                      <p class="digits">${codeDigits(status.code)}</p>`
                  : nothing
              }`
          : nothing
      }
      ${phase === 'refused' ? html`<p role="status">${refusedBy(name)}</p>` : nothing}
      ${phase === 'over' ? html`<p role="status">${endedSentence({ mine: 'physio', by: endedBy, name, trouble })}</p>` : nothing}
      ${
        phase === 'admitted'
          ? html`<pl-live-skeleton
                .feed=${feed}
                .instead=${consent?.skeleton === false ? t.noSkeleton : null}
              ></pl-live-skeleton>
              <p class="why">${this.why(meeting)}</p>
              ${set ? html`<p class="tabular">${countedOf(set.counted, targetOf(set.exercise))}</p>` : nothing}
              <p class="muted">${careStatus(meeting)}</p>
              <pl-live-media .stream=${meeting.media.stream} .name=${patientNameLive(name)}></pl-live-media>
              <button @click=${() => ask(this, { kind: 'open-live', meetingId: id })}>${openLarge(name)}</button>`
          : html`<button @click=${() => ask(this, { kind: 'remove-live', meetingId: id })}>
              ${isOver ? t.remove : t.end}
            </button>`
      }
    </section>`;
  }

  /** The name is kept before anything else: it is what the other one reads. */
  private go(intent: Intent): void {
    const name = this.nameField?.value.trim() ?? '';
    const personName = name === '' ? null : name;
    if (this.nameField && personName !== (this.state?.settings.personName ?? null))
      ask(this, { kind: 'change-settings', change: { personName } });
    ask(this, intent);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-live': PlPageLive;
  }
}
