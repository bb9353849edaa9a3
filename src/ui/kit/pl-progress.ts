import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LoadProgress } from '../../app/state.ts';
import { loadedSentence } from '../../text/say/page.ts';
import { text } from '../../text/text.ts';
import { PlElement } from './pl-element.ts';
import { base, progressBar } from './styles.ts';

/**
 * How much of the model has been loaded, in bytes.
 *
 * @property progress - the loader's last report; null before the first
 */
@customElement('pl-progress')
export class PlProgress extends PlElement {
  static override styles = [
    base,
    progressBar,
    css`
      :host {
        display: grid;
        gap: var(--pl-space-2);
        font-variant-numeric: tabular-nums;
      }
      .words {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 var(--pl-space-4);
      }
      .bytes {
        color: var(--pl-muted);
      }
    `,
  ];

  @property({ attribute: false }) progress: LoadProgress | null = null;

  protected override render(): TemplateResult {
    const label = text().check.model;
    const { progress } = this;
    const known = progress !== null && progress.totalBytes > 0;
    return html`
      <div class="words">
        <span>${label}</span>
        ${known ? html`<span class="bytes">${loadedSentence(progress)}</span>` : nothing}
      </div>
      <progress
        aria-label=${label}
        max=${known ? progress.totalBytes : 1}
        .value=${known ? progress.loadedBytes : 0}
      ></progress>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-progress': PlProgress;
  }
}
