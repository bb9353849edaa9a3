import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import type { Draft } from '../../../care/plan/edit-plan.ts';
import { MOST_ITEMS } from '../../../care/plan/plan-file.ts';
import type { Plan } from '../../../care/plan/plan.ts';
import { planned } from '../../../care/plan/planned.ts';
import { PROGRAMMES } from '../../../care/plan/programmes.ts';
import { minutesOf } from '../../../care/plan/session-length.ts';
import type { Exercise } from '../../../core/exercise/exercise.ts';
import { doseSentence, exerciseCard, exerciseName } from '../../../text/say/card.ts';
import {
  actWords,
  beginWithStep,
  draftTroubleSentence,
  foundSentence,
  showAllWords,
  fullSentence,
  keptActWords,
  movedSentence,
} from '../../../text/say/prescribe.ts';
import { nameIn } from '../../../text/say/plan.ts';
import { planName, sessionLine } from '../../../text/say/today.ts';
import { text } from '../../../text/text.ts';
import '../../../ui/body/pl-figure.ts';
import '../../../ui/care/pl-weekdays.ts';
import type { DaysChosenEvent } from '../../../ui/care/pl-weekdays.ts';
import { qrCodeOf } from '../../../ui/code/pl-qr-code.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import type { Prescribing } from '../prescribing.ts';
import './pl-plan-item.ts';
import type { MoveEvent, PlPlanItem } from './pl-plan-item.ts';
import { valueOf } from './value-of.ts';
import { writingStyles } from './writing-styles.ts';

/** So many exercises are shown before all are asked for, so that what stands below the list is not far away. A choice. */
const SHOWN = 8;

/**
 * Where plans are written for others: the plan with its exercises, the list of exercises with a search, the library, and how a plan is
 * handed over.
 *
 * @property state - of the app, with the slice of `prescribe`
 * @fires pl-intent - edit-plan, undo-plan-edit, redo-plan-edit, begin-draft, open-draft-file, save-draft-file, copy-plan-address,
 *   keep-draft, copy-kept-plan, delete-kept-plan
 */
@customElement('pl-page-prescribe')
export class PlPagePrescribe extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    writingStyles,
    css`
      .back {
        margin-inline-start: calc(-1 * var(--pl-space-3));
      }
      .columns {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
        gap: var(--pl-space-5);
        align-items: start;
      }
      .column,
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--pl-space-3);
      }
      .column {
        gap: var(--pl-space-5);
      }
      .card {
        padding: var(--pl-space-4);
      }
      .heading {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: var(--pl-space-2);
        align-items: center;
      }
      .items {
        display: grid;
        gap: var(--pl-space-2);
      }
      .found,
      .kept {
        display: grid;
      }
      .found li,
      .kept li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--pl-space-3);
        align-items: center;
        padding-block: var(--pl-space-2);
        border-top: 1px solid var(--pl-hairline);
      }
      .found li {
        grid-template-columns: 3.5rem minmax(0, 1fr) auto;
      }
      .found pl-figure {
        height: 44px;
      }
      .found span {
        display: grid;
        gap: 2px;
      }
      .kept li {
        grid-template-columns: minmax(0, 1fr);
        gap: var(--pl-space-1);
      }
      pl-qr-code {
        width: min(100%, 25rem);
      }
      details > summary {
        font-weight: var(--pl-weight-strong);
      }
      details[open] > :nth-child(2) {
        margin-top: var(--pl-space-2);
      }
      @media (max-width: 51.25em) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media (max-width: 40em) {
        .found pl-figure {
          display: none;
        }
        .found li {
          grid-template-columns: minmax(0, 1fr) auto;
        }
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'prescribe'> | null = null;
  @state() private wanted = '';
  @state() private showsAll = false;
  /** What was moved last, for a screen reader. */
  @state() private moved = '';
  @query('input[type=file]') private file!: HTMLInputElement;
  /** The exercise that a pointer drags. */
  private dragged: number | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.takeKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.takeKey);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state?.prescribing) return nothing;
    const { prescribing } = state;
    const t = text();
    return html`<div class="page">
      <a class="button quiet back" href=${writeRoute({ page: 'plan' })}>${icons.back} ${t.pages.plan}</a>
      <header>
        <h1 tabindex="-1">${t.prescribe.title}</h1>
        <p>${t.prescribe.lead}</p>
      </header>
      <div class="columns">
        <div class="column">
          ${this.head(prescribing)} ${this.corner(() => this.exercises(prescribing, state))}
          ${this.corner(() => this.handOver(prescribing))}
        </div>
        <div class="column">
          ${this.corner(() => this.catalogue(prescribing.editing.draft, state))}
          ${this.corner(() => this.library(prescribing))}
        </div>
      </div>
    </div>`;
  }

  private head({ editing: { draft, past, ahead } }: Prescribing): TemplateResult {
    const t = text();
    return html`<section class="card" aria-label=${t.prescribe.about}>
      <div class="heading">
        <h2>${t.prescribe.about}</h2>
        <div class="row">
          <button class="undo" ?disabled=${past.length === 0} @click=${() => ask(this, { kind: 'undo-plan-edit' })}>
            ${t.notices.undo}
          </button>
          <button class="redo" ?disabled=${ahead.length === 0} @click=${() => ask(this, { kind: 'redo-plan-edit' })}>
            ${t.prescribe.redo}
          </button>
        </div>
      </div>
      <div class="fields">
        <label class="above wide">
          <span>${t.prescribe.name}</span>
          <input
            name="name"
            type="text"
            dir="auto"
            maxlength="200"
            .value=${draft.name}
            @change=${(event: Event) =>
              ask(this, { kind: 'edit-plan', edit: { kind: 'rename', name: valueOf(event) } })}
          />
        </label>
        <label class="above wide">
          <span>${t.prescribe.note}</span>
          <textarea
            name="note"
            dir="auto"
            maxlength="2000"
            .value=${draft.note}
            @change=${(event: Event) => ask(this, { kind: 'edit-plan', edit: { kind: 'note', note: valueOf(event) } })}
          ></textarea>
        </label>
      </div>
      <h3>${t.plan.daysTitle}</h3>
      <pl-weekdays
        .days=${draft.days}
        label=${t.plan.daysTitle}
        @pl-days-chosen=${({ days }: DaysChosenEvent) => ask(this, { kind: 'edit-plan', edit: { kind: 'days', days } })}
      ></pl-weekdays>
      <p class="muted">${t.plan.daysHint}</p>
    </section>`;
  }

  private exercises({ editing: { draft } }: Prescribing, state: StateOf<'prescribe'>): TemplateResult {
    const t = text().prescribe;
    const known = { exercises: state.exercises, ownRanges: [] };
    const exercises = draft.items.flatMap(({ item }) => planned(item, known) ?? []);
    return html`<section class="card" aria-label=${t.exercisesTitle}>
      <div class="heading">
        <h2>${t.exercisesTitle}</h2>
        <p class="length" role="status">
          ${exercises.length > 0 ? sessionLine(exercises.length, minutesOf(exercises)) : nothing}
        </p>
      </div>
      ${draft.items.length === 0 ? html`<p class="muted">${t.empty}</p>` : nothing}
      <ol
        class="items"
        @pl-move=${this.move}
        @pointerdown=${this.grab}
        @pointermove=${this.drag}
        @pointerup=${this.letGo}
        @pointercancel=${this.letGo}
      >
        ${repeat(
          draft.items,
          ({ key }) => key,
          (item, at) =>
            html`<li data-key=${item.key}>
              <pl-plan-item .item=${item} .at=${at} .of=${draft.items.length} .known=${known}></pl-plan-item>
            </li>`,
        )}
      </ol>
      <p class="visually-hidden" role="status">${this.moved}</p>
      ${draft.items.length >= MOST_ITEMS ? html`<p>${fullSentence()}</p>` : nothing}
    </section>`;
  }

  private move({ key, to }: MoveEvent): void {
    const { prescribing, exercises = [] } = this.state ?? {};
    const items = prescribing?.editing.draft.items ?? [];
    const found = items.find((one) => one.key === key);
    if (!found || to < 0 || to >= items.length) return;
    ask(this, { kind: 'edit-plan', edit: { kind: 'move', key, to } });
    this.moved = movedSentence(nameIn(exercises, found.item.exerciseId), to, items.length);
    void this.focusOn(key, items.indexOf(found) < to ? 'down' : 'up');
  }

  /** A line that is put at another place of the page loses the focus: the button that was pressed gets it back. */
  private async focusOn(key: number, act: 'up' | 'down'): Promise<void> {
    await this.updateComplete;
    const item = this.renderRoot.querySelector<PlPlanItem>(`li[data-key="${key}"] > pl-plan-item`);
    await item?.updateComplete;
    item?.renderRoot.querySelector<HTMLElement>(`.${act}`)?.focus();
  }

  /** A pointer takes an exercise by its number. */
  private grab(event: PointerEvent): void {
    const handle = event.composedPath().find((node) => node instanceof HTMLElement && node.className === 'handle');
    const line = event.composedPath().find((node) => node instanceof HTMLLIElement && 'key' in node.dataset);
    if (!handle || !(line instanceof HTMLLIElement) || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    this.dragged = Number(line.dataset['key']);
    line.querySelector('pl-plan-item')?.toggleAttribute('dragged', true);
  }

  /** It moves as soon as the pointer is in the half of a neighbour that is further away. */
  private drag(event: PointerEvent): void {
    if (this.dragged === null) return;
    const lines = [...this.renderRoot.querySelectorAll<HTMLLIElement>('.items > li')];
    const at = lines.findIndex((line) => Number(line.dataset['key']) === this.dragged);
    const middle = (line: HTMLLIElement | undefined): number => {
      const box = line?.getBoundingClientRect();
      return box ? (box.top + box.bottom) / 2 : Number.NaN;
    };
    if (event.clientY < middle(lines[at - 1])) this.moveTo(this.dragged, at - 1);
    else if (event.clientY > middle(lines[at + 1])) this.moveTo(this.dragged, at + 1);
  }

  private moveTo(key: number, to: number): void {
    ask(this, { kind: 'edit-plan', edit: { kind: 'move', key, to } });
  }

  private letGo(): void {
    this.dragged = null;
    for (const one of this.renderRoot.querySelectorAll('pl-plan-item')) one.removeAttribute('dragged');
  }

  private catalogue({ items }: Draft, { exercises }: StateOf<'prescribe'>): TemplateResult {
    const t = text().prescribe;
    const found = exercises.filter((exercise) => isFound(exercise, this.wanted));
    const shown = this.showsAll ? found : found.slice(0, SHOWN);
    const isFull = items.length >= MOST_ITEMS;
    return html`<section class="card" aria-label=${t.addTitle}>
      <h2>${t.addTitle}</h2>
      <label class="above wide">
        <span class="muted">${t.search}</span>
        <input type="search" .value=${this.wanted} @input=${(event: Event) => (this.wanted = valueOf(event))} />
      </label>
      <p class="muted" role="status">${foundSentence(found.length)}</p>
      <ul class="found">
        ${shown.map(
          (exercise) =>
            html`<li>
              <pl-figure .exercise=${exercise}></pl-figure>
              <span>
                <strong>${exerciseName(exercise)}</strong>
                <span class="muted">${doseSentence(exercise)}</span>
              </span>
              <button
                ?disabled=${isFull}
                aria-label=${actWords('add', exerciseName(exercise))}
                @click=${() => ask(this, { kind: 'edit-plan', edit: { kind: 'add', exerciseId: exercise.id } })}
              >
                ${t.add}
              </button>
            </li>`,
        )}
      </ul>
      ${
        shown.length < found.length
          ? html`<button class="all" @click=${() => (this.showsAll = true)}>${showAllWords(found.length)}</button>`
          : nothing
      }
    </section>`;
  }

  private library({ plans, mine, editing: { draft } }: Prescribing): TemplateResult {
    const t = text().prescribe;
    const begin = (kind: 'empty' | 'mine') => (): boolean => ask(this, { kind: 'begin-draft', from: { kind } });
    return html`<section class="card" aria-label=${t.libraryTitle}>
      <h2>${t.libraryTitle}</h2>
      <p class="muted">${t.libraryHint}</p>
      <div class="row">
        <button class="keep" ?disabled=${draft.items.length === 0} @click=${() => ask(this, { kind: 'keep-draft' })}>
          ${t.keep}
        </button>
        <button class="new" @click=${begin('empty')}>${t.beginEmpty}</button>
      </div>
      ${plans.length === 0 ? html`<p class="muted">${t.libraryEmpty}</p>` : nothing}
      <ul class="kept">
        ${repeat(
          plans,
          ({ id }) => id,
          (plan) => this.corner(() => this.kept(plan)),
        )}
      </ul>
      <details>
        <summary>${t.beginTitle}</summary>
        <div class="row">
          ${mine ? html`<button @click=${begin('mine')}>${t.beginMine}</button>` : nothing}
          ${PROGRAMMES.map(({ id, stages }) =>
            stages.map(
              (_stage, stage) =>
                html`<button
                  @click=${() =>
                    ask(this, { kind: 'begin-draft', from: { kind: 'programme', programmeId: id, stage } })}
                >
                  ${beginWithStep(id, stage)}
                </button>`,
            ),
          )}
        </div>
      </details>
      <button @click=${() => this.file.click()}>${icons.file} ${text().plan.openFile}</button>
      <input
        type="file"
        hidden
        aria-label=${text().plan.fileLabel}
        accept=".json,application/json"
        @change=${this.choose}
      />
    </section>`;
  }

  private kept(plan: Plan): TemplateResult {
    const t = text().prescribe;
    const { id } = plan;
    return html`<li>
      <strong>${planName(plan)}</strong>
      <span class="row">
        <button
          aria-label=${keptActWords('open', plan)}
          @click=${() => ask(this, { kind: 'begin-draft', from: { kind: 'saved', planId: id } })}
        >
          ${t.open}
        </button>
        <button
          aria-label=${keptActWords('copy', plan)}
          @click=${() => ask(this, { kind: 'copy-kept-plan', planId: id })}
        >
          ${t.copy}
        </button>
        <button
          class="bin"
          aria-label=${keptActWords('delete', plan)}
          @click=${() => ask(this, { kind: 'delete-kept-plan', planId: id })}
        >
          ${icons.trash}
        </button>
      </span>
    </li>`;
  }

  private choose(): void {
    const [file] = this.file.files ?? [];
    if (file) ask(this, { kind: 'open-draft-file', file });
    this.file.value = '';
  }

  private handOver({ handOver, editing: { draft } }: Prescribing): TemplateResult {
    const t = text().prescribe;
    // What was found out of an earlier state of the draft does not hold of this one.
    const now = handOver?.draft === draft ? handOver : null;
    const packed = now?.packed ?? null;
    return html`<section class="card" aria-label=${t.handOverTitle}>
      <h2>${t.handOverTitle}</h2>
      ${
        draft.items.length === 0
          ? html`<p class="muted">${t.handOverEmpty}</p>`
          : now?.trouble
            ? html`<p class="attention" role="alert">${draftTroubleSentence(now.trouble)}</p>`
            : nothing
      }
      ${packed === null ? nothing : this.ways(packed)}
    </section>`;
  }

  private ways(packed: string): TemplateResult {
    const t = text().prescribe;
    const route = writeRoute({ page: 'given', packed });
    const address = new URL(route, document.baseURI).href;
    return html`<p class="muted">${t.handOverHint}</p>
      <div class="row">
        <button class="primary save" @click=${() => ask(this, { kind: 'save-draft-file' })}>
          ${text().plan.saveFile}
        </button>
        <button class="address" @click=${() => ask(this, { kind: 'copy-plan-address', address })}>
          ${t.copyAddress}
        </button>
        <a class="button" href=${writeRoute({ page: 'handout', of: 'written' })}>${t.toHandout}</a>
        <a class="button" href=${route}>${t.asPatient}</a>
      </div>
      ${
        qrCodeOf(address)
          ? html`<details>
              <summary>${t.qr}</summary>
              <p class="muted">${t.qrHint}</p>
              <pl-qr-code .text=${address} label=${t.qrLabel}></pl-qr-code>
            </details>`
          : html`<p class="muted">${t.qrTooLarge}</p>`
      }`;
  }

  /** Ctrl and Z take a change back, but for what is being typed in a field: that is the browser's. */
  private readonly takeKey = (event: KeyboardEvent): void => {
    const isTyping = event
      .composedPath()
      .some(
        (node) => node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && node.type !== 'checkbox'),
      );
    if (isTyping || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    ask(this, { kind: key === 'y' || event.shiftKey ? 'redo-plan-edit' : 'undo-plan-edit' });
  };
}

/** Letters without case and marks, so that "uebung" need not be typed as it is written. */
const plainly = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whether the words on the card of an exercise have all that is wanted in them. */
function isFound(exercise: Exercise, wanted: string): boolean {
  const card = exerciseCard(exercise);
  const words = plainly([exercise.id, ...(card ? [card.name, card.part ?? '', card.why] : [])].join(' '));
  return plainly(wanted)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-prescribe': PlPagePrescribe;
  }
}
