import { html, type TemplateResult } from 'lit';
import type { Intent } from '../../app/registry.ts';
import type { AnyFailure } from '../../app/failures.ts';
import type { Settings } from '../../app/state.ts';
import { text } from '../../text/text.ts';
import { ask } from './intent-event.ts';

/** Where the engine is what failed and somebody chose it by hand, or too large a model, another one may do. */
const mayDoBetter = ({ kind }: AnyFailure, { engine, adaptModel }: Settings): boolean =>
  ((kind === 'engine-failed' || kind === 'engine-absent') && engine !== 'auto') ||
  (kind === 'engine-slow' && (engine !== 'auto' || !adaptModel));

/** The buttons that help against a failure, the likeliest first: try again, and where that would not do, with the best engine. */
export function helpFor(host: HTMLElement, failure: AnyFailure, settings: Settings, retry: Intent): TemplateResult {
  const { notices } = text();
  const best: Intent = { kind: 'change-settings', change: { engine: 'auto', adaptModel: true } };
  if (!mayDoBetter(failure, settings))
    return html`<button class="primary" @click=${() => ask(host, retry)}>${notices.retry}</button>`;
  return html`<button class="primary" @click=${() => ask(host, best)}>${notices.bestEngine}</button>
    <button @click=${() => ask(host, retry)}>${notices.retry}</button>`;
}
