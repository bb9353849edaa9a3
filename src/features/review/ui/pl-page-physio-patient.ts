import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { dayIn } from '../../../core/record/calendar-day.ts';
import { heldAgainst, changeOfFunction } from '../../../care/pain/function-scale.ts';
import { painAcross, weeksOfPain } from '../../../care/progress/pain-over-time.ts';
import { changeOfRange } from '../../../care/progress/range-change.ts';
import { adherenceOf } from '../../../care/review/adherence.ts';
import { attentionOf, ATTENTION_RULES } from '../../../care/review/attention.ts';
import { overTime, type PatientOverTime } from '../../../care/review/patient-record.ts';
import { sinceLook } from '../../../care/review/since-last-look.ts';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import type { SessionHead } from '../../../core/report/session-head.ts';
import { functionChangeSentence } from '../../../text/say/pain.ts';
import {
  leftOutSentences,
  otherTargetSentence,
  rangeChangeSentence,
  rangeTitle,
  testUnit,
} from '../../../text/say/progress.ts';
import { countedParts, sessionDay, sessionFacts, sessionFigure, sessionName } from '../../../text/say/session.ts';
import {
  adherenceSentences,
  factSentence,
  functionOnDay,
  onDay,
  painMeansSentences,
  painOnDay,
  sinceSentences,
} from '../../../text/say/review.ts';
import { testName } from '../../../text/say/test.ts';
import { patientName } from '../../../text/say/patient.ts';
import { text } from '../../../text/text.ts';
import '../../../ui/chart/pl-figures.ts';
import {
  apartPlot,
  functionPlot,
  painPlot,
  rangePlot,
  testPlot,
  type Shown,
} from '../../../ui/chart/progress-plots.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/pl-trouble.ts';
import type { KnownPatient } from '../review-state.ts';
import { reviewStyles } from './review-styles.ts';

/** Over how many days adherence is told: four weeks, as on the patient's own page of progress. */
const ADHERENCE_DAYS = 28;
/** How many sessions are listed at first, and how many more at a time. A choice: about a month. */
const LISTED = 20;

const SIDES = ['left', 'right'] as const;

/**
 * A patient: what needs attention and why, adherence, pain, function, ranges with their bands, left against right, tests, what is new,
 * and all sessions.
 *
 * @property state - of the app, with this feature's slice
 * @fires pl-intent - load-patients
 */
@customElement('pl-page-physio-patient')
export class PlPagePhysioPatient extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    reviewStyles,
    css`
      dl.latest {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: var(--pl-space-1) var(--pl-space-4);
      }
      .latest dt {
        color: var(--pl-muted);
      }
      .rule {
        color: var(--pl-muted);
      }
      .points {
        display: grid;
        gap: var(--pl-space-3);
      }
      .points li {
        display: grid;
        gap: 2px;
      }
      .session {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--pl-space-3);
        min-height: var(--pl-touch);
        padding-block: var(--pl-space-2);
        border-top: 1px solid var(--pl-hairline);
      }
      .session a {
        flex-basis: 100%;
      }
      .one {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--pl-space-2);
        padding-top: var(--pl-space-3);
        border-top: 1px solid var(--pl-hairline);
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'review'> | null = null;
  @state() private listed = LISTED;
  /** What is worked out of a record, once. */
  private readonly worked = new WeakMap<object, PatientOverTime>();

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state || state.route.page !== 'physio-patient') return nothing;
    const t = text().review;
    const { patientId } = state.route;
    const { patients, failure } = state.review;
    const known = patients?.find(({ patient }) => patient.id === patientId) ?? null;
    return html`<div class="page">
      <header>
        <h1 tabindex="-1">${known ? patientName(known.patient) : t.title}</h1>
        <div class="links"><a class="button" href=${writeRoute({ page: 'physio' })}>${t.all}</a></div>
      </header>
      ${failure ? html`<pl-trouble .failure=${failure} .again=${() => ask(this, { kind: 'load-patients' })}></pl-trouble>` : nothing}
      ${patients === null ? html`<p class="muted" role="status">${t.loading}</p>` : known ? this.patient(known, state) : failure ? nothing : html`<p class="card">${t.patient.gone}</p>`}
    </div>`;
  }

  private patient(known: KnownPatient, state: StateOf<'review'>): unknown {
    const t = text().review.patient;
    if (!known.record)
      return html`${known.failure ? html`<pl-trouble .failure=${known.failure}></pl-trouble>` : nothing}
        <p class="muted">${t.notRead}</p>`;
    if (known.record.heads.length === 0) return html`<p class="card">${t.empty}</p>`;
    const patient = this.workedOut(known, state);
    return html`<div class="stacks">
        <div class="stack">
          ${this.corner(() => this.attention(patient, state))} ${this.corner(() => this.summary(known, patient, state))}
          ${this.corner(() => this.pain(patient))} ${this.corner(() => this.functions(patient, state))}
          ${this.corner(() => this.tests(patient))}
        </div>
        <div class="stack">
          ${this.corner(() => this.sessions(known, state))} ${this.corner(() => this.ranges(patient))}
        </div>
      </div>
      ${leftOutSentences({
        unreadable: patient.kept.unreadable,
        undated: patient.kept.undated,
        fromFile: patient.kept.fromFile,
      }).map((line) => html`<p class="muted">${line}</p>`)}`;
  }

  private workedOut({ record }: KnownPatient, { review, nowEpochMs }: StateOf<'review'>): PatientOverTime {
    const here = { zone: review.zone, today: dayIn(nowEpochMs, review.zone) };
    const before = record && this.worked.get(record);
    if (before?.here.today === here.today) return before;
    const made = overTime(record ?? { heads: [], plan: null, mornings: [], checkIns: [], scales: [] }, here);
    if (record) this.worked.set(record, made);
    return made;
  }

  private attention(patient: PatientOverTime, { nowEpochMs }: StateOf<'review'>): TemplateResult {
    const t = text().review.attention;
    const found = attentionOf(patient);
    const fired = ATTENTION_RULES.filter(({ id }) => found.some(({ rule }) => rule === id));
    return html`<section class="card">
      <h2>${t.title}</h2>
      ${
        fired.length === 0
          ? html`<p class="muted">${t.none}</p>`
          : html`<ul class="points">
              ${fired.map(
                ({ id }) =>
                  html`<li>
                    <h3 class="attention">${t.names[id]}</h3>
                    ${found
                      .filter(({ rule }) => rule === id)
                      .map((fact) => html`<p>${factSentence(fact, patient.here.today, nowEpochMs)}</p>`)}
                    <p class="rule">${t.rule[id]}</p>
                  </li>`,
              )}
            </ul>`
      }
      <details>
        <summary>${t.rules}</summary>
        <dl>
          ${ATTENTION_RULES.map(
            ({ id }) =>
              html`<dt><b>${t.names[id]}</b></dt>
                <dd class="rule">${t.rule[id]}</dd>`,
          )}
        </dl>
      </details>
    </section>`;
  }

  private summary(
    { patient: who, record }: KnownPatient,
    patient: PatientOverTime,
    { review }: StateOf<'review'>,
  ): unknown {
    if (!record) return nothing;
    const t = text().review.patient;
    const { today } = patient.here;
    const lookedAt = review.lookedAtEpochMs[who.id] ?? null;
    const pain = patient.pain.findLast(({ before, after }) => before !== null || after !== null);
    const newest = patient.functions.at(-1);
    return html`<section class="card">
      <h2>${t.adherence}</h2>
      ${adherenceSentences(adherenceOf(patient, ADHERENCE_DAYS)).map((line) => html`<p>${line}</p>`)}
      <dl class="latest">
        <dt>${t.painNow}</dt>
        <dd>${painOnDay(pain?.after ?? pain?.before ?? null, pain?.day ?? null, today)}</dd>
        <dt>${t.functionNow}</dt>
        <dd>${functionOnDay(newest?.scale ?? null, newest?.day ?? null, today)}</dd>
      </dl>
      <h2>${t.sinceTitle}</h2>
      ${sinceSentences(sinceLook(record, lookedAt), lookedAt === null).map((line) => html`<p>${line}</p>`)}
    </section>`;
  }

  private sessions({ patient, record }: KnownPatient, { nowEpochMs }: StateOf<'review'>): unknown {
    const t = text().review.patient;
    const heads = record?.heads ?? [];
    return html`<section class="card">
      <h2>${t.sessions}</h2>
      <ul>
        ${repeat(
          heads.slice(0, this.listed),
          ({ id }) => id,
          (head) => this.corner(() => this.session(head, patient.id, nowEpochMs)),
        )}
      </ul>
      ${
        heads.length > this.listed ? html`<button @click=${() => (this.listed += LISTED)}>${t.older}</button>` : nothing
      }
    </section>`;
  }

  private session(head: SessionHead, patientId: string, nowEpochMs: number): TemplateResult {
    const day = sessionDay(head, nowEpochMs);
    if (head.kind === 'unreadable')
      return html`<li class="session">
        <span>${day}</span> <span class="muted">${text().history.unreadableHint}</span>
      </li>`;
    const figure = sessionFigure(head);
    const done = countedParts(head);
    return html`<li class="session">
      <a href=${writeRoute({ page: 'physio-session', patientId, sessionId: head.id })}
        >${onDay(day, sessionName(head))}</a
      >
      <span class="muted">${sessionFacts(head)}</span>
      <span>${figure ?? html`${done.before} <b>${done.strong}</b> ${done.after}`}</span>
    </li>`;
  }

  private ranges({ ranges, here }: PatientOverTime): TemplateResult {
    const t = text().progress;
    return html`<section class="card">
      <h2>${text().review.patient.ranges}</h2>
      ${
        ranges.length === 0
          ? html`<p class="muted">${text().review.patient.noRanges}</p>`
          : ranges.map((series) => {
              const others = otherTargetSentence(series.otherTarget);
              return html`<div class="one">
                <h3>${rangeTitle(series.measure, series.exercise)}</h3>
                ${figures(rangePlot(series, here.today))}
                ${SIDES.filter((side) => series[side].length > 0).map(
                  (side) => html`<p>${rangeChangeSentence(changeOfRange(series[side]), side, here.today)}</p>`,
                )}
                ${others === null ? nothing : html`<p class="muted">${others}</p>`}
                ${
                  series.sides.length > 0
                    ? html`<h3>${t.apart.title}</h3>
                        ${figures(apartPlot(series, here.today))}`
                    : nothing
                }
              </div>`;
            })
      }
    </section>`;
  }

  private pain({ pain, here }: PatientOverTime): TemplateResult {
    const t = text();
    return html`<section class="card">
      <h2>${t.progress.pain.title}</h2>
      ${
        pain.length === 0
          ? html`<p class="muted">${t.review.patient.notTold}</p>`
          : html`${figures(painPlot(pain, here.today))}
            ${painMeansSentences(weeksOfPain(pain), painAcross(pain, here)).map((line) => html`<p>${line}</p>`)}`
      }
    </section>`;
  }

  private functions({ functions, here }: PatientOverTime, { nowEpochMs }: StateOf<'review'>): TemplateResult {
    const t = text();
    const newest = functions.at(-1)?.scale;
    const against = newest
      ? heldAgainst(
          functions.map(({ scale }) => scale),
          newest,
        )
      : { first: null, last: null };
    const changes = [against.first, against.last].flatMap((one) => {
      const change = one && newest ? changeOfFunction(one, newest) : null;
      return one && change ? [functionChangeSentence(change, one.atEpochMs, nowEpochMs)] : [];
    });
    return html`<section class="card">
      <h2>${t.review.patient.functions}</h2>
      ${
        newest
          ? html`<p class="muted">${t.progress.functioning.mean}</p>
              ${figures(functionPlot(functions, here.today))} ${changes.map((line) => html`<p>${line}</p>`)}`
          : html`<p class="muted">${t.review.patient.notTold}</p>`
      }
    </section>`;
  }

  private tests({ tests, here }: PatientOverTime): TemplateResult | typeof nothing {
    if (tests.length === 0) return nothing;
    return html`<section class="card">
      <h2>${text().progress.tests.title}</h2>
      ${tests.map(
        (test) =>
          html`<div class="one">
            <h3>${testName(test.id)}</h3>
            <p class="muted">${testUnit(test.id)}</p>
            ${figures(testPlot(test, NOBODY, here.today))}
          </div>`,
      )}
    </section>`;
  }
}

/** A patient's age and sex do not travel with their sessions: no norm is drawn beside their results. */
const NOBODY = { ageYears: null, sex: null };

const figures = ({ plot, figures: table }: Shown): TemplateResult =>
  html`<pl-figures .plot=${plot} .figures=${table}></pl-figures>`;

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-physio-patient': PlPagePhysioPatient;
  }
}
