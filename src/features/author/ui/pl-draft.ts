import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { BAND_LISTS, bandsIn, type BandList, type DoseFigure, type Edit } from '../../../care/author/edit.ts';
import { COUNTABLE } from '../../../care/author/moving-joints.ts';
import type { ExerciseWords } from '../../../core/exercise/exercise-words.ts';
import type { Condition, CountedExercise, Exercise } from '../../../core/exercise/exercise.ts';
import type { Made } from '../../../ports/authoring.ts';
import { language } from '../../../text/in-use.ts';
import {
  bandLabel,
  checkLines,
  levelLabel,
  measureName,
  oddSentence,
  sameNameSentence,
  leaveOutLabel,
  timesShownSentence,
  tempoSentence,
  type CheckLine,
} from '../../../text/say/authoring.ts';
import { doseSentence, exerciseName } from '../../../text/say/card.ts';
import { exerciseWords } from '../../../text/say/exercise.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { MediaQuery, STILLNESS } from '../../../ui/kit/media-query.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { disclosure } from '../../../ui/kit/disclosure.ts';
import { fields } from '../../../ui/kit/fields.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/body/pl-demonstration.ts';
import type { Trial } from '../authoring.ts';
import './pl-draft-faults.ts';

/** The words that can be changed, with the longest that the schema takes (`schema/exercise-words.ts`). */
const WORDS = [
  ['name', 60],
  ['why', 400],
  ['startPose', 60],
  ['toStart', 80],
] as const;
const MOST_STEPS = 12;

const MS = 1000;

/**
 * The draft of an exercise: what was seen, how the figure does it, what trying it out says, and all of it to be changed.
 *
 * @property made - what was found in the recording; null where an exercise that is here is changed
 * @property exercise - the exercise as it is now
 * @property trial - what trying it out says
 * @property exercises - all exercises, for the names of those that it is confused with
 * @fires pl-intent - edit-draft, count-draft-by, save-draft, leave-shown
 */
@customElement('pl-draft')
export class PlDraft extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    fields,
    disclosure,
    css`
      .stack > section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--pl-space-4);
      }
      .drawing {
        padding: var(--pl-space-4);
        border-radius: var(--pl-radius-card);
        background: var(--pl-sunken);
      }
      pl-demonstration {
        height: clamp(14rem, 36vh, 20rem);
      }
      .lines {
        display: grid;
        gap: var(--pl-space-3);
      }
      .lines li {
        display: grid;
        grid-template-columns: 1.5em minmax(0, 1fr);
        gap: var(--pl-space-2);
      }
      .lines svg {
        margin-top: 0.2em;
      }
      .good svg {
        color: var(--pl-good);
      }
      .not {
        color: var(--pl-attention);
      }
      .field {
        grid-template-columns: minmax(0, 1fr);
        justify-items: stretch;
      }
      #same-name:empty {
        display: none;
      }
      .pairs {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
        gap: var(--pl-space-4);
        align-items: end;
      }
      input,
      textarea,
      select {
        width: 100%;
      }
      textarea {
        min-height: 8.5rem;
      }
      details[open] > summary {
        margin-bottom: var(--pl-space-3);
      }
      summary {
        font-weight: var(--pl-weight-strong);
      }
      .figures {
        display: grid;
        gap: var(--pl-space-5);
      }
      fieldset {
        display: grid;
        gap: var(--pl-space-3);
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-bottom: var(--pl-space-2);
        padding: 0;
        font-weight: var(--pl-weight-strong);
      }
      .band {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
        gap: var(--pl-space-3);
        align-items: end;
      }
      .band label {
        font-weight: var(--pl-weight-normal);
      }
      .band button {
        min-width: var(--pl-touch);
        padding-inline: var(--pl-space-2);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
        margin-top: var(--pl-space-5);
      }
      .actions .primary {
        min-height: 4rem;
        font-size: var(--pl-text-l);
      }
    `,
  ];

  @property({ attribute: false }) made: Made | null = null;
  @property({ attribute: false }) exercise: CountedExercise | null = null;
  @property({ attribute: false }) trial: Trial = { kind: 'goes-on' };
  @property({ attribute: false }) exercises: readonly Exercise[] = [];
  private readonly stillness = new MediaQuery(this, STILLNESS);

  protected override render(): TemplateResult | typeof nothing {
    const { made, exercise, trial } = this;
    if (!exercise) return nothing;
    const t = text().author;
    return html`<div class="stacks">
        <div class="stack">
          <section class="card">
            <h2>${made ? t.found.title : exerciseName(exercise)}</h2>
            <div class="drawing">
              <pl-demonstration .exercise=${exercise} ?still=${this.stillness.matches}></pl-demonstration>
            </div>
            ${
              made
                ? html`<p>${timesShownSentence(made.shown.length)}</p>
                    <p class="tabular">${tempoSentence(made.tempo)}</p>`
                : nothing
            }
            <p class="muted">${doseSentence(exercise)}</p>
          </section>
          <section class="card" aria-live="polite">
            <h2>${t.check.title}</h2>
            ${this.tried(trial)}
          </section>
        </div>
        <div class="stack">
          <section class="card">
            <h2>${t.edit.title}</h2>
            ${this.words(exercise)} ${this.how(exercise, made)}
          </section>
          <section class="card"><pl-draft-faults .exercise=${exercise}></pl-draft-faults></section>
          <section class="card">
            <details>
              <summary>${t.edit.figures}</summary>
              <div class="figures">
                ${this.levels(exercise)} ${BAND_LISTS.map((list) => this.bands(exercise, list))}
              </div>
            </details>
          </section>
        </div>
      </div>
      <div class="actions">
        <button class="primary" ?disabled=${trial.kind !== 'done'} @click=${() => ask(this, { kind: 'save-draft' })}>
          ${icons.tick} ${t.save}
        </button>
        <button @click=${() => ask(this, { kind: 'leave-shown' })}>${icons.cross} ${t.discard}</button>
      </div>`;
  }

  private tried(trial: Trial): TemplateResult {
    const t = text().author.check;
    if (trial.kind === 'goes-on') return html`<p>${t.checking}</p>`;
    if (trial.kind === 'stuck') return html`<p class="not">${t.stuck}</p>`;
    if (trial.kind === 'odd') return html`<p class="not">${oddSentence(trial.odd)}</p>`;
    return html`<ul class="lines">
      ${checkLines(trial.check, this.exercises).map((line) => this.line(line))}
    </ul>`;
  }

  private line({ isGood, sentence }: CheckLine): TemplateResult {
    const icon = isGood === null ? icons.dot : isGood ? icons.tick : icons.cross;
    return html`<li class=${isGood === null ? '' : isGood ? 'good' : 'not'}>${icon} <span>${sentence}</span></li>`;
  }

  private words(exercise: CountedExercise): TemplateResult | typeof nothing {
    const words = exerciseWords(exercise);
    if (!words) return nothing;
    const t = text().author.edit;
    const sameName = sameNameSentence(exercise, this.exercises);
    return html`${WORDS.map(
        ([field, longest]) =>
          html`<div class="field">
            <label for=${field}>${t[field]}</label>
            <input
              id=${field}
              aria-describedby=${field === 'name' ? 'same-name' : nothing}
              maxlength=${longest}
              dir="auto"
              .value=${live(words[field])}
              @change=${(event: Event) => this.say(words, { [field]: valueOf(event).trim() || words[field] })}
            />
            ${field === 'name' ? html`<p id="same-name" class="hint" role="status">${sameName}</p>` : nothing}
          </div>`,
      )}
      <div class="field">
        <label for="steps">${t.steps}</label>
        <textarea
          id="steps"
          dir="auto"
          .value=${live(words.steps.join('\n'))}
          @change=${(event: Event) => this.say(words, stepsOf(valueOf(event)))}
        ></textarea>
      </div>`;
  }

  private say(words: ExerciseWords, change: Partial<ExerciseWords>): void {
    this.edit({ what: 'words', language: language(), words: { ...words, ...change } });
    // What was emptied, and is not taken so, stands there again.
    this.requestUpdate();
  }

  private how({ view, sides, dose }: CountedExercise, made: Made | null): TemplateResult {
    const t = text().author.edit;
    return html`<div class="pairs">
      ${made ? this.countedBy(made) : nothing}
      ${this.choice(
        'view',
        t.view,
        ['side', 'front'] as const,
        view,
        (one) => t.views[one],
        (value) => this.edit({ what: 'view', view: value === 'side' ? 'side' : 'front' }),
      )}
      ${this.choice(
        'sides',
        t.sides,
        ['each', 'both'] as const,
        sides,
        (one) => t.sidesOf[one],
        (value) => this.edit({ what: 'sides', sides: value === 'each' ? 'each' : 'both' }),
      )}
      ${this.number('sets', t.sets, dose.sets, this.dosing('sets'), { min: 1 })}
      ${this.number('reps', t.reps, dose.reps, this.dosing('reps'), { min: 1 })}
      ${this.number('hold', t.hold, dose.holdMs / MS, this.dosing('holdMs', MS), { min: 0 })}
      ${this.number('rest', t.rest, dose.restMs / MS, this.dosing('restMs', MS), { min: 0 })}
      ${
        dose.paceMs === undefined
          ? nothing
          : this.number('pace', t.pace, dose.paceMs / MS, this.dosing('paceMs', MS), { min: 0.5, step: 0.5 })
      }
    </div>`;
  }

  private countedBy({ countedBy, joints }: Made): TemplateResult {
    return this.choice('counted-by', text().author.found.countedBy, joints, countedBy, measureName, (value) => {
      const measure = COUNTABLE.find((one) => one === value);
      if (measure) ask(this, { kind: 'count-draft-by', measure });
    });
  }

  private readonly dosing =
    (figure: DoseFigure, times = 1) =>
    (value: number): void =>
      this.edit({ what: 'dose', figure, value: times * value });

  private levels({ movement }: CountedExercise): TemplateResult {
    const { measure, countAt, targetDeg, restDeg } = movement;
    return html`<div class="pairs">
      ${
        countAt.kind === 'way'
          ? this.number(
              'count-share',
              text().author.edit.countShare,
              Math.round(100 * countAt.share),
              (value) => this.edit({ what: 'count-share', share: value / 100 }),
              { min: 1, max: 100 },
            )
          : nothing
      }
      ${this.number('target', levelLabel('target', measure), targetDeg, (deg) => this.edit({ what: 'target', deg }))}
      ${this.number('rest-end', levelLabel('restEnd', measure), restDeg, (deg) => this.edit({ what: 'rest', deg }))}
    </div>`;
  }

  private bands(exercise: CountedExercise, list: BandList): TemplateResult | typeof nothing {
    const bands = bandsIn(exercise, list);
    if (bands.length === 0) return nothing;
    const t = text().author.edit;
    return html`<fieldset>
      <legend>${t.lists[list]}</legend>
      ${bands.map((band, at) => this.band(band, list, at))}
      <p class="hint">${t.open}</p>
    </fieldset>`;
  }

  private band({ measure, min, max }: Condition, list: BandList, at: number): TemplateResult {
    const end = (which: 'min' | 'max', value: number | undefined): TemplateResult => {
      const id = `${list}-${at}-${which}`;
      return html`<div class="field">
        <label for=${id}>${bandLabel(measure, which)}</label>
        <input
          id=${id}
          type="number"
          inputmode="decimal"
          step="1"
          .value=${live(value === undefined ? '' : String(value))}
          @change=${(event: Event) => {
            const typed = valueOf(event);
            const now = typed === '' ? null : Number(typed);
            if (now === null || Number.isFinite(now)) this.edit({ what: 'band', list, at, end: which, value: now });
          }}
        />
      </div>`;
    };
    return html`<div class="band">
      ${end('min', min)} ${end('max', max)}
      <button class="bin" aria-label=${leaveOutLabel(measure)} @click=${() => this.edit({ what: 'remove', list, at })}>
        ${icons.trash}
      </button>
    </div>`;
  }

  private choice<T extends string>(
    id: string,
    label: string,
    values: readonly T[],
    chosen: T,
    nameOf: (value: T) => string,
    choose: (value: string) => void,
  ): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} .value=${live(String(chosen))} @change=${(event: Event) => choose(valueOf(event))}>
        ${values.map((value) => html`<option value=${String(value)} ?selected=${value === chosen}>${nameOf(value)}</option>`)}
      </select>
    </div>`;
  }

  private number(
    id: string,
    label: string,
    value: number,
    change: (value: number) => void,
    { min, max, step = 1 }: { readonly min?: number; readonly max?: number; readonly step?: number } = {},
  ): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="number"
        inputmode="decimal"
        min=${ifDefined(min)}
        max=${ifDefined(max)}
        step=${step}
        .value=${live(String(value))}
        @change=${(event: Event) => {
          const typed = valueOf(event);
          const now = Number(typed);
          if (typed !== '' && now >= (min ?? -Infinity) && now <= (max ?? Infinity)) change(now);
          else this.requestUpdate();
        }}
      />
    </div>`;
  }

  private edit(edit: Edit): void {
    ask(this, { kind: 'edit-draft', edit });
  }
}

const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
    ? target.value
    : '';

/** A step a line; none is no change. */
function stepsOf(typed: string): Partial<ExerciseWords> {
  const lines = typed
    .split('\n')
    .map((line) => line.trim().slice(0, 400))
    .filter((line) => line !== '');
  return lines.length > 0 ? { steps: lines.slice(0, MOST_STEPS) } : {};
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-draft': PlDraft;
  }
}
