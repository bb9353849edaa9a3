import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Month, MonthDay } from '../../care/progress/days-exercised.ts';
import { dayOfMonth, monthName, weekdayNames } from '../../text/say/day.ts';
import { text } from '../../text/text.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';

/**
 * Months as tables, with a mark on each day with exercise.
 *
 * @property months - the newest first
 * @property weekBegins - the first day of a week; 1 is Monday
 */
@customElement('pl-months')
export class PlMonths extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
        gap: var(--pl-space-5);
      }
      table {
        width: 100%;
        border-collapse: collapse;
        table-layout: fixed;
        font-size: var(--pl-text-s);
        font-variant-numeric: tabular-nums;
        text-align: center;
      }
      caption {
        padding-bottom: var(--pl-space-2);
        font-weight: var(--pl-weight-strong);
        text-align: start;
      }
      th {
        color: var(--pl-muted);
        font-weight: var(--pl-weight-normal);
      }
      td {
        height: 2.5em;
        padding: 1px;
      }
      .day {
        display: inline-grid;
        place-items: center;
        width: min(100%, 2.25em);
        aspect-ratio: 1;
        border: 2px solid transparent;
        border-radius: 50%;
        color: var(--pl-muted);
      }
      .exercised {
        print-color-adjust: exact;
        border-color: var(--pl-accent);
        background: var(--pl-accent);
        color: var(--pl-on-accent);
        font-weight: var(--pl-weight-strong);
      }
      .today {
        outline: 2px solid var(--pl-ink);
        outline-offset: 1px;
      }
      @media (forced-colors: active) {
        .exercised {
          border-color: Highlight;
          background: Highlight;
          color: HighlightText;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) months: readonly Month[] = [];
  @property({ attribute: false }) weekBegins = 1;

  protected override render(): TemplateResult {
    const names = weekdayNames(this.weekBegins);
    return html`${this.months.map(
      ({ first, weeks }) =>
        html`<table>
          <caption>
            ${monthName(first)}
          </caption>
          <thead>
            <tr>
              ${names.map(({ short, long }) => html`<th scope="col"><span aria-hidden="true">${short}</span><span class="visually-hidden">${long}</span></th>`)}
            </tr>
          </thead>
          <tbody>
            ${weeks.map(
              (week) =>
                html`<tr>
                  ${week.map((day) => html`<td>${day ? this.day(day) : nothing}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>`,
    )}`;
  }

  private day({ day, exercised, isToday }: MonthDay): TemplateResult {
    const t = text().progress.calendar;
    const looks = ['day', ...(exercised ? ['exercised'] : []), ...(isToday ? ['today'] : [])].join(' ');
    return html`<span class=${looks}>${dayOfMonth(day)}</span>${
        exercised ? html`<span class="visually-hidden"> ${t.exercised}</span>` : nothing
      }${isToday ? html`<span class="visually-hidden"> ${t.today}</span>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-months': PlMonths;
  }
}
