import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReviewedSet } from '../../care/review/reviewed-set.ts';
import { readerSaid } from '../../text/say/review.ts';
import { text } from '../../text/text.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base, layout } from '../kit/styles.ts';

/**
 * What a reader of a set has corrected and noted, with who and when; nothing where nothing was said.
 *
 * @property reviewed - the set as it was judged and as it stands after that
 * @property nowEpochMs - for how long ago it was
 */
@customElement('pl-reader-said')
export class PlReaderSaid extends PlElement {
  static override styles = [
    base,
    layout,
    css`
      ul {
        display: grid;
        gap: var(--pl-space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li p {
        margin: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) reviewed: ReviewedSet | null = null;
  @property({ type: Number }) nowEpochMs = 0;

  protected override render(): TemplateResult | typeof nothing {
    const { reviewed } = this;
    if (!reviewed) return nothing;
    const t = text().review.said;
    return html`<section class="card">
      <h3>${t.title}</h3>
      ${reviewed.changed > 0 ? html`<p>${t.follows}</p>` : nothing}
      <ul>
        ${readerSaid(reviewed, this.nowEpochMs).map(
          ({ what, by, reason }) =>
            html`<li>
              <p>${what}</p>
              <p class="muted">${by}</p>
              ${reason === '' ? nothing : html`<p><bdi>${reason}</bdi></p>`}
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-reader-said': PlReaderSaid;
  }
}
