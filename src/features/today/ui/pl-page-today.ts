import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { writeRoute } from '../../../app/route.ts';
import { isSpoken } from '../../../app/is-spoken.ts';
import type { StateOf } from '../../../app/state.ts';
import type { StopOfDay } from '../../../care/pain/stop-of-day.ts';
import { dayOf, type Day, type DayItem } from '../../../care/plan/day.ts';
import { dayIn } from '../../../core/record/calendar-day.ts';
import { exerciseName } from '../../../text/say/card.ts';
import { whole } from '../../../text/say/forms.ts';
import { lessonOffer as lessonOfferWords } from '../../../text/say/lesson-title.ts';
import {
  doneSentence,
  goOnLead,
  goOnWords,
  howItWent,
  itemFacts,
  nextDaySentence,
  planName,
  sessionLine,
  unknownSentence,
} from '../../../text/say/today.ts';
import { firstText, text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, dayEnds, layout, steps } from '../../../ui/kit/styles.ts';

type OfPlan = Exclude<Day, { readonly kind: 'no-plan' | 'nothing-known' }>;

/**
 * The first page: today's session through the plan, with one button that begins it.
 *
 * @property state - of the app, with the slice of `today`
 * @fires pl-intent - begin-morning, go-on-morning, take-step, leave-step
 */
@customElement('pl-page-today')
export class PlPageToday extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    steps,
    dayEnds,
    css`
      header {
        justify-items: start;
      }
      .plan {
        color: var(--pl-muted);
        font-size: var(--pl-text-l);
      }
      .lead {
        font-size: var(--pl-text-l);
      }
      .actions > * {
        min-width: 0;
        max-width: 100%;
        overflow-wrap: anywhere;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3) var(--pl-space-4);
        align-items: center;
        margin-block: var(--pl-space-4) var(--pl-space-6);
      }
      .primary {
        min-height: 4.5rem;
        min-width: min(100%, 17rem);
        padding-inline: var(--pl-space-6);
        font-size: var(--pl-text-xl);
      }
      section > h2 {
        margin-bottom: var(--pl-space-4);
      }
      ol {
        max-width: 44rem;
      }
      li span {
        display: grid;
        gap: 2px;
      }
      li strong {
        font-size: var(--pl-text-l);
        font-weight: var(--pl-weight-strong);
      }
      li a {
        justify-self: start;
        display: inline-flex;
        align-items: center;
        min-height: var(--pl-touch);
      }
      li[data-status='skipped'],
      li[data-status='swapped'] {
        color: var(--pl-muted);
      }
      .offer {
        display: grid;
        justify-items: start;
        gap: var(--pl-space-3);
        margin-bottom: var(--pl-space-6);
      }
      .offer div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
      }
      .lesson {
        margin-top: var(--pl-space-5);
      }
      .lesson a {
        display: inline-flex;
        align-items: center;
        min-height: var(--pl-touch);
        font-size: var(--pl-text-l);
      }
      .more {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-2) var(--pl-space-5);
        margin-top: var(--pl-space-6);
      }
      .more a {
        display: inline-flex;
        align-items: center;
        min-height: var(--pl-touch);
      }
      @media (max-width: 40em) {
        .primary {
          width: 100%;
        }
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'today'> | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const { plan, mornings, nowEpochMs, zone } = state;
    const day = dayOf(plan, mornings, { epochMs: nowEpochMs, day: dayIn(nowEpochMs, zone) }, state);
    const { stop } = state;
    return html`<div class="page">${stop ? this.corner(() => this.stopped(stop, day)) : this.day(day, state)}</div>`;
  }

  /** What was told stops this day: why, what to do, and what could change it. */
  private stopped({ kind, because }: StopOfDay, day: Day): TemplateResult {
    const { ends, flags } = text().pain;
    const hasItems = day.kind !== 'no-plan' && day.kind !== 'nothing-known';
    return html`<section class="ends" role="alert">
        <h1 tabindex="-1">${ends[because].title}</h1>
        <p>${ends[because].act}</p>
      </section>
      <div class="actions">
        ${
          kind === 'sign'
            ? html`<a class="button" href=${writeRoute({ page: 'flags' })}>${flags.again}</a>`
            : kind === 'start'
              ? html`<a class="button" href=${writeRoute({ page: 'before' })}>${text().pain.told.tellNow}</a>`
              : this.notMeant()
        }
      </div>
      ${hasItems ? html`${this.list(day)} ${this.more()}` : html`<p class="more">${this.aboutOneself()}</p>`}`;
  }

  /** A day that pain has ended stays so, unless what was told was not meant. */
  private notMeant(): TemplateResult {
    return html`<p>${text().pain.told.notMeant}</p>
      <a class="button" href=${writeRoute({ page: 'function' })}>${firstText().pages.function}</a>`;
  }

  private day(day: Day, state: StateOf<'today'>): TemplateResult {
    if (day.kind === 'no-plan') return this.noPlan(state);
    if (day.kind === 'nothing-known')
      return html`<header>
          <h1 tabindex="-1">${planName(day.plan)}</h1>
          <p class="lead">${firstText().today.nothingKnown}</p>
        </header>
        ${this.more()}`;
    return html`${this.head(day)} ${this.corner(() => this.offer(state))} ${this.list(day)}
    ${this.corner(() => this.lesson(day, state))} ${this.more()}`;
  }

  private noPlan(state: StateOf<'today'>): TemplateResult {
    const t = firstText().today;
    return html`<header>
        <h1 tabindex="-1">${t.noPlanTitle}</h1>
        <p class="lead">${state.isPlanUnreadable ? t.unreadable : isSpoken(state) ? t.noPlan : t.noPlanShown}</p>
      </header>
      <div class="actions">
        <a class="button primary" href=${writeRoute({ page: 'programmes' })}>${t.choose} ${icons.next}</a>
        <a class="button" href=${writeRoute({ page: 'exercises' })}>${t.allExercises}</a>
      </div>
      <p class="more">${this.aboutOneself()}</p>`;
  }

  private head(day: OfPlan): TemplateResult {
    const t = firstText().today;
    const line = html`<p class="lead">${sessionLine(waitingIn(day), day.minutes)}</p>`;
    switch (day.kind) {
      case 'ready':
        return this.top(t.title, day, line, this.begin(t.begin));
      case 'rest-day':
        return this.top(
          t.restTitle,
          day,
          html`<p class="lead">${nextDaySentence(day.next)}</p>`,
          this.begin(t.doAllTheSame),
        );
      case 'go-on': {
        const next = day.items[day.at];
        return this.top(
          t.title,
          day,
          html`<p class="lead">${goOnLead(placeIn(day.items, day.at), ownIn(day.items))}</p>`,
          html`<button class="primary" @click=${() => ask(this, { kind: 'go-on-morning' })}>
              ${icons.resume} ${next ? goOnWords(next.exercise) : t.begin} <kbd>${firstText().today.key}</kbd>
            </button>
            <button @click=${() => ask(this, { kind: 'begin-morning' })}>${t.anew}</button>`,
        );
      }
      case 'done':
        return this.top(
          t.doneTitle,
          day,
          html`<p class="lead">
            ${doneSentence(day.items.filter(({ status }) => status === 'done').length, ownIn(day.items))}
          </p>`,
          html`<button @click=${() => ask(this, { kind: 'begin-morning' })}>${icons.resume} ${t.onceMore}</button>`,
        );
    }
  }

  private top(title: string, { plan, unknown }: OfPlan, line: TemplateResult, actions: TemplateResult): TemplateResult {
    return html`<header>
        <h1 tabindex="-1">${title}</h1>
        <p class="plan">${planName(plan)}</p>
        ${line} ${unknown.length > 0 ? html`<p>${unknownSentence(unknown)}</p>` : nothing}
      </header>
      <div class="actions">${actions}</div>`;
  }

  private begin(words: string): TemplateResult {
    return html`<button class="primary" @click=${() => ask(this, { kind: 'begin-morning' })}>
      ${icons.resume} ${words} <kbd>${firstText().today.key}</kbd>
    </button>`;
  }

  private offer({ stepOffer, route }: StateOf<'today'>): TemplateResult | typeof nothing {
    if (!stepOffer || route.page !== 'start') return nothing;
    const t = firstText().today;
    const { kind } = stepOffer;
    return html`<section class="card offer">
      <h2>${t[kind].title}</h2>
      <p>${stepOffer.kind === 'up' ? t.up.what : t.down.because[stepOffer.because]}</p>
      <div>
        <button @click=${() => ask(this, { kind: 'take-step', by: kind === 'up' ? 1 : -1 })}>${t[kind].yes}</button>
        <button class="quiet" @click=${() => ask(this, { kind: 'leave-step' })}>${t.stay}</button>
      </div>
    </section>`;
  }

  private list({ items, plan }: OfPlan): TemplateResult {
    return html`<section>
      <h2>${firstText().today.listTitle}</h2>
      <ol>
        ${items.map((item, at) => this.corner(() => this.item(item, placeIn(items, at) + 1)))}
      </ol>
      ${plan.note ? html`<p class="muted">${plan.note}</p>` : nothing}
    </section>`;
  }

  private item({ exercise, status, sessionId }: DayItem, number: number): TemplateResult {
    return html`<li data-status=${status} data-number=${whole(number)}>
      <span>
        <strong>${exerciseName(exercise)}</strong>
        <span class="muted">${itemFacts(exercise, status)}</span>
        ${
          sessionId === null
            ? nothing
            : html`<a href=${writeRoute({ page: 'session', sessionId })} aria-label=${howItWent(exercise)}
                >${firstText().today.how}</a
              >`
        }
      </span>
    </li>`;
  }

  /** The lesson that fits today, in one line; none while a morning is to be gone on with. */
  private lesson({ kind }: OfPlan, { lessonOffer, morning }: StateOf<'today'>): TemplateResult | typeof nothing {
    if (lessonOffer === null || morning !== null || kind === 'go-on') return nothing;
    return html`<p class="lesson">
      <a href=${writeRoute({ page: 'lesson', lessonId: lessonOffer })}>${lessonOfferWords(lessonOffer)}</a>
    </p>`;
  }

  private more(): TemplateResult {
    const t = firstText().today;
    return html`<p class="more">
      <a href=${writeRoute({ page: 'plan' })}>${t.changePlan}</a>
      <a href=${writeRoute({ page: 'exercises' })}>${t.allExercises}</a>
      ${this.aboutOneself()}
    </p>`;
  }

  /** What somebody can tell of themselves at any time. */
  private aboutOneself(): TemplateResult {
    const t = firstText().pages;
    return html`<a href=${writeRoute({ page: 'function' })}>${t.function}</a>
      <a href=${writeRoute({ page: 'learning' })}>${t.learning}</a>
      <a href=${writeRoute({ page: 'flags' })}>${t.flags}</a>`;
  }
}

const waitingIn = ({ items }: OfPlan): number => items.filter(({ status }) => status === 'waiting').length;
/** An easier exercise stands after the one that it was taken for, and is not one more. */
const ownIn = (items: readonly DayItem[]): number => items.filter(({ isEasier }) => !isEasier).length;
const placeIn = (items: readonly DayItem[], at: number): number => ownIn(items.slice(0, at + 1)) - 1;

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-today': PlPageToday;
  }
}
