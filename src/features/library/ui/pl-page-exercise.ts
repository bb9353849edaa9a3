import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { doseSentence, exerciseName } from '../../../text/say/card.ts';
import {
  careSentence,
  drawingLabel,
  exerciseWords,
  notSeenSentences,
  signSentence,
} from '../../../text/say/exercise.ts';
import { showFaultLabel } from '../../../text/say/demonstration.ts';
import { mayHappen, whenNotSentences, type MayHappen } from '../../../text/say/learning.ts';
import { whole } from '../../../text/say/forms.ts';
import { insteadOfCamera } from '../../../text/say/page.ts';
import { writeRoute } from '../../../app/route.ts';
import type { AppState } from '../../../app/state.ts';
import { carryOnSentence } from '../../../text/say/carry-on.ts';
import { testName } from '../../../text/say/test.ts';
import type { Exercise } from '../../../core/exercise/exercise.ts';
import type { Unfinished } from '../../../core/report/unfinished.ts';
import { ownMeasures } from '../../../core/person/own-range.ts';
import { testsOf } from '../../../core/assess/timed-tests.ts';
import { firstText, text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { helpFor } from '../../../ui/kit/help-for.ts';
import { MediaQuery, STILLNESS } from '../../../ui/kit/media-query.ts';
import { placeSentence } from '../../../text/say/place.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout, steps } from '../../../ui/kit/styles.ts';
import '../../../ui/body/pl-demonstration.ts';
import '../../../ui/body/pl-figure.ts';
import '../../../ui/report/pl-own-range.ts';
import '../../../ui/body/pl-placement.ts';
import '../../../ui/kit/pl-progress.ts';
import { carryOnButton, toCarryOn } from './carry-on-button.ts';
import '../../../ui/kit/pl-source-picker.ts';
import '../../../ui/kit/pl-trouble.ts';

/**
 * Getting ready: how the exercise goes, where the laptop stands, and the button that begins.
 *
 * @property state - of the app; its route names the exercise
 * @fires pl-intent - begin, carry-on, check-range, remove-range, and the choice of camera or recording
 */
@customElement('pl-page-exercise')
export class PlPageExercise extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    steps,
    css`
      .back {
        margin-inline-start: calc(-1 * var(--pl-space-3));
      }
      .top {
        display: grid;
        grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
        gap: var(--pl-space-6);
        margin-top: var(--pl-space-3);
        align-items: center;
      }
      .drawing {
        display: grid;
        justify-items: start;
        gap: var(--pl-space-3);
        padding: var(--pl-space-5);
        border-radius: var(--pl-radius-card);
        background: var(--pl-sunken);
      }
      .drawing pl-figure,
      .drawing pl-demonstration {
        width: 100%;
        height: clamp(150px, 30vh, 260px);
      }
      .drawing pl-demonstration {
        height: clamp(210px, 38vh, 330px);
      }
      .intro {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        justify-items: start;
        gap: var(--pl-space-4);
      }
      h1 {
        font-size: var(--pl-text-3xl);
      }
      .why {
        font-size: var(--pl-text-l);
      }
      .begin {
        min-height: 4rem;
        min-width: min(100%, 12.5rem);
        font-size: var(--pl-text-l);
      }
      pl-progress {
        width: 100%;
        max-width: 26.25rem;
        font-size: var(--pl-text-s);
      }
      .unfinished {
        display: grid;
        justify-items: start;
        gap: var(--pl-space-2);
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
      .columns {
        display: grid;
        grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
        gap: var(--pl-space-5) var(--pl-space-6);
        margin-top: var(--pl-space-6);
        align-items: start;
      }
      .columns h2 {
        margin-bottom: var(--pl-space-3);
      }
      .side {
        display: grid;
        gap: var(--pl-space-5);
      }
      .side section:not(.card) p + p {
        margin-top: var(--pl-space-2);
      }
      .side ul {
        display: grid;
        gap: var(--pl-space-2);
        color: var(--pl-muted);
      }
      .may {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
        gap: var(--pl-space-3) var(--pl-space-4);
      }
      .may dt {
        color: var(--pl-muted);
      }
      .may dt::first-letter {
        text-transform: uppercase;
      }
      .may dd {
        font-weight: var(--pl-weight-strong);
      }
      .may .shown {
        grid-column: 1 / -1;
      }
      .may button {
        margin-inline-start: calc(-1 * var(--pl-space-3));
      }
      .may button[aria-pressed='true'] {
        background: var(--pl-accent-field);
      }
      .may pl-demonstration {
        min-height: 15rem;
        margin-top: var(--pl-space-2);
        padding: var(--pl-space-4);
        border-radius: var(--pl-radius-card);
        background: var(--pl-sunken);
      }
      .links {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-2) var(--pl-space-5);
      }
      .links a {
        display: inline-flex;
        align-items: center;
        min-height: var(--pl-touch);
      }
      pl-placement {
        max-width: 27.5rem;
        margin-top: var(--pl-space-3);
      }
      .tests {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
        gap: var(--pl-space-5);
      }
      .tests a {
        display: grid;
        gap: var(--pl-space-2);
        height: 100%;
        align-content: start;
        color: inherit;
        text-decoration: none;
        transition: border-color var(--pl-motion);
      }
      .tests a:hover {
        border-color: var(--pl-accent);
      }
      .tests strong {
        color: var(--pl-accent);
        font-size: var(--pl-text-l);
        font-weight: var(--pl-weight-strong);
        line-height: 1.25;
      }
      .look {
        margin-top: var(--pl-space-6);
      }
      .look h2 {
        margin-bottom: var(--pl-space-4);
      }
      pl-trouble {
        margin-top: var(--pl-space-5);
      }
      @media (max-width: 51.25em) {
        .top,
        .columns {
          grid-template-columns: minmax(0, 1fr);
          gap: var(--pl-space-5);
        }
        h1 {
          font-size: min(var(--pl-text-2xl), 13vw);
        }
        .drawing pl-figure {
          height: clamp(120px, 38vw, 260px);
        }
        .drawing pl-demonstration {
          height: clamp(240px, 62vw, 330px);
        }
        .begin {
          width: 100%;
        }
        .intro {
          justify-items: stretch;
        }
      }
    `,
  ];

  @property({ attribute: false }) state: AppState | null = null;
  /** Whether the figure moves, or stands still where it is; null until it was asked to move: the drawing stands there. */
  @state() private moves: boolean | null = null;
  /** The id of the fault that is shown beside what helps. */
  @state() private shownFault: string | null = null;
  private readonly stillness = new MediaQuery(this, STILLNESS);

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state || state.route.page !== 'exercise') return nothing;
    const { exerciseId } = state.route;
    const exercise = state.exercises.find((one) => one.id === exerciseId);
    const back = html`<a class="button quiet back" href=${writeRoute({ page: 'exercises' })}
      >${icons.back} ${text().exercise.back}</a
    >`;
    if (!exercise)
      return html`<div class="page">
        ${back}
        <h1 tabindex="-1">${text().exercise.unknown}</h1>
      </div>`;
    return html`<div class="page">
      ${back} ${this.top(exercise, state)} ${this.model(state)} ${this.how(exercise, state)} ${this.tests(exercise)}
      ${this.look(state)}
    </div>`;
  }

  private top(exercise: Exercise, state: AppState): TemplateResult {
    const t = text().exercise;
    const cutShort = toCarryOn(state);
    const unfinished = cutShort?.exercise.id === exercise.id ? cutShort : null;
    return html`<div class="top">
      <div class="drawing">
        ${
          this.moves === null && !this.stillness.matches
            ? html`<pl-figure .exercise=${exercise} .label=${drawingLabel(exercise)}></pl-figure>`
            : html`<pl-demonstration .exercise=${exercise} ?still=${this.moves === false} controls></pl-demonstration>`
        }
        ${this.stillness.matches ? nothing : this.moveControl()}
      </div>
      <div class="intro">
        <h1 tabindex="-1">${exerciseName(exercise)}</h1>
        <p class="why">${exerciseWords(exercise)?.why ?? ''}</p>
        <p class="muted">${doseSentence(exercise)}</p>
        <button
          class=${unfinished ? 'begin' : 'primary begin'}
          @click=${() => ask(this, { kind: 'begin', exerciseId: exercise.id })}
        >
          ${icons.resume} ${t.begin} <kbd>${text().practise.keys.next}</kbd>
        </button>
        ${unfinished ? this.unfinished(unfinished) : nothing} ${this.recording(state)}
        ${
          state.model.status === 'loading'
            ? html`<pl-progress .progress=${state.model.progress}></pl-progress>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** One button, which says what it does: it makes the figure move, or stand still. Who wants no movement has none. */
  private moveControl(): TemplateResult {
    const t = text().exercise;
    return html`<button @click=${() => (this.moves = this.moves !== true)}>
      ${this.moves ? html`${icons.pause} ${t.demonstration.pause}` : html`${icons.resume} ${t.move}`}
    </button>`;
  }

  /** Where this exercise was cut short: to carry on with it stands beside a new beginning. */
  private unfinished(unfinished: Unfinished): TemplateResult {
    return html`<div class="unfinished">
      ${carryOnButton(this, unfinished)}
      <p class="muted">${carryOnSentence(unfinished)}</p>
    </div>`;
  }

  /** The chosen recording stays chosen: it is named here, so that nobody is surprised that the camera is not used. */
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

  private model({ model, settings }: AppState): TemplateResult | typeof nothing {
    if (model.status !== 'unavailable' || !model.failure) return nothing;
    return html`<pl-trouble .failure=${model.failure}>
      ${helpFor(this, model.failure, settings, { kind: 'load-model' })}
    </pl-trouble>`;
  }

  private how(exercise: Exercise, state: AppState): TemplateResult {
    const t = text().exercise;
    const steps = exerciseWords(exercise)?.steps ?? [];
    const notSeen = notSeenSentences(exercise);
    return html`<div class="columns">
      <div class="side">
        <section class="card">
          <h2>${t.how}</h2>
          <ol>
            ${steps.map((step, index) => html`<li data-number=${whole(index + 1)}><span>${step}</span></li>`)}
          </ol>
        </section>
        ${this.mayHappen(exercise)}
        <section>
          <h2>${t.care}</h2>
          <p>${careSentence(exercise)}</p>
          <p>${signSentence(exercise)}</p>
        </section>
        <section>
          <h2>${t.whenNot}</h2>
          ${whenNotSentences(exercise).map((sentence) => html`<p>${sentence}</p>`)}
          <p class="links">
            <a href=${writeRoute({ page: 'flags' })}>${firstText().pages.flags}</a>
            <a href=${writeRoute({ page: 'learning' })}>${text().learning.title}</a>
          </p>
        </section>
      </div>
      <div class="side">
        <section>
          <h2>${t.place}</h2>
          <p>${placeSentence(exercise)}</p>
          <pl-placement .exercise=${exercise}></pl-placement>
          ${
            exercise.posture === 'upright'
              ? nothing
              : html`<p><a href=${writeRoute({ page: 'standing' })}>${firstText().start.narrow}</a></p>`
          }
        </section>
        ${
          ownMeasures(exercise).length === 0
            ? nothing
            : html`<section>
                <h2>${text().range.title}</h2>
                <pl-own-range
                  .exercise=${exercise}
                  .ownRanges=${state.ownRanges}
                  .nowEpochMs=${state.nowEpochMs}
                ></pl-own-range>
              </section>`
        }
        ${
          notSeen.length === 0
            ? nothing
            : html`<section>
                <h2>${t.notSeen}</h2>
                <ul>
                  ${notSeen.map((line) => html`<li>${line}</li>`)}
                </ul>
              </section>`
        }
      </div>
    </div>`;
  }

  /** What may happen on the way, by the names and cues of the exercise's own faults. */
  private mayHappen(exercise: Exercise): TemplateResult | typeof nothing {
    const all = mayHappen(exercise);
    if (all.length === 0) return nothing;
    return html`<section>
      <h2>${text().exercise.mayHappen}</h2>
      <dl class="may">${all.map((one) => this.mayHappenOne(exercise, one))}</dl>
    </section>`;
  }

  private mayHappenOne(exercise: Exercise, { id, finding, helps }: MayHappen): TemplateResult {
    const isShown = this.shownFault === id;
    return html`<div class=${isShown ? 'shown' : ''}>
      <dt>${finding}</dt>
      <dd>${helps}</dd>
      <dd>
        <button
          class="quiet"
          aria-pressed=${isShown}
          aria-label=${showFaultLabel(finding)}
          @click=${() => (this.shownFault = isShown ? null : id)}
        >
          ${isShown ? icons.pause : icons.resume} ${text().exercise.demonstration.see}
        </button>
        ${isShown ? html`<pl-demonstration .exercise=${exercise} fault=${id} controls></pl-demonstration>` : nothing}
      </dd>
    </div>`;
  }

  private tests(exercise: Exercise): TemplateResult | typeof nothing {
    const tests = testsOf(exercise);
    if (tests.length === 0) return nothing;
    const t = text().test;
    return html`<section class="look">
      <h2>${t.offerTitle}</h2>
      <ul class="tests">
        ${tests.map(
          ({ id }) =>
            html`<li>
              <a class="card" href=${writeRoute({ page: 'test', testId: id })}>
                <strong>${testName(id)}</strong>
                <span>${t.tests[id].what}</span>
              </a>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private look(state: AppState): TemplateResult {
    return html`<section class="look">
      <h2>${text().source.title}</h2>
      <pl-source-picker .source=${state.source} .cameras=${state.cameras}></pl-source-picker>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-exercise': PlPageExercise;
  }
}
