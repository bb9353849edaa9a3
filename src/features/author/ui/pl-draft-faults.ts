import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { limitsOf, type FaultLimit, type NewFault } from '../../../care/author/edit-faults.ts';
import { COUNTABLE } from '../../../care/author/moving-joints.ts';
import type { CountedExercise, FaultRule } from '../../../core/exercise/exercise.ts';
import { language } from '../../../text/in-use.ts';
import { faultLimitLabel, faultRemoveLabel, measureName, peakLimitLabel } from '../../../text/say/authoring.ts';
import { cueSentence } from '../../../text/say/cue.ts';
import { faultName } from '../../../text/say/review.ts';
import { text } from '../../../text/text.ts';
import { fields } from '../../../ui/kit/fields.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';

/** The longest name and the longest cue that the schema takes (`schema/exercise-words.ts`). */
const LONGEST = 80;
/** What is typed in seconds, and in per cent, is kept in ms and as a share. */
const TIMES: Readonly<Record<FaultLimit, number>> = { under: 1, over: 1, share: 0.01, by: 1, underMs: 1000 };
const WAYS = ['tempo', 'return-tempo'] as const;

/** A fault that is about to be added, as it was chosen and typed. */
interface Adding {
  readonly what: (typeof WAYS)[number] | (typeof COUNTABLE)[number];
  readonly limit: 'under' | 'over';
  readonly value: string;
  readonly finding: string;
  readonly cue: string;
}

/**
 * What an exercise finds fault with: each with its limits, the name of what is seen and what is said of it; and one more to be added.
 *
 * @property exercise - the exercise as it is now
 * @fires pl-intent - edit-draft
 */
@customElement('pl-draft-faults')
export class PlDraftFaults extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    fields,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--pl-space-4);
      }
      .fault,
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--pl-space-3);
        padding-top: var(--pl-space-3);
        border-top: 1px solid var(--pl-hairline);
      }
      .head {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: var(--pl-space-3);
      }
      .pairs {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
        gap: var(--pl-space-3);
        align-items: end;
      }
      .field {
        justify-items: stretch;
      }
      .field input,
      select {
        width: 100%;
      }
      form button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) exercise: CountedExercise | null = null;
  /** What is being added; null: nothing is. */
  @state() private adding: Adding | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { exercise, adding } = this;
    if (!exercise) return nothing;
    const t = text().author.faults;
    return html`<h2>${t.title}</h2>
      <p class="hint">${exercise.faults.length === 0 ? t.none : t.hint}</p>
      ${exercise.faults.map((rule) => this.fault(exercise, rule))}
      ${
        adding
          ? this.form(adding)
          : html`<div>
              <button class="add" @click=${() => (this.adding = NOTHING_ADDED)}>${icons.plus} ${t.add}</button>
            </div>`
      }`;
  }

  private fault(exercise: CountedExercise, rule: FaultRule): TemplateResult {
    const t = text().author.faults;
    const { id, test } = rule;
    const name = faultName(exercise, id);
    // What is said of a way that is too fast names the seconds of the pace, which is a field of its own.
    const isByPace = id === 'too-fast' && exercise.dose.paceMs !== undefined;
    const say = (change: { readonly finding?: string; readonly cue?: string }): void => {
      if (Object.values(change).some((words) => words !== ''))
        ask(this, { kind: 'edit-draft', edit: { what: 'fault-words', id, language: language(), ...change } });
      // What was emptied, and is not taken so, stands there again.
      this.requestUpdate();
    };
    return html`<div class="fault" role="group" aria-label=${name}>
      <div class="head">
        <h3>${name}</h3>
        <button
          class="bin"
          aria-label=${faultRemoveLabel(name)}
          @click=${() => ask(this, { kind: 'edit-draft', edit: { what: 'remove-fault', id } })}
        >
          ${icons.trash}
        </button>
      </div>
      <div class="pairs">${limitsOf(test).map(([limit, value]) => this.limit(rule, limit, value))}</div>
      ${this.words(`${id}-finding`, t.finding, name, (finding) => say({ finding }))}
      ${isByPace ? nothing : this.words(`${id}-cue`, t.cue, cueSentence(exercise, id) ?? '', (cue) => say({ cue }))}
    </div>`;
  }

  private limit({ id, test }: FaultRule, limit: FaultLimit, value: number): TemplateResult {
    const label = faultLimitLabel(test, limit);
    return html`<div class="field">
      <label for=${`${id}-${limit}`}>${label}</label>
      <input
        id=${`${id}-${limit}`}
        type="number"
        inputmode="decimal"
        step="0.1"
        .value=${live(String(value / TIMES[limit]))}
        @change=${(event: Event) => {
          const typed = numberOf(valueOf(event));
          if (typed !== null)
            ask(this, {
              kind: 'edit-draft',
              edit: { what: 'fault-limit', id, limit, value: typed * TIMES[limit] },
            });
          this.requestUpdate();
        }}
      />
    </div>`;
  }

  private words(id: string, label: string, value: string, change: (words: string) => void): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        dir="auto"
        maxlength=${LONGEST}
        .value=${live(value)}
        @change=${(event: Event) => change(valueOf(event).trim())}
      />
    </div>`;
  }

  private form(adding: Adding): TemplateResult {
    const t = text().author.faults;
    const isWay = WAYS.some((way) => way === adding.what);
    const set = (change: Partial<Adding>): void => {
      this.adding = { ...adding, ...change };
    };
    return html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        this.add(adding);
      }}
    >
      <h3>${t.add}</h3>
      <div class="pairs">
        <div class="field">
          <label for="what">${t.what}</label>
          <select id="what" @change=${(event: Event) => set({ what: whatOf(valueOf(event)) })}>
            ${WAYS.map((way) => html`<option value=${way} ?selected=${adding.what === way}>${t.ways[way]}</option>`)}
            ${COUNTABLE.map(
              (measure) =>
                html`<option value=${measure} ?selected=${adding.what === measure}>${measureName(measure)}</option>`,
            )}
          </select>
        </div>
        ${
          isWay
            ? nothing
            : html`<div class="field">
                <label for="which">${t.atPeak}</label>
                <select
                  id="which"
                  @change=${(event: Event) => set({ limit: valueOf(event) === 'over' ? 'over' : 'under' })}
                >
                  <option value="under" ?selected=${adding.limit === 'under'}>${t.under}</option>
                  <option value="over" ?selected=${adding.limit === 'over'}>${t.over}</option>
                </select>
              </div>`
        }
        <div class="field">
          <label for="value">${isWay ? t.shorter : peakLimitLabel(adding.what)}</label>
          <input
            id="value"
            type="number"
            inputmode="decimal"
            step="0.1"
            required
            .value=${live(adding.value)}
            @input=${(event: Event) => set({ value: valueOf(event) })}
          />
        </div>
      </div>
      ${(['finding', 'cue'] as const).map(
        (which) =>
          html`<div class="field">
            <label for=${which}>${t[which]}</label>
            <input
              id=${which}
              dir="auto"
              required
              pattern=".*\\S.*"
              maxlength=${LONGEST}
              aria-describedby=${`${which}-hint`}
              .value=${live(adding[which])}
              @input=${(event: Event) => set({ [which]: valueOf(event) })}
            />
            <p class="hint" id=${`${which}-hint`}>${t.hints[which]}</p>
          </div>`,
      )}
      <div class="pairs">
        <button type="submit" class="primary">${t.addIt}</button>
        <button type="button" @click=${() => (this.adding = null)}>${text().author.discard}</button>
      </div>
    </form>`;
  }

  private add({ what, limit, value: typed, finding, cue }: Adding): void {
    const value = numberOf(typed);
    if (value === null || finding.trim() === '' || cue.trim() === '') return;
    const fault: NewFault =
      what === 'tempo' || what === 'return-tempo'
        ? { kind: what, underMs: value * TIMES.underMs }
        : { kind: 'at-peak', measure: what, limit, value };
    ask(this, {
      kind: 'edit-draft',
      edit: { what: 'add-fault', language: language(), fault, finding: finding.trim(), cue: cue.trim() },
    });
    this.adding = null;
  }
}

const NOTHING_ADDED: Adding = { what: 'return-tempo', limit: 'under', value: '', finding: '', cue: '' };

const whatOf = (chosen: string): Adding['what'] =>
  WAYS.find((way) => way === chosen) ?? COUNTABLE.find((measure) => measure === chosen) ?? NOTHING_ADDED.what;

function numberOf(typed: string): number | null {
  const value = Number(typed);
  return typed.trim() === '' || !Number.isFinite(value) ? null : value;
}

const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';

declare global {
  interface HTMLElementTagNameMap {
    'pl-draft-faults': PlDraftFaults;
  }
}
