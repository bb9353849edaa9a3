import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LESSON_IDS, type LessonId } from '../../../care/learning/lesson.ts';
import { sceneOf } from '../../../care/learning/lesson-scene.ts';
import { writeRoute } from '../../../app/route.ts';
import type { AppState } from '../../../app/state.ts';
import { lessonSentences } from '../../../text/say/learning.ts';
import { lessonTitle } from '../../../text/say/lesson-title.ts';
import { text } from '../../../text/text.ts';
import '../../../ui/body/pl-figure.ts';
import { sceneDrawing } from '../../../ui/body/scene-drawing.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, layout } from '../../../ui/kit/styles.ts';

/**
 * The short lessons, each with its drawing and its first sentence.
 *
 * @property state - of the app
 */
@customElement('pl-page-learning')
export class PlPageLearning extends PlElement {
  static override styles = [
    base,
    layout,
    css`
      .lead {
        font-size: var(--pl-text-l);
      }
      .lessons {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
        gap: var(--pl-space-5);
      }
      .lesson {
        display: grid;
        gap: var(--pl-space-3);
        align-content: start;
        height: 100%;
        color: inherit;
        text-decoration: none;
        transition: border-color var(--pl-motion);
      }
      .lesson:hover {
        border-color: var(--pl-accent);
      }
      pl-figure {
        height: 170px;
        padding: var(--pl-space-3);
        border-radius: var(--pl-radius-control);
        background: var(--pl-sunken);
      }
      h2 {
        color: var(--pl-accent);
      }
      .opened {
        display: flex;
        gap: var(--pl-space-2);
        align-items: center;
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      .opened svg {
        flex: none;
        color: var(--pl-good);
      }
    `,
  ];

  @property({ attribute: false }) state: AppState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text().learning;
    return html`<div class="page">
      <header>
        <h1 tabindex="-1">${t.title}</h1>
        <p class="lead">${t.lead}</p>
      </header>
      <ul class="lessons">
        ${LESSON_IDS.map((id) => this.corner(() => this.lesson(id, state.settings.openedLessons.includes(id))))}
      </ul>
    </div>`;
  }

  private lesson(id: LessonId, isOpened: boolean): TemplateResult {
    return html`<li>
      <a class="card lesson" href=${writeRoute({ page: 'lesson', lessonId: id })}>
        <pl-figure .drawing=${sceneDrawing(sceneOf(id))}></pl-figure>
        <h2>${lessonTitle(id)}</h2>
        <p>${lessonSentences(id)[0] ?? ''}</p>
        ${isOpened ? html`<p class="opened">${icons.tick} ${text().learning.opened}</p>` : nothing}
      </a>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-learning': PlPageLearning;
  }
}
