import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import { planned, type Known } from '../../../care/plan/planned.ts';
import { PROGRAMMES, stageOf, type Programme } from '../../../care/plan/programmes.ts';
import { minutesOf } from '../../../care/plan/session-length.ts';
import { exerciseName } from '../../../text/say/card.ts';
import { list } from '../../../text/say/forms.ts';
import { firstStepSentence, takeWords } from '../../../text/say/morning.ts';
import { text } from '../../../text/text.ts';
import '../../../ui/body/pl-figure.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';

/**
 * The four starter programmes: what each is for, and a button that takes it.
 *
 * @property state - of the app, with the slice of `today`
 * @fires pl-intent - take-programme
 */
@customElement('pl-page-programmes')
export class PlPageProgrammes extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    css`
      .back {
        margin-inline-start: calc(-1 * var(--pl-space-3));
        margin-bottom: var(--pl-space-3);
      }
      .lead {
        font-size: var(--pl-text-l);
      }
      .programmes {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
        gap: var(--pl-space-5);
      }
      .card {
        display: grid;
        grid-template-rows: auto auto 1fr auto;
        justify-items: start;
        gap: var(--pl-space-3);
        height: 100%;
      }
      pl-figure {
        width: 100%;
        height: 150px;
        padding: var(--pl-space-3);
        border-radius: var(--pl-radius-control);
        background: var(--pl-sunken);
      }
      h2 {
        font-size: var(--pl-text-xl);
      }
      .card div {
        display: grid;
        gap: var(--pl-space-2);
        align-content: start;
      }
      .card button {
        min-height: 3.75rem;
        width: 100%;
        font-size: var(--pl-text-l);
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'today'> | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text().plan;
    return html`<div class="page">
      <a class="button quiet back" href=${writeRoute({ page: 'start' })}>${icons.back} ${t.backToToday}</a>
      <header>
        <h1 tabindex="-1">${t.chooseTitle}</h1>
        <p class="lead">${t.chooseLead}</p>
      </header>
      <ul class="programmes">
        ${PROGRAMMES.map((programme) => this.corner(() => this.programme(programme, state)))}
      </ul>
    </div>`;
  }

  private programme(programme: Programme, known: Known): TemplateResult {
    const t = text();
    const exercises = stageOf(programme, 0).items.flatMap((item) => planned(item, known) ?? []);
    return html`<li class="card">
      <pl-figure .exercise=${known.exercises.find(({ id }) => id === programme.shows) ?? null}></pl-figure>
      <h2>${t.today.programmes[programme.id]}</h2>
      <div>
        <p>${t.plan.what[programme.id]}</p>
        <p class="muted">
          ${firstStepSentence(exercises.length, minutesOf(exercises))} ${list(exercises.map(exerciseName))}
        </p>
      </div>
      <button @click=${() => ask(this, { kind: 'take-programme', programmeId: programme.id })}>
        ${takeWords(programme.id)} ${icons.next}
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-programmes': PlPageProgrammes;
  }
}
