import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Feed } from '../../../app/feed.ts';
import { writeRoute } from '../../../app/route.ts';
import { isCamera } from '../../../app/source-choice.ts';
import type { StateOf } from '../../../app/state.ts';
import type { AuthorMistake } from '../../../care/author/mistake.ts';
import { bringsWords } from '../../../core/exercise/brings-words.ts';
import { isCounted, type Exercise } from '../../../core/exercise/exercise.ts';
import { authorMistakeSentence, ownExerciseLabel, unreadableExercisesSentence } from '../../../text/say/authoring.ts';
import { exerciseName } from '../../../text/say/card.ts';
import { clockTime, whole } from '../../../text/say/forms.ts';
import { firstText, text } from '../../../text/text.ts';
import { helpFor } from '../../../ui/kit/help-for.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout, steps } from '../../../ui/kit/styles.ts';
import '../../../ui/body/pl-figure.ts';
import '../../../ui/body/pl-stage.ts';
import '../../../ui/kit/pl-progress.ts';
import '../../../ui/kit/pl-source-picker.ts';
import '../../../ui/kit/pl-trouble.ts';
import { NOTHING_SHOWN, type Authoring } from '../authoring.ts';
import './pl-draft.ts';

type Asking = Extract<Authoring, { readonly stage: 'asking' }>;
type Watching = Extract<Authoring, { readonly stage: 'watching' }>;

/**
 * Making an exercise of what somebody shows: how to show it, what is seen meanwhile, the draft that comes of it; and the exercises that
 * were made or brought here.
 *
 * @property state - of the app, with the slice of `author`
 * @property feed - poses and pictures while it watches
 * @fires pl-intent - show-exercise, shown-exercise, leave-shown, and what is done with the exercises that are here
 */
@customElement('pl-page-author')
export class PlPageAuthor extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    steps,
    css`
      .back {
        margin-inline-start: calc(-1 * var(--pl-space-3));
        margin-bottom: var(--pl-space-3);
      }
      .stack > section,
      .wide {
        display: grid;
        justify-items: start;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--pl-space-4);
      }
      .wide {
        margin-bottom: var(--pl-space-5);
      }
      ol,
      ul,
      pl-source-picker,
      pl-progress {
        width: 100%;
      }
      .begin {
        min-height: 4rem;
        font-size: var(--pl-text-l);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
      }
      .not-made {
        display: grid;
        gap: var(--pl-space-2);
        margin-bottom: var(--pl-space-5);
        padding: var(--pl-space-5);
        border-radius: var(--pl-radius-card);
        background: var(--pl-attention-field);
        font-size: var(--pl-text-l);
      }
      .not-made h2 {
        color: var(--pl-attention);
      }
      pl-trouble {
        margin-bottom: var(--pl-space-5);
      }
      pl-stage {
        width: 100%;
        height: min(50vh, 34rem);
      }
      .status {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-2) var(--pl-space-5);
        font-size: var(--pl-text-l);
      }
      .own {
        display: grid;
        gap: var(--pl-space-4);
      }
      .own li {
        display: grid;
        grid-template-columns: 5.5rem minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--pl-space-2) var(--pl-space-4);
        padding-top: var(--pl-space-3);
        border-top: 1px solid var(--pl-hairline);
      }
      .own pl-figure {
        grid-row: span 2;
        height: 5.5rem;
        border-radius: var(--pl-radius-control);
        background: var(--pl-sunken);
      }
      .own a {
        display: flex;
        align-items: center;
        min-height: var(--pl-touch);
        font-size: var(--pl-text-l);
        overflow-wrap: anywhere;
      }
      .tools {
        grid-column: 2 / -1;
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-2);
      }
      .bin {
        min-width: var(--pl-touch);
        padding-inline: var(--pl-space-2);
      }
      @media (max-width: 30em) {
        .own pl-figure {
          grid-row: auto;
        }
        .tools {
          grid-column: 1 / -1;
        }
      }
      @media (forced-colors: active) {
        .not-made {
          border: 2px solid CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'author'> | null = null;
  @property({ attribute: false }) feed: Feed | null = null;
  @query('input[type=file]') private file!: HTMLInputElement;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text().author;
    const authoring = state.authoring ?? NOTHING_SHOWN;
    return html`<div class="page">
      <a class="button quiet back" href=${writeRoute({ page: 'exercises' })}
        >${icons.back} ${firstText().today.allExercises}</a
      >
      <header>
        <h1 tabindex="-1">${t.title}</h1>
        ${authoring.stage === 'asking' ? html`<p>${t.lead}</p>` : nothing}
      </header>
      ${this.stage(authoring, state)}
    </div>`;
  }

  private stage(authoring: Authoring, state: StateOf<'author'>): TemplateResult {
    const t = text().author;
    switch (authoring.stage) {
      case 'asking':
        return this.asking(authoring, state);
      case 'opening':
        return html`<section class="card wide" aria-live="polite">
          <h2>${t.watching.opening}</h2>
          ${
            state.model.status === 'loading'
              ? html`<pl-progress .progress=${state.model.progress}></pl-progress>`
              : nothing
          }
          <button @click=${() => ask(this, { kind: 'leave-shown' })}>${t.watching.stop}</button>
        </section>`;
      case 'watching':
        return this.watching(authoring);
      case 'finding':
        return html`<section class="card wide" role="status">
          <h2>${t.finding.title}</h2>
          <p>${t.finding.what}</p>
        </section>`;
      case 'draft':
        return html`<pl-draft
          .made=${authoring.made}
          .exercise=${authoring.exercise}
          .trial=${authoring.trial}
          .exercises=${state.exercises}
        ></pl-draft>`;
    }
  }

  private asking({ mistake, failure }: Asking, state: StateOf<'author'>): TemplateResult {
    const t = text().author;
    return html`${
        failure
          ? html`<pl-trouble .failure=${failure}
              >${helpFor(this, failure, state.settings, { kind: 'show-exercise' })}</pl-trouble
            >`
          : nothing
      }
      ${mistake === null ? nothing : this.notMade(mistake)}
      <div class="stacks">
        <div class="stack">
          <section class="card">
            <h2>${t.how.title}</h2>
            <ol>
              ${t.how.steps.map((step, i) => html`<li data-number=${whole(i + 1)}><span>${step}</span></li>`)}
            </ol>
            <button
              class="primary begin"
              ?disabled=${state.run !== null}
              @click=${() => ask(this, { kind: 'show-exercise' })}
            >
              ${isCamera(state.source) ? icons.camera : icons.file}
              ${mistake !== null ? t.notMade.again : isCamera(state.source) ? t.how.show : t.how.look}
            </button>
          </section>
          <section>
            <h2>${firstText().source.title}</h2>
            <pl-source-picker .source=${state.source} .cameras=${state.cameras}></pl-source-picker>
          </section>
        </div>
        <div class="stack">${this.own(state)}</div>
      </div>`;
  }

  private notMade(mistake: AuthorMistake | 'trouble'): TemplateResult {
    const t = text().author.notMade;
    return html`<section class="not-made" role="alert">
      <h2>${t.title}</h2>
      <p>${mistake === 'trouble' ? t.trouble : authorMistakeSentence(mistake)}</p>
    </section>`;
  }

  private watching({ bare, mirrored, preview, seconds, seesBody }: Watching): TemplateResult {
    const t = text().author.watching;
    return html`<section class="wide">
      <pl-stage
        .feed=${this.feed}
        .preview=${preview}
        ?mirrored=${mirrored}
        ?bare=${bare}
        .label=${t.picture}
      ></pl-stage>
      <p class="status">
        <strong class="tabular">${clockTime(1000 * seconds)}</strong>
        <span role="status">${seesBody ? t.watching : t.nobody}</span>
        <span class="muted">${t.longest}</span>
      </p>
      <div class="row">
        <button class="primary begin" @click=${() => ask(this, { kind: 'shown-exercise' })}>
          ${icons.tick} ${t.done} <kbd>${text().practise.keys.next}</kbd>
        </button>
        <button @click=${() => ask(this, { kind: 'leave-shown' })}>${icons.cross} ${t.stop}</button>
      </div>
    </section>`;
  }

  private own({ exercises, unreadableExercises }: StateOf<'author'>): TemplateResult {
    const t = text().author.own;
    const own = exercises.filter(bringsWords);
    return html`<section class="card">
      <h2>${t.title}</h2>
      ${
        own.length === 0
          ? html`<p>${t.none}</p>`
          : html`<ul class="own">
                ${own.map((exercise) => this.corner(() => this.one(exercise)))}
              </ul>
              <p class="muted">${t.kept}</p>`
      }
      ${
        unreadableExercises > 0
          ? html`<p class="muted">${unreadableExercisesSentence(unreadableExercises)}</p>`
          : nothing
      }
      <button @click=${() => this.file.click()}>${icons.file} ${t.open}</button>
      <input type="file" hidden aria-label=${t.fileLabel} accept=".json,application/json" @change=${this.choose} />
    </section>`;
  }

  private one(exercise: Exercise): TemplateResult {
    const { id } = exercise;
    const t = text().author.own;
    return html`<li>
      <pl-figure .exercise=${exercise}></pl-figure>
      <a href=${writeRoute({ page: 'exercise', exerciseId: id })}>${exerciseName(exercise)}</a>
      <button
        class="bin"
        aria-label=${ownExerciseLabel('delete', exercise)}
        @click=${() => ask(this, { kind: 'delete-own-exercise', exerciseId: id })}
      >
        ${icons.trash}
      </button>
      <span class="tools">
        ${
          isCounted(exercise)
            ? html`<button
                aria-label=${ownExerciseLabel('change', exercise)}
                @click=${() => ask(this, { kind: 'change-own-exercise', exerciseId: id })}
              >
                ${t.changeIt}
              </button>`
            : nothing
        }
        <button
          aria-label=${ownExerciseLabel('saveFile', exercise)}
          @click=${() => ask(this, { kind: 'save-exercise-file', exerciseId: id })}
        >
          ${icons.file} ${t.saveIt}
        </button>
      </span>
    </li>`;
  }

  private choose(): void {
    const [file] = this.file.files ?? [];
    if (file) ask(this, { kind: 'open-exercise-file', file });
    this.file.value = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-author': PlPageAuthor;
  }
}
