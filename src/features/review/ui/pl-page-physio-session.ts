import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { draftNote } from '../../../care/review/draft-note.ts';
import { reviewSet, type ReviewedSet } from '../../../care/review/reviewed-set.ts';
import type { Correction } from '../../../care/review/correction.ts';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import type { SetRecord } from '../../../core/report/session.ts';
import { draftText, sessionOf } from '../../../text/say/review.ts';
import { setTitle } from '../../../text/say/set.ts';
import { patientName } from '../../../text/say/patient.ts';
import { text } from '../../../text/text.ts';
import { THIS_DEVICE } from '../../../ports/patients.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/pl-trouble.ts';
import type { OpenedReview } from '../review-state.ts';
import './pl-author.ts';
import './pl-band-editor.ts';
import './pl-draft-note.ts';
import './pl-live-record.ts';
import './pl-review-set.ts';
import './pl-sets-beside.ts';
import { reviewStyles } from './review-styles.ts';

/**
 * A session of a patient: its sets one at a time with all they rest on, corrections and notes, other bands, another session beside it,
 * and the draft of a note.
 *
 * @property state - of the app, with this feature's slice
 * @fires pl-intent - show-set
 */
@customElement('pl-page-physio-session')
export class PlPagePhysioSession extends PlElement {
  static override styles = [base, buttons, layout, reviewStyles];

  @property({ attribute: false }) state: StateOf<'review'> | null = null;
  private reviewedOf: { readonly set: SetRecord; readonly said: readonly Correction[]; readonly made: ReviewedSet }[] =
    [];

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    const opened = state?.review.opened;
    if (!state || !opened) return nothing;
    const t = text().review;
    return html`<div class="page">
      <header>
        <h1 tabindex="-1">${this.titleOf(opened, state.nowEpochMs)}</h1>
        <div class="links">
          <a class="button" href=${writeRoute({ page: 'physio-patient', patientId: opened.patientId })}>${t.back}</a>
        </div>
      </header>
      ${opened.failure ? html`<pl-trouble .failure=${opened.failure}></pl-trouble>` : nothing}
      ${this.content(opened, state)}
    </div>`;
  }

  private titleOf({ session, patient }: OpenedReview, nowEpochMs: number): string {
    if (!session) return text().pages['physio-session'];
    const who = patientName(patient ?? { name: null, isThisDevice: false });
    return sessionOf(who, session.startedAtEpochMs, nowEpochMs, session.timeZone);
  }

  private content(opened: OpenedReview, { review, nowEpochMs, exercises }: StateOf<'review'>): unknown {
    const t = text().review;
    const { status, session, setId } = opened;
    if (status === 'loading') return html`<p class="muted" role="status">${t.loading}</p>`;
    if (status === 'missing') return html`<p class="card">${t.session.missing}</p>`;
    if (!session) return nothing;
    const isWhole = (session.unreadable ?? []).length === 0;
    if (session.sets.length === 0) return html`<p class="card">${isWhole ? t.session.noneBegun : t.session.noSets}</p>`;
    const sets = session.sets.map((set) => this.reviewed(set, opened.corrections));
    const shown = sets.find(({ set }) => set.id === setId) ?? null;
    const readings = opened.trace?.kind === 'ready' ? opened.trace.readings : null;
    const draft = draftText(draftNote(session, sets, opened.days), nowEpochMs);
    return html`<pl-author .author=${review.author}></pl-author>
      <nav class="links" aria-label=${t.session.sets}>
        ${sets.map(
          ({ set }, index) =>
            html`<button
              aria-current=${set.id === setId ? 'true' : 'false'}
              @click=${() => ask(this, { kind: 'show-set', setId: set.id })}
            >
              ${setTitle(session, index)}
            </button>`,
        )}
      </nav>
      ${isWhole ? nothing : html`<p class="muted">${t.patient.notRead}</p>`}
      ${
        shown
          ? html`<pl-review-set
                .reviewed=${shown}
                .trace=${opened.trace}
                .author=${review.author}
                .nowEpochMs=${nowEpochMs}
              ></pl-review-set>
              ${
                opened.trace?.kind === 'ready'
                  ? html`<pl-band-editor
                      .reviewed=${shown}
                      .trial=${opened.trial}
                      .canSave=${opened.patientId === THIS_DEVICE && hasPlanned(opened, shown)}
                      .nowEpochMs=${nowEpochMs}
                    ></pl-band-editor>`
                  : nothing
              }
              <pl-sets-beside
                .reviewed=${shown}
                .readings=${readings}
                .choices=${opened.choices}
                .beside=${opened.beside}
                .nowEpochMs=${nowEpochMs}
                .timeZone=${opened.session?.timeZone ?? null}
              ></pl-sets-beside>`
          : nothing
      }
      <pl-live-record
        .notes=${session.live ?? []}
        .exercises=${[...session.sets.map(({ exercise }) => exercise), ...exercises]}
        .zone=${session.timeZone}
      ></pl-live-record>
      <pl-draft-note .draft=${draft}></pl-draft-note>`;
  }

  /** A set with what was said of it: made once, until something else is said of it. */
  private reviewed(set: SetRecord, corrections: readonly Correction[]): ReviewedSet {
    const said = corrections.filter(({ setId }) => setId === set.id);
    const known = this.reviewedOf.find((one) => one.set === set);
    if (known && known.said.length === said.length && known.said.every((one, at) => one === said[at]))
      return known.made;
    const made = reviewSet(set, said);
    this.reviewedOf = [...this.reviewedOf.filter((one) => one.set !== set), { set, said, made }];
    return made;
  }
}

const hasPlanned = ({ days }: OpenedReview, { set }: ReviewedSet): boolean =>
  days.plan?.items.some(({ exerciseId }) => exerciseId === set.exercise.id) ?? false;

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-physio-session': PlPagePhysioSession;
  }
}
