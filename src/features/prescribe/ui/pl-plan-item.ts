import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { DraftItem } from '../../../care/plan/edit-plan.ts';
import { planned, type Known } from '../../../care/plan/planned.ts';
import { MOST_ASKED, type ItemProgress } from '../../../care/plan/plan.ts';
import { takesTolerance } from '../../../core/exercise/fault-criterion.ts';
import { isCounted, type Exercise, type FaultRule } from '../../../core/exercise/exercise.ts';
import { sidedRule } from '../../../core/measure/sided-measures.ts';
import type { PlanOverride } from '../../../core/person/personalise.ts';
import { findingName } from '../../../text/say/cue.ts';
import { whole } from '../../../text/say/forms.ts';
import { nameIn } from '../../../text/say/plan.ts';
import { actWords, figureWords, letPassLabel, refusedSentence, sayLabel } from '../../../text/say/prescribe.ts';
import { text } from '../../../text/text.ts';
import '../../../ui/body/pl-figure.ts';
import { planItemLines } from '../../../ui/care/plan-item-lines.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons } from '../../../ui/kit/styles.ts';
import { valueOf } from './value-of.ts';
import { writingStyles } from './writing-styles.ts';

/** Somebody wants an exercise at another place of the plan, counted from 0. */
export class MoveEvent extends Event {
  static readonly type = 'pl-move';
  readonly key: number;
  readonly to: number;

  constructor(key: number, to: number) {
    super(MoveEvent.type, { bubbles: true, composed: true });
    this.key = key;
    this.to = to;
  }
}

type NumberField =
  'sets' | 'reps' | 'holdMs' | 'restMs' | 'paceMs' | 'countDeg' | 'targetDeg' | 'tooFastMs' | 'tooFastBackMs';

/** What a field takes, in the unit in which it is written (`per` of the plan's own), and in which steps. */
interface Limits {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly per: number;
}

const seconds = { step: 0.1, per: 1000 };
/** The limits are those of `schema/plan-override.ts`; no angle and no share of a body is further from 0 than a whole turn. */
const LIMITS: Readonly<Record<NumberField, Limits>> = {
  sets: { min: 1, max: MOST_ASKED.sets, step: 1, per: 1 },
  reps: { min: 1, max: MOST_ASKED.reps, step: 1, per: 1 },
  holdMs: { ...seconds, min: 0, max: MOST_ASKED.holdMs / 1000 },
  restMs: { ...seconds, min: 0, max: MOST_ASKED.holdMs / 1000 },
  paceMs: { ...seconds, min: 0.1, max: 60 },
  tooFastMs: { ...seconds, min: 0.1, max: 60 },
  tooFastBackMs: { ...seconds, min: 0.1, max: 60 },
  countDeg: { min: -360, max: 360, step: 1, per: 1 },
  targetDeg: { min: -360, max: 360, step: 1, per: 1 },
};
const MOST_TOLERANCE = 90;

/** A field for a figure; `put` is given what is written there, null where it is empty. */
interface Field {
  readonly name: string;
  readonly words: string;
  readonly limits: Limits;
  readonly value: number | null;
  /** What is done where the field is empty. */
  readonly open: string;
  readonly put: (figure: number | null) => void;
}

/**
 * One exercise of a plan that is being written: its place, how much of it, and all that a plan may set.
 *
 * @property item - of the draft
 * @property at, of - its place in the plan, counted from 0, and how many there are
 * @property known - the exercises of this app
 * @fires pl-intent - edit-plan
 * @fires pl-move - with the place that the exercise is wanted at
 */
@customElement('pl-plan-item')
export class PlPlanItem extends PlElement {
  static override styles = [
    base,
    buttons,
    writingStyles,
    css`
      :host {
        padding: var(--pl-space-3);
        border: 1px solid var(--pl-hairline);
        border-radius: var(--pl-radius-control);
        background: var(--pl-surface);
      }
      :host([dragged]) {
        border-color: var(--pl-accent);
        background: var(--pl-accent-field);
      }
      .head {
        display: grid;
        grid-template-columns: auto 4rem minmax(0, 1fr) auto;
        gap: var(--pl-space-3);
        align-items: center;
      }
      .handle {
        display: grid;
        place-items: center;
        width: 2.75rem;
        height: 2.75rem;
        color: var(--pl-muted);
        font-variant-numeric: tabular-nums;
        cursor: grab;
        touch-action: none;
        user-select: none;
      }
      .handle::after {
        content: '';
        width: 1rem;
        height: 6px;
        border-block: 2px solid currentColor;
      }
      pl-figure {
        height: 48px;
        border-radius: var(--pl-radius-control);
        background: var(--pl-sunken);
      }
      .what {
        display: grid;
        gap: 2px;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: var(--pl-space-1);
      }
      .acts button {
        min-width: 2.75rem;
        padding-inline: var(--pl-space-2);
        border-color: transparent;
      }
      .acts button svg {
        rotate: var(--turn, 0deg);
      }
      .up {
        --turn: -90deg;
      }
      .down {
        --turn: 90deg;
      }
      :dir(rtl) .up,
      :dir(rtl) .down {
        scale: -1 1;
      }
      .body {
        display: grid;
        gap: var(--pl-space-4);
        margin-top: var(--pl-space-3);
        padding-top: var(--pl-space-3);
        border-top: 1px solid var(--pl-hairline);
      }
      section {
        display: grid;
        gap: var(--pl-space-2);
      }
      .faults {
        display: grid;
        gap: var(--pl-space-2);
      }
      .faults li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 7rem;
        gap: var(--pl-space-3);
        align-items: center;
      }
      .faults label:first-child {
        display: flex;
        gap: var(--pl-space-2);
        align-items: center;
        min-height: 2.75rem;
        font-weight: var(--pl-weight-normal);
      }
      input[type='checkbox'] {
        flex: none;
        width: 1.375rem;
        height: 1.375rem;
        accent-color: var(--pl-accent);
      }
      .refused {
        grid-column: 1 / -1;
        color: var(--pl-attention);
      }
      [aria-invalid='true'] {
        border-style: dashed;
        border-color: var(--pl-attention);
      }
      @media (max-width: 40em) {
        .head {
          grid-template-columns: auto minmax(0, 1fr);
        }
        pl-figure {
          display: none;
        }
        .acts {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @property({ attribute: false }) item: DraftItem | null = null;
  @property({ type: Number }) at = 0;
  @property({ type: Number }) of = 0;
  @property({ attribute: false }) known: Known = { exercises: [], ownRanges: [] };
  @state() private isOpen = false;
  /** The field that has just refused what was written in it, and what that was. */
  @state() private refused: string | null = null;
  private written = '';

  protected override render(): TemplateResult | typeof nothing {
    const { item: draft, known } = this;
    if (!draft) return nothing;
    const { item } = draft;
    const exercise = planned(item, known);
    const name = nameIn(known.exercises, item.exerciseId);
    return html`<div class="head">
        <span class="handle" aria-hidden="true">${whole(this.at + 1)}</span>
        <pl-figure .exercise=${exercise}></pl-figure>
        <span class="what">${planItemLines(item, known)}</span>
        <span class="acts">${this.acts(draft, name, exercise !== null)}</span>
      </div>
      ${this.isOpen && exercise ? this.body(draft, exercise) : nothing}`;
  }

  private acts({ key }: DraftItem, name: string, isKnown: boolean): TemplateResult {
    const t = text().prescribe;
    const edit = (kind: 'duplicate' | 'remove') => (): boolean => ask(this, { kind: 'edit-plan', edit: { kind, key } });
    const move = (by: 1 | -1) => (): boolean => this.dispatchEvent(new MoveEvent(key, this.at + by));
    return html`
      ${
        isKnown
          ? html`<button
              class="change"
              aria-expanded=${this.isOpen}
              aria-label=${actWords('change', name)}
              @click=${() => (this.isOpen = !this.isOpen)}
            >
              ${t.change}
            </button>`
          : nothing
      }
      <button class="up" aria-label=${actWords('up', name)} aria-disabled=${this.at === 0} @click=${move(-1)}>
        ${icons.next}
      </button>
      <button
        class="down"
        aria-label=${actWords('down', name)}
        aria-disabled=${this.at === this.of - 1}
        @click=${move(1)}
      >
        ${icons.next}
      </button>
      <button class="copy" aria-label=${actWords('duplicate', name)} @click=${edit('duplicate')}>${t.copy}</button>
      <button class="bin" aria-label=${actWords('remove', name)} @click=${edit('remove')}>${icons.trash}</button>
    `;
  }

  private body(draft: DraftItem, exercise: Exercise): TemplateResult {
    const t = text().prescribe;
    const { key, item } = draft;
    return html`<div class="body">
      <section>
        <div class="fields">
          ${this.numbers(draft, exercise)} ${exercise.sides === 'each' ? this.side(draft) : nothing}
        </div>
        <p class="muted">${t.openHint} ${isCounted(exercise) ? this.straightHint(exercise) : nothing}</p>
        <label class="above wide">
          <span>${t.itemNote}</span>
          <input
            type="text"
            dir="auto"
            maxlength="2000"
            .value=${item.note ?? ''}
            @change=${(event: Event) =>
              ask(this, { kind: 'edit-plan', edit: { kind: 'item-note', key, note: valueOf(event) } })}
          />
        </label>
      </section>
      ${exercise.mode === 'screen' ? nothing : this.progress(draft, exercise)} ${this.faults(draft)}
    </div>`;
  }

  /** Angles between two bones are read from straight as 180, where many count from there as 0. */
  private straightHint({ movement }: Extract<Exercise, { mode: 'repetitions' | 'holds' }>): string | typeof nothing {
    return sidedRule(movement.measure).straightDeg === null ? nothing : text().prescribe.straightHint;
  }

  private numbers({ item: { dose } }: DraftItem, exercise: Exercise): readonly TemplateResult[] {
    const { mode } = exercise;
    if (mode === 'screen') return [];
    const t = text().prescribe;
    const table = this.known.exercises.find(({ id }) => id === exercise.id) ?? exercise;
    const unit = isCounted(exercise) && sidedRule(exercise.movement.measure).unit === 'pct' ? t.units.pct : t.units.deg;
    const counted = isCounted(table) ? table.movement : null;
    const tooFast = (kind: 'tempo' | 'return-tempo'): number | undefined =>
      table.faults.flatMap(({ test }) => (test.kind === kind ? [test.underMs] : []))[0];
    const field = (name: NumberField, open: number | undefined, of = ''): TemplateResult =>
      this.number(name, dose, open, of);
    return [
      field('sets', table.dose.sets),
      field('reps', table.dose.reps),
      field('holdMs', table.dose.holdMs, t.units.seconds),
      field('restMs', table.dose.restMs, t.units.seconds),
      ...(mode === 'repetitions' ? [field('paceMs', table.dose.paceMs, t.units.seconds)] : []),
      ...(mode === 'repetitions' ? [field('tooFastMs', tooFast('tempo'), t.units.seconds)] : []),
      ...(tooFast('return-tempo') ? [field('tooFastBackMs', tooFast('return-tempo'), t.units.seconds)] : []),
      ...(counted?.countAt.kind === 'angle' ? [field('countDeg', counted.countAt.deg, unit)] : []),
      ...(counted ? [field('targetDeg', counted.targetDeg, unit)] : []),
    ];
  }

  private number(name: NumberField, dose: PlanOverride, open: number | undefined, unit: string): TemplateResult {
    const limits = LIMITS[name];
    const { per } = limits;
    const value = dose[name];
    const { [name]: _before, ...rest } = dose;
    return this.figure({
      name,
      words: unit === '' ? text().prescribe.fields[name] : inUnit(text().prescribe.fields[name], unit),
      limits,
      value: value === undefined ? null : value / per,
      open: open === undefined ? '' : figureWords(open / per),
      put: (figure) => this.setDose(figure === null ? rest : { ...rest, [name]: Math.round(figure * per) }),
    });
  }

  private figure({ name, words, limits: { min, max, step }, value, open, put }: Field): TemplateResult {
    const isRefused = this.refused === name;
    return html`<label class="above">
        <span>${words}</span>
        <input
          type="number"
          name=${name}
          min=${min}
          max=${max}
          step=${step}
          .value=${live(isRefused ? this.written : value === null ? '' : String(value))}
          placeholder=${open}
          aria-invalid=${isRefused ? 'true' : 'false'}
          aria-describedby=${isRefused ? 'refused' : nothing}
          @change=${(event: Event) => this.take(event, name, put)}
        />
      </label>
      ${isRefused ? this.refusal(min, max) : nothing}`;
  }

  private refusal(min: number, max: number): TemplateResult {
    return html`<p id="refused" class="refused" role="alert">${refusedSentence(min, max)}</p>`;
  }

  /** Hands on a figure that a field takes, or that it is empty. Where it takes none, that is said there and the plan stays. */
  private take({ target }: Event, name: string, put: Field['put']): void {
    if (!(target instanceof HTMLInputElement)) return;
    const { validity, value } = target;
    this.refused = validity.valid ? null : name;
    this.written = value;
    if (validity.valid) put(value === '' ? null : Number(value));
  }

  private setDose(dose: PlanOverride): void {
    const { item } = this;
    if (item) ask(this, { kind: 'edit-plan', edit: { kind: 'dose', key: item.key, dose } });
  }

  private side({ item: { dose } }: DraftItem): TemplateResult {
    const { sides, prescribe } = text();
    const set = (event: Event): void => {
      const chosen = valueOf(event);
      const { side: _before, ...rest } = dose;
      this.setDose(chosen === 'left' || chosen === 'right' ? { ...rest, side: chosen } : rest);
    };
    return html`<label class="above">
      <span>${prescribe.fields.side}</span>
      <select name="side" @change=${set}>
        ${(['both', 'left', 'right'] as const).map(
          (side) => html`<option value=${side} .selected=${side === (dose.side ?? 'both')}>${sides[side]}</option>`,
        )}
      </select>
    </label>`;
  }

  private progress({ key, item }: DraftItem, exercise: Exercise): TemplateResult {
    const t = text().prescribe;
    const { progress } = item;
    const put = (change: ItemProgress | null): boolean =>
      ask(this, { kind: 'edit-plan', edit: { kind: 'progress', key, progress: change } });
    const choose = (event: Event): void => {
      const what = valueOf(event);
      if (what !== 'sets' && what !== 'reps' && what !== 'holdMs') return void put(null);
      const by = what === 'holdMs' ? 5000 : what === 'reps' ? 2 : 1;
      const from = Math.max(what === 'holdMs' ? 1000 : 1, exercise.dose[what]);
      put({ what, by, from, upTo: Math.min(MOST_ASKED[what], from + 2 * by) });
    };
    const figure = (name: 'by' | 'upTo', words: string, rule: ItemProgress): TemplateResult => {
      const { per, step, max } = LIMITS[rule.what];
      return this.figure({
        name,
        words: rule.what === 'holdMs' ? inUnit(words, t.units.seconds) : words,
        limits: { per, step, max, min: name === 'by' ? step : rule.from / per },
        value: rule[name] / per,
        open: '',
        put: (written) => put({ ...rule, [name]: written === null ? rule[name] : Math.round(written * per) }),
      });
    };
    return html`<section>
      <h3>${t.progressTitle}</h3>
      <div class="fields">
        <label class="above">
          <span>${t.progressWhat}</span>
          <select name="progress" @change=${choose}>
            <option value="" .selected=${!progress}>${t.progressNone}</option>
            ${(['sets', 'reps', 'holdMs'] as const).map(
              (what) => html`<option value=${what} .selected=${progress?.what === what}>${t.fields[what]}</option>`,
            )}
          </select>
        </label>
        ${
          progress ? html`${figure('by', t.progressBy, progress)} ${figure('upTo', t.progressUpTo, progress)}` : nothing
        }
      </div>
      <p class="muted">${t.progressHint}</p>
    </section>`;
  }

  private faults({ item }: DraftItem): TemplateResult | typeof nothing {
    const t = text().prescribe;
    const table = this.known.exercises.find(({ id }) => id === item.exerciseId);
    if (!table || table.faults.length === 0) return nothing;
    return html`<section>
      <h3>${t.faultsTitle}</h3>
      <ul class="faults">
        ${table.faults.map((rule) => this.fault(table, rule, item.dose))}
      </ul>
      <p class="muted">${t.faultsHint}</p>
    </section>`;
  }

  private fault(table: Exercise, { id, kind, test }: FaultRule, dose: PlanOverride): TemplateResult | typeof nothing {
    const finding = findingName(table, id);
    if (finding === null) return nothing;
    const { without = [], tolerance = {} } = dose;
    const say = (event: Event): void => {
      const isSaid = event.target instanceof HTMLInputElement && event.target.checked;
      const { without: _before, ...rest } = dose;
      const left = isSaid ? without.filter((one) => one !== id) : [...without, id];
      this.setDose(left.length > 0 ? { ...rest, without: left } : rest);
    };
    const letPass = (figure: number | null): void => {
      const { tolerance: _before, ...rest } = dose;
      const { [id]: _too, ...others } = tolerance;
      const all = figure === null || figure === 0 ? others : { ...others, [id]: figure };
      this.setDose(Object.keys(all).length > 0 ? { ...rest, tolerance: all } : rest);
    };
    const isRefused = this.refused === id;
    const written = tolerance[id] === undefined ? '' : String(tolerance[id]);
    return html`<li>
      <label class="above">
        <input
          type="checkbox"
          aria-label=${sayLabel(finding)}
          .checked=${!without.includes(id)}
          ?disabled=${kind === 'safety' && !without.includes(id)}
          @change=${say}
        />
        <span>${finding}</span>
      </label>
      ${
        takesTolerance(test)
          ? html`<input
                type="number"
                min="0"
                max=${MOST_TOLERANCE}
                step="0.1"
                aria-label=${letPassLabel(finding)}
                .value=${live(isRefused ? this.written : written)}
                placeholder=${whole(0)}
                aria-invalid=${isRefused ? 'true' : 'false'}
                aria-describedby=${isRefused ? 'refused' : nothing}
                @change=${(event: Event) => this.take(event, id, letPass)}
              />
              ${isRefused ? this.refusal(0, MOST_TOLERANCE) : nothing}`
          : nothing
      }
    </li>`;
  }
}

const inUnit = (words: string, unit: string): string => `${words} (${unit})`;

declare global {
  interface HTMLElementTagNameMap {
    'pl-plan-item': PlPlanItem;
  }
  interface HTMLElementEventMap {
    'pl-move': MoveEvent;
  }
}
