import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Sex } from '../../core/assess/test-norms.ts';
import { text } from '../../text/text.ts';
import type { ChangeOf } from './change-of.ts';
import { ask } from './intent-event.ts';
import './library/select.ts';
import { PlElement } from './pl-element.ts';
import { fields } from './fields.ts';
import { base } from './styles.ts';

const FIRST_YEAR = 1900;

/**
 * Asks for the year of birth and the sex that norms are looked up for: optional, remembered on this device, with the
 * reason for asking.
 *
 * @property birthYear - null where it was not said
 * @property sex - null where it was not said
 * @fires pl-intent - change-settings
 */
@customElement('pl-about-person')
export class PlAboutPerson extends PlElement {
  static override styles = [
    base,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--pl-space-3);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3) var(--pl-space-5);
      }
      .row .field {
        flex: 1 1 150px;
      }
    `,
  ];

  @property({ type: Number }) birthYear: number | null = null;
  @property() sex: Sex | null = null;
  @state() private odd = false;

  protected override render(): TemplateResult {
    const t = text().test;
    return html`
      <p class="muted">${t.aboutHint}</p>
      <div class="row">
        <div class="field">
          <label for="birth-year">${t.birthYear}</label>
          <input
            id="birth-year"
            inputmode="numeric"
            autocomplete="bday-year"
            maxlength="4"
            .value=${this.birthYear === null ? '' : String(this.birthYear)}
            aria-invalid=${this.odd ? 'true' : 'false'}
            aria-describedby="birth-year-odd"
            @change=${this.takeYear}
          />
          <p id="birth-year-odd" class="hint" role="alert">${this.odd ? t.birthYearOdd : nothing}</p>
        </div>
        <div class="field">
          <wa-select label=${t.sex} .value=${this.sex ?? 'none'} @change=${this.takeSex}>
            ${(['none', 'female', 'male'] as const).map(
              (key) => html`<wa-option value=${key}>${t.sexes[key]}</wa-option>`,
            )}
          </wa-select>
        </div>
      </div>
    `;
  }

  private takeYear(event: Event): void {
    const words = (event.target as HTMLInputElement).value.trim();
    const year = Number(words);
    const isYear = /^\d{4}$/.test(words) && year >= FIRST_YEAR && year <= new Date().getFullYear();
    this.odd = words !== '' && !isYear;
    if (words === '' || isYear)
      ask(this, { kind: 'change-settings', change: { birthYear: words === '' ? null : year } });
  }

  private takeSex(event: ChangeOf<'wa-select'>): void {
    const { value } = event.target;
    const sex = value === 'female' || value === 'male' ? value : null;
    ask(this, { kind: 'change-settings', change: { sex } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-about-person': PlAboutPerson;
  }
}
