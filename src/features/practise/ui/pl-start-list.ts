import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { StartCheckLine } from '../../../core/judge/start-check.ts';
import type { Placement } from '../../../core/exercise/placement.ts';
import { checkLine } from '../../../text/say/run.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base } from '../../../ui/kit/styles.ts';

/**
 * The check before a set: a short list of conditions that are ticked as they are met.
 *
 * @property lines - in the order in which they are looked at
 * @property at - where the camera stands, from the person
 */
@customElement('pl-start-list')
export class PlStartList extends PlElement {
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        gap: var(--pl-space-3);
      }
      li {
        display: grid;
        grid-template-columns: 2rem 1fr;
        gap: var(--pl-space-3);
        align-items: center;
        color: var(--pl-muted);
        font-size: var(--pl-text-l);
        line-height: 1.25;
      }
      .sign {
        display: grid;
        place-items: center;
        width: 2rem;
        height: 2rem;
        border: 2px dashed var(--pl-line);
        border-radius: 50%;
        color: var(--pl-line);
      }
      .sign svg {
        width: 1.25rem;
        height: 1.25rem;
      }
      @media (max-height: 37.5em) {
        ul {
          gap: 2px;
        }
        li {
          grid-template-columns: 1.5rem 1fr;
          font-size: var(--pl-text-s);
        }
        .sign {
          width: 1.5rem;
          height: 1.5rem;
        }
      }
      /* Upright screens need the space below for words that can be read from the mat. */
      @media (max-aspect-ratio: 1) {
        ul {
          grid-template-columns: 1fr 1fr;
          gap: var(--pl-space-2);
        }
        li {
          grid-template-columns: 1.5rem 1fr;
          gap: var(--pl-space-2);
          font-size: var(--pl-text-s);
        }
        .sign {
          width: 1.5rem;
          height: 1.5rem;
        }
      }
      .ok {
        color: var(--pl-ink);
      }
      .ok .sign {
        border: 2px solid var(--pl-good);
        background: var(--pl-good);
        color: var(--pl-surface);
      }
      .first {
        color: var(--pl-attention);
        font-weight: var(--pl-weight-strong);
      }
      .first .sign {
        border-color: var(--pl-attention);
        color: var(--pl-attention);
      }
    `,
  ];

  @property({ attribute: false }) lines: readonly StartCheckLine[] = [];
  @property() at: Placement['at'] = 'side';

  protected override render(): TemplateResult {
    const first = this.lines.find((line) => line.state === 'not-yet');
    return html`<ul>
      ${this.lines.map((line) => this.line(line, line === first))}
    </ul>`;
  }

  private line(line: StartCheckLine, first: boolean): TemplateResult {
    const { before, strong, after } = checkLine(line, this.at);
    // The names of the lines read as if all were so: which is not yet so is said beside it, and not by its colour alone.
    const hidden = line.state === 'not-yet' ? '' : 'visually-hidden';
    return html`<li class=${line.state === 'ok' ? 'ok' : first ? 'first' : ''}>
      <span class="sign">${line.state === 'ok' ? icons.tick : icons.dot}</span>
      <span><span class=${hidden}>${before}</span>${strong}<span class=${hidden}>${after}</span></span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-start-list': PlStartList;
  }
}
