import type { Intent } from '../../app/registry.ts';

/** An element asks the app for something; `pl-app` listens for this event. */
export class IntentEvent extends Event {
  static readonly type = 'pl-intent';
  readonly intent: Intent;

  constructor(intent: Intent) {
    super(IntentEvent.type, { bubbles: true, composed: true });
    this.intent = intent;
  }
}

/** Sends an intent from an element up to `pl-app`. */
export const ask = (element: EventTarget, intent: Intent): boolean => element.dispatchEvent(new IntentEvent(intent));

declare global {
  interface HTMLElementEventMap {
    'pl-intent': IntentEvent;
  }
}
