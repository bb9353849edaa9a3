import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { axisOf, type AngleAxis } from '../../../care/review/angle-axis.ts';
import type { BandChange } from '../../../care/review/band-change.ts';
import type { ReviewedSet } from '../../../care/review/reviewed-set.ts';
import { isCounted, type CountedExercise, type Exercise } from '../../../core/exercise/exercise.ts';
import { takesTolerance } from '../../../core/exercise/fault-criterion.ts';
import { dayAndTime } from '../../../text/say/day.ts';
import {
  apartCounts,
  bandValue,
  changeSentence,
  nowValue,
  onDay,
  plusValue,
  secondsValue,
  toleranceLabel,
  withoutTraceSentence,
} from '../../../text/say/review.ts';
import { text } from '../../../text/text.ts';
import type { ChangeOf } from '../../../ui/kit/change-of.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { fields } from '../../../ui/kit/fields.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/library/slider.ts';
import type { Trial, TrialResult } from '../review-state.ts';
import { reviewStyles } from './review-styles.ts';

/** How far a band may be moved, in degrees either way: further it is another exercise. A choice. */
const REACH = 60;
/** Readings are told in steps of five, and so are bands. */
const STEP = 5;
/** How long a hold may be tried for, ms, and in which steps. Choices. */
const LONGEST_HOLD_MS = 60_000;
const HOLD_STEP_MS = 500;
/** How much more of a fault may be accepted. A choice: beyond that it is not judged at all. */
const MOST_TOLERANCE = 30;

/**
 * Other bands for an exercise, and at once how this set and earlier ones would have been judged by them. Nothing is saved before that is
 * asked for.
 *
 * @property reviewed - the set
 * @property trial - what came of the bands that are tried; null: none are
 * @property canSave - the plan of this device is the patient's
 * @property nowEpochMs - for the days of earlier sets
 * @fires pl-intent - try-bands, save-bands
 */
@customElement('pl-band-editor')
export class PlBandEditor extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    fields,
    reviewStyles,
    css`
      .sliders {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
        gap: var(--pl-space-3) var(--pl-space-5);
      }
      .results {
        display: grid;
        gap: var(--pl-space-2);
        padding: var(--pl-space-3);
        border-radius: var(--pl-radius-control);
        background: var(--pl-accent-field);
      }
    `,
  ];

  @property({ attribute: false }) reviewed: ReviewedSet | null = null;
  @property({ attribute: false }) trial: Trial | null = null;
  @property({ type: Boolean }) canSave = false;
  @property({ type: Number }) nowEpochMs = 0;
  @state() private change: BandChange = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('reviewed') && changed.get('reviewed')?.set.id !== this.reviewed?.set.id) this.change = {};
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reviewed } = this;
    if (!reviewed || reviewed.summary.test || !isCounted(reviewed.set.exercise)) return nothing;
    const t = text().review.bands;
    const { exercise } = reviewed.set;
    const axis = axisOf(exercise, exercise.movement.measure, reviewed.original);
    return html`<section class="card">
      <h2>${t.title}</h2>
      <p class="muted">${t.lead}</p>
      <div class="sliders">
        ${axis.unit === 'deg' ? this.angles(exercise, axis) : nothing} ${this.hold(exercise)}
        ${exercise.faults.filter(({ test }) => takesTolerance(test)).map(({ id }) => this.tolerance(exercise, id))}
      </div>
      <div class="links"><button @click=${this.reset}>${t.reset}</button></div>
      <div aria-live="polite">${this.trial ? this.corner(() => this.results(exercise)) : nothing}</div>
    </section>`;
  }

  private angles({ movement }: CountedExercise, axis: AngleAxis): TemplateResult {
    const t = text().review.bands;
    const { countAt, targetDeg } = movement;
    const slider = (label: string, nowDeg: number, change: (deg: number) => BandChange, tried: number | undefined) => {
      const now = axis.shown(nowDeg);
      return this.slider({
        label,
        hint: nowValue(bandValue(axis.unit, now)),
        isMoved: tried !== undefined && axis.shown(tried) !== now,
        min: STEP * Math.floor((now - REACH) / STEP),
        max: STEP * Math.ceil((now + REACH) / STEP),
        step: STEP,
        value: tried === undefined ? now : axis.shown(tried),
        words: (value) => bandValue(axis.unit, value),
        change: (value) => change(axis.read(value)),
      });
    };
    return html`${
      countAt.kind === 'angle'
        ? slider(t.count, countAt.deg, (countDeg) => ({ countDeg }), this.change.countDeg)
        : nothing
    }
    ${slider(t.target, targetDeg, (deg) => ({ targetDeg: deg }), this.change.targetDeg)}`;
  }

  private hold({ dose }: CountedExercise): TemplateResult | typeof nothing {
    if (dose.holdMs === 0) return nothing;
    return this.slider({
      label: text().review.bands.hold,
      hint: nowValue(secondsValue(dose.holdMs)),
      isMoved: this.change.holdMs !== undefined && this.change.holdMs !== dose.holdMs,
      min: 0,
      max: Math.min(LONGEST_HOLD_MS, Math.max(3 * dose.holdMs, HOLD_STEP_MS)),
      step: HOLD_STEP_MS,
      value: this.change.holdMs ?? dose.holdMs,
      words: secondsValue,
      change: (holdMs) => ({ holdMs }),
    });
  }

  private tolerance(exercise: Exercise, id: string): TemplateResult {
    return this.slider({
      label: toleranceLabel(exercise, id),
      hint: '',
      isMoved: false,
      min: 0,
      max: MOST_TOLERANCE,
      step: STEP,
      value: this.change.tolerance?.[id] ?? 0,
      words: plusValue,
      change: (by) => ({ tolerance: { ...this.change.tolerance, [id]: by } }),
    });
  }

  private slider(of: {
    readonly label: string;
    /** What it was judged by, for where it was moved. */
    readonly hint: string;
    readonly isMoved: boolean;
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly value: number;
    readonly words: (value: number) => string;
    readonly change: (value: number) => BandChange;
  }): TemplateResult {
    return html`<div>
      <wa-slider
        label=${of.label}
        min=${of.min}
        max=${of.max}
        step=${of.step}
        .value=${of.value}
        .valueFormatter=${of.words}
        @input=${(event: ChangeOf<'wa-slider'>) => this.try(of.change(event.target.value))}
      ></wa-slider>
      <span class="tabular">
        <b>${of.words(of.value)}</b>${of.isMoved ? html` <span class="muted">${of.hint}</span>` : nothing}
      </span>
    </div>`;
  }

  private try(change: BandChange): void {
    this.change = { ...this.change, ...change };
    ask(this, { kind: 'try-bands', change: this.change });
  }

  private reset(): void {
    this.change = {};
    ask(this, { kind: 'try-bands', change: {} });
  }

  private results(exercise: Exercise): TemplateResult | typeof nothing {
    const { trial, canSave } = this;
    if (!trial) return nothing;
    const t = text().review.bands;
    const without = withoutTraceSentence(trial.withoutTrace);
    return html`<div class="results">
      ${
        trial.here
          ? html`<h3>${t.here}</h3>
              ${this.result(exercise, trial.here)}`
          : nothing
      }
      ${
        trial.earlier.length > 0
          ? html`<h3>${t.earlier}</h3>
              ${trial.earlier.map(
                (one) =>
                  html`<details>
                    <summary>
                      ${onDay(dayAndTime(one.startedAtEpochMs, this.nowEpochMs, one.timeZone), apartCounts(one.apart))}
                    </summary>
                    ${this.changes(exercise, one)}
                  </details>`,
              )}`
          : nothing
      }
      ${trial.isWorking ? html`<p class="muted" role="status">${t.working}</p>` : nothing}
      ${without === null ? nothing : html`<p class="muted">${without}</p>`}
      ${
        trial.isSaved
          ? html`<p role="status">${t.saved[trial.isSaved]}</p>`
          : html`<div class="links">
              <button class="primary" @click=${() => ask(this, { kind: 'save-bands' })}>
                ${canSave ? t.save : t.saveFile}
              </button>
            </div>`
      }
    </div>`;
  }

  private result(exercise: Exercise, one: TrialResult): TemplateResult {
    return html`<p><b>${apartCounts(one.apart)}</b></p>
      ${this.changes(exercise, one)}`;
  }

  private changes(exercise: Exercise, { apart }: TrialResult): TemplateResult {
    return apart.changes.length === 0
      ? html`<p class="muted">${text().review.bands.same}</p>`
      : html`<ul>
          ${apart.changes.map((change) => html`<li>${changeSentence(exercise, change)}</li>`)}
        </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-band-editor': PlBandEditor;
  }
}
