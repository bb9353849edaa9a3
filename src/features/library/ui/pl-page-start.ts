import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { exerciseName, exerciseWords, positionAndDose } from '../../../text/say/exercise.ts';
import { shownExercise } from '../../../care/figure/shown-exercise.ts';
import { GROUPS, groupOf } from '../../../core/exercise/group-of.ts';
import { writeRoute } from '../../../app/route.ts';
import type { AppState } from '../../../app/state.ts';
import { lastSession } from '../../../text/say/session.ts';
import { carryOnSentence } from '../../../text/say/carry-on.ts';
import type { Exercise } from '../../../core/exercise/exercise.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/body/pl-figure.ts';
import { carryOnButton, toCarryOn } from './carry-on-button.ts';
import './pl-source-picker.ts';

/**
 * The first page: the exercises, the camera or recording in use, and the last session.
 *
 * @property state - of the app
 * @fires pl-intent - carry-on, and the choice of camera or recording
 */
@customElement('pl-page-start')
export class PlPageStart extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    css`
      .page > header {
        gap: var(--pl-space-3);
        margin-bottom: var(--pl-space-6);
      }
      h1 {
        font-size: var(--pl-text-3xl);
      }
      .lead {
        color: var(--pl-muted);
        font-size: var(--pl-text-l);
      }
      .exercises {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
        gap: var(--pl-space-5);
        margin-bottom: var(--pl-space-7);
      }
      .exercise {
        display: grid;
        grid-template-rows: auto 1fr;
        height: 100%;
        padding: 0;
        color: inherit;
        text-decoration: none;
        overflow: hidden;
        transition: border-color var(--pl-motion);
      }
      .exercise:hover,
      .exercise:focus-visible {
        border-color: var(--pl-accent);
      }
      .exercise:focus-visible {
        border-radius: var(--pl-radius-card);
      }
      .exercise pl-figure {
        height: 184px;
        padding: var(--pl-space-3) var(--pl-space-5);
        background: var(--pl-sunken);
      }
      .about {
        display: flex;
        flex-direction: column;
        gap: var(--pl-space-2);
        padding: var(--pl-space-4) var(--pl-space-4) var(--pl-space-5);
      }
      .part {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      h3 {
        font-size: var(--pl-text-xl);
        letter-spacing: -0.01em;
      }
      .dose {
        margin-top: auto;
        padding-top: var(--pl-space-3);
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      section > h2 {
        margin-bottom: var(--pl-space-4);
        font-size: var(--pl-text-l);
      }
      .last {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--pl-space-3) var(--pl-space-5);
        margin-bottom: var(--pl-space-6);
        padding-block: var(--pl-space-3);
      }
      .last strong {
        font-weight: var(--pl-weight-strong);
      }
      @media (max-width: 40em) {
        h1 {
          font-size: min(var(--pl-text-2xl), 13vw);
        }
        .exercises {
          gap: var(--pl-space-4);
        }
        .exercise pl-figure {
          height: 150px;
        }
      }
    `,
  ];

  @property({ attribute: false }) state: AppState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text().start;
    return html`<div class="page">
      <header>
        <h1 tabindex="-1">${t.title}</h1>
        <p class="lead">${t.lead}</p>
      </header>
      ${this.corner(() => this.last(state))}
      ${
        state.exercises.length === 0
          ? html`<p class="card">${t.none}</p>`
          : html`<div @keydown=${this.moveFocus}>
              ${GROUPS.map((group) =>
                this.group(
                  t.groups[group],
                  state.exercises.filter((exercise) => groupOf(exercise) === group),
                ),
              )}
            </div>`
      }
      <section>
        <h2>${text().source.title}</h2>
        <pl-source-picker .source=${state.source} .cameras=${state.cameras}></pl-source-picker>
      </section>
    </div>`;
  }

  private group(title: string, exercises: readonly Exercise[]): TemplateResult | typeof nothing {
    if (exercises.length === 0) return nothing;
    return html`<section>
      <h2>${title}</h2>
      <ul class="exercises">
        ${exercises.map((exercise) => this.corner(() => this.exercise(exercise)))}
      </ul>
    </section>`;
  }

  private exercise(exercise: Exercise): TemplateResult {
    return html`<li>
      <a class="card exercise" href=${writeRoute({ page: 'exercise', exerciseId: exercise.id })}>
        <pl-figure .exercise=${exercise}></pl-figure>
        <div class="about">
          <p class="part">${exerciseWords(exercise)?.part ?? ''}</p>
          <h3>${exerciseName(exercise)}</h3>
          <p>${exerciseWords(exercise)?.why ?? ''}</p>
          <p class="dose">${positionAndDose(exercise, shownExercise(exercise).isSeated)}</p>
        </div>
      </a>
    </li>`;
  }

  /** The last session: where it was cut short, with the way to carry on. */
  private last(state: AppState): TemplateResult | typeof nothing {
    const unfinished = toCarryOn(state);
    if (unfinished)
      return html`<section class="card last">
        <p><strong>${text().start.carryOn.title}</strong> ${carryOnSentence(unfinished)}</p>
        ${carryOnButton(this, unfinished)}
      </section>`;
    const session = state.history.heads.find((head) => head.kind === 'session');
    if (!session) return nothing;
    const t = text();
    return html`<section class="card last">
      <p><strong>${t.start.lastTime}</strong> ${lastSession(session, state.nowEpochMs)}</p>
      <a class="button" href=${writeRoute({ page: 'session', sessionId: session.id })}
        >${t.start.openLast} ${icons.next}</a
      >
    </section>`;
  }

  /** Moves the focus from exercise to exercise by the arrow keys. */
  private moveFocus(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const links = [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('a.exercise')];
    const index = links.findIndex((link) => link === event.target);
    if (step === undefined || index < 0) return;
    event.preventDefault();
    links[(index + step + links.length) % links.length]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-start': PlPageStart;
  }
}
