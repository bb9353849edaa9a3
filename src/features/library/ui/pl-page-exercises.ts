import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { exerciseCard, exerciseName, positionAndDose } from '../../../text/say/card.ts';
import { bringsWords } from '../../../core/exercise/brings-words.ts';
import { sits } from '../../../core/exercise/sits.ts';
import { isDoneStanding } from '../../../core/exercise/narrow-room.ts';
import { GROUPS, groupOf } from '../../../core/exercise/group-of.ts';
import { writeRoute } from '../../../app/route.ts';
import { isSpoken } from '../../../app/is-spoken.ts';
import type { AppState } from '../../../app/state.ts';
import { allSentences, direction } from '../../../text/in-use.ts';
import type { Exercise } from '../../../core/exercise/exercise.ts';
import { firstText } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/pl-source-picker.ts';

/**
 * All exercises, or at the address of its own those that can be done standing; the camera or recording in use, and the last session.
 *
 * @property state - of the app
 * @fires pl-intent - carry-on, and the choice of camera or recording
 */
@customElement('pl-page-exercises')
export class PlPageExercises extends PlElement {
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
      .back {
        margin-inline-start: calc(-1 * var(--pl-space-3));
      }
      .narrow {
        margin-bottom: var(--pl-space-7);
      }
      .narrow a {
        display: inline-block;
        padding-block: var(--pl-space-3);
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
        letter-spacing: calc(var(--pl-closer) * -0.01em);
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
  /** The code and the words of the last session are here. */
  @state() private hasLast = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // The room of the drawings is kept, so nothing moves when they come.
    void import('../../../ui/body/pl-figure.ts').catch(() => undefined);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = firstText().start;
    const isStanding = state.route.page === 'standing';
    return html`<div class="page">
      ${
        isStanding
          ? html`<a class="button quiet back" href=${writeRoute({ page: 'exercises' })}
              >${icons.back} ${firstText().today.allExercises}</a
            >`
          : nothing
      }
      <header>
        <h1 tabindex="-1">${isStanding ? t.standing : t.title}</h1>
        <p class="lead">${isStanding ? t.standingLead : isSpoken(state) ? t.lead : t.leadShown}</p>
      </header>
      ${isStanding ? nothing : this.corner(() => this.last(state))}
      ${
        state.exercises.length === 0
          ? html`<p class="card">${t.none}</p>`
          : this.groups(isStanding ? state.exercises.filter(isDoneStanding) : state.exercises)
      }
      ${
        isStanding
          ? nothing
          : html`<p class="narrow"><a href=${writeRoute({ page: 'standing' })}>${t.narrow}</a></p>
              <p class="narrow"><a href=${writeRoute({ page: 'author' })}>${firstText().pages.author}</a></p>
              <p class="narrow"><a href=${writeRoute({ page: 'live' })}>${firstText().pages.live}</a></p>
              <p class="narrow"><a href=${writeRoute({ page: 'learning' })}>${firstText().pages.learning}</a></p>`
      }
      <section>
        <h2>${firstText().source.title}</h2>
        <pl-source-picker .source=${state.source} .cameras=${state.cameras}></pl-source-picker>
      </section>
    </div>`;
  }

  private groups(exercises: readonly Exercise[]): TemplateResult {
    return html`<div @keydown=${this.moveFocus}>
      ${GROUPS.map((group) =>
        this.group(
          firstText().start.groups[group],
          exercises.filter((exercise) => !bringsWords(exercise) && groupOf(exercise) === group),
        ),
      )}
      ${this.group(firstText().pages.author, exercises.filter(bringsWords))}
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
          <p class="part">${exerciseCard(exercise)?.part ?? ''}</p>
          <h3>${exerciseName(exercise)}</h3>
          <p>${exerciseCard(exercise)?.why ?? ''}</p>
          <p class="dose">${positionAndDose(exercise, sits(exercise))}</p>
        </div>
      </a>
    </li>`;
  }

  /**
   * The last session stands here once it has been read; its code and words are fetched then. Where they cannot be, the history has
   * it all the same.
   */
  private last({ history }: AppState): TemplateResult | typeof nothing {
    if (history.heads.length === 0) return nothing;
    if (!this.hasLast) void this.fetchLast();
    return this.hasLast ? html`<pl-last-session .state=${this.state}></pl-last-session>` : nothing;
  }

  private async fetchLast(): Promise<void> {
    try {
      await Promise.all([import('./pl-last-session.ts'), allSentences()]);
      this.hasLast = true;
    } catch {
      this.hasLast = false;
    }
  }

  /** Moves the focus from exercise to exercise by the arrow keys. */
  private moveFocus(event: KeyboardEvent): void {
    const onwards = direction() === 'rtl' ? -1 : 1;
    const step = { ArrowRight: onwards, ArrowDown: 1, ArrowLeft: -onwards, ArrowUp: -1 }[event.key];
    const links = [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('a.exercise')];
    const index = links.findIndex((link) => link === event.target);
    if (step === undefined || index < 0) return;
    event.preventDefault();
    links[(index + step + links.length) % links.length]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-exercises': PlPageExercises;
  }
}
