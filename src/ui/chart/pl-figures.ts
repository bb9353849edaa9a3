import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { text } from '../../text/text.ts';
import { disclosure } from '../kit/disclosure.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';
import './pl-plot.ts';
import type { Plot } from './plot.ts';

/** The figures of a plot: the name of each column, and a row a day, the latest first. */
export interface Figures {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A plot, and its figures as a table that can be opened.
 *
 * @property plot - what is drawn
 * @property figures - the same in words; the first cell of a row is its heading
 */
@customElement('pl-figures')
export class PlFigures extends PlElement {
  static override styles = [
    base,
    disclosure,
    css`
      summary {
        font-size: var(--pl-text-s);
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--pl-text-s);
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: var(--pl-space-2) var(--pl-space-2) var(--pl-space-2) 0;
        padding-inline: 0 var(--pl-space-2);
        border-top: 1px solid var(--pl-hairline);
        font-weight: var(--pl-weight-normal);
        text-align: start;
        vertical-align: top;
        overflow-wrap: anywhere;
      }
      thead th {
        border-top: 0;
        color: var(--pl-muted);
      }
    `,
  ];

  @property({ attribute: false }) plot: Plot | null = null;
  @property({ attribute: false }) figures: Figures | null = null;
  /** Of hundreds of rows none is drawn before somebody wants to read them. */
  @state() private isOpen = false;

  protected override render(): TemplateResult | typeof nothing {
    const { plot, figures } = this;
    if (!plot || !figures) return nothing;
    return html`<pl-plot .plot=${plot}></pl-plot>
      <details @toggle=${this.toggle}>
        <summary>${text().progress.table}</summary>
        ${this.isOpen ? this.table(figures) : nothing}
      </details>`;
  }

  private table({ head, rows }: Figures): TemplateResult {
    return html`<table aria-label=${this.plot?.label ?? ''}>
      <thead>
        <tr>
          ${head.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private toggle(event: Event): void {
    if (event.currentTarget instanceof HTMLDetailsElement) this.isOpen = event.currentTarget.open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-figures': PlFigures;
  }
}
