import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ANSWERS, answerTo, questionsOf, type Question } from '../questions.ts';
import type { Session } from '../../../core/report/session.ts';
import { adviceBeside } from '../../../text/say/set.ts';
import { text } from '../../../text/text.ts';
import type { ChangeOf } from '../../../ui/kit/change-of.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/library/radios.ts';

/**
 * What no camera sees, asked after the last set or later: each question with three large answers, the chosen one marked,
 * and what helps next time where the report does not say it as the one thing to work on. An answer may be changed, and taken back.
 *
 * @property session - the one just done, or a stored one
 * @property withKeys - whether keys answer the first open question
 * @fires pl-intent - answer
 */
@customElement('pl-questions')
export class PlQuestions extends PlElement {
  static override styles = [
    base,
    buttons,
    css`
      .asked {
        display: grid;
        gap: var(--pl-space-4);
        margin-bottom: var(--pl-space-5);
        padding: var(--pl-space-5);
        border-radius: var(--pl-radius-card);
        background: var(--pl-accent-field);
      }
      h2 {
        color: var(--pl-accent);
        font-size: var(--pl-text-m);
      }
      .question {
        display: grid;
        gap: var(--pl-space-3);
      }
      .after {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--pl-space-1) var(--pl-space-4);
      }
      .after button {
        margin-inline: calc(-1 * var(--pl-space-3));
      }
      .hint {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      wa-radio-group::part(form-control-label) {
        margin-bottom: var(--pl-space-3);
        font-size: var(--pl-text-xl);
        font-weight: var(--pl-weight-normal);
        line-height: 1.25;
      }
      /* Three large answers, each on its own. */
      wa-radio-group::part(form-control-input) {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: var(--pl-space-3);
        max-width: 40rem;
      }
      wa-radio {
        justify-content: center;
        min-height: 4rem;
        margin: 0;
        border-radius: var(--pl-radius-control);
        background: transparent;
        font-size: var(--pl-text-l);
        font-weight: var(--pl-weight-strong);
      }
      wa-radio:hover {
        background: var(--pl-sunken);
      }
      wa-radio[aria-checked='true'] {
        background: var(--wa-form-control-activated-color);
        color: var(--wa-color-brand-on-loud);
      }
      @media (max-width: 40em) {
        .asked {
          padding: var(--pl-space-4);
        }
        wa-radio-group::part(form-control-label) {
          font-size: var(--pl-text-l);
        }
        wa-radio-group::part(form-control-input) {
          gap: var(--pl-space-2);
        }
        wa-radio {
          padding-inline: var(--pl-space-1);
          font-size: var(--pl-text-m);
          white-space: nowrap;
        }
        kbd {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) session: Session | null = null;
  @property({ type: Boolean }) withKeys = false;

  protected override render(): TemplateResult | typeof nothing {
    const questions = this.session ? questionsOf(this.session) : [];
    if (questions.length === 0) return nothing;
    const t = text().summary;
    const open = questions.find((question) => answerTo(question) === null);
    // A group and no landmark: a session of two sets has two of them, with one name.
    return html`<div class="asked" role="group" aria-label=${t.askTitle}>
      <div>
        <h2>${t.askTitle}</h2>
        <p class="hint">${t.askHint}</p>
      </div>
      ${questions.map((question) => this.question(question, this.withKeys && question === open))}
    </div>`;
  }

  /** `withKeys`: keys answer this question. They answer the first one that has no answer yet. */
  private question(question: Question, withKeys: boolean): TemplateResult {
    const t = text().summary;
    const report = answerTo(question);
    const given = report?.answer ?? null;
    const advice = report ? adviceBeside(question.set, report) : null;
    return html`<div class="question">
      <wa-radio-group
        label=${question.sentence}
        orientation="horizontal"
        .value=${given}
        @change=${(event: ChangeOf<'wa-radio-group'>) => this.give(question, event.target.value)}
      >
        ${ANSWERS.map(
          (answer) =>
            html`<wa-radio appearance="button" value=${answer}
              ><span
                >${t.answers[answer]} ${withKeys ? html`<kbd>${t.answerKeys[answer]}</kbd>` : nothing}</span
              ></wa-radio
            >`,
        )}
      </wa-radio-group>
      ${
        given === null
          ? nothing
          : html`<div class="after">
              <p role="status">${advice ?? nothing}</p>
              <button class="quiet" @click=${() => this.takeBack(question)}>${t.takeBack}</button>
            </div>`
      }
    </div>`;
  }

  private give({ set, id }: Question, chosen: string | number | null): void {
    const answer = ANSWERS.find((one) => one === chosen);
    if (answer) ask(this, { kind: 'answer', setId: set.id, question: id, answer });
  }

  private takeBack({ set, id }: Question): void {
    ask(this, { kind: 'answer', setId: set.id, question: id, answer: null });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-questions': PlQuestions;
  }
}
