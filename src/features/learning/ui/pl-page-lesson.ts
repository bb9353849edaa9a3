import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { asLesson, type LessonId } from '../../../care/learning/lesson.ts';
import { sceneOf } from '../../../care/learning/lesson-scene.ts';
import { writeRoute } from '../../../app/route.ts';
import { isSpoken } from '../../../app/is-spoken.ts';
import type { AppState } from '../../../app/state.ts';
import { lessonAloud, lessonDrawing, lessonSentences, sourceSentences } from '../../../text/say/learning.ts';
import { lessonTitle } from '../../../text/say/lesson-title.ts';
import { firstText, text } from '../../../text/text.ts';
import '../../../ui/body/pl-figure.ts';
import { sceneDrawing } from '../../../ui/body/scene-drawing.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';

/**
 * One short lesson: a drawing, its sentences, and what they rest on.
 *
 * @property state - of the app; its route names the lesson
 * @fires pl-intent - read-lesson, stop-reading
 */
@customElement('pl-page-lesson')
export class PlPageLesson extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    css`
      .back {
        margin-inline-start: calc(-1 * var(--pl-space-3));
        margin-bottom: var(--pl-space-3);
      }
      h1 {
        margin-bottom: var(--pl-space-5);
      }
      .columns {
        display: grid;
        grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
        gap: var(--pl-space-5) var(--pl-space-6);
        align-items: start;
      }
      .sentences,
      .sources {
        display: grid;
        gap: var(--pl-space-3);
      }
      .columns > .sentences {
        grid-row: 1 / span 2;
        grid-column: 1;
      }
      .after h2 {
        margin-bottom: var(--pl-space-3);
      }
      .sentences > p:not(.muted) {
        /* What is being said has a line in the margin. */
        margin-inline-start: calc(-1 * var(--pl-space-3) - 3px);
        padding-inline-start: var(--pl-space-3);
        border-inline-start: 3px solid transparent;
        font-size: var(--pl-text-l);
      }
      .sentences > p[data-said] {
        border-color: var(--pl-accent);
      }
      @media (forced-colors: active) {
        .sentences > p:not(.muted, [data-said]) {
          border-color: Canvas;
        }
      }
      .sentences button {
        justify-self: start;
        margin-top: var(--pl-space-3);
      }
      pl-figure {
        height: clamp(180px, 34vh, 320px);
        padding: var(--pl-space-4);
        border-radius: var(--pl-radius-card);
        background: var(--pl-sunken);
      }
      .side {
        display: grid;
        gap: var(--pl-space-5);
      }
      .sources li {
        max-width: var(--pl-measure);
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
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
      @media (max-width: 51.25em) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
        .columns > .sentences {
          grid-row: 2;
        }
      }
      @media print {
        .back,
        button,
        .links {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) state: AppState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state || state.route.page !== 'lesson') return nothing;
    const lesson = asLesson(state.route.lessonId);
    const back = html`<a class="button quiet back" href=${writeRoute({ page: 'learning' })}
      >${icons.back} ${text().learning.back}</a
    >`;
    return html`<div class="page">
      ${back}
      ${
        lesson === null
          ? html`<h1 tabindex="-1">${text().exercise.unknown}</h1>`
          : html`<h1 tabindex="-1">${lessonTitle(lesson)}</h1>
              ${this.lesson(lesson, state)}`
      }
    </div>`;
  }

  private lesson(id: LessonId, state: AppState): TemplateResult {
    const { saying } = state;
    const canSpeak = isSpoken(state);
    return html`<div class="columns">
      <div class="sentences">
        ${lessonSentences(id).map((sentence) => html`<p ?data-said=${canSpeak && sentence === saying}>${sentence}</p>`)}
        ${canSpeak ? this.aloud(id, saying) : nothing}
      </div>
      <div class="side">
        <pl-figure .drawing=${sceneDrawing(sceneOf(id))} .label=${lessonDrawing(id)}></pl-figure>
      </div>
      <div class="after side">
        <section>
          <h2>${text().learning.sourcesTitle}</h2>
          <ul class="sources">
            ${sourceSentences(id).map((sentence) => html`<li>${sentence}</li>`)}
          </ul>
        </section>
        <p class="links">
          <a href=${writeRoute({ page: 'flags' })}>${firstText().pages.flags}</a>
          <a href=${writeRoute({ page: 'exercises' })}>${firstText().today.allExercises}</a>
        </p>
      </div>
    </div>`;
  }

  private aloud(id: LessonId, saying: string | null): TemplateResult {
    const t = text().learning;
    return saying !== null && lessonAloud(id).includes(saying)
      ? html`<button @click=${() => ask(this, { kind: 'stop-reading' })}>${icons.stop} ${t.quiet}</button>`
      : html`<button @click=${() => ask(this, { kind: 'read-lesson', lessonId: id })}>
          ${icons.resume} ${t.aloud}
        </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-lesson': PlPageLesson;
  }
}
