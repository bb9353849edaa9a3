import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Route } from '../../../app/registry.ts';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import { correctedSession } from '../../../care/review/corrected-session.ts';
import { earlierPostureValues } from '../../../core/report/posture-history.ts';
import { aboutPerson } from '../../../ui/kit/about-person.ts';
import { headOf } from '../../../core/report/head-of.ts';
import { earlierResults, resultsIn } from '../../../core/report/test-history.ts';
import { testOfSet } from '../../../core/report/summary-of.ts';
import type { Session, SetRecord } from '../../../core/report/session.ts';
import { text } from '../../../text/text.ts';
import { FootRoom } from '../../../ui/kit/foot-room.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { dayAndTime } from '../../../text/say/day.ts';
import { sessionName } from '../../../text/say/session.ts';
import { leftOutSentence, setTitle } from '../../../text/say/set.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import { questionsOf } from '../questions.ts';
import './pl-questions.ts';
import '../../../ui/report/pl-reader-said.ts';
import '../../../ui/report/pl-screen-report.ts';
import '../../../ui/report/pl-set-report.ts';
import '../../../ui/report/pl-test-report.ts';
import '../../../ui/report/pl-unreadable-set.ts';
import '../../../ui/kit/pl-trouble.ts';

/**
 * The report of a session, set by set: the one that has just ended (`summary`) or a stored one (`session`).
 *
 * @property state - of the app
 * @fires pl-intent - begin, answer, delete-session
 */
@customElement('pl-page-summary')
export class PlPageSummary extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    css`
      .set {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--pl-space-4);
        margin-bottom: var(--pl-space-6);
      }
      .set > h2 {
        font-size: var(--pl-text-xl);
      }
      /* What comes next stays in sight, however long the report is, and above the words of what is being said and above messages. */
      .next {
        position: sticky;
        bottom: calc(var(--pl-saying-room, 0px) + var(--pl-notices-room, 0px));
        z-index: 1;
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
        margin-inline: calc(-1 * var(--pl-space-6));
        padding: var(--pl-space-3) var(--pl-space-6);
        border-top: 1px solid var(--pl-hairline);
        background: var(--pl-background);
      }
      .remove {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
        justify-content: flex-end;
        margin-bottom: var(--pl-space-4);
      }
      @media (max-width: 40em) {
        .next {
          margin-inline: calc(-1 * var(--pl-space-4));
          padding-inline: var(--pl-space-4);
        }
        .next .button {
          flex: 1 1 0;
          padding-inline: var(--pl-space-2);
        }
      }
      .cut {
        margin-bottom: var(--pl-space-4);
        padding: var(--pl-space-4) var(--pl-space-5);
        border-radius: var(--pl-radius-card);
        background: var(--pl-attention-field);
        color: var(--pl-attention);
        max-width: none;
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'summary'> | null = null;
  protected readonly foot = new FootRoom(this, 'bar', () => this.renderRoot.querySelector<HTMLElement>('.next'));

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    return html`<div class="page">${this.content(state)}</div>`;
  }

  private content(state: StateOf<'summary'>): TemplateResult | typeof nothing {
    const t = text();
    const { status, session, failure } = state.opened;
    const list = html`<a class="button" href=${writeRoute({ page: 'history' })}>${t.summary.toHistory}</a>`;
    if (status === 'unavailable' && failure) return html`<pl-trouble .failure=${failure}>${list}</pl-trouble>`;
    if (status === 'missing')
      return html`<header>
          <h1 tabindex="-1">${t.history.missing}</h1>
          <p class="muted">${t.history.missingHint}</p>
        </header>
        ${list}`;
    if (!session) return html`<h1 tabindex="-1" class="muted">${t.history.loading}</h1>`;
    return this.sessionReport(state, session);
  }

  private sessionReport(state: StateOf<'summary'>, judged: Session): TemplateResult {
    const t = text();
    const { corrections } = state.opened;
    const { session, said } = correctedSession(judged, corrections ?? []);
    const several = session.sets.length > 1;
    return html`
      <header>
        <h1 tabindex="-1">${this.corner(() => sessionName(headOf(session)))}</h1>
        <p class="muted">${dayAndTime(session.startedAtEpochMs, state.nowEpochMs, session.timeZone)}</p>
      </header>
      ${state.route.page === 'summary' ? html`<pl-questions withKeys .session=${session}></pl-questions>` : nothing}
      ${session.status === 'interrupted' ? html`<p class="cut">${t.summary.interrupted}</p>` : nothing}
      ${corrections === null ? html`<p class="cut">${t.review.said.unread}</p>` : nothing}
      ${session.sets.map(
        (set, index) =>
          html`<section class="set">
            <h2 class=${several ? '' : 'visually-hidden'}>${this.corner(() => setTitle(session, index))}</h2>
            ${set.partsLeftOut === undefined ? nothing : html`<p class="cut">${leftOutSentence(set)}</p>`}
            <pl-reader-said
              .reviewed=${said.find((one) => one.index === index) ?? null}
              .nowEpochMs=${state.nowEpochMs}
            ></pl-reader-said>
            ${this.corner(() => this.report(state, session, set))}
          </section>`,
      )}
      ${session.unreadable?.map((set) => html`<pl-unreadable-set class="set" .set=${set}></pl-unreadable-set>`)}
      ${this.corner(() => this.actions(state, judged))}
    `;
  }

  private report(state: StateOf<'summary'>, session: Session, set: SetRecord): TemplateResult {
    if (set.exercise.mode === 'screen')
      return html`<pl-screen-report
        .set=${set}
        .earlier=${earlierPostureValues(state.earlier, session.startedAtEpochMs)}
      ></pl-screen-report>`;
    const test = testOfSet(set);
    const isAsked = questionsOf(session).some((question) => question.set.id === set.id);
    const later = isAsked && state.route.page === 'session';
    if (!test)
      return html`<pl-set-report .set=${set} ?asking=${isAsked}
        >${later ? html`<pl-questions slot="said" .session=${session}></pl-questions>` : nothing}</pl-set-report
      >`;
    return html`<pl-test-report
      .set=${set}
      .attempts=${resultsIn(headOf(session), test.id)}
      .earlier=${earlierResults(state.earlier, test.id, session.startedAtEpochMs)}
      .about=${aboutPerson(state.settings, session)}
    ></pl-test-report>`;
  }

  private actions(state: StateOf<'summary'>, session: Session): TemplateResult {
    const t = text();
    const [set] = session.sets;
    const known = set && state.exercises.some((exercise) => exercise.id === set.exercise.id);
    const test = set && testOfSet(set);
    const again: Route | null = test
      ? { page: 'test', testId: test.id }
      : set
        ? { page: 'exercise', exerciseId: set.exercise.id }
        : null;
    const stored = state.route.page === 'session';
    return html`${
        stored
          ? html`<div class="remove">
              <a class="button" href=${writeRoute({ page: 'session-report', sessionId: session.id })}
                >${t.paper.ofSession}</a
              >
              <button class="bin" @click=${() => this.deleteIt(session.id)}>${icons.trash} ${t.history.remove}</button>
            </div>`
          : nothing
      }
      <nav class="next" aria-label=${t.summary.next}>
        ${
          stored
            ? html`<a class="button" href=${writeRoute({ page: 'history' })}>${icons.back} ${t.summary.toHistory}</a>`
            : html`<a class="button primary" href=${writeRoute({ page: 'start' })}>${t.summary.done}</a>`
        }
        ${known && again ? html`<a class="button" href=${writeRoute(again)}>${test || set.exercise.mode === 'screen' ? t.test.again : t.summary.again}</a>` : nothing}
      </nav>`;
  }

  private deleteIt(sessionId: string): void {
    ask(this, { kind: 'delete-session', sessionId });
    ask(this, { kind: 'go', route: { page: 'history' } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-summary': PlPageSummary;
  }
}
