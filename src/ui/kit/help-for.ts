import { html, type TemplateResult } from 'lit';
import type { Intent } from '../../app/registry.ts';
import type { AnyFailure } from '../../app/failures.ts';
import type { Settings } from '../../app/state.ts';
import { text } from '../../text/text.ts';
import { ask } from './intent-event.ts';

/**
 * True where another choice may help: the engine failed and was chosen by hand, or the model is too slow and may not
 * adapt.
 */
const mayDoBetter = ({ kind }: AnyFailure, { engine, adaptModel }: Settings): boolean =>
  ((kind === 'engine-failed' || kind === 'engine-absent') && engine !== 'auto') ||
  (kind === 'engine-slow' && (engine !== 'auto' || !adaptModel));

/**
 * The buttons that help against a failure, the likeliest first: "try again" alone, or, where another engine may help,
 * "use the best engine" before it.
 */
export function helpFor(host: HTMLElement, failure: AnyFailure, settings: Settings, retry: Intent): TemplateResult {
  const { notices } = text();
  const best: Intent = { kind: 'change-settings', change: { engine: 'auto', adaptModel: true } };
  if (!mayDoBetter(failure, settings))
    return html`<button class="primary" @click=${() => ask(host, retry)}>${notices.retry}</button>`;
  return html`<button class="primary" @click=${() => ask(host, best)}>${notices.bestEngine}</button>
    <button @click=${() => ask(host, retry)}>${notices.retry}</button>`;
}
