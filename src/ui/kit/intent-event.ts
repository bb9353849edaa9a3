import type { Intent } from '../../app/registry.ts';

/** A page asks the app for something; `pl-app` hears it. */
export class IntentEvent extends Event {
  static readonly type = 'pl-intent';
  readonly intent: Intent;

  constructor(intent: Intent) {
    super(IntentEvent.type, { bubbles: true, composed: true });
    this.intent = intent;
  }
}

/** Sends an intent upwards from an element. */
export const ask = (element: EventTarget, intent: Intent): boolean => element.dispatchEvent(new IntentEvent(intent));

declare global {
  interface HTMLElementEventMap {
    'pl-intent': IntentEvent;
  }
}
