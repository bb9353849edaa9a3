import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { writeRoute } from '../../../app/route.ts';
import type { AppState } from '../../../app/state.ts';
import { carryOnSentence } from '../../../text/say/carry-on.ts';
import { lastSession } from '../../../text/say/session.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import { carryOnButton, toCarryOn } from './carry-on-button.ts';

/**
 * The last session: where it was cut short, with the way to carry on. Nothing before the first session.
 *
 * @property state - of the app
 * @fires pl-intent - carry-on
 */
@customElement('pl-last-session')
export class PlLastSession extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    css`
      .last {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--pl-space-3) var(--pl-space-5);
        margin-bottom: var(--pl-space-6);
        padding-block: var(--pl-space-3);
      }
      strong {
        font-weight: var(--pl-weight-strong);
      }
    `,
  ];

  @property({ attribute: false }) state: AppState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text().start;
    const unfinished = toCarryOn(state);
    if (unfinished)
      return html`<section class="card last">
        <p><strong>${t.carryOn.title}</strong> ${carryOnSentence(unfinished)}</p>
        ${carryOnButton(this, unfinished)}
      </section>`;
    const session = state.history.heads.find((head) => head.kind === 'session');
    if (!session) return nothing;
    return html`<section class="card last">
      <p><strong>${t.lastTime}</strong> ${lastSession(session, state.nowEpochMs)}</p>
      <a class="button" href=${writeRoute({ page: 'session', sessionId: session.id })}>${t.openLast} ${icons.next}</a>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-last-session': PlLastSession;
  }
}
