import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { OfTen } from '../../../care/pain/check-in.ts';
import { ACTIVITIES, MAX_ACTIVITY_LENGTH, type Scale, type ScaledActivity } from '../../../care/pain/function-scale.ts';
import { activityLabel, activityQuestion } from '../../../text/say/pain.ts';
import { text } from '../../../text/text.ts';
import '../../../ui/care/pl-scale.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { fields } from '../../../ui/kit/fields.ts';
import { base, buttons } from '../../../ui/kit/styles.ts';

interface Row {
  readonly name: string;
  readonly score: OfTen | null;
}

const EMPTY: readonly Row[] = Array.from({ length: ACTIVITIES }, () => ({ name: '', score: null }));

/** The rows as they are kept; null while one has no name or no answer, or two have the same name. */
function complete(rows: readonly Row[]): readonly ScaledActivity[] | null {
  const named = rows.map(({ name, score }) => ({ name: name.trim(), score }));
  const activities = named.filter((row): row is ScaledActivity => row.name !== '' && row.score !== null);
  const isWhole = activities.length === ACTIVITIES && new Set(activities.map(({ name }) => name)).size === ACTIVITIES;
  return isWhole ? activities : null;
}

/**
 * Three activities of one's own, and how well each goes now. Named once, they are only answered anew; others may be chosen.
 *
 * @property last - the last answers; null where there are none
 * @fires pl-intent - keep-function
 */
@customElement('pl-function-form')
export class PlFunctionForm extends PlElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--pl-space-5);
      }
      .activity {
        display: grid;
        gap: var(--pl-space-3);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
      }
      input {
        width: 100%;
      }
      .field {
        justify-items: stretch;
      }
    `,
  ];

  @property({ attribute: false }) last: Scale | null = null;
  @state() private rows: readonly Row[] = EMPTY;
  @state() private isNaming = true;
  @state() private hasMissed = false;

  /** New answers were kept, or one was deleted: the form begins anew. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('last') || changed.get('last')?.id === this.last?.id) return;
    this.hasMissed = false;
    this.isNaming = this.last === null;
    this.rows = this.last ? this.last.activities.map(({ name }) => ({ name, score: null })) : EMPTY;
  }

  protected override render(): TemplateResult {
    const t = text().functioning;
    return html`${this.isNaming ? html`<p class="hint">${t.examples}</p>` : nothing}
      ${this.rows.map((row, at) => this.activity(row, at))}
      ${this.hasMissed && complete(this.rows) === null ? html`<p role="alert">${t.incomplete}</p>` : nothing}
      <div class="actions">
        <button class="primary" @click=${() => this.keep()}>${t.save}</button>
        ${
          this.isNaming
            ? nothing
            : html`<button class="quiet" aria-describedby="others" @click=${() => this.nameAnew()}>${t.others}</button>`
        }
      </div>
      ${this.isNaming ? nothing : html`<p id="others" class="hint">${t.othersHint}</p>`}`;
  }

  private activity({ name, score }: Row, at: number): TemplateResult {
    const ends = text().pain.scale.function;
    return html`<div class="activity">
      ${
        this.isNaming
          ? html`<div class="field">
              <label for="name-${at}">${activityLabel(at)}</label>
              <input
                id="name-${at}"
                maxlength=${MAX_ACTIVITY_LENGTH}
                autocomplete="off"
                .value=${name}
                @input=${({ target }: InputEvent) =>
                  target instanceof HTMLInputElement && this.change(at, { name: target.value })}
              />
            </div>`
          : nothing
      }
      <pl-scale
        label=${activityQuestion(name.trim())}
        lowest=${ends.lowest}
        highest=${ends.highest}
        .value=${score}
        @pl-scale-chosen=${({ value }: HTMLElementEventMap['pl-scale-chosen']) => this.change(at, { score: value })}
      ></pl-scale>
    </div>`;
  }

  private change(at: number, change: Partial<Row>): void {
    this.rows = this.rows.map((row, index) => (index === at ? { ...row, ...change } : row));
  }

  private keep(): void {
    const activities = complete(this.rows);
    this.hasMissed = activities === null;
    if (activities) ask(this, { kind: 'keep-function', activities });
  }

  private nameAnew(): void {
    this.isNaming = true;
    this.rows = EMPTY;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-function-form': PlFunctionForm;
  }
}
