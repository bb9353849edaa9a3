import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state as internal } from 'lit/decorators.js';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import type { CheckIn } from '../../../care/pain/check-in.ts';
import { correctedSession, type CorrectedSession } from '../../../care/review/corrected-session.ts';
import { headOf } from '../../../core/report/head-of.ts';
import { summaryOf } from '../../../core/report/summary-of.ts';
import type { Session } from '../../../core/report/session.ts';
import { dateAndTime } from '../../../text/say/day.ts';
import { paperRow, toldOnDayLine, type PaperRow } from '../../../text/say/paper.ts';
import { motionSentence, reportRows } from '../../../text/say/repetition.ts';
import { readerSaid } from '../../../text/say/review.ts';
import { sessionName } from '../../../text/say/session.ts';
import { reportFoot, setTitle, unreadableSetFacts, unreadableSetName } from '../../../text/say/set.ts';
import { text } from '../../../text/text.ts';
import { nameLine, type PaperNamedEvent } from '../../../ui/kit/pl-paper-name.ts';
import '../../../ui/kit/pl-trouble.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { paper, paperTable } from '../../../ui/kit/paper.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';

/**
 * A session on paper: each set with what was asked for, done, measured, noticed and not judged, and what the person told on that day.
 *
 * @property state - of the app, with the slice of `summary`
 */
@customElement('pl-page-session-report')
export class PlPageSessionReport extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    paper,
    paperTable,
    css`
      table {
        table-layout: fixed;
      }
      .set {
        width: 17%;
      }
      .done {
        width: 15%;
      }
      .far {
        width: 20%;
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'summary'> | null = null;
  @internal() private name = '';

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state || state.route.page !== 'session-report') return nothing;
    const t = text();
    const { status, session, failure } = state.opened;
    const back = writeRoute({ page: 'session', sessionId: state.route.sessionId });
    return html`<div class="page">
      <a class="button quiet back" href=${back}>${icons.back} ${t.pages.session}</a>
      <header>
        <h1 tabindex="-1">${t.pages.sessionReport}</h1>
        <p>${session ? t.paper.lead : status === 'missing' ? t.history.missing : t.history.loading}</p>
      </header>
      ${failure ? html`<pl-trouble .failure=${failure}></pl-trouble>` : nothing}
      ${session ? this.corner(() => this.paper(state, session)) : nothing}
    </div>`;
  }

  private paper(state: StateOf<'summary'>, judged: Session): TemplateResult {
    const t = text();
    const { corrections } = state.opened;
    const { session, said } = correctedSession(judged, corrections ?? []);
    const columns = t.paper.columns;
    return html`<pl-paper-name
        class="tools"
        .name=${this.name}
        @pl-paper-named=${({ paperName }: PaperNamedEvent) => (this.name = paperName)}
      ></pl-paper-name>
      <article class="card sheet">
        <header>
          <h2>${sessionName(headOf(session))}</h2>
          <p>${dateAndTime(session.startedAtEpochMs, session.timeZone)}</p>
          ${nameLine(this.name)} ${session.status === 'interrupted' ? html`<p>${t.summary.interrupted}</p>` : nothing}
        </header>
        <table>
          <thead>
            <tr>
              <th class="set" scope="col">${columns.set}</th>
              <th class="done" scope="col">${columns.done}</th>
              <th class="far" scope="col">${columns.far}</th>
              <th scope="col">${columns.noticed}</th>
              <th scope="col">${columns.unjudged}</th>
            </tr>
          </thead>
          <tbody>
            ${session.sets.map((_set, index) => this.corner(() => row(paperRow(session, index))))}
            ${session.unreadable?.map(
              (set) =>
                html`<tr>
                  <th scope="row"><p>${unreadableSetName(set)}</p></th>
                  <td colspan="4">${unreadableSetFacts(set)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${corrections === null ? html`<p>${t.review.said.unread}</p>` : said.map((set) => this.said(session, set))}
        ${this.told(state.toldOnDay)}
        <div class="foot small">${this.corner(() => this.foot(session))}</div>
      </article>`;
  }

  private told(told: readonly CheckIn[]): TemplateResult | typeof nothing {
    if (told.length === 0) return nothing;
    const t = text().paper;
    return html`<section>
      <h3>${t.told}</h3>
      ${told.map(
        (one) =>
          html`<p class="small">${toldOnDayLine(one)}</p>
            ${one.note === undefined ? nothing : html`<p class="small"><bdi>${one.note}</bdi></p>`}`,
      )}
    </section>`;
  }

  /** What readers have corrected and noted in a set: the figures above follow it. */
  private said(session: Session, set: CorrectedSession['said'][number]): TemplateResult {
    const t = text().review.said;
    return html`<section>
      <h3>${t.title}</h3>
      <p class="small"><strong>${setTitle(session, set.index)}</strong></p>
      ${set.changed > 0 ? html`<p class="small">${t.follows}</p>` : nothing}
      ${readerSaid(set, null).map(
        ({ what, by, reason }) =>
          html`<p class="small">${what}</p>
            <p class="small">${by}</p>
            ${reason === '' ? nothing : html`<p class="small"><bdi>${reason}</bdi></p>`}`,
      )}
    </section>`;
  }

  /** What a ± is, what saw it, and that it is no diagnosis: each once. */
  private foot({ sets }: Session): readonly TemplateResult[] {
    const sentences = sets.flatMap((set) => {
      const motion = motionSentence(set.exercise, reportRows(set.exercise, summaryOf(set)));
      return [...(motion === null ? [] : [motion]), reportFoot(set)];
    });
    return [...new Set(sentences)].map((sentence) => html`<p>${sentence}</p>`);
  }
}

const lines = (all: readonly string[]): readonly TemplateResult[] => all.map((line) => html`<p>${line}</p>`);

function row(of: PaperRow | null): TemplateResult | typeof nothing {
  if (!of) return nothing;
  const { columns } = text().paper;
  const cell = (column: string, all: readonly string[]): TemplateResult =>
    html`<td data-column=${all.length > 0 ? column : nothing}>${lines(all)}</td>`;
  return html`<tr>
    <th scope="row">${lines([of.name, ...of.asked])}</th>
    ${cell(columns.done, of.done)} ${cell(columns.far, of.far)} ${cell(columns.noticed, of.noticed)}
    ${cell(columns.unjudged, of.unjudged)}
  </tr>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-session-report': PlPageSessionReport;
  }
}
