import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { text } from '../../text/text.ts';
import { rowCells, type ReportRow } from '../../text/say/repetition.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';

/**
 * All numbers of a set as a table.
 *
 * @property rows - in the order in which they happened
 * @property withHold - whether holds matter in this exercise
 */
@customElement('pl-rep-table')
export class PlRepTable extends PlElement {
  static override styles = [
    base,
    css`
      .scroll {
        overflow-x: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
        line-height: 1.3;
      }
      caption {
        text-align: start;
      }
      th,
      td {
        padding: var(--pl-space-3) var(--pl-space-3) var(--pl-space-3) 0;
        border-bottom: 1px solid var(--pl-hairline);
        text-align: start;
        vertical-align: top;
      }
      th {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
        font-weight: var(--pl-weight-normal);
        white-space: nowrap;
      }
      td.figure {
        white-space: nowrap;
      }
      td.range {
        min-width: 9ch;
      }
      .span {
        display: block;
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      .left {
        color: var(--pl-left);
        font-weight: var(--pl-weight-strong);
      }
      .right {
        color: var(--pl-right);
        font-weight: var(--pl-weight-strong);
      }
      .open td {
        color: var(--pl-muted);
      }
      .under {
        display: none;
      }
      /* On a phone a column of notes would be two words wide: they stand under the range. */
      @media (max-width: 40em) {
        .optional {
          display: none;
        }
        .under {
          display: block;
          margin-top: var(--pl-space-1);
        }
        th,
        td {
          padding-inline-end: var(--pl-space-2);
        }
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly ReportRow[] = [];
  @property({ type: Boolean }) withHold = false;

  protected override render(): TemplateResult {
    const t = text().summary;
    const withWay = this.rows.some(({ upMs }) => upMs !== null);
    return html`<div class="scroll">
      <table>
        <caption class="visually-hidden">
          ${t.table}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.number}</th>
            <th scope="col">${t.side}</th>
            <th scope="col" class="optional">${t.at}</th>
            <th scope="col">${t.range}</th>
            ${withWay ? html`<th scope="col" class="optional">${t.tempoColumn}</th>` : nothing}
            ${this.withHold ? html`<th scope="col">${t.holdColumn}</th>` : nothing}
            <th scope="col" class="optional">${t.noteColumn}</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row) => this.row(row, withWay))}
        </tbody>
      </table>
    </div>`;
  }

  private row(row: ReportRow, withWay: boolean): TemplateResult {
    const cells = rowCells(row);
    return html`<tr class=${row.counted ? '' : 'open'}>
      <td class="figure">${cells.number}</td>
      <td class=${row.side}>${cells.side}</td>
      <td class="figure optional">${cells.at}</td>
      <td class="range">
        ${cells.range}${cells.span === '' ? nothing : html`<span class="span">${cells.span}</span>`}
        ${cells.notes === '' ? nothing : html`<span class="under">${cells.notes}</span>`}
      </td>
      ${withWay ? html`<td class="figure optional">${cells.up}</td>` : nothing}
      ${this.withHold ? html`<td class="figure">${cells.hold}</td>` : nothing}
      <td class="optional">${cells.notes}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-rep-table': PlRepTable;
  }
}
