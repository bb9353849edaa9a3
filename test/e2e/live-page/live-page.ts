import { createLiveLinks } from '../../../src/edge/live/live-links.ts';
import type { Invite, LiveLink, Seat } from '../../../src/ports/live.ts';

/** What a journey does with a page that is nothing but one end of a live link. */
export interface LivePage {
  meet(invite: Invite, seat: Seat): void;
  /** Those who were met, in their order; `link` is the last. */
  readonly links: readonly LiveLink[];
  readonly link: LiveLink;
  /** What the status has been, in order, each with when (ms since 1970). */
  readonly statuses: readonly { readonly kind: string; readonly atMs: number }[];
  readonly heard: readonly string[];
  readonly poses: readonly number[];
  say(text: string): boolean;
}

class Page implements LivePage {
  readonly statuses: { kind: string; atMs: number }[] = [];
  readonly heard: string[] = [];
  readonly poses: number[] = [];
  readonly links: LiveLink[] = [];
  private readonly ways = createLiveLinks();

  get link(): LiveLink {
    const last = this.links.at(-1);
    if (!last) throw new Error('nobody has been met yet');
    return last;
  }

  meet(invite: Invite, seat: Seat): void {
    const met = this.ways.meet(invite, seat);
    this.links.push(met);
    met.onStatus(({ kind }) => this.statuses.push({ kind, atMs: Date.now() }));
    met.onMessage((bytes) => this.heard.push(new TextDecoder().decode(bytes)));
    met.onPose((bytes) => this.poses.push(bytes.length));
  }

  say(text: string): boolean {
    return this.link.send(new TextEncoder().encode(text));
  }
}

Object.assign(globalThis, { live: new Page() });
