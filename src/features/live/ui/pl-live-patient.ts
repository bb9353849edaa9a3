import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { goes, isAnyOf, type MediaKind } from '../../../care/live/media.ts';
import { targetBounds } from '../../../care/live/target-bounds.ts';
import { LANDMARKS } from '../../../core/body/landmarks.ts';
import { isCounted, targetOf, type Exercise } from '../../../core/exercise/exercise.ts';
import type { LiveDeed, TargetChange } from '../../../core/record/live-note.ts';
import { MOST_WORDS_CHARACTERS } from '../../../core/record/live-note.ts';
import { exerciseName } from '../../../text/say/card.ts';
import { fixSentenceOf, unmeasurableSentence } from '../../../text/say/cue.ts';
import {
  browserAsks,
  awaitsYes,
  careStatus,
  countedOf,
  countedSides,
  cueKey,
  cuesOf,
  faultLines,
  heardSentence,
  jointName,
  mediaTrouble,
  missingWords,
  rejectedLines,
  stageLine,
  takeMediaWords,
  targetAsked,
  targetDeclined,
  targetTaken,
} from '../../../text/say/live-session.ts';
import { patientNameLive } from '../../../text/say/live-over.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import type { WatchedMeeting } from '../live-state.ts';
import { exerciseAt, exerciseShown, MOST_KEYS } from '../watched.ts';
import { liveFields } from './live-fields.ts';
import './pl-live-angle.ts';
import './pl-live-media.ts';
import './pl-live-skeleton.ts';
import type { PointEvent } from './pl-live-skeleton.ts';

/** The key that says a cue; nothing where there is none for it. */
const keyOf = (at: number): TemplateResult | typeof nothing => {
  const key = cueKey(at);
  return key === null ? nothing : html`<kbd>${key}</kbd>`;
};

/**
 * One patient large: as lines, with the angle, the count, what was found and heard; and what can be said and asked.
 *
 * @property meeting - with the patient
 * @property exercises - the library of this app
 * @fires pl-intent - ask-live, take-live, give-live, end-live
 */
@customElement('pl-live-patient')
export class PlLivePatient extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    liveFields,
    css`
      :host {
        font-size: var(--pl-text-s);
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        gap: var(--pl-space-4);
        align-items: start;
      }
      header {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--pl-space-2) var(--pl-space-4);
      }
      .seen,
      .told,
      .do {
        display: grid;
        gap: var(--pl-space-3);
        min-width: 0;
      }
      .do {
        grid-column: 1 / -1;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
        gap: var(--pl-space-4);
        align-items: start;
      }
      .group {
        display: grid;
        gap: var(--pl-space-2);
        min-width: 0;
      }
      .keys {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-2);
      }
      .keys button {
        padding-inline: var(--pl-space-3);
      }
      .cues button {
        justify-content: flex-start;
        width: 100%;
        text-align: start;
        font-weight: var(--pl-weight-normal);
      }
      .count {
        font-size: var(--pl-text-xl);
        font-weight: var(--pl-weight-strong);
        font-variant-numeric: tabular-nums;
      }
      .sides {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-1) var(--pl-space-4);
        font-variant-numeric: tabular-nums;
      }
      .gift {
        display: flex;
        align-items: center;
        gap: var(--pl-space-2);
        min-height: var(--pl-touch);
        font-weight: var(--pl-weight-normal);
        cursor: pointer;
      }
      .gift input {
        width: 1.5rem;
        height: 1.5rem;
        flex: none;
        accent-color: var(--pl-accent);
      }
      .media pl-live-media {
        width: min(100%, 26rem);
      }
      h3 {
        font-size: var(--pl-text-s);
      }
      form {
        display: grid;
        gap: var(--pl-space-2);
      }
      .numbers {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: var(--pl-space-2);
        align-items: end;
      }
      .attention {
        padding: var(--pl-space-2) var(--pl-space-3);
        border-radius: var(--pl-radius-control);
        background: var(--pl-attention-field);
        color: var(--pl-attention);
      }
      @media (max-width: 51.25em) {
        section {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) meeting: WatchedMeeting | null = null;
  @property({ attribute: false }) exercises: readonly Exercise[] = [];
  @query('#words') private words!: HTMLInputElement | null;

  protected override render(): TemplateResult | typeof nothing {
    const { meeting } = this;
    if (!meeting) return nothing;
    const exercise = exerciseAt(meeting, this.exercises);
    const shown = exerciseShown(meeting, this.exercises);
    const t = text().live.care;
    return html`<section class="card">
      <header>
        <h2>${patientNameLive(meeting.peer?.name ?? null)}</h2>
        <p>${stageLine(meeting.stage.kind, exercise)}</p>
        <p class=${meeting.status.kind === 'down' ? 'attention' : 'muted'} role="status">${careStatus(meeting)}</p>
        <button class="stop" @click=${() => ask(this, { kind: 'end-live', meetingId: meeting.id })}>${t.end}</button>
      </header>
      ${this.seen(meeting, exercise)} ${this.told(meeting, exercise)} ${this.todo(meeting, shown)}
    </section>`;
  }

  private seen(meeting: WatchedMeeting, exercise: Exercise | null): TemplateResult {
    const t = text().live.care;
    const { feed, consent } = meeting;
    return html`<div class="seen">
      <pl-live-skeleton
        points
        .feed=${feed}
        .instead=${consent?.skeleton === false ? t.noSkeleton : null}
        @pl-point=${({ landmark }: PointEvent) => this.asks({ kind: 'pointed', landmark })}
      ></pl-live-skeleton>
      ${
        exercise && isCounted(exercise) && consent?.skeleton !== false
          ? html`<h3>${t.angle}</h3>
              <pl-live-angle .feed=${feed} .exercise=${exercise}></pl-live-angle>`
          : nothing
      }
    </div>`;
  }

  /** The patient's picture and sound, as far as both want it; and one's own. */
  private media({ id, peer, media, status }: WatchedMeeting): TemplateResult {
    const t = text().live.care;
    if (status.kind === 'up' && status.isBytesOnly)
      return html`<div class="group media">
        <h3>${t.media}</h3>
        <p class="muted">${text().live.bytesOnly}</p>
      </div>`;
    const name = peer?.name ?? null;
    const { theyGive, takes, gives, stream, asking, trouble } = media;
    const going = goes(media);
    const awaits = (gives.video && !going.video) || (gives.sound && !going.sound);
    const kinds = ['video', 'sound'] as const;
    const isEmpty = takes.video && !stream?.getVideoTracks().length;
    const gift = (kind: MediaKind): TemplateResult => {
      // While the browser asks it is chosen, and can be taken back.
      const isChosen = gives[kind] || asking === kind;
      return html`<label class="gift">
        <input
          type="checkbox"
          .checked=${live(isChosen)}
          @change=${() => ask(this, { kind: 'give-live', meetingId: id, change: { [kind]: !isChosen } })}
        />
        ${kind === 'video' ? t.giveVideo : t.giveSound}
      </label>`;
    };
    return html`<div class="group media">
      <h3>${t.media}</h3>
      <pl-live-media .stream=${stream} .name=${patientNameLive(name)}></pl-live-media>
      ${isEmpty ? html`<p class="muted">${t.noPicture}</p>` : nothing}
      ${
        isAnyOf(theyGive)
          ? html`<div class="keys">
              ${kinds.map((kind) =>
                theyGive[kind]
                  ? html`<button
                      @click=${() => ask(this, { kind: 'take-live', meetingId: id, change: { [kind]: !takes[kind] } })}
                    >
                      ${takeMediaWords(name, kind, takes[kind])}
                    </button>`
                  : nothing,
              )}
            </div>`
          : html`<p class="muted">${t.noOffer}</p>`
      }
      <div class="keys">${gift('video')}${gift('sound')}</div>
      ${awaits ? html`<p class="muted">${awaitsYes(name)}</p>` : nothing}
      ${asking ? html`<p role="status">${browserAsks(asking)}</p>` : nothing}
      ${trouble ? html`<p class="attention" role="status">${mediaTrouble(trouble)}</p>` : nothing}
    </div>`;
  }

  private told(meeting: WatchedMeeting, exercise: Exercise | null): TemplateResult {
    const t = text().live.care;
    const { set, stage, heard, consent } = meeting;
    if (consent?.numbers === false)
      return html`<div class="told">
        <p>${t.noNumbers}</p>
        ${this.media(meeting)}
      </div>`;
    const lines = (title: string, found: readonly string[]): TemplateResult =>
      html`<div class="group">
        <h3>${title}</h3>
        ${
          found.length > 0
            ? html`<ul>
                ${found.map((line) => html`<li>${line}</li>`)}
              </ul>`
            : html`<p class="muted">${t.nothing}</p>`
        }
      </div>`;
    return html`<div class="told">
      ${
        !exercise && meeting.today.length > 0
          ? html`<div class="group">
              <h3>${t.today}</h3>
              <ul>
                ${meeting.today.map((one) => html`<li>${exerciseName(one)}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${
        stage.kind === 'check' && exercise && (stage.problems.length > 0 || stage.lack)
          ? html`<div class="attention">
              <h3>${t.problems}</h3>
              ${stage.problems.map((problem) => html`<p>${unmeasurableSentence(problem)}</p>`)}
              ${stage.lack ? html`<p>${fixSentenceOf(exercise, stage.lack.what)}</p>` : nothing}
              ${stage.lack && stage.lack.missing.length > 0 ? html`<p>${missingWords(stage.lack.missing)}</p>` : nothing}
            </div>`
          : nothing
      }
      ${set?.problem && !set.isOver ? html`<p class="attention">${unmeasurableSentence(set.problem)}</p>` : nothing}
      ${
        set
          ? html`<div class="group">
              <h3>${t.counted}</h3>
              <p class="count">${countedOf(set.counted, targetOf(set.exercise))}</p>
              ${
                set.exercise.sides === 'each'
                  ? html`<p class="sides">${countedSides(set.counted).map((line) => html`<span>${line}</span>`)}</p>`
                  : nothing
              }
            </div>`
          : nothing
      }
      ${set ? lines(t.rejected, rejectedLines(set.exercise, set.rejected)) : nothing}
      ${set ? lines(t.faults, faultLines(set.exercise, set.faults)) : nothing}
      ${lines(
        t.heard,
        heard.map((one) => heardSentence(exercise, one)),
      )}
      ${this.media(meeting)}
    </div>`;
  }

  private todo(meeting: WatchedMeeting, exercise: Exercise | null): TemplateResult {
    const t = text().live.care;
    const cues = exercise ? cuesOf(exercise).slice(0, MOST_KEYS) : [];
    const isPaused = meeting.stage.kind === 'paused';
    return html`<div class="do">
      <div class="group">
        <div class="keys">
          ${
            isPaused
              ? html`<button @click=${() => this.asks({ kind: 'resume-asked' })}>${icons.resume} ${t.resume}</button>`
              : html`<button @click=${() => this.asks({ kind: 'pause-asked' })}>${icons.pause} ${t.pause}</button>`
          }
          <button @click=${() => this.asks({ kind: 'next-asked' })}>${icons.next} ${t.next}</button>
          <button
            ?disabled=${!exercise}
            @click=${() => exercise && this.asks({ kind: 'showed', exerciseId: exercise.id })}
          >
            ${t.show}
          </button>
        </div>
        <label for="point">${t.point}</label>
        <select id="point" @change=${this.pick}>
          <option value="">${text().units.none}</option>
          ${LANDMARKS.map((name, landmark) => {
            const joint = /(Shoulder|Elbow|Wrist|Hip|Knee|Ankle|FootIndex|Index)$/.test(name)
              ? jointName(landmark)
              : null;
            return joint === null ? nothing : html`<option value=${landmark}>${joint}</option>`;
          })}
        </select>
      </div>
      ${
        cues.length > 0
          ? html`<div class="group cues">
              <h3>${t.say}</h3>
              <p class="muted">${t.sayHint}</p>
              ${cues.map(
                ({ id, words }, at) =>
                  html`<button @click=${() => this.asks({ kind: 'cue-sent', cue: { kind: 'library', id } })}>
                    ${keyOf(at)} ${words}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      <div class="group">
        <form @submit=${this.send}>
          <label for="words">${t.words}</label>
          <input id="words" type="text" dir="auto" maxlength=${MOST_WORDS_CHARACTERS} aria-describedby="words-hint" />
          <p id="words-hint" class="muted">${t.wordsHint}</p>
          <button>${t.send}</button>
        </form>
        ${exercise ? this.target(meeting, exercise) : nothing}
      </div>
    </div>`;
  }

  private target({ peer, notes }: WatchedMeeting, exercise: Exercise): TemplateResult {
    const t = text().live.care;
    const last = notes.findLast(
      ({ deed }) => deed.kind === 'target-asked' || deed.kind === 'target-taken' || deed.kind === 'target-declined',
    )?.deed;
    const became =
      last?.kind === 'target-asked'
        ? targetAsked(peer?.name ?? null)
        : last?.kind === 'target-taken'
          ? targetTaken(last.change, exercise)
          : last?.kind === 'target-declined'
            ? targetDeclined(last.change, exercise)
            : null;
    const { dose } = exercise;
    const bounds = targetBounds(exercise);
    return html`<form @submit=${(event: SubmitEvent) => this.askTarget(event, exercise)}>
      <h3>${t.target}</h3>
      <div class="numbers">
        <div class="group">
          <label for="reps">${t.reps}</label>
          <input
            id="reps"
            name="reps"
            type="number"
            inputmode="numeric"
            min=${bounds.reps.least}
            max=${bounds.reps.most}
            .value=${String(dose.reps)}
          />
        </div>
        ${
          bounds.holdMs
            ? html`<div class="group">
                <label for="hold">${t.holdSeconds}</label>
                <input
                  id="hold"
                  name="hold"
                  type="number"
                  .step=${'any'}
                  min=${bounds.holdMs.least / 1000}
                  max=${bounds.holdMs.most / 1000}
                  .value=${String(dose.holdMs / 1000)}
                />
              </div>`
            : nothing
        }
        ${
          bounds.rangeDeg && isCounted(exercise)
            ? html`<div class="group">
                <label for="range">${t.rangeDeg}</label>
                <input
                  id="range"
                  name="range"
                  type="number"
                  .step=${'any'}
                  min=${bounds.rangeDeg.least}
                  max=${bounds.rangeDeg.most}
                  .value=${String(exercise.movement.targetDeg)}
                />
              </div>`
            : nothing
        }
      </div>
      <button>${t.ask}</button>
      <p role="status">${became}</p>
    </form>`;
  }

  private asks(deed: LiveDeed): void {
    if (this.meeting) ask(this, { kind: 'ask-live', meetingId: this.meeting.id, deed });
  }

  private readonly pick = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement) || target.value === '') return;
    this.asks({ kind: 'pointed', landmark: Number(target.value) });
    target.value = '';
  };

  private readonly send = (event: SubmitEvent): void => {
    event.preventDefault();
    const words = this.words?.value.trim() ?? '';
    if (words === '' || !this.words) return;
    this.words.value = '';
    this.asks({ kind: 'cue-sent', cue: { kind: 'words', words } });
  };

  /** Only what differs from what holds now is asked for. */
  private askTarget(event: SubmitEvent, exercise: Exercise): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const data = new FormData(event.target);
    const number = (name: string): number | null => {
      const written = data.get(name);
      const value = typeof written === 'string' && written !== '' ? Number(written) : Number.NaN;
      return Number.isFinite(value) ? value : null;
    };
    const [reps, hold, range] = [number('reps'), number('hold'), number('range')];
    const nowDeg = isCounted(exercise) ? exercise.movement.targetDeg : null;
    const change: TargetChange = {
      exerciseId: exercise.id,
      ...(reps !== null && reps !== exercise.dose.reps && { reps }),
      ...(hold !== null && 1000 * hold !== exercise.dose.holdMs && { holdMs: 1000 * hold }),
      ...(range !== null && range !== nowDeg && { rangeDeg: range }),
    };
    if (Object.keys(change).length > 1) this.asks({ kind: 'target-asked', change });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-live-patient': PlLivePatient;
  }
}
