import { html, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { MAX_AUTHOR_LENGTH } from '../../../care/review/correction.ts';
import { authorSentence } from '../../../text/say/review.ts';
import { text } from '../../../text/text.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import { reviewStyles } from './review-styles.ts';

/**
 * The name that stands beside corrections and notes: asked for once, and changed where somebody else sits down.
 *
 * @property author - null before it was given
 * @fires pl-intent - name-author
 */
@customElement('pl-author')
export class PlAuthor extends PlElement {
  static override styles = [base, buttons, layout, reviewStyles];

  @property() author: string | null = null;
  @state() private isChanging = false;
  @query('input') private field!: HTMLInputElement;

  protected override render(): TemplateResult {
    const t = text().review.author;
    if (this.author !== null && !this.isChanging)
      return html`<div class="links">
        <span>${authorSentence(this.author)}</span>
        <button class="quiet" @click=${() => (this.isChanging = true)}>${t.change}</button>
      </div>`;
    return html`<form class="card" @submit=${this.keep}>
      <h2>${t.title}</h2>
      <p>${t.lead}</p>
      <label for="author">${t.label}</label>
      <input
        id="author"
        type="text"
        dir="auto"
        autocomplete="name"
        required
        maxlength=${MAX_AUTHOR_LENGTH}
        .value=${this.author ?? ''}
      />
      <div class="links"><button class="primary" type="submit">${t.save}</button></div>
    </form>`;
  }

  private keep(event: Event): void {
    event.preventDefault();
    ask(this, { kind: 'name-author', name: this.field.value });
    this.isChanging = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-author': PlAuthor;
  }
}
