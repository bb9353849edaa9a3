import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Feed } from '../../../app/feed.ts';
import { signSentence } from '../../../text/say/exercise.ts';
import { whole } from '../../../text/say/forms.ts';
import { runName, setOfRun } from '../../../text/say/run.ts';
import { toDoSentence } from '../../../text/say/to-do.ts';
import { firstFix } from '../../../app/run/first-fix.ts';
import { toDoBeforeSet } from '../../../app/run/to-do-now.ts';
import { isOfPhone, type AnyFailure } from '../../../app/failures.ts';
import type { AppState } from '../../../app/state.ts';
import { checkOf, isBare, openEyeOf, troubleOf, type CheckShown, type RunState } from '../../../app/run/run-state.ts';
import { placementOf } from '../../../core/exercise/placement.ts';
import { takesHandSign } from '../../../core/exercise/takes-hand-sign.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { helpFor } from '../../../ui/kit/help-for.ts';
import { MediaQuery, STILLNESS } from '../../../ui/kit/media-query.ts';
import { noVoiceNote, runLayout } from './run-layout.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons } from '../../../ui/kit/styles.ts';
import './pl-cue.ts';
import './pl-fix-sign.ts';
import '../../../ui/body/pl-demonstration.ts';
import '../../../ui/body/pl-figure.ts';
import '../../../ui/kit/pl-progress.ts';
import '../../../ui/body/pl-stage.ts';
import './pl-other-recording.ts';
import './pl-start-list.ts';
import '../../../ui/kit/pl-trouble.ts';

/**
 * The page before a set: the picture, a list of conditions that are ticked as they are met, and the one thing to do
 * next, large. Where the column beside the picture has room, the figure shows the movement meanwhile.
 *
 * @property state - of the app
 * @property feed - poses for the picture
 * @fires pl-intent - next, stop, toggle-mute, reconnect, begin-with-recording
 */
@customElement('pl-page-check')
export class PlPageCheck extends PlElement {
  static override styles = [
    base,
    buttons,
    runLayout,
    css`
      pl-figure {
        /* All of it is in the picture, as all of the person has to be. */
        position: absolute;
        inset: var(--pl-space-3) 19%;
        place-self: stretch;
        opacity: 0.9;
      }
      /*
       * The figure has what the list leaves of the column. On an upright screen that is nothing: there the picture, the list and the
       * large words fill the window, the outline over the picture shows the start, and the page before has shown the movement.
       */
      .shows {
        flex: 1 1 0;
        min-height: 0;
        margin-top: calc(-1 * var(--pl-space-4));
        container-type: size;
      }
      .figure {
        display: none;
        position: relative;
        height: calc(100% - var(--pl-space-4));
        max-height: 15rem;
        margin-top: var(--pl-space-4);
        padding: var(--pl-space-2);
        border-radius: var(--pl-radius-card);
        background: var(--pl-sunken);
      }
      .figure pl-demonstration {
        height: 100%;
      }
      .figure button {
        position: absolute;
        inset-block-end: 0;
        inset-inline-end: 0;
        width: var(--pl-touch);
        padding: 0;
        font-size: var(--pl-text-l);
      }
      @container (min-height: 6.5rem) {
        .figure {
          display: block;
        }
      }
      pl-fix-sign {
        place-self: start;
        margin: var(--pl-space-4);
      }
      .count-in {
        place-self: start end;
        margin: var(--pl-space-4);
        width: 1.5em;
        border-radius: 50%;
        background: var(--pl-good);
        color: var(--pl-surface);
        font-size: calc(1.2 * var(--pl-text-cue));
        font-variant-numeric: tabular-nums;
        font-weight: var(--pl-weight-strong);
        line-height: 1.5em;
        text-align: center;
      }
    `,
  ];

  @property({ attribute: false }) state: AppState | null = null;
  @property({ attribute: false }) feed: Feed | null = null;
  /** The figure was told to stand still. */
  @state() private isStill = false;
  private readonly stillness = new MediaQuery(this, STILLNESS);

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    const run = state?.run;
    if (!state || !run) return nothing;
    const check = checkOf(run);
    const trouble = troubleOf(run);
    return html`<div class="run">
      ${trouble ? this.trouble(state, trouble) : this.picture(run, check)}
      <section class="side" tabindex="0" aria-labelledby="title">
        <h1 id="title" class="title" tabindex="-1">
          ${runName(run)} ${run.sets > 1 ? html`<small>${setOfRun(run)}</small>` : nothing}
          ${run.purpose.note() === null ? nothing : html`<small>${run.purpose.note()}</small>`}
        </h1>
        ${noVoiceNote(state)}
        <pl-start-list .lines=${check.lines} .at=${placementOf(run.exercise).at}></pl-start-list>
        ${trouble === null && takesHandSign(run.exercise) ? html`<p class="muted">${signSentence(run.exercise)}</p>` : nothing}
        ${
          state.model.status === 'loading'
            ? html`<pl-progress .progress=${state.model.progress}></pl-progress>`
            : nothing
        }
        ${trouble === null ? this.movement(run, check) : nothing}
      </section>
      <pl-cue
        class="words"
        .sentence=${state.saying ?? (trouble ? '' : this.nextThing(run, check))}
        .tone=${this.tone(check)}
      ></pl-cue>
      <div class="controls">${this.controls(state, run, trouble !== null)}</div>
    </div>`;
  }

  private picture(run: RunState, check: CheckShown): TemplateResult {
    const eye = openEyeOf(run);
    return html`<pl-stage
      class="stage"
      .feed=${this.feed}
      .preview=${eye?.preview ?? null}
      ?mirrored=${eye?.mirrored ?? false}
      ?bare=${eye !== null && isBare(eye)}
      .label=${text().practise.picture}
      >${this.over(run, check)}</pl-stage
    >`;
  }

  private trouble({ settings }: AppState, failure: AnyFailure): TemplateResult {
    return html`<div class="trouble">
      <pl-trouble .failure=${failure}>
        ${helpFor(this, failure, settings, { kind: 'reconnect' })}
        ${isOfCamera(failure) ? html`<pl-other-recording instead="camera"></pl-other-recording>` : nothing}
        <button @click=${() => ask(this, { kind: 'stop' })}>${text().check.leave}</button>
      </pl-trouble>
    </div>`;
  }

  /** Laid over the picture: the start pose as a dashed outline, and the seconds for which it still has to be held. */
  private over(
    run: RunState,
    { lines, startInSeconds, inPosition, near }: CheckShown,
  ): TemplateResult | typeof nothing {
    if (startInSeconds !== null && startInSeconds > 0)
      return html`<div class="count-in" aria-hidden="true">${whole(startInSeconds)}</div>`;
    const seen = lines.every((line) => line.state === 'ok' || line.id === 'start-pose');
    if (run.stage !== 'check') return nothing;
    const sign = html`<pl-fix-sign .fix=${firstFix(lines)}></pl-fix-sign>`;
    return !(seen && inPosition)
      ? html`${sign}<pl-figure
            .exercise=${run.exercise}
            show="outline"
            near=${near ?? 'right'}
            ?mirrored=${openEyeOf(run)?.mirrored ?? false}
          ></pl-figure>`
      : nothing;
  }

  /** The movement, from where the camera sees the person and as the picture shows them; still while the start pose is held. */
  private movement(run: RunState, check: CheckShown): TemplateResult | typeof nothing {
    if (run.exercise.mode === 'screen') return nothing;
    const isHeld = check.startInSeconds !== null;
    const t = text().exercise;
    return html`<div class="shows">
      <div class="figure">
        <pl-demonstration
          .exercise=${run.exercise}
          ?still=${this.isStill || isHeld}
          ?mirrored=${isTurnedOver(run, check)}
        ></pl-demonstration>
        ${
          this.stillness.matches
            ? nothing
            : html`<button
                class="quiet"
                aria-label=${this.isStill ? t.move : t.demonstration.pause}
                @click=${() => (this.isStill = !this.isStill)}
              >
                ${this.isStill ? icons.resume : icons.pause}
              </button>`
        }
      </div>
    </div>`;
  }

  private nextThing(run: RunState, check: CheckShown): string {
    const t = text().check;
    const toDo = toDoBeforeSet(check);
    if (!toDo) return run.stage === 'opening' ? t.opening : t.model;
    return toDoSentence(run.exercise, toDo, run.purpose.begin()) ?? '';
  }

  private tone({ lines, startInSeconds }: CheckShown): 'calm' | 'form' | 'attention' | 'praise' {
    if (lines.length === 0) return 'calm';
    if (firstFix(lines) !== null) return 'attention';
    return startInSeconds === null ? 'form' : 'praise';
  }

  private controls(state: AppState, run: RunState, isBlocked: boolean): TemplateResult {
    const t = text();
    const { muted } = state.settings;
    const begin = html`<button
      class="primary"
      ?disabled=${run.stage !== 'check' || !run.eye.sees}
      @click=${() => ask(this, { kind: 'next' })}
    >
      ${icons.resume} ${t.check.startNow} <kbd>${t.practise.keys.next}</kbd>
    </button>`;
    const leave = html`<button @click=${() => ask(this, { kind: 'stop' })}>
      ${icons.back} ${t.check.leave} <kbd>${t.practise.keys.stop}</kbd>
    </button>`;
    return html`
      ${isBlocked ? nothing : begin}
      <button @click=${() => ask(this, { kind: 'toggle-mute' })}>
        ${muted ? icons.soundOff : icons.soundOn} ${muted ? t.practise.unmute : t.practise.mute}
        <kbd>${t.practise.keys.mute}</kbd>
      </button>
      ${isBlocked ? nothing : leave}
    `;
  }
}

/** Whether the person is seen the other way round than the figure, whose right side is near: the picture is a mirror, or it shows their left side. */
function isTurnedOver(run: RunState, { near }: CheckShown): boolean {
  const isMirror = openEyeOf(run)?.mirrored ?? false;
  const isFarSide = placementOf(run.exercise).at === 'side' && near === 'left';
  return isMirror !== isFarSide;
}

const isOfCamera = (failure: AnyFailure): boolean => failure.kind.startsWith('camera-') || isOfPhone(failure);

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-check': PlPageCheck;
  }
}
