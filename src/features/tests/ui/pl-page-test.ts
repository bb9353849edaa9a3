import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { writeRoute } from '../../../app/route.ts';
import type { AppState } from '../../../app/state.ts';
import { whole } from '../../../text/say/forms.ts';
import { insteadOfCamera } from '../../../text/say/page.ts';
import { resultFigure, testDrawingLabel, testName } from '../../../text/say/test.ts';
import { findTest, type TimedTest } from '../../../core/assess/timed-tests.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { helpFor } from '../../../ui/kit/help-for.ts';
import type { ChangeOf } from '../../../ui/kit/change-of.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { dayName } from '../../../text/say/day.ts';
import { placeSentence } from '../../../text/say/place.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { fields } from '../../../ui/kit/fields.ts';
import { base, buttons, layout, steps } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/library/radios.ts';
import '../../../ui/kit/pl-about-person.ts';
import '../../../ui/body/pl-figure.ts';
import '../../../ui/body/pl-placement.ts';
import '../../../ui/kit/pl-progress.ts';
import '../../../ui/kit/pl-trouble.ts';

/** How many earlier results are shown. */
const MAX_EARLIER = 5;

/**
 * The page before a timed test: how it goes, what makes it safe, whether the person is well today, and for which age
 * and sex the norms are looked up.
 *
 * @property state - of the app; its route names the test
 * @fires pl-intent - begin-test, change-settings, use-camera, load-model
 */
@customElement('pl-page-test')
export class PlPageTest extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    fields,
    steps,
    css`
      .back {
        margin-inline-start: calc(-1 * var(--pl-space-3));
      }
      .top {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.3fr);
        gap: var(--pl-space-6);
        align-items: center;
        margin: var(--pl-space-3) 0 var(--pl-space-6);
      }
      .drawing {
        padding: var(--pl-space-5);
        border-radius: var(--pl-radius-card);
        background: var(--pl-sunken);
      }
      .drawing pl-figure {
        height: clamp(130px, 24vh, 220px);
      }
      .intro {
        display: grid;
        gap: var(--pl-space-4);
      }
      .what {
        font-size: var(--pl-text-l);
      }
      section > h2 {
        margin-bottom: var(--pl-space-3);
      }
      .safety {
        display: grid;
        gap: var(--pl-space-3);
        padding-inline-start: var(--pl-space-5);
        list-style: disc;
      }
      wa-radio-group {
        margin-top: var(--pl-space-5);
        padding-top: var(--pl-space-4);
        border-top: 1px solid var(--pl-hairline);
      }
      .not-today {
        margin-top: var(--pl-space-2);
        padding: var(--pl-space-3) var(--pl-space-4);
        border-radius: var(--pl-radius-control);
        background: var(--pl-attention-field);
        color: var(--pl-attention);
      }
      .begin {
        min-height: 4rem;
        width: 100%;
        margin-top: var(--pl-space-4);
        font-size: var(--pl-text-l);
      }
      .begin + p {
        margin-top: var(--pl-space-2);
        color: var(--pl-muted);
      }
      .earlier li {
        display: flex;
        justify-content: space-between;
        gap: var(--pl-space-4);
        padding: var(--pl-space-2) 0;
        border-top: 1px solid var(--pl-hairline);
        font-variant-numeric: tabular-nums;
      }
      .earlier li:first-child {
        border-top: 0;
      }
      pl-placement {
        margin-top: var(--pl-space-4);
      }
      .recording {
        display: grid;
        justify-items: start;
        overflow-wrap: anywhere;
      }
      .recording span {
        display: flex;
        gap: var(--pl-space-2);
        align-items: center;
      }
      .recording svg {
        flex: none;
        color: var(--pl-accent);
      }
      .recording button {
        margin-inline-start: calc(-1 * var(--pl-space-3));
      }
      @media (max-width: 51.25em) {
        .top {
          grid-template-columns: minmax(0, 1fr);
          gap: var(--pl-space-4);
          margin-bottom: var(--pl-space-5);
        }
        .drawing {
          padding: var(--pl-space-4);
        }
      }
    `,
  ];

  @property({ attribute: false }) state: AppState | null = null;
  /** The answer to "pain or dizziness?"; the question is asked on every visit to the page. */
  @state() private answer: 'no' | 'yes' | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state || state.route.page !== 'test') return nothing;
    const test = findTest(state.route.testId);
    if (!test)
      return html`<div class="page">
        <a class="button quiet back" href=${writeRoute({ page: 'exercises' })}>${icons.back} ${text().exercise.back}</a>
        <h1 tabindex="-1">${text().exercise.unknown}</h1>
      </div>`;
    return html`<div class="page">
      <a class="button quiet back" href=${writeRoute({ page: 'exercise', exerciseId: test.exerciseId })}
        >${icons.back} ${text().test.back}</a
      >
      ${this.top(test, state)}
      <div class="stacks">
        <div class="stack">
          ${this.how(test)} ${this.place(test, state)} ${this.corner(() => this.earlier(test, state))}
        </div>
        <div class="stack">${this.safety(test, state)} ${this.about(state)}</div>
      </div>
    </div>`;
  }

  private top(test: TimedTest, state: AppState): TemplateResult {
    const t = text();
    const exercise = state.exercises.find(({ id }) => id === test.exerciseId) ?? null;
    return html`<div class="top">
      <div class="drawing">
        <pl-figure .exercise=${exercise} .label=${testDrawingLabel(test.id)}></pl-figure>
      </div>
      <div class="intro">
        <h1 tabindex="-1">${testName(test.id)}</h1>
        <p class="what">${t.test.tests[test.id].what}</p>
        <p class="muted">${t.test.offerHint}</p>
        ${this.recording(state)}
      </div>
    </div>`;
  }

  private recording({ source, settings }: AppState): TemplateResult | typeof nothing {
    if (source.kind !== 'recording') return nothing;
    const t = text().source;
    return html`<div class="recording">
      <span>${icons.file} ${insteadOfCamera(source.name)}</span>
      <button class="quiet" @click=${() => ask(this, { kind: 'use-camera', deviceId: settings.cameraId })}>
        ${t.backToCamera}
      </button>
    </div>`;
  }

  private how(test: TimedTest): TemplateResult {
    const t = text().test;
    return html`<section class="card">
      <h2>${t.howTitle}</h2>
      <ol>
        ${t.tests[test.id].steps.map((step, index) => html`<li data-number=${whole(index + 1)}><span>${step}</span></li>`)}
      </ol>
    </section>`;
  }

  private place({ exerciseId }: TimedTest, { exercises }: AppState): TemplateResult | typeof nothing {
    const exercise = exercises.find(({ id }) => id === exerciseId);
    if (!exercise) return nothing;
    return html`<section class="card">
      <h2>${text().exercise.place}</h2>
      <p>${placeSentence(exercise)}</p>
      <pl-placement .exercise=${exercise}></pl-placement>
    </section>`;
  }

  private safety(test: TimedTest, state: AppState): TemplateResult {
    const t = text().test;
    return html`<section class="card">
      <h2>${t.safetyTitle}</h2>
      <ul class="safety">
        ${t.safety[test.kind].map((line) => html`<li>${line}</li>`)}
      </ul>
      <wa-radio-group
        label=${t.ask}
        orientation="horizontal"
        @change=${(event: ChangeOf<'wa-radio-group'>) => (this.answer = event.target.value === 'no' ? 'no' : 'yes')}
      >
        <wa-radio value="no">${t.askNo}</wa-radio>
        <wa-radio value="yes">${t.askYes}</wa-radio>
      </wa-radio-group>
      ${this.answer === 'yes' ? html`<p class="not-today" role="alert">${t.notToday}</p>` : nothing}
      <button
        class="primary begin"
        ?disabled=${this.answer !== 'no'}
        aria-describedby="begin-hint"
        @click=${() => ask(this, { kind: 'begin-test', testId: test.id })}
      >
        ${icons.resume} ${t.begin}
      </button>
      <p id="begin-hint" ?hidden=${this.answer !== null}>${t.beginHint}</p>
      ${
        state.model.status === 'loading' ? html`<pl-progress .progress=${state.model.progress}></pl-progress>` : nothing
      }
      ${
        state.model.status === 'unavailable' && state.model.failure
          ? html`<pl-trouble .failure=${state.model.failure}>
              ${helpFor(this, state.model.failure, state.settings, { kind: 'load-model' })}
            </pl-trouble>`
          : nothing
      }
    </section>`;
  }

  private about({ settings }: AppState): TemplateResult {
    const t = text().test;
    return html`<section class="card">
      <h2>${t.aboutTitle}</h2>
      <pl-about-person .birthYear=${settings.birthYear} .sex=${settings.sex}></pl-about-person>
    </section>`;
  }

  private earlier(test: TimedTest, { earlier, nowEpochMs }: AppState): TemplateResult {
    const t = text().test;
    const lines = earlier
      .filter((head) => head.kind === 'session')
      .flatMap(({ id, startedAtEpochMs, timeZone, sets }) =>
        sets.flatMap(({ test: done }) => {
          const result = done?.id === test.id && done.result ? resultFigure(done.result) : null;
          return result === null ? [] : [{ result, day: dayName(startedAtEpochMs, nowEpochMs, timeZone), id }];
        }),
      )
      .slice(0, MAX_EARLIER);
    return html`<section class="card">
      <h2>${t.earlierTitle}</h2>
      ${
        lines.length === 0
          ? html`<p class="muted">${t.earlierNone}</p>`
          : html`<ul class="earlier">
              ${lines.map(
                ({ result, day, id }) =>
                  html`<li>
                    <a href=${writeRoute({ page: 'session', sessionId: id })}>${day}</a><span>${result}</span>
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-test': PlPageTest;
  }
}
