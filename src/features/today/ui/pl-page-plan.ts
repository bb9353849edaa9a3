import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { writeRoute } from '../../../app/route.ts';
import { isSpoken } from '../../../app/is-spoken.ts';
import type { StateOf } from '../../../app/state.ts';
import { planned } from '../../../care/plan/planned.ts';
import type { Plan, PlanItem } from '../../../care/plan/plan.ts';
import { findProgramme, stageOf } from '../../../care/plan/programmes.ts';
import { minutesOf } from '../../../care/plan/session-length.ts';
import { hasStep, type Step } from '../../../care/plan/step-of-plan.ts';
import { whole } from '../../../text/say/forms.ts';
import { stageSentence } from '../../../text/say/morning.ts';
import { planName, sessionLine } from '../../../text/say/today.ts';
import { text } from '../../../text/text.ts';
import { planItemLines } from '../../../ui/care/plan-item-lines.ts';
import '../../../ui/care/pl-weekdays.ts';
import type { DaysChosenEvent } from '../../../ui/care/pl-weekdays.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { fields } from '../../../ui/kit/fields.ts';
import { base, buttons, layout, steps } from '../../../ui/kit/styles.ts';

/** What stands in the field of the reminder at first. A choice. */
const MORNING = '08:00';

/**
 * The plan: its days, its exercises, its step; as a file and in the calendar; and how to leave it.
 *
 * @property state - of the app, with the slice of `today`
 * @fires pl-intent - take-step, set-plan-days, save-reminder, save-plan-file, open-plan-file, leave-plan
 */
@customElement('pl-page-plan')
export class PlPagePlan extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    fields,
    steps,
    css`
      .back {
        margin-inline-start: calc(-1 * var(--pl-space-3));
        margin-bottom: var(--pl-space-3);
      }
      .stack > section {
        display: grid;
        justify-items: start;
        gap: var(--pl-space-3);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
      }
      ol {
        width: 100%;
      }
      li span {
        display: grid;
        gap: 2px;
      }
      li strong {
        font-weight: var(--pl-weight-strong);
      }
      .missing {
        color: var(--pl-attention);
      }
      .missing:empty {
        display: none;
      }
      input[type='time'][aria-invalid='true'] {
        border-style: dashed;
        border-color: var(--pl-attention);
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'today'> | null = null;
  @query('input[type=file]') private file!: HTMLInputElement;
  @query('input[type=time]') private time!: HTMLInputElement;
  /** A reminder was asked for without a time. */
  @state() private isTimeMissing = false;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text();
    const { plan } = state;
    return html`<div class="page">
      <a class="button quiet back" href=${writeRoute({ page: 'start' })}>${icons.back} ${t.plan.backToToday}</a>
      <header>
        <h1 tabindex="-1">${plan ? planName(plan) : t.pages.plan}</h1>
        ${plan ? this.lead(plan, state) : html`<p>${isSpoken(state) ? t.today.noPlan : t.today.noPlanShown}</p>`}
      </header>
      <div class="stacks">
        <div class="stack">${plan ? html`${this.exercises(plan, state)} ${this.change(plan)}` : this.change(null)}</div>
        <div class="stack">${plan ? html`${this.days(plan)} ${this.reminder()}` : nothing} ${this.asFile(plan)}</div>
      </div>
    </div>`;
  }

  private lead({ items, note }: Plan, state: StateOf<'today'>): TemplateResult {
    const exercises = items.flatMap((item) => planned(item, state) ?? []);
    return html`<p>${sessionLine(exercises.length, minutesOf(exercises))}</p>
      ${note ? html`<p class="muted"><bdi>${note}</bdi></p>` : nothing}`;
  }

  private exercises({ items }: Plan, state: StateOf<'today'>): TemplateResult {
    return html`<section class="card">
      <h2>${text().plan.exercisesTitle}</h2>
      <ol>
        ${items.map((item, at) => this.corner(() => this.item(item, at + 1, state)))}
      </ol>
    </section>`;
  }

  private item(item: PlanItem, number: number, state: StateOf<'today'>): TemplateResult {
    return html`<li data-number=${whole(number)}><span>${planItemLines(item, state)}</span></li>`;
  }

  private change(plan: Plan | null): TemplateResult {
    const t = text().plan;
    const programme = findProgramme(plan?.programme?.id);
    const stage = plan?.programme?.stage ?? 0;
    const step = (by: Step, words: string): TemplateResult | typeof nothing =>
      plan && hasStep(plan, by)
        ? html`<button @click=${() => ask(this, { kind: 'take-step', by })}>${words}</button>`
        : nothing;
    const hasRules = plan?.items.some(({ progress }) => progress);
    return html`<section class="card">
      ${
        programme
          ? html`<p>${stageSentence(stage, programme.stages.length, stageOf(programme, stage).weeks)}</p>`
          : hasRules
            ? html`<p>${t.byRules}</p>`
            : nothing
      }
      <div class="row">${step(-1, t.easierStep)} ${step(1, t.harderStep)}</div>
      <a class="button" href=${writeRoute({ page: 'programmes' })}>${plan ? t.another : t.chooseTitle}</a>
      ${
        plan
          ? html`<button class="bin" @click=${() => ask(this, { kind: 'leave-plan' })}>
              ${icons.trash} ${t.leave}
            </button>`
          : nothing
      }
    </section>`;
  }

  private days({ days }: Plan): TemplateResult {
    const t = text().plan;
    return html`<section class="card">
      <h2>${t.daysTitle}</h2>
      <pl-weekdays
        .days=${days}
        label=${t.daysTitle}
        @pl-days-chosen=${(event: DaysChosenEvent) => ask(this, { kind: 'set-plan-days', days: event.days })}
      ></pl-weekdays>
      <p class="hint">${t.daysHint}</p>
    </section>`;
  }

  private reminder(): TemplateResult {
    const t = text().plan;
    return html`<section class="card">
      <h2>${t.reminderTitle}</h2>
      <p class="hint">${t.reminderHint}</p>
      <div class="field">
        <label for="time">${t.reminderTime}</label>
        <input
          id="time"
          type="time"
          value=${MORNING}
          required
          aria-invalid=${this.isTimeMissing ? 'true' : 'false'}
          aria-describedby="time-missing"
          @input=${() => (this.isTimeMissing = false)}
        />
        <p id="time-missing" class="missing" role="alert">${this.isTimeMissing ? t.timeMissing : nothing}</p>
      </div>
      <button @click=${this.saveReminder}>${t.saveReminder}</button>
    </section>`;
  }

  private saveReminder(): void {
    const at = this.time.value;
    // A time that is not whole is none to the browser.
    this.isTimeMissing = at === '';
    if (this.isTimeMissing) this.time.focus();
    else ask(this, { kind: 'save-reminder', at });
  }

  private asFile(plan: Plan | null): TemplateResult {
    const t = text().plan;
    return html`<section class="card">
      <h2>${t.fileTitle}</h2>
      <p class="hint">${t.fileHint}</p>
      <div class="row">
        ${plan ? html`<button @click=${() => ask(this, { kind: 'save-plan-file' })}>${t.saveFile}</button>` : nothing}
        <button @click=${() => this.file.click()}>${icons.file} ${t.openFile}</button>
        ${plan ? html`<a class="button" href=${writeRoute({ page: 'handout', of: 'own' })}>${t.onPaper}</a>` : nothing}
        <a class="button" href=${writeRoute({ page: 'prescribe' })}>${t.write}</a>
      </div>
      <input type="file" hidden aria-label=${t.fileLabel} accept=".json,application/json" @change=${this.choose} />
    </section>`;
  }

  private choose(): void {
    const [file] = this.file.files ?? [];
    if (file) ask(this, { kind: 'open-plan-file', file });
    this.file.value = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-plan': PlPagePlan;
  }
}
