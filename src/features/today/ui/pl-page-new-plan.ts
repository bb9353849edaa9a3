import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import { dayOf } from '../../../care/plan/day.ts';
import { planChanges, type PlanChange } from '../../../care/plan/plan-changes.ts';
import type { GivenPlan, PlanInFile } from '../../../care/plan/plan-file.ts';
import type { PlanItem } from '../../../care/plan/plan.ts';
import { planned, unknownIn } from '../../../care/plan/planned.ts';
import { minutesOf } from '../../../care/plan/session-length.ts';
import { dayIn } from '../../../core/record/calendar-day.ts';
import { itemChangeWords, planAddressSentence, planChangeSentence } from '../../../text/say/plan-changes.ts';
import { daysList, nameIn } from '../../../text/say/plan.ts';
import { planName, sessionLine, unknownSentence } from '../../../text/say/today.ts';
import { text } from '../../../text/text.ts';
import '../../../ui/body/pl-figure.ts';
import { planItemLines } from '../../../ui/care/plan-item-lines.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';

/**
 * A plan that somebody was given, by a file or an address: what it would change, all that it asks for, and two buttons, of which one
 * takes it.
 *
 * @property state - of the app, with the slice of `today`
 * @fires pl-intent - take-given-plan, leave-given-plan
 */
@customElement('pl-page-new-plan')
export class PlPageNewPlan extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    css`
      .back {
        margin-inline-start: calc(-1 * var(--pl-space-3));
        margin-bottom: var(--pl-space-3);
      }
      section {
        display: grid;
        gap: var(--pl-space-3);
      }
      .changes {
        border-color: transparent;
        background: var(--pl-accent-field);
      }
      .of-one {
        gap: var(--pl-space-1);
      }
      .of-one li {
        padding-inline-start: var(--pl-space-4);
      }
      .changes > ul > li {
        padding-inline-start: var(--pl-space-4);
        border-inline-start: 3px solid var(--pl-accent);
        max-width: var(--pl-measure);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
      }
      .row button {
        min-height: 3.75rem;
        font-size: var(--pl-text-l);
      }
      ul,
      ol {
        display: grid;
        gap: var(--pl-space-3);
      }
      ol li {
        display: grid;
        grid-template-columns: 6rem minmax(0, 1fr);
        gap: var(--pl-space-4);
        align-items: center;
      }
      ol li > span {
        display: grid;
        gap: 2px;
      }
      pl-figure {
        height: 72px;
        padding: var(--pl-space-1);
        border-radius: var(--pl-radius-control);
        background: var(--pl-sunken);
      }
      strong {
        font-weight: var(--pl-weight-strong);
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'today'> | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text();
    const { planOffer } = state;
    const isOpen = planOffer?.kind === 'open';
    return html`<div class="page">
      <a class="button quiet back" href=${writeRoute({ page: 'start' })}>${icons.back} ${t.plan.backToToday}</a>
      <header>
        <h1 tabindex="-1">
          ${isOpen ? planName(planOffer.plan) : planOffer?.kind === 'refused' ? t.givenPlan.refusedTitle : t.pages.newPlan}
        </h1>
        ${
          isOpen
            ? html`<p>${t.givenPlan.lead}</p>
                <p class="muted">${t.givenPlan.care}</p>
                ${planOffer.plan.from === 'physio' ? html`<p>${t.givenPlan.fromPhysio}</p>` : nothing}`
            : html`<p role="status">
                ${planOffer?.kind === 'refused' ? planAddressSentence(planOffer.trouble) : t.givenPlan.opening}
              </p>`
        }
      </header>
      ${isOpen ? this.corner(() => this.offered(planOffer, state)) : nothing}
    </div>`;
  }

  private offered({ plan, brings }: GivenPlan, present: StateOf<'today'>): TemplateResult {
    const state = { ...present, exercises: [...present.exercises, ...brings] };
    return html`<div class="stacks">
      <div class="stack">${this.changes(plan, state)}</div>
      <div class="stack">${this.whole(plan, state)}</div>
    </div>`;
  }

  private changes(plan: PlanInFile, state: StateOf<'today'>): TemplateResult {
    const t = text().givenPlan;
    const { nowEpochMs, zone } = state;
    const changes = state.plan ? planChanges(state.plan, plan, state) : [];
    const day = dayOf(state.plan, state.mornings, { epochMs: nowEpochMs, day: dayIn(nowEpochMs, zone) }, state);
    const isMidway = day.kind === 'go-on' && changes.length > 0;
    return html`<section class="card changes">
      <h2>${t.changesTitle}</h2>
      ${
        changes.length > 0
          ? html`<ul>
              ${changes.map((change) => html`<li>${this.change(change, state)}</li>`)}
            </ul>`
          : html`<p>${state.plan ? t.same : t.first}</p>`
      }
      <div class="row">
        <button class="primary" @click=${() => ask(this, { kind: 'take-given-plan' })}>${t.take}</button>
        <button @click=${() => ask(this, { kind: 'leave-given-plan' })}>${state.plan ? t.keep : t.notNow}</button>
      </div>
      <p class="muted">${t.undoHint}</p>
      ${isMidway ? html`<p>${t.midway}</p>` : nothing}
    </section>`;
  }

  /** Of an exercise that is asked for otherwise, each thing in a line of its own. */
  private change(change: PlanChange, state: StateOf<'today'>): TemplateResult | string {
    if (change.kind !== 'item' || change.changes.length === 1) return planChangeSentence(change, state);
    return html`${nameIn(state.exercises, change.item.exerciseId)}
      <ul class="of-one">
        ${change.changes.map((one) => html`<li>${itemChangeWords(one)}</li>`)}
      </ul>`;
  }

  private whole(plan: PlanInFile, state: StateOf<'today'>): TemplateResult {
    const t = text();
    const exercises = plan.items.flatMap((item) => planned(item, state) ?? []);
    const unknown = unknownIn(plan, state);
    return html`<section class="card">
      <h2>${t.plan.exercisesTitle}</h2>
      <p>${sessionLine(exercises.length, minutesOf(exercises))}</p>
      <p>${daysList(plan.days)}</p>
      ${plan.note ? html`<p><bdi>${plan.note}</bdi></p>` : nothing}
      ${unknown.length > 0 ? html`<p>${unknownSentence(unknown)}</p>` : nothing}
      <ol>
        ${plan.items.map((item) => this.corner(() => this.item(item, state)))}
      </ol>
    </section>`;
  }

  private item(item: PlanItem, state: StateOf<'today'>): TemplateResult {
    return html`<li>
      <pl-figure .exercise=${planned(item, state)}></pl-figure>
      <span>${planItemLines(item, state)}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-new-plan': PlPageNewPlan;
  }
}
