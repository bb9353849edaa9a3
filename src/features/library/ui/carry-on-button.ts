import { html, type TemplateResult } from 'lit';
import type { Unfinished } from '../../../core/report/unfinished.ts';
import { carryOnWords } from '../../../text/say/carry-on.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';

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
