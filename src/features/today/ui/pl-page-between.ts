import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import type { OfTen } from '../../../care/pain/check-in.ts';
import type { LadderStep } from '../../../care/pain/ladder.ts';
import { planItemAt } from '../../../care/plan/morning.ts';
import { easierFor, exerciseAt, knownPart } from '../../../care/plan/planned.ts';
import type { MorningState } from '../../../care/plan/step-morning.ts';
import type { Exercise } from '../../../core/exercise/exercise.ts';
import { doseSentence, exerciseName } from '../../../text/say/card.ts';
import { whole } from '../../../text/say/forms.ts';
import { easierWay, easierWords } from '../../../text/say/morning.ts';
import { ladderSentence } from '../../../text/say/pain.ts';
import { placeSentence } from '../../../text/say/place.ts';
import { text } from '../../../text/text.ts';
import '../../../ui/body/pl-demonstration.ts';
import '../../../ui/care/pl-scale.ts';
import type { ScaleChosenEvent } from '../../../ui/care/pl-scale.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';

/**
 * The rest between two exercises: what comes next, the seconds that are left, and how it feels.
 *
 * @property state - of the app, with the slice of `today`
 * @fires pl-intent - next-exercise, wait-for-me, skip-exercise, take-easier, end-morning, feel
 */
@customElement('pl-page-between')
export class PlPageBetween extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    css`
      .top {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
        gap: var(--pl-space-5) var(--pl-space-6);
        align-items: center;
      }
      pl-demonstration {
        width: 100%;
        height: clamp(150px, 34vh, 300px);
        padding: var(--pl-space-4);
        border-radius: var(--pl-radius-card);
        background: var(--pl-sunken);
      }
      .next {
        color: var(--pl-muted);
        font-size: var(--pl-text-l);
      }
      h1 {
        font-size: min(var(--pl-text-3xl), 12vw);
      }
      .about {
        display: grid;
        gap: var(--pl-space-2);
        margin-top: var(--pl-space-2);
        font-size: var(--pl-text-l);
      }
      .left {
        display: flex;
        align-items: baseline;
        gap: var(--pl-space-3);
        margin-top: var(--pl-space-4);
        font-size: var(--pl-text-l);
      }
      .left strong {
        font-size: var(--pl-text-3xl);
        line-height: 1;
        font-variant-numeric: tabular-nums;
      }
      .actions > *,
      .others > * {
        min-width: 0;
        max-width: 100%;
        overflow-wrap: anywhere;
      }
      .actions,
      .others {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
        margin-top: var(--pl-space-5);
      }
      .primary {
        min-height: 4.5rem;
        min-width: min(100%, 15rem);
        font-size: var(--pl-text-xl);
      }
      .actions button:not(.primary) {
        min-height: 4.5rem;
      }
      .step {
        margin-bottom: var(--pl-space-5);
        border-color: var(--pl-accent);
        font-size: var(--pl-text-l);
      }
      .felt {
        display: grid;
        gap: var(--pl-space-5);
        margin-top: var(--pl-space-6);
        padding-top: var(--pl-space-5);
        border-top: 1px solid var(--pl-hairline);
      }
      @media (max-width: 51.25em) {
        .top {
          grid-template-columns: minmax(0, 1fr);
        }
        /* The button comes before the long words: what is being said covers the lower part of a phone. */
        .what {
          display: grid;
          grid-template-columns: minmax(0, 1fr);
        }
        .about {
          order: 1;
          margin-top: var(--pl-space-4);
        }
        pl-demonstration {
          order: 2;
          height: clamp(120px, 38vw, 220px);
        }
        .primary {
          width: 100%;
        }
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'today'> | null = null;
  /** The pain was answered here, or passed over for the effort: the number keys answer the next question. */
  @state() private isPainSaid = false;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    const { morning, plan } = state ?? {};
    if (!state || !plan || morning?.stage.kind !== 'between') return nothing;
    const { next, last, leftSeconds } = morning.stage;
    const exercise = exerciseAt(knownPart(plan, state), morning.morning, next, state);
    if (!exercise) return nothing;
    if (state.felt.step?.kind === 'end') return this.end(state, state.felt.step);
    return html`<div class="page">
      ${this.step(state)}
      <div class="top">
        <pl-demonstration .exercise=${exercise} ?still=${leftSeconds === null}></pl-demonstration>
        <div class="what">${this.about(exercise)} ${this.left(leftSeconds)} ${this.actions(leftSeconds)}</div>
      </div>
      ${this.others(state, morning, next)} ${last === null ? nothing : this.felt(state)}
    </div>`;
  }

  /** Pain ends the day: why, and one button. Who pressed a wrong number can still press the right one. */
  private end(state: StateOf<'today'>, step: Extract<LadderStep, { readonly kind: 'end' }>): TemplateResult {
    const { title } = text().pain.ends[step.because];
    return html`<div class="page">
      <h1 tabindex="-1">${title}</h1>
      <p class="card step" role="status">${ladderSentence(step)}</p>
      <div class="actions">
        <button class="primary" @click=${() => ask(this, { kind: 'end-morning', because: step.because })}>
          ${text().morning.stop} <kbd>${text().practise.keys.next}</kbd>
        </button>
      </div>
      ${this.felt(state)}
    </div>`;
  }

  private step({ felt }: StateOf<'today'>): TemplateResult | typeof nothing {
    return felt.step === null ? nothing : html`<p class="card step" role="status">${ladderSentence(felt.step)}</p>`;
  }

  private about(exercise: Exercise): TemplateResult {
    return html`<p class="next">${text().morning.next}</p>
      <h1 tabindex="-1">${exerciseName(exercise)}</h1>
      <div class="about">
        <p class="muted">${doseSentence(exercise)}</p>
        <p><strong>${text().morning.placeTitle}</strong><br />${placeSentence(exercise)}</p>
      </div>`;
  }

  private left(leftSeconds: number | null): TemplateResult {
    const t = text().morning;
    return html`<p class="left">
      ${
        leftSeconds === null
          ? t.waiting
          : html`${t.rest} <strong role="timer" aria-label=${t.rest}>${whole(leftSeconds)}</strong>`
      }
    </p>`;
  }

  private actions(leftSeconds: number | null): TemplateResult {
    const t = text();
    const { keys } = t.practise;
    return html`<div class="actions">
      <button class="primary" @click=${() => ask(this, { kind: 'next-exercise' })}>
        ${icons.next} ${t.morning.start} <kbd>${keys.next}</kbd>
      </button>
      ${
        leftSeconds === null
          ? nothing
          : html`<button @click=${() => ask(this, { kind: 'wait-for-me' })}>
              ${icons.pause} ${t.morning.wait} <kbd>${keys.pause}</kbd>
            </button>`
      }
    </div>`;
  }

  private others(state: StateOf<'today'>, { morning }: MorningState, next: number): TemplateResult {
    const t = text();
    return html`<div class="others">
      ${this.easier(state, { morning, stage: { kind: 'ready', at: next } }, next)}
      <button @click=${() => ask(this, { kind: 'skip-exercise' })}>${t.morning.skip}</button>
      <button class="stop" @click=${() => ask(this, { kind: 'end-morning', because: 'person' })}>
        ${icons.stop} ${t.morning.stop} <kbd>${t.practise.keys.stop}</kbd>
      </button>
      <a class="button quiet" href=${writeRoute({ page: 'flags' })}>${t.pain.worried}</a>
    </div>`;
  }

  private easier(state: StateOf<'today'>, { morning }: MorningState, next: number): TemplateResult | typeof nothing {
    const { plan } = state;
    const item = plan && planItemAt(knownPart(plan, state), morning, next);
    const now = plan && exerciseAt(knownPart(plan, state), morning, next, state);
    const easier = item && easierFor(item, state);
    if (!easier || !now) return nothing;
    if (morning.items[next]?.isEasier) return html`<p class="about">${easierWay(now.id)}</p>`;
    return html`<button @click=${() => ask(this, { kind: 'take-easier' })}>${easierWords(now, easier)}</button>`;
  }

  /** The keys 0 to 9 answer the question that has no answer yet; both may be left as they are. */
  private felt({ felt }: StateOf<'today'>): TemplateResult {
    const t = text();
    const { scale } = t.pain;
    const said =
      (what: 'pain' | 'effort') =>
      ({ value }: ScaleChosenEvent) => {
        // The next key may come before the app has taken the answer.
        this.isPainSaid = what === 'effort' || value !== 1;
        ask(this, { kind: 'feel', what, value });
      };
    const scaleOf = (what: 'pain' | 'effort', value: OfTen | null, keys: boolean): TemplateResult =>
      html`<pl-scale
        .value=${value}
        .label=${t.morning.ask[what]}
        .lowest=${scale[what].lowest}
        .highest=${scale[what].highest}
        ?keys=${keys}
        @pl-scale-chosen=${said(what)}
      ></pl-scale>`;
    // 1 and then 0 is 10: the keys stay with a question until the other one is answered.
    const isPainAsked = !this.isPainSaid && felt.effort === null && (felt.pain === null || felt.pain === 1);
    return html`<section class="felt">
      <p class="muted">${t.morning.askHint}</p>
      ${scaleOf('pain', felt.pain, isPainAsked)} ${scaleOf('effort', felt.effort, !isPainAsked)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-between': PlPageBetween;
  }
}
