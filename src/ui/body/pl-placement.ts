import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { text } from '../../text/text.ts';
import { base } from '../kit/styles.ts';
import './pl-figure.ts';

/**
 * Where to put the laptop: on something low, at a distance from which it sees the whole person. A drawing beside words
 * that say the same.
 *
 * @property exercise - who stands in the drawing
 * @property high - on a table, for those who stand or sit; else on a chair, for those on the floor
 */
@customElement('pl-placement')
export class PlPlacement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        --pl-figure-ground: var(--pl-background);
      }
      svg {
        display: block;
        width: 100%;
      }
      .solid {
        fill: none;
        stroke: var(--pl-ink);
        stroke-width: 3;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .sight {
        fill: var(--pl-accent-field);
      }
      .measure {
        fill: none;
        stroke: var(--pl-muted);
        stroke-width: 2;
      }
      text {
        fill: var(--pl-muted);
        font: var(--pl-weight-normal) 18px var(--pl-font);
        text-anchor: middle;
      }
      pl-figure {
        position: absolute;
        inset-inline-end: 3%;
        bottom: 25%;
        width: 44%;
        height: 58%;
      }
    `,
  ];

  @property({ attribute: false }) exercise: Exercise | null = null;
  @property({ type: Boolean }) high = false;

  protected override render(): TemplateResult {
    return html`
      <svg viewBox="0 0 440 190" aria-hidden="true" focusable="false">
        <path class="sight" d="M74 66 440 14v126H262z" />
        <path class="solid" d="M2 140H438" />
        <path class="solid" d=${this.high ? 'M14 98H82M22 98V140M74 98V140' : 'M26 140V98H70V140M26 98V58'} />
        <path class="solid" d="M34 93H66L75 62" />
        <path class="measure" d="M72 152v14M330 152v14M72 159H156M246 159H330" />
        <text x="201" y="165">${text().exercise.placeDistance}</text>
      </svg>
      <pl-figure .exercise=${this.exercise} show="start"></pl-figure>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-placement': PlPlacement;
  }
}
