import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Feed } from '../../../app/feed.ts';
import { messageSentence } from '../../../text/say/cue.ts';
import { guideSentence } from '../../../text/say/exercise.ts';
import { whole } from '../../../text/say/forms.ts';
import { targetSentence } from '../../../text/say/range.ts';
import { restLead, runName, setOfRun } from '../../../text/say/run.ts';
import { clockLine, testWords } from '../../../text/say/test.ts';
import { doingSentence, toDoSentence } from '../../../text/say/to-do.ts';
import type { AnyFailure } from '../../../app/failures.ts';
import type { AppState } from '../../../app/state.ts';
import { isBare, openEyeOf, setOf, troubleOf, type RunState, type SetShown } from '../../../app/run/run-state.ts';
import type { TestView } from '../../../app/run/test-view.ts';
import { clockEndsAt } from '../../../app/run/clock-end.ts';
import { takesHandSign } from '../../../core/exercise/takes-hand-sign.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { helpFor } from '../../../ui/kit/help-for.ts';
import { noVoiceNote, runLayout } from './run-layout.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons } from '../../../ui/kit/styles.ts';
import type { CueTone } from './pl-cue.ts';
import './pl-breath.ts';
import './pl-clock.ts';
import './pl-cue.ts';
import '../../../ui/body/pl-demonstration.ts';
import './pl-hold.ts';
import './pl-other-recording.ts';
import '../../../ui/kit/pl-progress.ts';
import './pl-rep-count.ts';
import '../../../ui/body/pl-stage.ts';
import '../../../ui/kit/pl-trouble.ts';

/**
 * The page of a set, with four things at most: the picture, the count, the cue, the controls. Also the rest between two
 * sets.
 *
 * @property state - of the app
 * @property feed - poses for the picture
 * @fires pl-intent - pause, resume, stop, next, toggle-mute, reconnect, begin-with-recording
 */
@customElement('pl-page-practise')
export class PlPagePractise extends PlElement {
  static override styles = [
    base,
    buttons,
    runLayout,
    css`
      .beside {
        place-self: start end;
        width: clamp(7rem, 28%, 16rem);
        aspect-ratio: 4 / 3;
        margin: var(--pl-space-3);
        padding: var(--pl-space-2);
        border-radius: var(--pl-radius-card);
        background: var(--pl-sunken);
      }
      .veil {
        display: grid;
        place-items: center;
        align-content: center;
        gap: var(--pl-space-3);
        width: 100%;
        height: 100%;
        padding: var(--pl-space-5);
        background: color-mix(in srgb, var(--pl-stage) 72%, transparent);
        color: var(--pl-over-picture);
        text-align: center;
      }
      .veil strong {
        font-size: var(--pl-text-cue);
        font-weight: var(--pl-weight-strong);
        line-height: 1.1;
      }
      .veil .seconds {
        font-size: var(--pl-text-count);
        font-variant-numeric: tabular-nums;
        line-height: 1;
      }
      .veil span {
        font-size: max(var(--pl-text-l), calc(0.55 * var(--pl-text-cue)));
        line-height: 1.2;
        text-wrap: balance;
      }
      /* As small as a page at 400 %: what stands on the picture is read whole. */
      @media (max-width: 374px), (max-width: 479px) and (min-aspect-ratio: 1) {
        .run:has(.veil) {
          grid-template-rows: minmax(min-content, 1fr) auto auto auto;
        }
        .run:has(.veil) .stage {
          min-height: 9.5rem;
        }
        .veil {
          gap: var(--pl-space-1);
          padding: var(--pl-space-2);
        }
        .veil span {
          font-size: var(--pl-text-m);
        }
        .veil .seconds {
          font-size: calc(0.6 * var(--pl-text-count));
        }
      }
      @media (max-aspect-ratio: 1) {
        .side {
          display: grid;
          grid-template-columns: minmax(0, 1fr);
          gap: var(--pl-space-2);
        }
        .title {
          display: flex;
          flex-wrap: wrap;
          align-items: baseline;
          justify-content: space-between;
          gap: 0 var(--pl-space-3);
          font-size: var(--pl-text-l);
        }
        .title small {
          margin: 0;
          font-size: var(--pl-text-m);
        }
      }
    `,
  ];

  @property({ attribute: false }) state: AppState | null = null;
  @property({ attribute: false }) feed: Feed | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    const run = state?.run;
    if (!state || !run) return nothing;
    const own = run.test ? null : targetSentence(run.exercise);
    const trouble = troubleOf(run);
    const set = setOf(run);
    return html`<div class="run">
      ${trouble ? this.trouble(state, run, trouble) : this.picture(state, run, set)}
      <section class="side" tabindex="0" aria-labelledby="title">
        <h1 id="title" class="title" tabindex="-1">
          ${runName(run)} ${run.sets > 1 ? html`<small>${setOfRun(run)}</small>` : nothing}
          ${run.purpose.note() === null ? nothing : html`<small>${run.purpose.note()}</small>`}
          ${own === null ? nothing : html`<small>${own}</small>`}
        </h1>
        ${noVoiceNote(state)} ${set.test ? this.clock(set.test) : this.count(run, set)}
        ${
          run.stage === 'running' && set.breath
            ? html`<pl-breath .turn=${set.breath.turn} .lastsMs=${set.breath.lastsMs}></pl-breath>`
            : nothing
        }
        ${
          run.stage === 'opening' && state.model.status === 'loading'
            ? html`<pl-progress .progress=${state.model.progress}></pl-progress>`
            : nothing
        }
      </section>
      <pl-cue class="words" .sentence=${this.words(run, state.saying)} .tone=${this.tone(run, state.saying)}></pl-cue>
      <div class="controls">${this.controls(state, run)}</div>
    </div>`;
  }

  private clock(test: TestView): TemplateResult {
    return html`<pl-clock
      .seconds=${test.seconds}
      .ofSeconds=${clockEndsAt(test)}
      .line=${clockLine(test)}
    ></pl-clock>`;
  }

  private count(run: RunState, set: SetShown): TemplateResult {
    const { mode, sides } = run.exercise;
    const holding = mode !== 'repetitions' && set.holdSeconds > 0;
    return html`<pl-rep-count
        ?hidden=${holding || mode === 'screen' || run.stage === 'blocked'}
        .counted=${set.counted}
        .target=${run.target}
        ?eachSide=${sides === 'each'}
      ></pl-rep-count>
      <pl-hold ?large=${holding} .seconds=${set.holdSeconds} .targetSeconds=${set.holdAskedSeconds}></pl-hold>`;
  }

  private picture({ settings }: AppState, run: RunState, set: SetShown): TemplateResult {
    const eye = openEyeOf(run);
    return html`<pl-stage
      class="stage"
      .feed=${this.feed}
      .preview=${eye?.preview ?? null}
      ?mirrored=${eye?.mirrored ?? false}
      ?bare=${eye !== null && isBare(eye)}
      .label=${text().practise.picture}
      >${this.over(run, set)}${
        settings.showsFigure && isBeginning(run, set)
          ? html`<pl-demonstration class="beside" aria-hidden="true" .exercise=${run.exercise}></pl-demonstration>`
          : nothing
      }</pl-stage
    >`;
  }

  private over(run: RunState, { counted }: SetShown): TemplateResult | typeof nothing {
    const t = text().practise;
    switch (run.stage) {
      case 'paused':
        return html`<div class="veil">
          <strong>${t.paused}</strong><span>${t.pausedHint}</span>
          ${run.live && takesHandSign(run.exercise) ? html`<span>${t.pausedSign}</span>` : nothing}
        </div>`;
      case 'resting':
        return html`<div class="veil">
          <span>${run.test ? text().test.words.rest : restLead(run.exercise, counted.total)}</span>
          <strong class="seconds" role="timer">${whole(run.leftSeconds)}</strong>
        </div>`;
      case 'reconnecting':
      case 'blocked':
      case 'opening':
      case 'check':
      case 'running':
        return nothing;
    }
  }

  private trouble({ settings }: AppState, run: RunState, failure: AnyFailure): TemplateResult {
    const stop = run.stage === 'reconnecting' ? text().practise.finish : text().check.leave;
    const helps = isOfFile(failure)
      ? html`<pl-other-recording instead="file"></pl-other-recording>`
      : helpFor(this, failure, settings, { kind: 'reconnect' });
    return html`<div class="trouble">
      <pl-trouble .failure=${failure}>
        ${helps}
        <button @click=${() => ask(this, { kind: 'stop' })}>${stop}</button>
      </pl-trouble>
    </div>`;
  }

  /** The sentence whose turn it is; else the message that stands, what is to be done, or what goes on. */
  private words(run: RunState, saying: string | null): string {
    const t = text().practise;
    if (saying !== null) return saying;
    if (run.stage === 'opening') return run.live ? text().check.opening : text().check.openingFile;
    if (run.stage === 'resting') return t.rest;
    if (run.stage !== 'running') return '';
    const { message, test, screen, guide, holdSeconds, toDo } = run.shown;
    if (message) return messageSentence(run.exercise, message) ?? '';
    if (test) return testWords(test);
    if (screen) return text().screen.words[screen];
    if (toDo) return toDoSentence(run.exercise, toDo, run.purpose.begin()) ?? '';
    if (guide) return guideSentence(run.exercise, guide, 1000 * holdSeconds);
    const { side, isMoving, counted, holdAskedSeconds } = run.shown;
    const isHolding = isMoving && holdSeconds > 0 && holdAskedSeconds > 0;
    return run.purpose.words() ?? doingSentence({ side, isHolding, counted: counted.total });
  }

  private tone(run: RunState, saying: string | null): CueTone {
    if (run.stage !== 'running') return 'calm';
    const { message, guide, screen, test } = run.shown;
    const isOfMessage = message && (saying === null || saying === messageSentence(run.exercise, message));
    if (!isOfMessage)
      return saying !== null || guide === 'work' || screen || test?.phase === 'running' ? 'form' : 'calm';
    const { kind } = message;
    if (kind === 'view' || kind === 'safety' || kind === 'fix') return 'attention';
    return kind === 'praise' ? 'praise' : 'form';
  }

  private controls(state: AppState, run: RunState): TemplateResult {
    const t = text().practise;
    const { muted } = state.settings;
    return html`
      ${this.mainControl(run)} ${troubleOf(run) ? nothing : this.stopControl(run)}
      <button @click=${() => ask(this, { kind: 'toggle-mute' })}>
        ${muted ? icons.soundOff : icons.soundOn} ${muted ? t.unmute : t.mute} <kbd>${t.keys.mute}</kbd>
      </button>
    `;
  }

  private stopControl(run: RunState): TemplateResult {
    const t = text().practise;
    return html`<button class="stop" @click=${() => ask(this, { kind: 'stop' })}>
      ${icons.stop} ${run.stage === 'resting' ? t.finish : t.stop} <kbd>${t.keys.stop}</kbd>
    </button>`;
  }

  private mainControl(run: RunState): TemplateResult | typeof nothing {
    const t = text().practise;
    if (troubleOf(run)) return nothing;
    // A running clock cannot be paused.
    if (run.stage === 'running' && run.shown.test?.phase === 'running') return nothing;
    if (run.stage === 'resting')
      return html`<button class="primary" @click=${() => ask(this, { kind: 'next' })}>
        ${icons.next} ${run.test ? text().test.words.next : t.next} <kbd>${t.keys.next}</kbd>
      </button>`;
    if (run.stage === 'paused')
      return html`<button class="primary" @click=${() => ask(this, { kind: 'resume' })}>
        ${icons.resume} ${t.resume} <kbd>${t.keys.pause}</kbd>
      </button>`;
    return html`<button
      class="primary"
      ?disabled=${run.stage !== 'running'}
      @click=${() => ask(this, { kind: 'pause' })}
    >
      ${icons.pause} ${t.pause} <kbd>${t.keys.pause}</kbd>
    </button>`;
  }
}

/** The figure goes along in so many repetitions. A choice. */
const FIRST_REPETITIONS = 2;

/** Whether somebody is in the first repetitions of a set that moves. */
const isBeginning = ({ stage, test, exercise }: RunState, { counted }: SetShown): boolean =>
  stage === 'running' && !test && exercise.mode !== 'screen' && counted.total < FIRST_REPETITIONS;

const isOfFile = ({ kind }: AnyFailure): boolean =>
  kind.startsWith('file-') || kind.startsWith('video-') || kind.startsWith('trace-');

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-practise': PlPagePractise;
  }
}
