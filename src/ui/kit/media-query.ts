import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Who has asked their device for as little movement as possible. */
export const STILLNESS = '(prefers-reduced-motion: reduce)';

/** Whether a media query holds now; the element that asks is drawn again when that changes. */
export class MediaQuery implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly query: string;
  private list: MediaQueryList;

  constructor(host: ReactiveControllerHost, query: string) {
    this.host = host;
    this.query = query;
    this.list = matchMedia(query);
    host.addController(this);
  }

  get matches(): boolean {
    return this.list.matches;
  }

  hostConnected(): void {
    this.list = matchMedia(this.query);
    this.list.addEventListener('change', this.hear);
  }

  hostDisconnected(): void {
    this.list.removeEventListener('change', this.hear);
  }

  private readonly hear = (): void => this.host.requestUpdate();
}
