import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { answerTo, questionsOf, type Question } from '../questions.ts';
import type { Answer, Session } from '../../../core/report/session.ts';
import { text } from '../../../text/text.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { base, buttons } from '../../../ui/kit/styles.ts';

export const ANSWERS: readonly Answer[] = ['yes', 'unsure', 'no'];

/**
 * What no camera sees, asked after the last set: each question with three large answers, the chosen one marked. An answer may be
 * changed.
 *
 * @property session - the one just done
 * @fires pl-intent - answer
 */
@customElement('pl-questions')
export class PlQuestions extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      section {
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
      .hint {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      fieldset {
        display: grid;
        gap: var(--pl-space-3);
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        margin-bottom: var(--pl-space-3);
        font-size: var(--pl-text-xl);
        line-height: 1.25;
      }
      .answers {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: var(--pl-space-3);
        max-width: 640px;
      }
      .answers button {
        min-height: 64px;
        font-size: var(--pl-text-l);
      }
      .answers [aria-pressed='true'] {
        border-color: var(--pl-accent);
        background: var(--pl-accent);
        color: var(--pl-on-accent);
      }
      @media (max-width: 640px) {
        section {
          padding: var(--pl-space-4);
        }
        legend {
          font-size: var(--pl-text-l);
        }
        .answers {
          gap: var(--pl-space-2);
        }
        .answers button {
          padding-inline: var(--pl-space-1);
        }
        kbd {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) session: Session | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const questions = this.session ? questionsOf(this.session) : [];
    if (questions.length === 0) return nothing;
    const t = text().summary;
    const open = questions.find((question) => answerTo(question) === null);
    return html`<section aria-label=${t.askTitle}>
      <div>
        <h2>${t.askTitle}</h2>
        <p class="hint">${t.askHint}</p>
      </div>
      ${questions.map((question) => this.question(question, question === open))}
    </section>`;
  }

  /** `withKeys`: the keys answer the first question that is open. */
  private question(question: Question, withKeys: boolean): TemplateResult {
    const t = text().summary;
    const given = answerTo(question)?.answer ?? null;
    return html`<fieldset>
      <legend>${question.sentence}</legend>
      <div class="answers">
        ${ANSWERS.map(
          (answer) =>
            html`<button
              aria-pressed=${given === answer ? 'true' : 'false'}
              @click=${() => this.give(question, answer)}
            >
              ${t.answers[answer]} ${withKeys ? html`<kbd>${t.answerKeys[answer]}</kbd>` : nothing}
            </button>`,
        )}
      </div>
    </fieldset>`;
  }

  private give({ set, id }: Question, answer: Answer): void {
    ask(this, { kind: 'answer', setId: set.id, question: id, answer });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-questions': PlQuestions;
  }
}
