import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { writeRoute } from '../../../app/route.ts';
import type { Route } from '../../../app/registry.ts';
import type { StateOf } from '../../../app/state.ts';
import { eyeHash, phoneCanOpen } from '../../../care/live/invite-address.ts';
import { exerciseName } from '../../../text/say/card.ts';
import {
  eyeTrouble,
  phoneBattery,
  phoneSentence,
  phoneSlowing,
  somebodySentence,
} from '../../../text/say/phone-eye.ts';
import { text } from '../../../text/text.ts';
import { entries } from '../../../ui/kit/fields.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/body/pl-stage.ts';
import '../../../ui/code/pl-qr-code.ts';
import type { LaptopSide } from '../phone-eye-state.ts';

/**
 * On the laptop: the code that makes a phone its eye, and, once one is, how the phone is and what it sees.
 *
 * @property state - of the app, with this feature's slice
 * @fires pl-intent - use-phone, stop-phone, copy-live
 */
@customElement('pl-page-phone')
export class PlPagePhone extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    entries,
    css`
      .page {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--pl-space-5);
      }
      .page > header {
        margin-bottom: 0;
      }
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(10rem, 20rem);
        gap: var(--pl-space-4) var(--pl-space-5);
        align-items: start;
      }
      .words {
        display: grid;
        gap: var(--pl-space-3);
        min-width: 0;
        justify-items: start;
      }
      .keys {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
      }
      .keys > * {
        max-width: 100%;
      }
      .keys span {
        min-width: 0;
        overflow-wrap: anywhere;
      }
      label {
        font-weight: var(--pl-weight-strong);
      }
      textarea {
        width: 100%;
        overflow-wrap: anywhere;
      }
      .code {
        border: 1px solid var(--pl-hairline);
      }
      pl-stage {
        aspect-ratio: 4 / 3;
      }
      .status {
        font-size: var(--pl-text-l);
      }
      .trouble {
        padding: var(--pl-space-3);
        border-radius: var(--pl-radius-control);
        background: var(--pl-attention-field);
        color: var(--pl-attention);
      }
      @media (max-width: 40em) {
        .card {
          grid-template-columns: minmax(0, 1fr);
        }
        .code {
          max-width: 18rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'phone-eye'> | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text().phoneEye;
    const { laptop, trouble } = state.phoneEye;
    const why = trouble ?? laptop?.trouble ?? null;
    return html`<div class="page">
      <header>
        <h1 tabindex="-1">${t.title}</h1>
        <p class="lead">${t.lead}</p>
      </header>
      ${why === null ? nothing : html`<p class="trouble" role="status">${eyeTrouble(why)}</p>`}
      ${laptop && why === null ? this.side(laptop) : nothing}
      ${isSeenByBoth(state) ? html`<p role="status">${t.bothLook}</p>` : nothing}
      <p class="keys">
        ${
          why === null || why === 'no-live-here'
            ? nothing
            : html`<button class="primary" @click=${() => ask(this, { kind: 'use-phone' })}>${t.anew}</button>`
        }
        ${this.ways(state)}
      </p>
    </div>`;
  }

  private side(laptop: LaptopSide): TemplateResult {
    return laptop.status.kind === 'waiting' && !laptop.phone ? this.code(laptop) : this.connected(laptop);
  }

  private code({ invite, status, phone }: LaptopSide): TemplateResult {
    const t = text().phoneEye;
    const address = this.address(eyeHash(invite));
    return html`<section class="card">
      <div class="words">
        <p>${t.scan}</p>
        ${phoneCanOpen(location) ? nothing : html`<p class="trouble">${t.otherAddress}</p>`}
        <label for="address">${t.address}</label>
        <textarea id="address" readonly rows="3" dir="ltr" .value=${address} @focus=${this.mark}></textarea>
        <button @click=${() => ask(this, { kind: 'copy-live', text: address })}>${t.copy}</button>
        <p class="muted" role="status">${phoneSentence({ status, phone })}</p>
      </div>
      <pl-qr-code class="code" .text=${address} label=${t.code}></pl-qr-code>
    </section>`;
  }

  private connected({ status, phone, seesSomebody, picture, feed }: LaptopSide): TemplateResult {
    const t = text().phoneEye;
    const isUp = status.kind === 'up';
    const sees = isUp && phone?.sight.kind === 'sees';
    const somebody = sees ? somebodySentence(seesSomebody) : null;
    const battery = isUp && phone ? phoneBattery(phone) : null;
    return html`<section class="card">
      <div class="words">
        <div role="status">
          <p class="status">${phoneSentence({ status, phone })}</p>
          ${somebody === null ? nothing : html`<p>${somebody}</p>`}
        </div>
        ${isUp && phone?.isSlowing ? html`<p class="trouble">${phoneSlowing()}</p>` : nothing}
        ${battery === null ? nothing : html`<p class="muted">${battery}</p>`}
      </div>
      <pl-stage
        .feed=${feed}
        .preview=${picture}
        ?bare=${picture === null}
        mirrored
        .label=${picture ? t.shown : t.linesOnly}
      ></pl-stage>
    </section>`;
  }

  /** Back to whatever the phone is wanted for, and to the laptop's own camera. */
  private ways(state: StateOf<'phone-eye'>): TemplateResult {
    const { source, phoneEye, exercises } = state;
    const isBoth = isSeenByBoth(state);
    const t = text().phoneEye;
    const exercise = exercises.find(({ id }) => id === phoneEye.forExercise);
    const to: Route = exercise ? { page: 'exercise', exerciseId: exercise.id } : { page: 'exercises' };
    const { sight } = phoneEye.laptop?.phone ?? {};
    // Only what the phone has seen itself can be held beside what is seen here.
    const canBoth = source.kind === 'phone' && sight?.kind === 'sees' && sight.way === 'poses';
    const isPhone = source.kind === 'phone' || isBoth;
    return html`<a class="button ${isPhone ? 'primary' : ''}" href=${writeRoute(to)}
        >${icons.back} <span>${exercise ? exerciseName(exercise) : text().exercise.back}</span></a
      >
      ${
        canBoth || isBoth
          ? html`<button @click=${() => ask(this, { kind: 'use-both-cameras', isBoth: !isBoth })}>
              ${isBoth ? t.phoneAlone : t.both}
            </button>`
          : nothing
      }
      ${
        phoneEye.laptop?.phone || isPhone
          ? html`<button @click=${() => ask(this, { kind: 'stop-phone' })}>${t.again}</button>`
          : nothing
      }`;
  }

  private address(hash: string): string {
    const here = new URL(location.href);
    here.hash = hash;
    here.search = '';
    return here.href;
  }

  private readonly mark = (event: Event): void => {
    if (event.target instanceof HTMLTextAreaElement) event.target.select();
  };
}

const isSeenByBoth = ({ source }: StateOf<'phone-eye'>): boolean =>
  source.kind === 'camera' && source.beside !== undefined;

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-phone': PlPagePhone;
  }
}
