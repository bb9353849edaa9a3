import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AboutPerson } from '../../../core/assess/test-norms.ts';
import { dayIn, type CalendarDay } from '../../../core/record/calendar-day.ts';
import { daysExercised, firstOf, hasEarlier, lately, monthsOf } from '../../../care/progress/days-exercised.ts';
import { functionOverTime, type FunctionPoint } from '../../../care/progress/function-over-time.ts';
import { keptSessions, type Kept, type KeptSession } from '../../../care/progress/kept-sets.ts';
import type { Here } from '../../../care/progress/own-days.ts';
import { painAcross, painOverTime, weeksOfPain, type PainDay } from '../../../care/progress/pain-over-time.ts';
import { changeOfRange } from '../../../care/progress/range-change.ts';
import { rangesOverTime, type RangesOverTime } from '../../../care/progress/ranges-over-time.ts';
import { testsOverTime, type TestOverTime } from '../../../care/progress/tests-over-time.ts';
import { changeOfFunction, heldAgainst } from '../../../care/pain/function-scale.ts';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import { weekBegins } from '../../../text/say/day.ts';
import { functionChangeSentence } from '../../../text/say/pain.ts';
import {
  apartSentence,
  latelySentence,
  leftOutSentences,
  otherTargetSentence,
  painAcrossSentence,
  rangeChangeSentence,
  rangeTitle,
  testUnit,
  weeksOfPainSentence,
} from '../../../text/say/progress.ts';
import { testName } from '../../../text/say/test.ts';
import { besideLast, besideNorms } from '../../../text/say/test-report.ts';
import { text } from '../../../text/text.ts';
import '../../../ui/chart/pl-figures.ts';
import '../../../ui/chart/pl-months.ts';
import { aboutPerson } from '../../../ui/kit/about-person.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/pl-trouble.ts';
import {
  apartPlot,
  functionPlot,
  painPlot,
  rangePlot,
  testPlot,
  type Shown,
} from '../../../ui/chart/progress-plots.ts';

/** How many months are shown at first, and how many more at a time. A choice: a quarter of a year is how long a programme takes. */
const MONTHS = 3;

const SIDES = ['left', 'right'] as const;

/** Everything that the page shows, worked out once for what is kept. A part that could not be read is null. */
interface Worked {
  readonly here: Here;
  readonly kept: Kept | null;
  readonly days: readonly CalendarDay[];
  readonly ranges: readonly RangesOverTime[];
  readonly tests: readonly TestOverTime[];
  readonly pain: { readonly days: readonly PainDay[]; readonly undated: number } | null;
  readonly functions: { readonly points: readonly FunctionPoint[]; readonly undated: number } | null;
}

/**
 * What has changed over time: days with exercise, how far each side goes, left against right, pain before and after, timed tests beside
 * norms, and function: a plot, a sentence on whether a change is more than the measurement error, and the figures as a table.
 *
 * @property state - of the app; it holds what is kept
 * @fires pl-intent - load-progress
 */
@customElement('pl-page-progress')
export class PlPageProgress extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    css`
      .card {
        display: grid;
        gap: var(--pl-space-4);
        align-content: start;
        justify-items: start;
      }
      .card > * {
        width: 100%;
        min-width: 0;
      }
      .card > a.button,
      .card > button {
        width: auto;
      }
      .links {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
        margin-top: var(--pl-space-2);
      }
      .one {
        display: grid;
        gap: var(--pl-space-3);
        padding-top: var(--pl-space-4);
        border-top: 1px solid var(--pl-hairline);
      }
      .said {
        display: grid;
        gap: var(--pl-space-2);
        padding: var(--pl-space-3) var(--pl-space-4);
        border-radius: var(--pl-radius-control);
        background: var(--pl-accent-field);
      }
      .figure {
        font-size: var(--pl-text-l);
        font-weight: var(--pl-weight-strong);
      }
      .small,
      .left-out {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
        overflow-wrap: anywhere;
      }
      .left-out {
        display: grid;
        gap: var(--pl-space-1);
        margin-top: var(--pl-space-5);
      }
      pl-trouble {
        margin-bottom: var(--pl-space-5);
      }
      .empty p {
        font-size: var(--pl-text-l);
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'progress'> | null = null;
  @state() private months = MONTHS;
  private worked: Worked | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { state } = this;
    if (!changed.has('state') || !state || state.progress.status !== 'ready') return;
    const before = changed.get('state');
    const here = { zone: state.progress.zone, today: dayIn(state.nowEpochMs, state.progress.zone) };
    if (this.worked && before?.progress === state.progress && this.worked.here.today === here.today) return;
    this.worked = workOut(state.progress, here);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state')?.history.progress ?? null;
    // Sessions of an older app have been brought in meanwhile.
    if (before !== null && this.state?.history.progress === null) ask(this, { kind: 'load-progress' });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text().progress;
    const thisMonth = firstOf(dayIn(state.nowEpochMs, state.progress.zone));
    return html`<div class="page">
      <header>
        <h1 tabindex="-1">${t.title}</h1>
        <p class="muted">${t.lead}</p>
        <div class="links">
          <a class="button" href=${writeRoute({ page: 'history' })}>${t.all}</a>
          <a class="button" href=${writeRoute({ page: 'month-report', month: thisMonth })}>${text().paper.ofMonth}</a>
        </div>
      </header>
      ${state.progress.failure ? html`<pl-trouble .failure=${state.progress.failure} .again=${() => ask(this, { kind: 'load-progress' })}></pl-trouble>` : nothing}
      ${state.history.progress ? html`<p class="muted">${t.growing}</p>` : nothing}
      ${state.progress.status === 'ready' ? this.corner(() => this.content(state)) : html`<p class="muted" role="status">${t.loading}</p>`}
    </div>`;
  }

  private content(state: StateOf<'progress'>): unknown {
    const { worked } = this;
    if (!worked) return nothing;
    const t = text().progress;
    if (isEmpty(worked))
      return html`<div class="card empty">
          <p>${t.empty}</p>
          <a class="button primary" href=${writeRoute({ page: 'start' })}>${t.emptyAction}</a>
        </div>
        ${this.leftOut(state, worked)}`;
    return html`<div class="stacks">
        <div class="stack">
          ${this.corner(() => this.calendar(worked))} ${this.corner(() => this.pain(worked))}
          ${this.corner(() => this.functions(state, worked))}
        </div>
        <div class="stack">
          ${this.corner(() => this.ranges(worked))} ${this.corner(() => this.tests(state, worked))}
        </div>
      </div>
      ${this.leftOut(state, worked)}`;
  }

  private calendar({ kept, days, here }: Worked): TemplateResult {
    const t = text().progress;
    const begins = weekBegins();
    const months = monthsOf(days, here, this.months, begins);
    return html`<section class="card">
      <h2>${t.calendar.title}</h2>
      ${
        kept === null
          ? notRead()
          : html`<p class="figure">${latelySentence(lately(days, here))}</p>
              <pl-months .months=${months} .weekBegins=${begins}></pl-months>
              ${
                hasEarlier(days, months)
                  ? html`<button @click=${() => (this.months += MONTHS)}>${t.calendar.earlier}</button>`
                  : nothing
              }`
      }
    </section>`;
  }

  private ranges({ kept, ranges, here }: Worked): TemplateResult {
    const t = text().progress.ranges;
    const content =
      kept === null
        ? notRead()
        : ranges.length === 0
          ? html`<p class="muted">${t.empty}</p>`
          : html`<p class="small">${t.lead}</p>
              ${repeat(
                ranges,
                ({ exercise, measure }) => JSON.stringify([exercise.id, measure]),
                (series) => this.corner(() => this.range(series, here)),
              )}`;
    return html`<section class="card">
      <h2>${t.title}</h2>
      ${content}
    </section>`;
  }

  private range(series: RangesOverTime, { today }: Here): TemplateResult {
    const sentences = SIDES.filter((side) => series[side].length > 0).map((side) =>
      rangeChangeSentence(changeOfRange(series[side]), side, today),
    );
    const latest = series.sides.at(-1);
    const others = otherTargetSentence(series.otherTarget);
    return html`<div class="one">
      <h3>${rangeTitle(series.measure, series.exercise)}</h3>
      ${figures(rangePlot(series, today))} ${said(sentences)}
      ${others === null ? nothing : html`<p class="small">${others}</p>`}
      ${
        latest
          ? html`<h3>${text().progress.apart.title}</h3>
              ${figures(apartPlot(series, today))} ${said([apartSentence(latest, series.unit, today)])}`
          : nothing
      }
    </div>`;
  }

  private pain({ pain, here }: Worked): TemplateResult {
    const t = text().progress;
    const content =
      pain === null
        ? notRead()
        : pain.days.length === 0
          ? html`<p class="muted">${t.pain.empty}</p>
              <a class="button" href=${writeRoute({ page: 'before' })}>${text().pain.told.tellNow}</a>`
          : html`${figures(painPlot(pain.days, here.today))}
            ${said([
              weeksOfPainSentence(weeksOfPain(pain.days)),
              ...[painAcrossSentence(painAcross(pain.days, here))].filter((one) => one !== null),
            ])}`;
    return html`<section class="card">
      <h2>${t.pain.title}</h2>
      ${content}
    </section>`;
  }

  private tests(state: StateOf<'progress'>, { kept, tests, here }: Worked): TemplateResult {
    const t = text().progress.tests;
    const content =
      kept === null
        ? notRead()
        : tests.length === 0
          ? html`<p class="muted">${t.empty}</p>
              <a class="button" href=${writeRoute({ page: 'exercises' })}>${t.action}</a>`
          : tests.map((test) => this.corner(() => this.test(test, aboutNow(state, here), here)));
    return html`<section class="card">
      <h2>${t.title}</h2>
      ${content}
    </section>`;
  }

  private test(test: TestOverTime, about: AboutPerson, { today }: Here): TemplateResult | typeof nothing {
    const results = test.results.map(({ result }) => result).toReversed();
    const [latest, ...earlier] = results;
    if (!latest) return nothing;
    const change = besideLast(latest, earlier);
    const norms = besideNorms(latest, about);
    const sources = [change.source, norms.source].filter((one) => one !== null);
    return html`<div class="one">
      <h3>${testName(test.id)}</h3>
      <p class="small">${testUnit(test.id)}</p>
      ${figures(testPlot(test, about, today))} ${said(change.lines)} ${norms.lines.map((line) => html`<p>${line}</p>`)}
      ${sources.map((source) => html`<p class="small">${source}</p>`)}
    </div>`;
  }

  private functions({ nowEpochMs }: StateOf<'progress'>, { functions, here }: Worked): TemplateResult {
    const t = text();
    const content = (): TemplateResult => {
      if (functions === null) return notRead();
      const { points } = functions;
      const newest = points.at(-1)?.scale;
      if (!newest)
        return html`<p class="muted">${t.progress.functioning.empty}</p>
          <a class="button" href=${writeRoute({ page: 'function' })}>${t.progress.functioning.action}</a>`;
      const { first, last } = heldAgainst(
        points.map(({ scale }) => scale),
        newest,
      );
      const sentences = [first, last].flatMap((against) => {
        const change = against && changeOfFunction(against, newest);
        return change && against ? [functionChangeSentence(change, against.atEpochMs, nowEpochMs)] : [];
      });
      return html`<p class="small">${t.progress.functioning.mean}</p>
        ${figures(functionPlot(points, here.today))} ${said(sentences.length > 0 ? sentences : [t.functioning.first])}
        <a class="button" href=${writeRoute({ page: 'function' })}>${t.progress.functioning.action}</a>`;
    };
    return html`<section class="card">
      <h2>${t.progress.functioning.title}</h2>
      ${content()}
    </section>`;
  }

  private leftOut(
    { progress }: StateOf<'progress'>,
    { kept, pain, functions }: Worked,
  ): TemplateResult | typeof nothing {
    const sentences = leftOutSentences({
      unreadable: progress.unreadable + (kept?.unreadable ?? 0),
      undated: (kept?.undated ?? 0) + (pain?.undated ?? 0) + (functions?.undated ?? 0),
      fromFile: kept?.fromFile ?? 0,
    });
    if (sentences.length === 0) return nothing;
    return html`<div class="left-out">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`;
  }
}

function workOut(progress: StateOf<'progress'>['progress'], here: Here): Worked {
  const kept = progress.heads && keptSessions(progress.heads, here);
  const sessions: readonly KeptSession[] = kept?.sessions ?? [];
  return {
    here,
    kept,
    days: daysExercised(sessions),
    ranges: rangesOverTime(sessions),
    tests: testsOverTime(sessions),
    pain: progress.checkIns && painOverTime(progress.checkIns, here),
    functions: progress.scales && functionOverTime(progress.scales, here),
  };
}

/** Nothing is kept that this page could show, and nothing failed to be read. */
const isEmpty = ({ kept, days, ranges, tests, pain, functions }: Worked): boolean =>
  kept !== null &&
  pain !== null &&
  functions !== null &&
  days.length + ranges.length + tests.length + pain.days.length + functions.points.length === 0;

/** The person as they are now: at the age that they reach this year. */
const aboutNow = ({ settings, nowEpochMs }: StateOf<'progress'>, { zone }: Here): AboutPerson =>
  aboutPerson(settings, { startedAtEpochMs: nowEpochMs, timeZone: zone });

const notRead = (): TemplateResult => html`<p class="muted">${text().progress.notRead}</p>`;

const figures = ({ plot, figures: table }: Shown): TemplateResult =>
  html`<pl-figures .plot=${plot} .figures=${table}></pl-figures>`;

const said = (sentences: readonly string[]): TemplateResult =>
  html`<div class="said">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-progress': PlPageProgress;
  }
}
