import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { text } from '../../../text/text.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import { reviewStyles } from './review-styles.ts';

/**
 * The draft of a note in the form of the profession, to be edited and copied. What somebody has written stays until they ask for a new
 * one.
 *
 * @property draft - what it would say now
 * @fires pl-intent - copy-note
 */
@customElement('pl-draft-note')
export class PlDraftNote extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    reviewStyles,
    css`
      textarea {
        min-height: 18rem;
        line-height: var(--pl-line-height);
      }
    `,
  ];

  @property() draft = '';
  @query('textarea') private field!: HTMLTextAreaElement;
  /** The draft that stands in the field: where the field holds another text, somebody has written in it. */
  private shown = '';

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('draft') && this.field.value === this.shown) this.make();
  }

  private make(): void {
    this.field.value = this.draft;
    this.shown = this.draft;
  }

  protected override render(): TemplateResult {
    const t = text().review.note;
    return html`<section class="card">
      <h2>${t.title}</h2>
      <p class="muted">${t.lead}</p>
      <label for="note">${t.label}</label>
      <textarea id="note" dir="auto"></textarea>
      <div class="links">
        <button class="primary" @click=${() => ask(this, { kind: 'copy-note', note: this.field.value })}>
          ${t.copy}
        </button>
        <button @click=${this.make}>${t.make}</button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-draft-note': PlDraftNote;
  }
}
