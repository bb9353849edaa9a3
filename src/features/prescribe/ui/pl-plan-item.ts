import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DraftItem } from '../../../care/plan/edit-plan.ts';
import { planned, type Known } from '../../../care/plan/planned.ts';
import type { ItemProgress } from '../../../care/plan/plan.ts';
import { takesTolerance } from '../../../core/exercise/fault-criterion.ts';
import { isCounted, type Exercise, type FaultRule } from '../../../core/exercise/exercise.ts';
import { sidedRule } from '../../../core/measure/sided-measures.ts';
import type { PlanOverride } from '../../../core/person/personalise.ts';
import { findingName } from '../../../text/say/cue.ts';
import { whole } from '../../../text/say/forms.ts';
import { plannedDose, progressSentence } from '../../../text/say/plan-changes.ts';
import { actWords, letPassLabel, nameIn, sayLabel } from '../../../text/say/prescribe.ts';
import { text } from '../../../text/text.ts';
import '../../../ui/body/pl-figure.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons } from '../../../ui/kit/styles.ts';
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

type NumberField = 'sets' | 'reps' | 'holdMs' | 'restMs' | 'paceMs' | 'countDeg' | 'targetDeg';

/** What a field takes, in the unit in which it is written; times in seconds. The limits are those of `schema/plan-override.ts`. */
const LIMITS: Readonly<Record<NumberField, { readonly min: number; readonly max: number; readonly per: number }>> = {
  sets: { min: 1, max: 200, per: 1 },
  reps: { min: 1, max: 200, per: 1 },
  holdMs: { min: 0, max: 600, per: 1000 },
  restMs: { min: 0, max: 600, per: 1000 },
  paceMs: { min: 0.5, max: 60, per: 1000 },
  countDeg: { min: -360, max: 360, per: 1 },
  targetDeg: { min: -360, max: 360, per: 1 },
};
const MOST_TOLERANCE = 90;

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

  protected override render(): TemplateResult | typeof nothing {
    const { item: draft, known } = this;
    if (!draft) return nothing;
    const { item } = draft;
    const exercise = planned(item, known);
    const name = nameIn(known.exercises, item.exerciseId);
    return html`<div class="head">
        <span class="handle" aria-hidden="true">${whole(this.at + 1)}</span>
        <pl-figure .exercise=${exercise}></pl-figure>
        <span class="what">
          <strong>${name}</strong>
          ${exercise ? html`<span class="muted">${plannedDose(exercise)}</span>` : nothing}
          ${item.progress ? html`<span class="muted">${progressSentence(item.progress)}</span>` : nothing}
          ${item.note ? html`<span class="muted">${item.note}</span>` : nothing}
        </span>
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
        <label class="wide">
          <span>${t.itemNote}</span>
          <input
            type="text"
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
    const field = (name: NumberField, open: number | undefined, of = ''): TemplateResult =>
      this.number(name, dose, open, of);
    return [
      field('sets', table.dose.sets),
      field('reps', table.dose.reps),
      field('holdMs', table.dose.holdMs, t.units.seconds),
      field('restMs', table.dose.restMs, t.units.seconds),
      ...(mode === 'repetitions' ? [field('paceMs', table.dose.paceMs, t.units.seconds)] : []),
      ...(counted?.countAt.kind === 'angle' ? [field('countDeg', counted.countAt.deg, unit)] : []),
      ...(counted ? [field('targetDeg', counted.targetDeg, unit)] : []),
    ];
  }

  private number(name: NumberField, dose: PlanOverride, open: number | undefined, unit: string): TemplateResult {
    const { min, max, per } = LIMITS[name];
    const value = dose[name];
    const set = (event: Event): void => {
      const written = valueOf(event);
      const figure = Math.min(max, Math.max(min, Number(written)));
      const rounded = per === 1 && !name.endsWith('Deg') ? Math.round(figure) : figure;
      const { [name]: _before, ...rest } = dose;
      this.setDose(written === '' || Number.isNaN(figure) ? rest : { ...rest, [name]: Math.round(rounded * per) });
    };
    return html`<label>
      <span>${text().prescribe.fields[name]}${unit === '' ? nothing : html` ${unit}`}</span>
      <input
        type="number"
        name=${name}
        min=${min}
        max=${max}
        step=${per === 1 ? 1 : 0.5}
        .value=${value === undefined ? '' : String(value / per)}
        placeholder=${open === undefined ? '' : whole(open / per)}
        @change=${set}
      />
    </label>`;
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
    return html`<label>
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
      const [from, by] = [
        Math.max(what === 'holdMs' ? 1000 : 1, exercise.dose[what]),
        what === 'holdMs' ? 5000 : what === 'reps' ? 2 : 1,
      ];
      put({ what, by, from, upTo: from + 2 * by });
    };
    const set = (name: 'by' | 'upTo') => (event: Event) => {
      const figure = Math.round(Number(valueOf(event)) * (progress?.what === 'holdMs' ? 1000 : 1));
      if (progress && figure >= 1) put({ ...progress, [name]: figure });
    };
    const per = progress?.what === 'holdMs' ? 1000 : 1;
    return html`<section>
      <h3>${t.progressTitle}</h3>
      <div class="fields">
        <label>
          <span>${t.progressWhat}</span>
          <select name="progress" @change=${choose}>
            <option value="" .selected=${!progress}>${t.progressNone}</option>
            ${(['sets', 'reps', 'holdMs'] as const).map(
              (what) => html`<option value=${what} .selected=${progress?.what === what}>${t.fields[what]}</option>`,
            )}
          </select>
        </label>
        ${
          progress
            ? html`<label>
                  <span>${t.progressBy}</span>
                  <input type="number" name="by" min="1" .value=${String(progress.by / per)} @change=${set('by')} />
                </label>
                <label>
                  <span>${t.progressUpTo}</span>
                  <input
                    type="number"
                    name="upTo"
                    min=${progress.from / per}
                    .value=${String(progress.upTo / per)}
                    @change=${set('upTo')}
                  />
                </label>`
            : nothing
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
    const letPass = (event: Event): void => {
      const figure = Math.min(MOST_TOLERANCE, Math.max(0, Number(valueOf(event)) || 0));
      const { tolerance: _before, ...rest } = dose;
      const { [id]: _too, ...others } = tolerance;
      const all = figure > 0 ? { ...others, [id]: figure } : others;
      this.setDose(Object.keys(all).length > 0 ? { ...rest, tolerance: all } : rest);
    };
    return html`<li>
      <label>
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
              aria-label=${letPassLabel(finding)}
              .value=${tolerance[id] === undefined ? '' : String(tolerance[id])}
              placeholder=${whole(0)}
              @change=${letPass}
            />`
          : nothing
      }
    </li>`;
  }
}

const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
    ? target.value
    : '';

declare global {
  interface HTMLElementTagNameMap {
    'pl-plan-item': PlPlanItem;
  }
  interface HTMLElementEventMap {
    'pl-move': MoveEvent;
  }
}
