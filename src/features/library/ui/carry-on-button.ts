import { html, type TemplateResult } from 'lit';
import { isCamera } from '../../../app/source-choice.ts';
import type { AppState } from '../../../app/state.ts';
import { unfinishedIn, type Unfinished } from '../../../core/report/unfinished.ts';
import { carryOnWords } from '../../../text/say/carry-on.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';

/** What was cut short and is carried on with; null where there is none, and while a recording is watched, which begins anew. */
export const toCarryOn = ({ history, exercises, nowEpochMs, source }: AppState): Unfinished | null =>
  isCamera(source) ? unfinishedIn(history.heads, exercises, nowEpochMs) : null;

/** The button that goes on with an exercise that was cut short. */
export const carryOnButton = (host: HTMLElement, unfinished: Unfinished): TemplateResult => {
  const { exercise, set, done } = unfinished;
  return html`<button
    class="primary"
    @click=${() => ask(host, { kind: 'carry-on', exerciseId: exercise.id, from: { set, done } })}
  >
    ${icons.resume} ${carryOnWords(unfinished)}
  </button>`;
};
