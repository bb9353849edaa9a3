import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Exercise } from '../../../core/exercise/exercise.ts';
import type { LiveNote } from '../../../core/record/live-note.ts';
import { liveLines } from '../../../text/say/live-record.ts';
import { text } from '../../../text/text.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, layout } from '../../../ui/kit/styles.ts';
import { reviewStyles, reviewTable } from './review-styles.ts';

/**
 * Who said and did what in a session that somebody watched live: when, who, what. Draws nothing where nobody did.
 *
 * @property notes - of the session
 * @property exercises - those of its sets, and of the app, for their names and cues
 * @property zone - where the session was; null: as the reader's
 */
@customElement('pl-live-record')
export class PlLiveRecord extends PlElement {
  static override styles = [
    base,
    layout,
    reviewStyles,
    reviewTable,
    css`
      .scroll {
        max-height: 24rem;
        overflow: auto;
      }
      td {
        overflow-wrap: anywhere;
      }
      th,
      .who {
        color: var(--pl-muted);
      }
      th {
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) notes: readonly LiveNote[] = [];
  @property({ attribute: false }) exercises: readonly Exercise[] = [];
  @property() zone: string | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (this.notes.length === 0) return nothing;
    const { title } = text().liveRecord;
    return html`<section class="card">
      <h2 id="title">${title}</h2>
      <div class="scroll" role="region" tabindex="0" aria-labelledby="title">
        <table>
          <tbody>
            ${liveLines(this.notes, this.exercises, this.zone).map(
              ({ at, who, what }) =>
                html`<tr>
                  <th scope="row">${at}</th>
                  <td class="who">${who}</td>
                  <td dir="auto">${what}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-live-record': PlLiveRecord;
  }
}
