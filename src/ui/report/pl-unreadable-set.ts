import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { UnreadableSet } from '../../core/report/session.ts';
import { unreadableSetFacts, unreadableSetName } from '../../text/say/set.ts';
import { text } from '../../text/text.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base, layout, report } from '../kit/styles.ts';

/**
 * A stored set that can no longer be read: its name, what was counted, and why it cannot be judged again.
 *
 * @property set - as far as it reads
 */
@customElement('pl-unreadable-set')
export class PlUnreadableSet extends PlElement {
  static override styles = [
    base,
    layout,
    report,
    css`
      h2 {
        margin-bottom: var(--pl-space-4);
        font-size: var(--pl-text-xl);
      }
      p {
        margin-bottom: var(--pl-space-3);
      }
    `,
  ];

  @property({ attribute: false }) set: UnreadableSet | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { set } = this;
    if (!set) return nothing;
    return html`<section class="card">
      <h2>${unreadableSetName(set)}</h2>
      <p>${unreadableSetFacts(set)}</p>
      <p class="muted">${text().summary.unreadable[set.unread]}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-unreadable-set': PlUnreadableSet;
  }
}
