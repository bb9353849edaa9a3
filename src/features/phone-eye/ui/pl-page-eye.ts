import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Feed } from '../../../app/feed.ts';
import type { StateOf } from '../../../app/state.ts';
import { eyeTrouble, ownStatus, phonePlaceTitle } from '../../../text/say/phone-eye.ts';
import { placeSentence } from '../../../text/say/place.ts';
import { text } from '../../../text/text.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/body/pl-stage.ts';
import type { PhoneSide } from '../phone-eye-state.ts';

/**
 * On the phone: what it sees, where it is to stand, and how it goes, in words that are read from the mat. Before somebody here has said so
 * it sees nothing.
 *
 * @property state - of the app, with this feature's slice
 * @property feed - what this phone sees
 * @fires pl-intent - be-eye, keep-picture, use-other-eye-camera, end-eye
 */
@customElement('pl-page-eye')
export class PlPageEye extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    css`
      :host {
        display: block;
        height: 100dvh;
        max-height: 100%;
      }
      .asking {
        display: grid;
        align-content: center;
        justify-items: start;
        gap: var(--pl-space-4);
        min-height: 100%;
        max-width: 40rem;
        margin-inline: auto;
        padding: var(--pl-space-5);
      }
      .eye {
        display: grid;
        grid-template: minmax(8rem, 1fr) auto / minmax(0, 1fr);
        gap: var(--pl-space-4);
        height: 100%;
        overflow: auto;
        padding: var(--pl-space-4);
      }
      .below {
        display: grid;
        gap: var(--pl-space-3);
      }
      .status {
        font-size: var(--pl-text-xl);
        font-weight: var(--pl-weight-strong);
        line-height: 1.2;
        text-wrap: balance;
      }
      .status[data-blind] {
        color: var(--pl-attention);
      }
      h2 {
        font-size: var(--pl-text-m);
      }
      .keys {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
      }
      .trouble {
        padding: var(--pl-space-3);
        border-radius: var(--pl-radius-control);
        background: var(--pl-attention-field);
        color: var(--pl-attention);
      }
      @media (orientation: landscape) and (max-height: 30em) {
        .eye {
          grid-template: minmax(0, 1fr) / minmax(0, 1fr) minmax(14rem, 20rem);
        }
        .below {
          align-content: start;
        }
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'phone-eye'> | null = null;
  @property({ attribute: false }) feed: Feed | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const { phone } = state.phoneEye;
    return phone?.stage === 'on' ? this.eye(phone, state) : this.asking(phone);
  }

  private asking(phone: PhoneSide | null): TemplateResult {
    const t = text().phoneEye;
    const isAsked = phone?.stage === 'asked';
    return html`<div class="asking">
      <h1 tabindex="-1">${t.phone.title}</h1>
      ${phone?.trouble ? html`<p class="trouble" role="status">${eyeTrouble(phone.trouble)}</p>` : nothing}
      ${
        isAsked
          ? html`<p class="lead">${t.phone.lead}</p>
              <p>${t.phone.careful}</p>
              <button class="primary" @click=${() => ask(this, { kind: 'be-eye' })}>${t.phone.begin}</button>`
          : html`<p>${t.phone.noCode}</p>`
      }
    </div>`;
  }

  private eye(phone: PhoneSide, { exercises, cameras }: StateOf<'phone-eye'>): TemplateResult {
    const t = text().phoneEye.phone;
    const exercise = exercises.find(({ id }) => id === phone.exerciseId);
    const isBlind = phone.sight.kind === 'blind';
    return html`<div class="eye">
      <pl-stage .feed=${this.feed} .preview=${phone.preview} ?mirrored=${phone.mirrored} .label=${t.picture}></pl-stage>
      <div class="below">
        <h1 class="status" tabindex="-1" ?data-blind=${isBlind}><span role="status">${ownStatus(phone)}</span></h1>
        <section>
          <h2>${phonePlaceTitle(exercise)}</h2>
          <p>${exercise ? placeSentence(exercise) : t.anywhere}</p>
        </section>
        <p class="muted">${t.open}</p>
        <p class="keys">
          ${isBlind ? html`<button class="primary" @click=${() => ask(this, { kind: 'be-eye' })}>${t.retry}</button>` : nothing}
          ${
            phone.sight.kind === 'sees' && phone.sight.way === 'picture' && phone.sight.looksPerS !== null
              ? html`<button @click=${() => ask(this, { kind: 'keep-picture' })}>${t.keepPicture}</button>`
              : nothing
          }
          ${
            cameras.filter(({ id }) => id !== '').length > 1
              ? html`<button @click=${() => ask(this, { kind: 'use-other-eye-camera' })}>${t.otherCamera}</button>`
              : nothing
          }
          <button @click=${() => ask(this, { kind: 'end-eye' })}>${t.stop}</button>
        </p>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-eye': PlPageEye;
  }
}
