import { createLiveLinks } from '../../../src/edge/live/live-links.ts';
import type { Invite, LiveLink, Seat } from '../../../src/ports/live.ts';

/** What a journey does with a page that is nothing but one end of a live link. */
export interface LivePage {
  meet(invite: Invite, seat: Seat): void;
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
  private met: LiveLink | null = null;

  get link(): LiveLink {
    if (!this.met) throw new Error('nobody has been met yet');
    return this.met;
  }

  meet(invite: Invite, seat: Seat): void {
    this.met = createLiveLinks().meet(invite, seat);
    this.met.onStatus(({ kind }) => this.statuses.push({ kind, atMs: Date.now() }));
    this.met.onMessage((bytes) => this.heard.push(new TextDecoder().decode(bytes)));
    this.met.onPose((bytes) => this.poses.push(bytes.length));
  }

  say(text: string): boolean {
    return this.link.send(new TextEncoder().encode(text));
  }
}

Object.assign(globalThis, { live: new Page() });
