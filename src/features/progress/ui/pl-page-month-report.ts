import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state as internal } from 'lit/decorators.js';
import { dayIn } from '../../../core/record/calendar-day.ts';
import { daysExercised, firstOf } from '../../../care/progress/days-exercised.ts';
import { functionOverTime } from '../../../care/progress/function-over-time.ts';
import { keptSessions } from '../../../care/progress/kept-sets.ts';
import {
  calendarOf,
  doneInMonth,
  keptIn,
  lastDayOf,
  monthsKept,
  type KeptDays,
  type MonthId,
} from '../../../care/progress/month.ts';
import { ownDay, type Here } from '../../../care/progress/own-days.ts';
import { painAcrossAll, painOverTime, weeksOfPain } from '../../../care/progress/pain-over-time.ts';
import { changeOfRange } from '../../../care/progress/range-change.ts';
import { rangesOverTime, type DayRange, type RangesOverTime } from '../../../care/progress/ranges-over-time.ts';
import { testsOverTime } from '../../../care/progress/tests-over-time.ts';
import type { SessionHead } from '../../../core/report/session-head.ts';
import type { KeptProgress } from '../kept-progress.ts';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import { exerciseName } from '../../../text/say/card.ts';
import { monthName, ownDayName, weekBegins } from '../../../text/say/day.ts';
import { whole } from '../../../text/say/forms.ts';
import { exercisedSentence, resultOnDay, sideOnDay } from '../../../text/say/paper.ts';
import { activityLines, scaleTitle } from '../../../text/say/pain.ts';
import {
  leftOutSentences,
  otherTargetSentence,
  painAcrossMonthSentence,
  rangeChangeSentence,
  rangeTitle,
  weeksOfPainSentence,
} from '../../../text/say/progress.ts';
import { testName } from '../../../text/say/test.ts';
import { text } from '../../../text/text.ts';
import '../../../ui/chart/pl-months.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { paper, paperTable } from '../../../ui/kit/paper.ts';
import { nameLine, type PaperNamedEvent } from '../../../ui/kit/pl-paper-name.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { entries } from '../../../ui/kit/fields.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/pl-trouble.ts';

const SIDES = ['left', 'right'] as const;

/**
 * A month on paper: days with exercise, what was done, how far each side went on the first and the last day, pain, function and tests.
 *
 * @property state - of the app; it holds what is kept
 * @fires pl-intent - go, load-progress
 */
@customElement('pl-page-month-report')
export class PlPageMonthReport extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    entries,
    paper,
    paperTable,
    css`
      .sheet {
        gap: var(--pl-space-3);
      }
      .of-one {
        display: grid;
        grid-template-columns: minmax(0, 15rem) minmax(0, 1fr);
        gap: var(--pl-space-5);
        align-items: start;
      }
      section {
        display: grid;
        gap: 2px;
        break-inside: avoid;
      }
      section > :not(:first-child):is(h3, p:has(strong)) {
        margin-block-start: var(--pl-space-2);
      }
      /* Beside each other, so that a month with all tests stays on one page. */
      .tests {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
        gap: var(--pl-space-2) var(--pl-space-4);
      }
      @media screen and (max-width: 51.25em) {
        .of-one {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'progress'> | null = null;
  @internal() private name = '';

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state')?.history.progress ?? null;
    // Sessions of an older app have been brought in meanwhile.
    if (before !== null && this.state?.history.progress === null) ask(this, { kind: 'load-progress' });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state || state.route.page !== 'month-report') return nothing;
    const t = text();
    const { progress } = state;
    const { month } = state.route;
    const again = () => ask(this, { kind: 'load-progress' });
    return html`<div class="page">
      <a class="button quiet back" href=${writeRoute({ page: 'progress' })}>${icons.back} ${t.pages.progress}</a>
      <header>
        <h1 tabindex="-1">${t.pages.monthReport}</h1>
        <p>${progress.status === 'ready' ? t.paper.lead : t.progress.loading}</p>
      </header>
      ${state.history.progress ? html`<p class="muted">${t.progress.growing}</p>` : nothing}
      ${progress.failure ? html`<pl-trouble .failure=${progress.failure} .again=${again}></pl-trouble>` : nothing}
      ${progress.status === 'ready' ? this.corner(() => this.month(state, month)) : nothing}
    </div>`;
  }

  private month({ progress, nowEpochMs }: StateOf<'progress'>, month: MonthId): TemplateResult {
    const here = { zone: progress.zone, today: dayIn(nowEpochMs, progress.zone) };
    const all: KeptDays = {
      sessions: keptSessions(progress.heads ?? [], here).sessions,
      pain: painOverTime(progress.checkIns ?? [], here).days,
      functions: functionOverTime(progress.scales ?? [], here).points,
    };
    const months = monthsKept(all);
    const t = text().paper;
    return html`<pl-paper-name
        class="tools"
        .name=${this.name}
        @pl-paper-named=${({ paperName }: PaperNamedEvent) => (this.name = paperName)}
      >
        <label class="above">
          <span>${t.month}</span>
          <select name="month" @change=${(event: Event) => this.choose(event)}>
            ${[...new Set([month, ...months])]
              .toSorted()
              .toReversed()
              .map((one) => html`<option value=${one} .selected=${one === month}>${monthName(one)}</option>`)}
          </select>
        </label>
      </pl-paper-name>
      <article class="card sheet">${this.sheet(progress, keptIn(all, month), month, here)}</article>`;
  }

  private choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement)
      ask(this, { kind: 'go', route: { page: 'month-report', month: target.value } });
  }

  private sheet(progress: KeptProgress, kept: KeptDays, month: MonthId, here: Here): TemplateResult {
    const t = text().paper;
    const { heads, checkIns, scales } = progress;
    const isWhole = heads !== null && checkIns !== null && scales !== null;
    const leftOut = leftOutSentences({ ...leftOutOf(heads ?? [], month, here), undated: 0 });
    const { sessions, pain, functions } = kept;
    const begins = weekBegins();
    const header = html`<header>
      <h2>${monthName(month)}</h2>
      ${nameLine(this.name)}
    </header>`;
    const isEmpty = sessions.length + pain.length + functions.length + leftOut.length === 0;
    if (isEmpty && isWhole)
      return html`${header}
        <p>${t.nothing}</p>`;
    return html`${header}
      <div class="of-one">
        ${
          heads === null
            ? notRead()
            : html`<pl-months .months=${[calendarOf(kept, month, here, begins)]} .weekBegins=${begins}></pl-months>`
        }
        <section>
          ${heads === null ? nothing : html`<p><strong>${exercisedSentence(daysExercised(sessions).length)}</strong></p>`}
          ${this.corner(() => this.pain(checkIns && kept.pain))}
          ${this.corner(() => this.functions(scales && functions, month))}
        </section>
      </div>
      ${this.corner(() => this.done(kept))} ${this.corner(() => this.ranges(kept, month))}
      ${this.corner(() => this.tests(kept, month))}
      <div class="foot small">
        <p>${text().summary.whatBandsAre}</p>
        <p>${text().summary.disclaimer}</p>
        ${leftOut.map((sentence) => html`<p>${sentence}</p>`)}
      </div>`;
  }

  private done({ sessions }: KeptDays): TemplateResult | typeof nothing {
    const done = doneInMonth(sessions);
    if (done.length === 0) return nothing;
    const { columns } = text().paper;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${columns.set}</th>
          <th scope="col">${columns.days}</th>
          <th scope="col">${columns.sets}</th>
          <th scope="col">${columns.done}</th>
        </tr>
      </thead>
      <tbody>
        ${done.map(
          (one) =>
            html`<tr>
              <th scope="row"><p>${exerciseName(one.exercise)}</p></th>
              <td data-column=${columns.days}>${whole(one.days)}</td>
              <td data-column=${columns.sets}>${whole(one.sets)}</td>
              <td data-column=${columns.done}>${whole(one.done)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private ranges({ sessions }: KeptDays, month: MonthId): TemplateResult | typeof nothing {
    const ranges = rangesOverTime(sessions);
    if (ranges.length === 0) return nothing;
    const { columns } = text().paper;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${columns.far}</th>
          <th scope="col">${columns.change}</th>
        </tr>
      </thead>
      <tbody>
        ${ranges.map(
          (series) =>
            html`<tr>
              <th scope="row"><p>${rangeTitle(series.measure, series.exercise)}</p></th>
              <td>
                ${SIDES.map((side) => this.side(series, side, month))}
                ${series.otherTarget > 0 ? html`<p>${otherTargetSentence(series.otherTarget)}</p>` : nothing}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private side(series: RangesOverTime, side: 'left' | 'right', month: MonthId): TemplateResult | typeof nothing {
    const days: readonly DayRange[] = series[side];
    const [only] = days;
    if (!only) return nothing;
    const today = lastDayOf(month);
    return days.length > 1
      ? html`<p>${rangeChangeSentence(changeOfRange(days), side, today)}</p>`
      : html`<p>${sideOnDay(side, only, today)}</p>`;
  }

  /** `pain`: null where it could not be read. */
  private pain(pain: KeptDays['pain'] | null): TemplateResult | typeof nothing {
    if (pain?.length === 0) return nothing;
    const title = html`<h3>${text().progress.pain.title}</h3>`;
    if (pain === null) return html`${title}${notRead()}`;
    const across = painAcrossMonthSentence(painAcrossAll(pain));
    return html`${title}
      <p class="small">${weeksOfPainSentence(weeksOfPain(pain))}</p>
      ${across === null ? nothing : html`<p class="small">${across}</p>`}`;
  }

  /** `functions`: null where they could not be read. */
  private functions(functions: KeptDays['functions'] | null, month: MonthId): TemplateResult | typeof nothing {
    if (functions?.length === 0) return nothing;
    const title = html`<h3>${text().progress.functioning.title}</h3>`;
    if (functions === null) return html`${title}${notRead()}`;
    return html`${title}
    ${functions.map(
      ({ day, scale }) =>
        html`<p class="small">${scaleTitle(ownDayName(day, lastDayOf(month)), scale)}</p>
          ${activityLines(scale).map((line) => html`<p class="small"><bdi>${line}</bdi></p>`)}`,
    )}`;
  }

  private tests({ sessions }: KeptDays, month: MonthId): TemplateResult | typeof nothing {
    const tests = testsOverTime(sessions);
    if (tests.length === 0) return nothing;
    const t = text();
    return html`<section>
      <h3>${t.progress.tests.title}</h3>
      <div class="tests">
        ${tests.map(
          ({ id, results }) =>
            html`<div>
              <p class="small"><strong>${testName(id)}</strong></p>
              ${results.map(
                ({ day, result }) => html`<p class="small">${resultOnDay(day, result, lastDayOf(month))}</p>`,
              )}
            </div>`,
        )}
      </div>
    </section>`;
  }
}

/** Of the sessions of a month those that cannot be read, and the sets that were judged from a recording. */
function leftOutOf(heads: readonly SessionHead[], month: MonthId, here: Here) {
  const ofMonth = heads.filter((head) => {
    const zone = head.kind === 'session' ? head.timeZone : null;
    const day = head.startedAtEpochMs === null ? null : ownDay(head.startedAtEpochMs, zone, here);
    return day !== null && firstOf(day) === month;
  });
  return keptSessions(ofMonth, here);
}

const notRead = (): TemplateResult => html`<p class="muted">${text().progress.notRead}</p>`;

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-month-report': PlPageMonthReport;
  }
}
