import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { goes, isAnyOf, isSame, type MediaKinds } from '../../../care/live/media.ts';
import { isRunPage } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import {
  askedSentence,
  browserAsks,
  awaitsSentence,
  barStatus,
  codeDigits,
  knockSentence,
  mediaTrouble,
  offerSentence,
  sharedSentence,
  theirMedia,
  liveTargetSentence,
} from '../../../text/say/live-session.ts';
import { watcherName } from '../../../text/say/live-over.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons } from '../../../ui/kit/styles.ts';
import '../../../ui/body/pl-demonstration.ts';
import { mineIn, type Asked, type PatientMeeting } from '../live-state.ts';
import './pl-live-media.ts';

/**
 * Stands above every page while this person exercises for somebody who watches: who sees what, how the connection is, and how to stop it
 * all. Below it, while there is something: who asks to be let in, what was asked, a new target.
 *
 * @property state - of the app, with this feature's slice
 * @fires pl-intent - admit-live, refuse-live, consent-live, take-live, choose-live, stop-live, answer-live-target, close-live-asked
 */
@customElement('pl-live-bar')
export class PlLiveBar extends PlElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        border-bottom: 2px solid var(--pl-accent);
        background: var(--pl-accent-field);
        color: var(--pl-ink);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--pl-space-1) var(--pl-space-4);
        padding: var(--pl-space-1) var(--pl-space-5);
      }
      .theirs {
        width: 6rem;
        flex: none;
      }
      .theirs[hidden] {
        display: none;
      }
      .what {
        flex: 1 1 16rem;
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--pl-space-3);
        min-width: 0;
      }
      .what strong {
        overflow-wrap: anywhere;
      }
      .yes {
        max-width: none;
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      .awaits {
        flex-basis: 100%;
      }
      .keys {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-2);
      }
      .bar button {
        padding: var(--pl-space-1) var(--pl-space-3);
        background: var(--pl-surface);
      }
      .down {
        color: var(--pl-attention);
        font-weight: var(--pl-weight-strong);
      }
      .panel {
        display: grid;
        gap: var(--pl-space-3);
        justify-items: start;
        /* Of a small window a part is left to the page; the end is scrolled to. */
        max-height: 60dvh;
        overflow: auto;
        padding: var(--pl-space-3) var(--pl-space-5);
        border-top: 1px solid var(--pl-hairline);
        background: var(--pl-surface);
        font-size: var(--pl-text-l);
      }
      .panel .keys {
        gap: var(--pl-space-3);
      }
      .panel .keys button {
        min-height: 3.5rem;
      }
      /* Over a run the picture and the count keep their room: a panel is one line where the window is wide. */
      .short .panel {
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--pl-space-1) var(--pl-space-4);
        max-height: 40dvh;
        padding-block: var(--pl-space-1);
        font-size: var(--pl-text-m);
      }
      .short .panel .keys {
        grid-column: 2;
        grid-row: 1 / span 2;
        gap: var(--pl-space-2);
      }
      .short .panel .keys button {
        min-height: var(--pl-touch);
        padding-inline: var(--pl-space-3);
      }
      .short .knock .code {
        font-size: var(--pl-text-xl);
      }
      .short pl-demonstration {
        width: 9rem;
      }
      .knock h2 {
        font-size: var(--pl-text-xl);
      }
      .code {
        direction: ltr;
        font-size: var(--pl-text-2xl);
        font-weight: var(--pl-weight-strong);
        font-variant-numeric: tabular-nums;
      }
      .asked {
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
      }
      pl-demonstration {
        width: min(14rem, 60vw);
        aspect-ratio: 4 / 3;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--pl-space-3);
        min-height: var(--pl-touch);
        cursor: pointer;
      }
      input[type='checkbox'] {
        width: 1.5rem;
        height: 1.5rem;
        flex: none;
        accent-color: var(--pl-accent);
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      .choice fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
        gap: 0 var(--pl-space-4);
        width: 100%;
      }
      .short .choice {
        grid-template-columns: minmax(0, 1fr);
      }
      legend {
        padding: 0;
        font-weight: var(--pl-weight-strong);
      }
      @media (max-width: 40em) {
        .bar,
        .panel {
          padding-inline: var(--pl-space-3);
        }
        .bar {
          font-size: var(--pl-text-s);
        }
        .theirs {
          width: 4.5rem;
        }
        .what {
          flex-basis: 12rem;
        }
        .short .panel:not(.asked) {
          grid-template-columns: minmax(0, 1fr);
        }
        .short .panel .keys {
          grid-column: 1;
          grid-row: auto;
        }
        /* Pause and stop stay in sight; what waits for a yes is said once the choice is closed. */
        .short .yes,
        .short .panel .muted {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'live'> | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const meeting = this.state && mineIn(this.state.live);
    if (!meeting) return nothing;
    const t = text().live;
    const target = meeting.targets.find(({ isTaken }) => !isTaken);
    const isRun = this.state !== null && isRunPage(this.state.route);
    return html`<section class=${isRun ? 'short' : ''} aria-label=${t.bar.label}>
      ${this.bar(meeting)}${meeting.phase === 'met' ? this.knock(meeting) : nothing}
      ${meeting.isChoosing ? this.consent(meeting) : nothing}
      ${
        target
          ? html`<div class="panel" role="status">
              <p>${liveTargetSentence(meeting.peer?.name ?? null, target.change, target.exercise)}</p>
              <p class="muted">${t.asks.fromNext}</p>
              <div class="keys">
                <button class="primary" @click=${() => ask(this, { kind: 'answer-live-target', isTaken: true })}>
                  ${t.asks.yes}
                </button>
                <button @click=${() => ask(this, { kind: 'answer-live-target', isTaken: false })}>${t.asks.no}</button>
              </div>
            </div>`
          : nothing
      }
      ${this.media(meeting)} ${meeting.asked && !(isRun && target) ? this.asked(meeting, meeting.asked) : nothing}
    </section>`;
  }

  private bar(meeting: PatientMeeting): TemplateResult {
    const t = text().live;
    const isShared = meeting.phase === 'admitted';
    const { media, consent } = meeting;
    const name = meeting.peer?.name ?? null;
    const going = goes(media);
    const awaited: MediaKinds = {
      video: media.gives.video && !going.video,
      sound: media.gives.sound && !going.sound,
    };
    // While it is being chosen what is shown the choice stands there itself.
    const awaits = isShared && !meeting.isChoosing ? awaitsSentence(name, awaited) : null;
    return html`<div class="bar">
      <pl-live-media
        class="theirs"
        ?hidden=${!media.stream}
        .stream=${media.stream}
        .name=${watcherName(name)}
        .low=${this.isSpeaking}
      ></pl-live-media>
      <p class="what">
        ${isShared ? html`<strong>${sharedSentence(name, consent, going)}</strong>` : nothing}
        <span class=${meeting.status.kind === 'down' ? 'down' : ''} role="status">${barStatus(meeting)}</span>
        ${awaits === null ? nothing : html`<span class="awaits muted">${awaits}</span>`}
      </p>
      <div class="keys">
        <button
          aria-expanded=${meeting.isChoosing}
          @click=${() => ask(this, { kind: 'choose-live', isOpen: !meeting.isChoosing })}
        >
          ${meeting.isChoosing ? t.consent.close : t.consent.change}
        </button>
        <button class="stop" @click=${() => ask(this, { kind: 'stop-live' })}>
          ${isShared ? t.bar.stop : t.invite.withdraw} <kbd>${t.bar.key}</kbd>
        </button>
      </div>
    </div>`;
  }

  /** The app's own voice is to be heard: nothing of it where it is turned off, or where this device has none. */
  private get isSpeaking(): boolean {
    const { state } = this;
    return state !== null && state.saying !== null && state.hasVoice && !state.settings.muted;
  }

  /** What the other one gives and what the browser asks, and what of this person's own could not be given. */
  private media({ id, phase, peer, media }: PatientMeeting): TemplateResult | typeof nothing {
    const t = text().live.media;
    const { asking, trouble, theyGive, answered } = media;
    const isOffered = phase === 'admitted' && isAnyOf(theyGive) && !isSame(theyGive, answered);
    const answer = (isTaken: boolean): void => {
      const change = isTaken ? theyGive : { video: media.takes.video, sound: media.takes.sound };
      ask(this, { kind: 'take-live', meetingId: id, change });
    };
    return html`${
      asking || trouble
        ? html`<p class="panel told" role="status">
            ${asking ? browserAsks(asking) : nothing} ${trouble ? mediaTrouble(trouble) : nothing}
          </p>`
        : nothing
    }
    ${
      isOffered
        ? html`<div class="panel offer" role="status">
            <p>${offerSentence(peer?.name ?? null, theyGive)}</p>
            <div class="keys">
              <button class="primary" @click=${() => answer(true)}>${t.yes}</button>
              <button @click=${() => answer(false)}>${t.no}</button>
            </div>
          </div>`
        : nothing
    }`;
  }

  private knock({ peer, status }: PatientMeeting): TemplateResult {
    const t = text().live.knock;
    return html`<div class="panel knock" role="alertdialog" aria-labelledby="who" aria-describedby="why">
      <h2 id="who">${knockSentence(peer?.name ?? null)}</h2>
      ${
        status.kind === 'up'
          ? html`<p id="why">${t.code}</p>
              <p class="code">${codeDigits(status.code)}</p>`
          : nothing
      }
      <div class="keys">
        <button class="primary" @click=${() => ask(this, { kind: 'admit-live' })}>${t.admit}</button>
        <button @click=${() => ask(this, { kind: 'refuse-live' })}>${t.refuse}</button>
      </div>
    </div>`;
  }

  private consent({ id, consent, media, peer, phase, status }: PatientMeeting): TemplateResult {
    const t = text().live.consent;
    const isBytesOnly = status.kind === 'up' && status.isBytesOnly === true;
    const box = (what: 'numbers' | 'skeleton' | 'video' | 'sound'): TemplateResult => {
      // While the browser asks it is chosen, and can be taken back.
      const isChosen = consent[what] || media.asking === what;
      return html`<label>
        <input
          type="checkbox"
          .checked=${live(isChosen)}
          @change=${() => ask(this, { kind: 'consent-live', change: { [what]: !isChosen } })}
        />
        ${t[what]}
      </label>`;
    };
    return html`<div class="panel choice">
      <fieldset>
        <legend>${t.title}</legend>
        ${box('numbers')}${box('skeleton')}${isBytesOnly ? nothing : [box('video'), box('sound')]}
      </fieldset>
      <p class="yes">${isBytesOnly ? text().live.bytesOnly : t.bothYes}</p>
      ${
        phase === 'admitted' && isAnyOf(media.theyGive) && !isBytesOnly
          ? html`<fieldset>
              <legend>${t.theirs}</legend>
              ${(['video', 'sound'] as const).map((kind) =>
                media.theyGive[kind]
                  ? html`<label>
                      <input
                        type="checkbox"
                        .checked=${live(media.takes[kind])}
                        @change=${() =>
                          ask(this, { kind: 'take-live', meetingId: id, change: { [kind]: !media.takes[kind] } })}
                      />
                      ${theirMedia(peer?.name ?? null, kind)}
                    </label>`
                  : nothing,
              )}
            </fieldset>`
          : nothing
      }
    </div>`;
  }

  private asked({ peer }: PatientMeeting, asked: Asked): TemplateResult {
    return html`<div class="panel asked">
      <p>${askedSentence(peer?.name ?? null, asked)}</p>
      <button aria-label=${text().live.asks.done} @click=${() => ask(this, { kind: 'close-live-asked' })}>
        ${icons.cross}
      </button>
      ${asked.kind === 'showed' ? html`<pl-demonstration .exercise=${asked.exercise}></pl-demonstration>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-live-bar': PlLiveBar;
  }
}
