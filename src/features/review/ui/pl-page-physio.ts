import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { dayIn } from '../../../core/record/calendar-day.ts';
import { adherenceOf } from '../../../care/review/adherence.ts';
import { attentionOf } from '../../../care/review/attention.ts';
import { overTime } from '../../../care/review/patient-record.ts';
import { sinceLook } from '../../../care/review/since-last-look.ts';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import {
  adherenceSentences,
  importedSentence,
  openPatient,
  pointsSentence,
  sinceSentences,
} from '../../../text/say/review.ts';
import { patientName } from '../../../text/say/patient.ts';
import { text } from '../../../text/text.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/pl-trouble.ts';
import type { KnownPatient } from '../review-state.ts';
import './pl-author.ts';
import { reviewStyles } from './review-styles.ts';

/** Over how many days adherence is told. Four weeks, as on the patient's own page of progress. */
const ADHERENCE_DAYS = 28;

/**
 * Everybody whose sessions can be looked at, each with how much of the plan was done, what is new, and how many rules apply.
 *
 * @property state - of the app, with this feature's slice
 * @fires pl-intent - load-patients
 */
@customElement('pl-page-physio')
export class PlPagePhysio extends PlElement {
  static override styles = [base, buttons, layout, reviewStyles];

  @property({ attribute: false }) state: StateOf<'review'> | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text().review;
    const { patients, failure, author } = state.review;
    return html`<div class="page">
      <header>
        <h1 tabindex="-1">${t.title}</h1>
        <p class="muted">${t.lead}</p>
        <div class="links">
          <a class="button" href=${writeRoute({ page: 'exchange' })}>${text().exchange.link}</a>
          <a class="button" href=${writeRoute({ page: 'live' })}>${text().live.title}</a>
          <a class="button" href=${writeRoute({ page: 'prescribe' })}>${text().prescribe.title}</a>
        </div>
      </header>
      ${failure ? html`<pl-trouble .failure=${failure} .again=${() => ask(this, { kind: 'load-patients' })}></pl-trouble>` : nothing}
      ${
        patients === null
          ? html`<p class="muted" role="status">${t.loading}</p>`
          : repeat(
              patients,
              ({ patient }) => patient.id,
              (known) => this.corner(() => this.patient(known, state)),
            )
      }
      <pl-author .author=${author}></pl-author>
    </div>`;
  }

  private patient(
    { patient, record, failure }: KnownPatient,
    { review, nowEpochMs }: StateOf<'review'>,
  ): TemplateResult {
    const t = text().review.patient;
    const who = patientName(patient);
    const lookedAt = review.lookedAtEpochMs[patient.id] ?? null;
    const content = (): unknown => {
      if (!record) return html`<p class="muted">${t.notRead}</p>`;
      if (record.heads.length === 0) return html`<p class="muted">${t.empty}</p>`;
      const known = overTime(record, { zone: review.zone, today: dayIn(nowEpochMs, review.zone) });
      const points = attentionOf(known).length;
      return html`<div class="figures">
          ${adherenceSentences(adherenceOf(known, ADHERENCE_DAYS)).map((line) => html`<span>${line}</span>`)}
        </div>
        <div class="figures muted">
          ${sinceSentences(sinceLook(record, lookedAt), lookedAt === null).map((line) => html`<span>${line}</span>`)}
        </div>
        <p class=${points > 0 ? 'attention' : 'muted'}>${pointsSentence(points)}</p>`;
    };
    return html`<section class="card">
      <h2>${who}</h2>
      ${patient.lastImportEpochMs === null ? nothing : html`<p class="muted">${importedSentence(patient.lastImportEpochMs, nowEpochMs)}</p>`}
      ${failure ? html`<pl-trouble .failure=${failure}></pl-trouble>` : nothing} ${this.corner(content)}
      <div class="links">
        <a class="button" href=${writeRoute({ page: 'physio-patient', patientId: patient.id })}>${openPatient(who)}</a>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-physio': PlPagePhysio;
  }
}
