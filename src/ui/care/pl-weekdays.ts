import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { WEEKDAYS, type Weekday } from '../../care/plan/plan.ts';
import { shortWeekdayName, weekdayName } from '../../text/say/today.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base, buttons } from '../kit/styles.ts';

/** Other days were chosen. */
export class DaysChosenEvent extends Event {
  static readonly type = 'pl-days-chosen';
  readonly days: readonly Weekday[];

  constructor(days: readonly Weekday[]) {
    super(DaysChosenEvent.type, { bubbles: true, composed: true });
    this.days = days;
  }
}

/**
 * The days of the week as buttons that are pressed or not.
 *
 * @property days - those that are chosen, in their order
 * @property label - what they are chosen for, as the name of the group
 * @fires pl-days-chosen - with the days as they would be, in their order
 */
@customElement('pl-weekdays')
export class PlWeekdays extends PlElement {
  static override styles = [
    base,
    buttons,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-2);
      }
      button {
        min-width: 4rem;
        padding-inline: var(--pl-space-3);
      }
      button[aria-pressed='true'] {
        border-color: var(--pl-accent);
        background: var(--pl-accent-field);
        color: var(--pl-accent);
        text-decoration: underline;
        text-underline-offset: 0.25em;
      }
      /* All seven side by side where there is room for them. */
      @media (max-width: 40em) {
        button {
          min-width: 2.75rem;
          padding-inline: var(--pl-space-2);
        }
      }
    `,
  ];

  @property({ attribute: false }) days: readonly Weekday[] = [];
  @property() label = '';

  protected override render(): TemplateResult {
    return html`<div role="group" aria-label=${this.label}>
      ${WEEKDAYS.map(
        (day) =>
          html`<button
            aria-pressed=${this.days.includes(day)}
            aria-label=${weekdayName(day)}
            @click=${() => this.toggle(day)}
          >
            ${shortWeekdayName(day)}
          </button>`,
      )}
    </div>`;
  }

  private toggle(day: Weekday): void {
    const { days } = this;
    const next = WEEKDAYS.filter((one) => days.includes(one) !== (one === day));
    this.dispatchEvent(new DaysChosenEvent(next));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-weekdays': PlWeekdays;
  }
  interface HTMLElementEventMap {
    'pl-days-chosen': DaysChosenEvent;
  }
}
