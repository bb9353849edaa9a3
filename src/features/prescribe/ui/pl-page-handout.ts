import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import type { PlanItem } from '../../../care/plan/plan.ts';
import { planned } from '../../../care/plan/planned.ts';
import { minutesOf } from '../../../care/plan/session-length.ts';
import { doseSentence, exerciseName } from '../../../text/say/card.ts';
import { exerciseWords } from '../../../text/say/exercise.ts';
import { whole } from '../../../text/say/forms.ts';
import { daysList, progressSentence } from '../../../text/say/plan.ts';
import { planName, sessionLine, unknownSentence } from '../../../text/say/today.ts';
import { language } from '../../../text/in-use.ts';
import { LANGUAGES } from '../../../text/languages.ts';
import { text } from '../../../text/text.ts';
import '../../../ui/body/pl-figure.ts';
import { qrCodeOf } from '../../../ui/code/pl-qr-code.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { paper } from '../../../ui/kit/paper.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import type { Handout } from '../prescribing.ts';
import { writingStyles } from './writing-styles.ts';

/**
 * A plan on paper: its exercises with drawings, doses and steps, what to take care of, and a code that opens it. The language is that of
 * whoever gets it, as long as this page is open.
 *
 * @property state - of the app, with the slice of `prescribe`
 * @fires pl-intent - speak-for
 */
@customElement('pl-page-handout')
export class PlPageHandout extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    writingStyles,
    paper,
    css`
      .exercises {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--pl-space-4) var(--pl-space-5);
      }
      .exercises > li {
        display: grid;
        grid-template-columns: 5.5rem minmax(0, 1fr);
        gap: var(--pl-space-1) var(--pl-space-3);
        align-content: start;
        break-inside: avoid;
      }
      .exercises h3 {
        font-size: var(--pl-text-m);
      }
      pl-figure {
        height: 4.5rem;
        border-radius: var(--pl-radius-control);
        background: var(--pl-sunken);
      }
      .dose {
        font-weight: var(--pl-weight-strong);
      }
      .steps {
        font-size: calc(0.85 * var(--pl-text-s));
        line-height: 1.35;
      }
      .steps {
        grid-column: 1 / -1;
        margin: 0;
      }
      .steps li {
        display: grid;
        grid-template-columns: 1.25rem minmax(0, 1fr);
      }
      .steps li::before {
        content: attr(data-number);
        color: var(--pl-muted);
      }
      .foot {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--pl-space-5);
        align-items: start;
      }
      .care {
        display: grid;
        gap: var(--pl-space-1);
      }
      .code {
        display: grid;
        gap: var(--pl-space-1);
        justify-items: center;
        width: 9rem;
        text-align: center;
      }
      .code pl-qr-code {
        width: 100%;
      }
      @media (max-width: 40em) {
        .exercises,
        .foot {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media print {
        .exercises {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        .foot {
          grid-template-columns: minmax(0, 1fr) auto;
        }
        pl-figure {
          print-color-adjust: exact;
        }
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'prescribe'> | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text();
    const isOwn = state.route.page === 'handout' && state.route.of === 'own';
    const back = writeRoute({ page: isOwn ? 'plan' : 'prescribe' });
    const hasExercises = (state.handout?.plan.items.length ?? 0) > 0;
    return html`<div class="page">
      <a class="button quiet back" href=${back}>${icons.back} ${isOwn ? t.pages.plan : t.prescribe.title}</a>
      <header>
        <h1 tabindex="-1">${t.pages.handout}</h1>
        <p>${hasExercises ? t.handout.lead : t.handout.empty}</p>
      </header>
      ${state.handout && hasExercises ? this.corner(() => this.paper(state.handout, state)) : nothing}
    </div>`;
  }

  private paper(handout: Handout | null, state: StateOf<'prescribe'>): TemplateResult | typeof nothing {
    if (!handout) return nothing;
    const t = text();
    const { plan, packed } = handout;
    const known = { exercises: state.exercises, ownRanges: [] };
    const exercises = plan.items.flatMap((item) => planned(item, known) ?? []);
    const unknown = plan.items
      .map(({ exerciseId }) => exerciseId)
      .filter((id) => !exercises.some((one) => one.id === id));
    const isOnFloor = exercises.some(({ posture }) => posture !== 'upright');
    return html`<div class="tools">
        <label class="above">
          <span>${t.handout.language}</span>
          <select
            name="language"
            @change=${(event: Event) =>
              event.target instanceof HTMLSelectElement &&
              ask(this, { kind: 'speak-for', language: event.target.value })}
          >
            ${Object.entries(LANGUAGES).map(
              ([tag, { name }]) =>
                html`<option value=${tag} lang=${tag} .selected=${tag === language()}>${name}</option>`,
            )}
          </select>
        </label>
        <button class="primary print" @click=${() => window.print()}>${t.handout.print}</button>
      </div>
      <article class="card sheet" aria-label=${planName(plan)}>
        <header>
          <h2>${planName(plan)}</h2>
          <p>${sessionLine(exercises.length, minutesOf(exercises))}</p>
          <p>${daysList(plan.days)}</p>
          ${plan.note ? html`<p><bdi>${plan.note}</bdi></p>` : nothing}
          ${unknown.length > 0 ? html`<p>${unknownSentence(unknown)}</p>` : nothing}
        </header>
        <ol class="exercises">
          ${plan.items.map((item) => this.corner(() => this.item(item, state)))}
        </ol>
        <div class="foot">
          <div class="care small">
            <p><strong>${t.exercise.care}</strong></p>
            <p>${t.exercise.careText}</p>
            ${isOnFloor ? html`<p>${t.exercise.floorCare}</p>` : nothing}
            <p>${t.exercise.whomToAsk}</p>
          </div>
          ${packed === null ? nothing : this.code(packed)}
        </div>
      </article>`;
  }

  private code(packed: string): TemplateResult | typeof nothing {
    const t = text().handout;
    const address = new URL(writeRoute({ page: 'given', packed }), document.baseURI).href;
    return qrCodeOf(address)
      ? html`<div class="code small">
          <pl-qr-code .text=${address} label=${t.codeLabel}></pl-qr-code>
          <p>${t.code}</p>
        </div>`
      : nothing;
  }

  private item(item: PlanItem, { exercises }: StateOf<'prescribe'>): TemplateResult | typeof nothing {
    const exercise = planned(item, { exercises, ownRanges: [] });
    if (!exercise) return nothing;
    const steps = exerciseWords(exercise)?.steps ?? [];
    return html`<li>
      <pl-figure .exercise=${exercise}></pl-figure>
      <div>
        <h3>${exerciseName(exercise)}</h3>
        <p class="dose">${doseSentence(exercise)}</p>
        ${item.progress ? html`<p class="small">${progressSentence(item.progress)}</p>` : nothing}
        ${item.note ? html`<p><bdi>${item.note}</bdi></p>` : nothing}
      </div>
      <ol class="steps">
        ${steps.map((step, at) => html`<li data-number=${whole(at + 1)}><span>${step}</span></li>`)}
      </ol>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-handout': PlPageHandout;
  }
}
